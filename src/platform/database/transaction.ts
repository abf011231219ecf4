// Owns: what every verb is handed. A Tx is a Db inside one transaction; a function that writes asks for a Tx.
import type { Kysely, Transaction } from 'kysely'
import type { Clock } from '../clock/clock.ts'
import type { FileStore } from '../files/store.ts'
import type { Secrets } from '../secrets/secrets.ts'
import type { DB } from './schema.ts'

export type Schema = DB

export interface Db {
  readonly q: Kysely<Schema>
  readonly clock: Clock
  readonly secrets: Secrets
  readonly files: FileStore
}
export interface Tx extends Db {
  readonly q: Transaction<Schema>
}

/** Runs `work` in one transaction, or joins the one that `db` already is: this is what makes bulk acts all or nothing. */
export function transaction<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  if (db.q.isTransaction) return work(db as Tx)
  return db.q.transaction().execute((q) => work({ ...db, q }))
}

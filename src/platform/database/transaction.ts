// Owns: what every verb is handed. A Tx is a Db inside one transaction; a function that writes asks for a Tx.
import { type Compilable, CompiledQuery, type Kysely, type Transaction } from 'kysely'
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
  /** What one page has read already, so that its rooms can ask for the same without knowing of each other. */
  readonly seen?: Map<string, Promise<unknown>> | null
}
export interface Tx extends Db {
  readonly q: Transaction<Schema>
}

const attempts = 4

/**
 * Runs `work` in one transaction, or joins the one that `db` already is: this is what makes bulk acts all or nothing.
 * Where two wait for each other PostgreSQL undoes one of them whole, and it is done again.
 */
export async function transaction<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  if (db.q.isTransaction) return work(db as Tx)
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.q.transaction().execute((q) => work({ ...db, q, seen: null }))
    } catch (error) {
      if (attempt === attempts || !isDeadlock(error)) throw error
    }
  }
}

const isDeadlock = (error: unknown): boolean => (error as { code?: string } | null)?.code === '40P01'

/** Once for a page, however many of its rooms ask. In a transaction always anew: it may have changed. */
export function readOnce<T>(db: Db, what: string, read: () => Promise<T>): Promise<T> {
  const found = db.seen?.get(what)
  if (found) return found as Promise<T>
  const fresh = read()
  db.seen?.set(what, fresh)
  return fresh
}

/** A verb's own row, unsent: whoever has several sends them at once. */
export type Write = Compilable<unknown>

/**
 * Several writes in one statement: on a busy evening the ways to the database and back cost more than the rows. All see
 * the database as it was before, so none may read what another writes; foreign keys are checked when all are done.
 */
export async function together(tx: Tx, writes: readonly Write[]): Promise<void> {
  if (writes.length === 0) return
  const values: unknown[] = []
  const parts = writes.map((write, at) => {
    const { sql, parameters } = write.compile()
    const before = values.length
    values.push(...parameters)
    return `w${at} as (${sql.replace(/\$(\d+)/g, (_, number) => `$${before + Number(number)}`)})`
  })
  await tx.q.executeQuery(CompiledQuery.raw(`${opening} ${parts.join(', ')} select`, values))
}

/** Its statements are of few kinds, however many values they carry. */
export const opening = '/* together */ with'

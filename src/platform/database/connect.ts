// Owns: how we talk to PostgreSQL: one pool, and what its types become here.
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { PreparingClient } from './prepared.ts'
import type { DB } from './schema.ts'

const kinds = { int8: 20, date: 1082 }

const types = new pg.TypeOverrides()
types.setTypeParser(kinds.int8, wholeNumber)
types.setTypeParser(kinds.date, (day) => day)

export type Connection = { max?: number; name?: string; onTrouble?: (error: Error) => void }

/** A pool on `url`. `date` arrives as 'YYYY-MM-DD', `bigint` as number, `timestamptz` as Date. */
export function connect(
  url: string,
  { max = 10, name = 'yishi', onTrouble = () => {} }: Connection = {},
): Kysely<DB> {
  const pool = new pg.Pool({
    Client: PreparingClient,
    connectionString: url,
    max,
    types,
    application_name: name,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 60_000,
    // A day in SQL is a day in China, on whichever server.
    options: '-c timezone=Asia/Shanghai',
  })
  // Without a listener the whole product would die when the database restarts. The pool drops the broken
  // connection and makes a new one for the next query.
  pool.on('error', onTrouble)
  pool.on('connect', (client) => client.on('error', onTrouble))
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
}

function wholeNumber(text: string): number {
  const number = Number(text)
  if (Number.isSafeInteger(number)) return number
  throw new RangeError(`The database holds ${text}, past what a number can hold exactly.`)
}

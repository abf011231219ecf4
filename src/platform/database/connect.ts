// Owns: how we talk to PostgreSQL: one pool, and what its types become here.
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { DB } from './schema.ts'
import { opening } from './transaction.ts'

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

// Statements that are asked again and again are read and planned once on each connection, not at every call.
// PostgreSQL weighs the kept plan against a fresh one and plans anew where tables or their figures change.
/** Asked this often a statement has earned its place: whatever is asked now and then leaves nothing behind. */
const often = 8
/** Each holds some memory in each of the pool's servers. */
const most = 150
/** Lists of ids make a new statement with every length. */
const longest = 40

const asked = new Map<string, number>()
const names = new Map<string, string>()

/** Gives the statement's name once it has earned one. */
export function nameOf(text: string, parameters: number): string | undefined {
  const name = names.get(text)
  const long = parameters > longest && !text.startsWith(opening)
  if (name !== undefined || names.size >= most || long) return name
  const times = (asked.get(text) ?? 0) + 1
  if (times < often) {
    if (asked.size > 2000) asked.clear()
    asked.set(text, times)
    return undefined
  }
  asked.delete(text)
  if (mayBeKept(text)) names.set(text, `often${names.size}`)
  return names.get(text)
}

/** A pattern in a parameter can use its index only in a fresh plan; words of a transaction are nothing to plan. */
function mayBeKept(text: string): boolean {
  return (
    /^\s*(\/\*.*?\*\/ )?(select|with|insert|update|delete)\b/i.test(text) &&
    !/\b(i?like|similar to)\b/i.test(text)
  )
}

/** As pg's own client, for everything that is asked by its text and parameters. */
export class PreparingClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: pg's own query has ten overloads, all handed on as they come
  override query(...asked: any[]): any {
    const [text, values] = asked
    const name = typeof text === 'string' && Array.isArray(values) ? nameOf(text, values.length) : undefined
    // biome-ignore lint/suspicious/noExplicitAny: the same overloads
    const handOn = super.query.bind(this) as (...all: any[]) => any
    return name === undefined ? handOn(...asked) : handOn({ name, text, values }, ...asked.slice(2))
  }
}

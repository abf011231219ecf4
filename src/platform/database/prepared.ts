// Owns: statements that are asked again and again are read and planned once on each connection, not at every call.
// PostgreSQL weighs the kept plan against a fresh one by itself and plans anew where tables or their figures change.
import pg from 'pg'

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
  if (name !== undefined || names.size >= most || parameters > longest) return name
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
  return /^\s*(select|with|insert|update|delete)\b/i.test(text) && !/\b(i?like|similar to)\b/i.test(text)
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

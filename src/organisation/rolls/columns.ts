// Owns: the three rolls that a county is set up from, and the columns of each, in the order in which they are written.
// The first heading of a column is its name; whatever language it is read in, it is written out in Chinese.
import { columnWords } from './words.ts'

export const rolls = ['venues', 'people', 'appointments'] as const
export type Roll = (typeof rolls)[number]
export type Column<R extends Roll = Roll> = keyof (typeof columnWords)[R] & string
export type Cells<R extends Roll> = Record<Column<R>, string>

export const columnsOf = <R extends Roll>(roll: R) => Object.keys(columnWords[roll]) as Column<R>[]

/** Without these a row can't be brought over. */
export const required: { [R in Roll]: readonly Column<R>[] } = {
  venues: ['name', 'kind', 'region', 'address', 'hours', 'method'],
  people: ['login', 'name'],
  appointments: ['login', 'role'],
}

export const headingsOf = (roll: Roll, lang: 'zh' | 'en' = 'zh'): string[] =>
  Object.values(columnWords[roll]).map((one) => one[lang])

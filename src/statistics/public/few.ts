// Owns: which numbers of people everyone may read. A part of one to four, or one that leaves only one to four out, tells
// who it is to whoever knows the place; it is not spelt out. Breaks if wrong: a neighbour learns who was not content.
import { number, percent } from '../../platform/words/format.ts'
import type { Lang } from '../../platform/words/phrases.ts'
import { words } from './words.ts'

export const fewest = 5

const few = (n: number) => n > 0 && n < fewest

/** So many of so many people, as cells: the part, the whole, the share. */
export function peopleIn(lang: Lang, n: number, d: number | null): [n: string, d: string, share: string] {
  const w = words(lang)
  const whole = d === null ? '' : number(d, lang)
  if (d === null) return [few(n) ? w.fewer : number(n, lang), '', '']
  if (few(d)) return ['–', w.fewer, '–']
  if (few(n)) return [w.fewer, '', '–']
  if (few(d - n)) return [w.nearly, whole, '–']
  return [number(n, lang), whole, percent(n, d, lang)]
}

/** Whether both numbers may be spelt out. */
export const mayTell = (n: number, d: number): boolean => d >= fewest && !few(n) && !few(d - n)

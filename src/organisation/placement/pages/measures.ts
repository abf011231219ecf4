// Owns: which figures of a placement people compare, and in which order.
import type { Measures } from '../../../placement/measure.ts'
import { number } from '../../../platform/words/format.ts'
import type { Lang } from '../../../platform/words/phrases.ts'
import { words } from '../words.ts'

/** Label, then the figure of each placement; a dash where nobody is counted. */
export function measureLines(lang: Lang, compared: readonly { of: Measures; people: number }[]): string[][] {
  const w = words(lang)
  const line = (label: string, one: (of: Measures) => number, ways = false) => [
    label,
    ...compared.map(({ of, people }) => ((ways ? of.ways : people) > 0 ? number(one(of), lang) : '–')),
  ]
  return [
    line(w.totalKm, ({ totalKm }) => totalKm, true),
    line(w.meanKm, ({ meanKm }) => meanKm, true),
    line(w.worstKm, ({ worstKm }) => worstKm, true),
    line(w.imbalance, ({ imbalance }) => imbalance),
    line(w.wellUsed, ({ wellUsed }) => wellUsed),
    line(w.wishesKept, ({ wishesKept }) => wishesKept),
  ]
}

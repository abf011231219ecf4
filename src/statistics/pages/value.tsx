// Owns: how a number of a figure is written: a share with its whole, or a plain count.
import type { View } from '../../platform/html/index.ts'
import { number, percent } from '../../platform/words/format.ts'
import type { Figure } from '../figures/figure.ts'
import { saysOf } from '../figures/words/index.ts'
import type { Period } from '../reading/period.ts'
import type { Value } from '../reading/values.ts'
import { words } from '../words.ts'

export function valueText(
  { lang }: Pick<View, 'lang'>,
  { ratio }: Pick<Figure, 'ratio'>,
  { n, d }: Value,
): string {
  if (!ratio) return number(d, lang)
  if (d === 0) return '–'
  return `${percent(n, d, lang)} (${words(lang).of(number(n, lang), number(d, lang))})`
}

export const nothing: Value = { n: 0, d: 0 }

export function periodName({ lang }: View, { year, quarter }: Pick<Period, 'year' | 'quarter'>): string {
  const w = words(lang)
  return quarter ? w.quarter(year, quarter) : w.year(year)
}

export const definition = ({ lang }: View, { key }: Figure) => saysOf(key)[lang]

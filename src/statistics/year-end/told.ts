// Owns: how a paragraph about the work is told: its numbers are read from the figures and lead to their records.
import { number, percent } from '../../platform/words/format.ts'
import type { Lang } from '../../platform/words/phrases.ts'
import type { Value } from '../reading/values.ts'
import type { Account, Told } from './words/account.ts'
import { words } from './words/words.ts'

export type Values = ReadonlyMap<string, Value>
export interface Said {
  text: string
  /** Null for words; for a number the figure that it is. */
  figure: string | null
  /** Only those records that count. */
  met: boolean
}

export function saidOf(account: Account, values: Values, lang: Lang): Said[] {
  return account[lang].map((piece) =>
    typeof piece === 'string'
      ? { text: piece, figure: null, met: false }
      : { text: numberOf(piece, values, lang), figure: piece.figure, met: piece.as === 'met' },
  )
}

export const textOf = (account: Account, values: Values, lang: Lang): string =>
  saidOf(account, values, lang)
    .map(({ text }) => text)
    .join('')

function numberOf({ figure, as }: Told, values: Values, lang: Lang): string {
  const { n, d } = values.get(figure) ?? { n: 0, d: 0 }
  if (as === 'share') return d === 0 ? words(lang).noneDue : percent(n, d, lang)
  return number(as === 'met' ? n : d, lang)
}

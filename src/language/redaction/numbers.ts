// Owns: numbers, plates, addresses and accounts that lead to one person. Pure.
import { isBankCard, isIdNumber, isOldIdNumber } from './checks.ts'
import type { Folded } from './folded.ts'
import * as written from './words/patterns.ts'

export type NumberKind = 'id' | 'card' | 'phone' | 'plate' | 'email' | 'account' | 'house'

/** Offsets in the folded text. */
export interface Hit<Kind> {
  kind: Kind
  from: number
  to: number
}

type Rule = {
  kind: NumberKind
  pattern: RegExp
  holds?: (bare: string, before: string) => boolean
  /** Looked for as written: here 一 is no digit. */
  asWritten?: boolean
}

/** What only groups digits doesn’t belong to the number at its end. */
const trailing = /[\s\-‐‑‒–—―·.•_,，、/]+$/u

/** The first that claims a place keeps it, so a card isn't three phones. */
const rules: readonly Rule[] = [
  { kind: 'email', pattern: written.email, asWritten: true },
  { kind: 'email', pattern: written.email },
  {
    kind: 'id',
    pattern: written.idNumber,
    holds: (bare, before) => isIdNumber(bare) || written.numberSaid.id.test(before),
  },
  {
    kind: 'card',
    pattern: written.bankCard,
    holds: (bare, before) => isBankCard(bare) || written.numberSaid.card.test(before),
  },
  {
    kind: 'id',
    pattern: written.oldIdNumber,
    holds: (bare, before) => isOldIdNumber(bare) || written.numberSaid.id.test(before),
  },
  { kind: 'phone', pattern: written.mobile },
  { kind: 'phone', pattern: written.landline },
  { kind: 'phone', pattern: written.localPhone },
  { kind: 'account', pattern: written.account, asWritten: true },
  { kind: 'plate', pattern: written.plate, holds: (bare) => /\d/.test(bare) },
  ...written.house.map((pattern): Rule => ({ kind: 'house', pattern })),
]

export function numbersIn({ text, digits }: Folded): Hit<NumberKind>[] {
  const hits: Hit<NumberKind>[] = []
  const taken = (from: number, to: number) => hits.some((one) => from < one.to && one.from < to)
  // As written first: in 电话13800138000一直没人接 the 一 is no digit.
  for (const { kind, pattern, holds, asWritten } of rules)
    for (const found of asWritten
      ? text.matchAll(pattern)
      : [text, digits].flatMap((one) => [...one.matchAll(pattern)])) {
      const [from, to] = [found.index, found.index + found[0].replace(trailing, '').length]
      const bare = digits
        .slice(from, to)
        .replace(/[^\dA-Za-z]/g, '')
        .toUpperCase()
      if (taken(from, to) || (holds && !holds(bare, text.slice(Math.max(0, from - 16), from)))) continue
      hits.push({ kind, from, to })
    }
  return hits
}

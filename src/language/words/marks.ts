// Owns: numbers, days, addresses and phones as one mark each, so that two messages aren't told apart by a house number.
import { markPatterns } from './patterns.ts'

export type MarkKind = keyof typeof markPatterns

export interface Mark {
  kind: MarkKind
  text: string
  /** Offset in the plain text, in UTF-16 units. */
  from: number
}

const kinds = Object.keys(markPatterns) as MarkKind[]
const any = new RegExp(kinds.map((kind) => `(?<${kind}>${markPatterns[kind].source})`).join('|'), 'gu')

/** What stands in plain text as a phone, a day, a time, a house, a road, an amount or another number, left to right. */
export function marksIn(plainText: string): Mark[] {
  return [...plainText.matchAll(any)].map((found) => {
    const [kind = 'number'] = kinds.filter((one) => found.groups?.[one] !== undefined)
    return { kind, text: found[0], from: found.index }
  })
}

/** Each mark as ` ‹kind› `; roads and bus lines keep their name, because it tells one place from another. */
export function withMarks(plainText: string): string {
  return plainText.replace(any, (...found) => {
    const groups = found.at(-1) as Record<string, string | undefined>
    const kind = kinds.find((one) => groups[one] !== undefined) ?? 'number'
    return kind === 'line' ? ` ${found[0]} ` : ` ‹${kind}› `
  })
}

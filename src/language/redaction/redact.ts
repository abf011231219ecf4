// Owns: what must be blacked out before anything is published, with where it stood and what it was, so that the person
// who approves sees each finding and can put one back or add one.
import type { Cutter } from '../words/cut.ts'
import { type Folded, fold } from './folded.ts'
import { namesIn } from './names.ts'
import { type Hit, type NumberKind, numbersIn } from './numbers.ts'

export type FoundKind = NumberKind | 'name'

export interface Found {
  kind: FoundKind
  /** Offsets in the text as given, in UTF-16 units; `to` is one past the end. */
  from: number
  to: number
  text: string
}

/** In the order of the text; they never overlap. */
export function findPersonal(original: string, cutter: Cutter): Found[] {
  const folded = fold(original)
  const numbers = numbersIn(folded)
  const names = namesIn(folded.text, cutter, numbers).filter(
    (name) => !numbers.some((one) => name.from < one.to && one.from < name.to),
  )
  return [...numbers, ...names].sort((a, b) => a.from - b.from).map((hit) => foundAt(original, folded, hit))
}

/** Each finding as ■■■, so that not even its length is told. */
export function redacted(original: string, found: readonly Pick<Found, 'from' | 'to'>[]): string {
  let [text, at] = ['', 0]
  for (const { from, to } of [...found].sort((a, b) => a.from - b.from)) {
    if (from < at) continue
    text += `${original.slice(at, from)}■■■`
    at = to
  }
  return text + original.slice(at)
}

/** The ending stays. Between the marks of a file name, a part that could be a name is one. */
export function findInFileName(fileName: string, cutter: Cutter): Found[] {
  const stem = fileName.replace(/\.[A-Za-z0-9]{1,5}$/, '')
  return findPersonal(stem.replace(/[_+&]/g, ' '), cutter).map((one) => ({
    ...one,
    text: stem.slice(one.from, one.to),
  }))
}

function foundAt(original: string, { from, to }: Folded, hit: Hit<FoundKind>): Found {
  const [first, last] = [from[hit.from] ?? 0, to[hit.to - 1] ?? original.length]
  return { kind: hit.kind, from: first, to: last, text: original.slice(first, last) }
}

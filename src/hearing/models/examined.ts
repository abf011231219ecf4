// Owns: the fair examination. The newest fifth is held out, whole events at a time, and whoever says the same in other
// matters belongs to one event: no model is asked what it learnt by heart, and none is asked about the past.
import { plain } from '../../language/words/plain.ts'
import type { Decided } from './examples.ts'

export interface Split<T> {
  shown: T[]
  held: T[]
}

const share = 0.2
/** Letters by which a copied letter is known again. */
const same = 80

/** A number for each row: rows of one event, or with the same words, have the same. */
export function eventsOf(rows: readonly Decided[]): number[] {
  const numbers = new Map<string, number>()
  return rows.map(({ event, text }, at) => {
    const keys = [event, plain(text).slice(0, same)]
    const number = keys.map((key) => numbers.get(key)).find((one) => one !== undefined) ?? at
    for (const key of keys) if (!numbers.has(key)) numbers.set(key, number)
    return number
  })
}

/** `rows` stand oldest first. An event is as old as its first telling. */
export function splitByTime<T extends Decided>(rows: readonly T[]): Split<T> {
  const events = eventsOf(rows)
  const sizes = new Map<number, number>()
  for (const event of events) sizes.set(event, (sizes.get(event) ?? 0) + 1)
  const held = new Set<number>()
  let count = 0
  for (const [event, size] of [...sizes].reverse()) {
    if (count + size > rows.length * share) break
    held.add(event)
    count += size
  }
  const isHeld = (at: number) => held.has(events[at] ?? 0)
  return { shown: rows.filter((_, at) => !isHeld(at)), held: rows.filter((_, at) => isHeld(at)) }
}

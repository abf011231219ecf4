// Owns: whether an item is in place, told by facts alone, and what is missing where it is not. Pure.
import type { Sum } from '../frequency/record.ts'
import type { Item, Standard } from './item.ts'
import { type Check, type Counted, isCounted } from './words.ts'

/** What is on record of one venue; counts are of the year that ends today. */
export interface VenueFacts extends Readonly<Record<Counted, number>> {
  address: boolean
  code: boolean
  method: boolean
  rhythm: Sum
  /** By the item's key. */
  seen: ReadonlyMap<string, Sighting>
}
export interface Sighting {
  id: string
  note: string
  at: Date
}

export interface Checked {
  item: Item
  done: boolean
  /** Of counted things: how many there are. */
  have: number | null
  sighting: Sighting | null
}

export function checked(standard: Standard, facts: VenueFacts): Checked[] {
  return standard.items.map((item) => {
    const sighting = item.check === 'seen' ? (facts.seen.get(item.key) ?? null) : null
    const have = isCounted(item.check) ? facts[item.check] : null
    const done = have === null ? isThere(item.check, facts, sighting) : have >= (item.atLeast ?? 1)
    return { item, done, have, sighting }
  })
}

export const isMet = (items: readonly Checked[]): boolean => items.every(({ done }) => done)

function isThere(check: Check, facts: VenueFacts, sighting: Sighting | null): boolean {
  switch (check) {
    case 'place':
      return facts.address
    case 'sign':
      return facts.code
    case 'process':
      return facts.method
    case 'rhythm':
      return facts.rhythm.kept > 0 && facts.rhythm.missed === 0
    case 'seen':
      return sighting !== null
    default:
      return false
  }
}

// Owns: words as numbers to be looked up by: pairs of neighbouring characters, because two people cut one name
// differently. Hashed with a key and for one committee: nobody reads the index, or finds another county's rows by it.
import { hash } from '../../language/models/hash.ts'
import { gramHashes } from '../../language/words/grams.ts'
import { plain } from '../../language/words/plain.ts'
import type { Secrets } from '../../platform/secrets/secrets.ts'

/** A longer text is found by its beginning. */
const mostLetters = 4000
const seeds = new WeakMap<Secrets, Map<string, number>>()

export function termsOf(text: string, secrets: Secrets, committeeId: string): number[] {
  const folded = plain(text).toLowerCase().slice(0, mostLetters)
  const seed = seedOf(secrets, committeeId)
  return [...new Set(gramHashes(folded, 2, 2, seed).map(signed))]
}

function seedOf(secrets: Secrets, committeeId: string): number {
  const known = seeds.get(secrets) ?? new Map<string, number>()
  seeds.set(secrets, known)
  const seed = known.get(committeeId) ?? hash(secrets.digest('search', committeeId))
  known.set(committeeId, seed)
  return seed
}

/** PostgreSQL's integers have a sign. */
const signed = (term: number): number => term | 0

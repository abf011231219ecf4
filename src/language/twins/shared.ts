// Owns: what two messages share, in words: shown beside a likely twin, so that a person sees why.
import { hash } from '../models/hash.ts'
import type { Cutter } from '../words/cut.ts'
import { type Told, type Weighing, wordSeed } from './fingerprint.ts'

/** Words of both, the rarest in the county first. */
export function sharedWords(a: Told, b: Told, { counts }: Weighing, cutter: Cutter, most = 6): string[] {
  const wordsOf = ({ title, body }: Told) => new Set([...cutter.words(title), ...cutter.words(body)])
  const rarity = (word: string) => counts.get(hash(word, wordSeed)) ?? 0
  const others = wordsOf(b)
  return [...wordsOf(a)]
    .filter((word) => word.length > 1 && others.has(word))
    .sort((one, other) => rarity(one) - rarity(other) || other.length - one.length)
    .slice(0, most)
}

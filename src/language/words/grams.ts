// Owns: n-grams of characters: what two writings of one name share even when they are cut differently.
import { basis, hashEnd, hashStep } from '../models/hash.ts'

/** All n-grams from `shortest` to `longest` within each run of letters, digits and Chinese characters. */
export function grams(plainText: string, shortest: number, longest: number): string[] {
  const found: string[] = []
  for (const run of plainText.match(/[\p{L}\p{N}]+/gu) ?? []) {
    for (let size = shortest; size <= longest; size++)
      for (let from = 0; from + size <= run.length; from++) found.push(run.slice(from, from + size))
  }
  return found
}

/** The same as `hash(gram, seed)` of each, without making the texts: a long message has thousands. */
export function gramHashes(plainText: string, shortest: number, longest: number, seed = basis): number[] {
  const found: number[] = []
  for (const run of plainText.match(/[\p{L}\p{N}]+/gu) ?? []) {
    for (let from = 0; from < run.length; from++) {
      let sum = seed
      const most = Math.min(longest, run.length - from)
      for (let size = 1; size <= most; size++) {
        sum = hashStep(sum, run.charCodeAt(from + size - 1))
        if (size >= shortest) found.push(hashEnd(sum))
      }
    }
  }
  return found
}

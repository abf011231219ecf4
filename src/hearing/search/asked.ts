// Owns: a question as typed, cut into words; each word must stand together, the words may stand apart.
import { plain } from '../../language/words/plain.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { termsOf } from '../index/terms.ts'
import { cutter, type Weights, weightsOf } from '../index/weights.ts'

export interface Asked {
  /** Each with its terms and how much of the county holds it, the rarest first. */
  words: { terms: number[]; share: number }[]
  terms: number[]
  weights: Weights
}

/** Rows that may be fetched at once to be put in order. */
const mostFetched = 5000

export async function read(db: Db, committeeId: CommitteeId, typed: string): Promise<Asked> {
  const weights = await weightsOf(db, committeeId)
  const words = wordsIn(typed).map((word) => {
    const terms = termsOf(word, db.secrets, committeeId)
    return { terms, share: Math.min(1, ...terms.map((term) => weights.share(term))) }
  })
  return asking(
    words.sort((a, b) => a.share - b.share),
    weights,
  )
}

/** For highlights too. A single character is joined to its neighbour: it has no pair of its own. */
export function wordsIn(typed: string): string[] {
  const text = plain(typed).toLowerCase()
  const words = text
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((run) => (run.length <= 3 ? [run] : cutter().meaning(run)))
  const long = words.filter((word) => word.length > 1)
  return [...new Set(long.length > 0 ? long : text.match(/[\p{L}\p{N}]{2,}/gu))]
}

function asking(words: Asked['words'], weights: Weights): Asked {
  return { words, weights, terms: [...new Set(words.flatMap(({ terms }) => terms))] }
}

/** Guessed as if words came independently; they come together more often, so a walk ends sooner than guessed. */
export function isCommon({ words, weights }: Asked): boolean {
  return words.reduce((share, word) => share * word.share, weights.total) > mostFetched
}

/** Without the commonest half; null where there is nothing to leave out. */
export function relaxed({ words, weights }: Asked): Asked | null {
  return words.length < 2 ? null : asking(words.slice(0, Math.ceil(words.length / 2)), weights)
}

// Owns: terms as columns, and how much each tells: TF-IDF with damped counts, every row of length 1.
import { type Sparse, sparse, unit } from './sparse.ts'

/** A term is a word, or the hash of one. */
export interface Vocabulary<Term = string> {
  terms: readonly Term[]
  /** Column of each term. */
  columns: ReadonlyMap<Term, number>
  /** ln((1 + documents) / (1 + documents with the term)) + 1. */
  rarity: Float32Array
}

/** Terms of at least `least` documents, in the order of their first use. */
export function learnVocabulary<Term>(
  documents: readonly (readonly Term[])[],
  least: number,
): Vocabulary<Term> {
  const counts = new Map<Term, number>()
  for (const terms of documents)
    for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1)
  const kept = [...counts].filter(([, count]) => count >= least)
  const rarity = Float32Array.from(kept, ([, count]) => Math.log((1 + documents.length) / (1 + count)) + 1)
  return vocabularyFrom(
    kept.map(([term]) => term),
    rarity,
  )
}

export function vocabularyFrom<Term>(terms: readonly Term[], rarity: Float32Array): Vocabulary<Term> {
  return { terms, rarity, columns: new Map(terms.map((term, column) => [term, column])) }
}

/** Unknown terms are left out. */
export function weigh<Term>({ columns, rarity }: Vocabulary<Term>, terms: readonly Term[]): Sparse {
  const counts = new Map<number, number>()
  for (const term of terms) {
    const column = columns.get(term)
    if (column !== undefined) counts.set(column, (counts.get(column) ?? 0) + 1)
  }
  for (const [column, count] of counts) counts.set(column, (1 + Math.log(count)) * (rarity[column] ?? 0))
  return unit(sparse(counts))
}

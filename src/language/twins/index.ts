// Owns: vectors by their terms, so that a new message meets only those that share something with it.
import type { Sparse } from '../models/sparse.ts'

export interface Near {
  /** Number given by `add`. */
  at: number
  /** 0 to 1. */
  likeness: number
}

interface Postings {
  who: number[]
  value: number[]
}

export class TwinIndex {
  readonly #terms = new Map<number, Postings>()
  #size = 0

  get size(): number {
    return this.#size
  }

  /** Numbers count from 0 in the order of adding. */
  add({ at, value }: Sparse): number {
    for (let i = 0; i < at.length; i++) {
      const term = at[i] as number
      let found = this.#terms.get(term)
      if (!found) {
        found = { who: [], value: [] }
        this.#terms.set(term, found)
      }
      found.who.push(this.#size)
      found.value.push(value[i] as number)
    }
    return this.#size++
  }

  /** The likeness of `one` to every vector held, by number. */
  likenesses({ at, value }: Sparse): Float32Array {
    const sums = new Float32Array(this.#size)
    for (let i = 0; i < at.length; i++) {
      const found = this.#terms.get(at[i] as number)
      const weight = value[i] as number
      if (!found) continue
      const { who, value: values } = found
      for (let j = 0; j < who.length; j++) {
        const to = who[j] as number
        sums[to] = (sums[to] as number) + weight * (values[j] as number)
      }
    }
    return sums
  }

  /** At least `least` alike, the likest first, of equals the older. */
  near(one: Sparse, least: number, most = 20): Near[] {
    return [...this.likenesses(one)]
      .map((likeness, at) => ({ at, likeness }))
      .filter(({ likeness }) => likeness >= least)
      .sort((a, b) => b.likeness - a.likeness || a.at - b.at)
      .slice(0, most)
  }
}

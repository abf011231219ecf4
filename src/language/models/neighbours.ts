// Owns: what was decided for the messages most like this one. It catches what no single word gives away, and the same
// trouble in the same place is decided as it was before.
import { TwinIndex } from '../twins/index.ts'
import type { Sparse } from './sparse.ts'

export interface Neighbours {
  rows: readonly Sparse[]
  /** Number of the label of each row. */
  answers: readonly number[]
  index: TwinIndex
}

/** Chosen by cross-validation, together with `share` in the classifier; more of them blur. */
const count = 5

export function neighboursOf(rows: readonly Sparse[], answers: readonly number[]): Neighbours {
  const index = new TwinIndex()
  for (const row of rows) index.add(row)
  return { rows, answers, index }
}

/** For each label its part, 0 to 1, in what the nearest were decided to be; the nearer by the square of its likeness. */
export function votes({ answers, index }: Neighbours, one: Sparse, labels: number): number[] {
  const given = new Array<number>(labels).fill(0)
  for (const { at, likeness } of nearest(index.likenesses(one))) {
    const answer = answers[at] ?? 0
    given[answer] = (given[answer] ?? 0) + likeness ** 2
  }
  const sum = given.reduce((total, vote) => total + vote, 0)
  return sum > 0 ? given.map((vote) => vote / sum) : given
}

/** One walk instead of sorting thousands. Of equals the older. */
function nearest(likenesses: Float32Array): { at: number; likeness: number }[] {
  const best: { at: number; likeness: number }[] = []
  for (let at = 0; at < likenesses.length; at++) {
    const likeness = likenesses[at] as number
    if (likeness <= 0 || (best.length === count && likeness <= (best.at(-1)?.likeness ?? 0))) continue
    const place = best.findIndex((one) => one.likeness < likeness)
    best.splice(place < 0 ? best.length : place, 0, { at, likeness })
    if (best.length > count) best.pop()
  }
  return best
}

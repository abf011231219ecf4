// Owns: one linear machine for each class, trained by dual coordinate descent (Hsieh et al., A Dual Coordinate Descent
// Method for Large-scale Linear SVM, ICML 2008; the loss is squared hinge, as in LIBLINEAR's solver 1). Same rows, same
// seed: same weights.
import { seeded, shuffled } from './hash.ts'
import type { Sparse } from './sparse.ts'

export interface Training {
  /** The price of a mistake against the length of the weights. */
  cost: number
  /** How much more a mistake on a positive row costs, for rare classes. */
  positive?: number
  rounds?: number
  /** Stops when no row asks for a step larger than this. */
  tolerance?: number
}

/** `weights[dimension]` is the bias. */
export type Weights = Float32Array

/** Rows with `wanted` true against all others. `dimension` is one past the largest index. */
export function trainOne(
  rows: readonly Sparse[],
  wanted: readonly boolean[],
  dimension: number,
  { cost, positive = 1, rounds = 60, tolerance = 0.02 }: Training,
): Weights {
  const weights = new Float32Array(dimension + 1)
  const duals = new Float64Array(rows.length)
  const squares = rows.map(({ value }) => value.reduce((sum, one) => sum + one * one, 1))
  const order = Uint32Array.from(rows.keys())
  const random = seeded(7)
  for (let round = 0; round < rounds; round++) {
    let largest = 0
    for (const at of shuffled(order, random)) {
      const row = rows[at]
      if (!row) continue
      const sign = wanted[at] ? 1 : -1
      const soft = 0.5 / (wanted[at] ? cost * positive : cost)
      const old = duals[at] ?? 0
      const slope = sign * scored(weights, row) - 1 + soft * old
      const fresh = Math.max(0, old - slope / ((squares[at] ?? 1) + soft))
      if (fresh === old) continue
      largest = Math.max(largest, Math.abs(fresh - old) * ((squares[at] ?? 1) + soft))
      duals[at] = fresh
      add(weights, row, sign * (fresh - old))
    }
    if (largest < tolerance) break
  }
  return weights
}

/** Signed distance to the border, bias included. */
export function scored(weights: Weights, { at, value }: Sparse): number {
  let sum = weights[weights.length - 1] ?? 0
  for (let i = 0; i < at.length; i++) sum += (weights[at[i] as number] as number) * (value[i] as number)
  return sum
}

function add(weights: Weights, { at, value }: Sparse, step: number): void {
  const bias = weights.length - 1
  weights[bias] = (weights[bias] as number) + step
  for (let i = 0; i < at.length; i++) {
    const to = at[i] as number
    weights[to] = (weights[to] as number) + step * (value[i] as number)
  }
}

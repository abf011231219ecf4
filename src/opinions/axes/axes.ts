// Owns: the two directions along which ballots differ most: principal components of the mean-filled vote matrix.
// Breaks if wrong: the map turns or splits along noise.
import { EigenvalueDecomposition, Matrix } from 'ml-matrix'
import type { Ballots } from '../ballots/ballots.ts'
import { unitStart } from './start.ts'

export interface Axes {
  /** Mean vote by statement. */
  centre: Float64Array
  /** Two directions of length 1 over the statements; all zero where the votes hold no such direction. */
  across: Float64Array
  up: Float64Array
}

export interface Care {
  /** More steps are not taken; directions that noise alone makes need them all. */
  steps: number
  /** Relative size of what may be left outside the directions (Parlett, The Symmetric Eigenvalue Problem, 13.2). */
  left: number
}

/** More steps than this have never been needed to tell two directions from the rest; small cases end earlier. */
export const careful: Care = { steps: 160, left: 1e-9 }
/** Enough to say in which of a few groups most people are. */
export const roughly: Care = { steps: 24, left: 1e-3 }

/**
 * Lanczos on `Σ (v − mean)(v − mean)ᵀ` over the cast votes of `rows`, with full reorthogonalisation. A cell nobody
 * filled is its mean and so 0, which is why a step costs as many operations as there are votes, whatever the size of
 * the matrix. Signs: the largest loading of each direction is positive.
 */
export function axesOf(ballots: Ballots, centre: Float64Array, rows: Uint32Array, care = careful): Axes {
  const found = lanczos(ballots, centre, rows, care)
  return { centre, across: found[0] ?? nothing(ballots), up: found[1] ?? nothing(ballots) }
}

const nothing = (ballots: Ballots) => new Float64Array(ballots.statements)

function lanczos(ballots: Ballots, centre: Float64Array, rows: Uint32Array, care: Care): Float64Array[] {
  const size = ballots.statements
  if (size === 0) return []
  const basis = [unitStart(size)]
  const alpha: number[] = []
  const beta: number[] = []
  const most = Math.min(size, care.steps)
  for (let step = 0; step < most; step++) {
    const next = spread(ballots, centre, rows, basis[step] as Float64Array)
    alpha.push(dot(next, basis[step] as Float64Array))
    const length = apartFrom(basis, next)
    const scale = Math.max(...alpha.map(Math.abs))
    if (length <= scale * 1e-13 || settled(alpha, beta, length, care)) break
    beta.push(length)
    if (step + 1 < most) basis.push(next.map((value) => value / length))
  }
  return ritzVectors(alpha, beta, basis)
}

/** Takes the directions known out of `next`, again when little was left (twice is enough: Parlett 6.9); its length. */
function apartFrom(basis: readonly Float64Array[], next: Float64Array): number {
  const before = Math.sqrt(dot(next, next))
  for (const one of basis) subtract(next, one, dot(next, one))
  const once = Math.sqrt(dot(next, next))
  if (once > 0.7 * before) return once
  for (const one of basis) subtract(next, one, dot(next, one))
  return Math.sqrt(dot(next, next))
}

/** Whether the two leading pairs are found; asked every fourth step, it costs a small solve. */
function settled(alpha: number[], beta: number[], length: number, care: Care): boolean {
  const step = alpha.length - 1
  if (step < 3 || step % 4 !== 3) return false
  const { values, vectors } = leading(alpha, beta)
  const largest = Math.abs(values[0] as number)
  return vectors.every((vector) => length * Math.abs(vector[step] as number) <= care.left * largest)
}

function ritzVectors(alpha: number[], beta: number[], basis: Float64Array[]): Float64Array[] {
  const { values, vectors } = leading(alpha, beta)
  const floor = Math.abs(values[0] ?? 0) * 1e-9
  return vectors
    .filter((_, one) => (values[one] as number) > floor && (values[one] as number) > 1e-9)
    .map((weights) => upright(combined(weights, basis)))
}

function leading(alpha: number[], beta: number[]) {
  const size = alpha.length
  const small = Matrix.zeros(size, size)
  for (let one = 0; one < size; one++) {
    small.set(one, one, alpha[one] as number)
    if (one + 1 < size) {
      small.set(one, one + 1, beta[one] as number)
      small.set(one + 1, one, beta[one] as number)
    }
  }
  const solved = new EigenvalueDecomposition(small, { assumeSymmetric: true })
  const order = solved.realEigenvalues
    .map((value, at) => ({ value, at }))
    .sort((one, other) => other.value - one.value)
    .slice(0, 2)
  return {
    values: order.map(({ value }) => value),
    vectors: order.map(({ at }) => solved.eigenvectorMatrix.getColumn(at)),
  }
}

function combined(weights: number[], basis: Float64Array[]): Float64Array {
  const sum = new Float64Array((basis[0] as Float64Array).length)
  for (const [at, one] of basis.entries()) subtract(sum, one, -(weights[at] ?? 0))
  const length = Math.sqrt(dot(sum, sum))
  return sum.map((value) => value / length)
}

function upright(direction: Float64Array): Float64Array {
  let largest = 0
  for (const value of direction) if (Math.abs(value) > Math.abs(largest) + 1e-12) largest = value
  return largest < 0 ? direction.map((value) => -value) : direction
}

/** `Xᵀ X d`, one pass over the votes: each person's score, given back to the statements that made it. */
function spread(ballots: Ballots, centre: Float64Array, rows: Uint32Array, direction: Float64Array) {
  const { start, statement, vote } = ballots
  const out = new Float64Array(ballots.statements)
  for (const person of rows) {
    const from = start[person] as number
    const to = start[person + 1] as number
    let score = 0
    for (let at = from; at < to; at++) {
      const one = statement[at] as number
      score += ((vote[at] as number) - (centre[one] as number)) * (direction[one] as number)
    }
    for (let at = from; at < to; at++) {
      const one = statement[at] as number
      ;(out[one] as number) += ((vote[at] as number) - (centre[one] as number)) * score
    }
  }
  return out
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += (one[at] as number) * (other[at] as number)
  return sum
}

function subtract(from: Float64Array, direction: Float64Array, times: number): void {
  for (let at = 0; at < from.length; at++) (from[at] as number) -= times * (direction[at] as number)
}

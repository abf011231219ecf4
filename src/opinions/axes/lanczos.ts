// Owns: the two leading eigenvectors of a symmetric matrix that is only known by what it does to a vector.
import { EigenvalueDecomposition, Matrix } from 'ml-matrix'
import { unitStart } from './start.ts'

export interface Care {
  /** More steps are not taken; directions that noise alone makes need them all. */
  steps: number
  /** Relative size of what may be left outside the directions (Parlett, The Symmetric Eigenvalue Problem, 13.2). */
  left: number
}

/** At most two vectors of length 1, largest value first; values of nothing but rounding are left out. */
export function leadingOf(
  size: number,
  times: (direction: Float64Array) => Float64Array,
  care: Care,
): Float64Array[] {
  if (size === 0) return []
  const basis = [unitStart(size)]
  const alpha: number[] = []
  const beta: number[] = []
  const most = Math.min(size, care.steps)
  for (let step = 0; step < most; step++) {
    const next = times(basis[step] as Float64Array)
    alpha.push(dot(next, basis[step] as Float64Array))
    const length = apartFrom(basis, next)
    const scale = Math.max(...alpha.map(Math.abs))
    if (length <= scale * 1e-13 || settled(alpha, beta, length, care)) break
    beta.push(length)
    if (step + 1 < most) basis.push(scaled(next, 1 / length))
  }
  return ritzVectors(alpha, beta, basis)
}

/** Takes the directions known out of `next`, the last two first: they hold nearly all of it. Its length. */
function apartFrom(basis: readonly Float64Array[], next: Float64Array): number {
  for (const one of basis.slice(-2)) subtract(next, one, dot(next, one))
  let before = Math.sqrt(dot(next, next))
  // Where much was left a second time is enough (Parlett 6.9).
  for (let turn = 0; turn < 2; turn++) {
    for (const one of basis) subtract(next, one, dot(next, one))
    const after = Math.sqrt(dot(next, next))
    if (after > 0.7 * before) return after
    before = after
  }
  return before
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
    .map((weights) => combined(weights, basis))
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
  return unit(sum)
}

export const unit = (direction: Float64Array) => scaled(direction, 1 / Math.sqrt(dot(direction, direction)))

function scaled(direction: Float64Array, by: number): Float64Array {
  const out = new Float64Array(direction.length)
  for (let at = 0; at < out.length; at++) out[at] = (direction[at] as number) * by
  return out
}

/** Four sums side by side: one alone waits for each addition to end. */
function dot(one: Float64Array, other: Float64Array): number {
  const whole = one.length - (one.length % 4)
  let [a, b, c, d] = [0, 0, 0, 0]
  for (let at = 0; at < whole; at += 4) {
    a += (one[at] as number) * (other[at] as number)
    b += (one[at + 1] as number) * (other[at + 1] as number)
    c += (one[at + 2] as number) * (other[at + 2] as number)
    d += (one[at + 3] as number) * (other[at + 3] as number)
  }
  for (let at = whole; at < one.length; at++) a += (one[at] as number) * (other[at] as number)
  return a + b + (c + d)
}

function subtract(from: Float64Array, direction: Float64Array, times: number): void {
  for (let at = 0; at < from.length; at++) from[at] = (from[at] as number) - times * (direction[at] as number)
}

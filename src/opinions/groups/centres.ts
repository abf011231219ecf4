// Owns: points into k heaps around their centres (Lloyd's k-means), with weights.
import { lots } from '../axes/start.ts'

/** Three columns of one length. */
export interface Points {
  x: Float64Array
  y: Float64Array
  weight: Float64Array
}

export interface Centre {
  x: number
  y: number
}

export interface Heaps {
  centres: Centre[]
  /** By point: which centre. Every centre has points. */
  of: Uint8Array
  /** Weighted sum of squared distances. */
  spread: number
}

/** From given centres until nothing moves, or `mostTurns`. Centres that lose all points are dropped. */
export function heapsFrom(points: Points, from: readonly Centre[], mostTurns = 100): Heaps {
  let centres = [...from]
  let of = nearestOf(points, centres)
  for (let turn = 0; turn < mostTurns; turn++) {
    centres = meansOf(points, of, centres)
    const again = nearestOf(points, centres)
    if (same(of, again)) break
    of = again
  }
  return { centres, of, spread: spreadOf(points, centres, of) }
}

/** The first k points that stand apart, in their order: how Polis begins. */
export function firstApart(points: Points, k: number): Centre[] {
  const centres: Centre[] = []
  for (let at = 0; at < points.x.length && centres.length < k; at++) {
    const point = { x: points.x[at] as number, y: points.y[at] as number }
    if (centres.every((one) => one.x !== point.x || one.y !== point.y)) centres.push(point)
  }
  return centres
}

/** Seeded beginnings, far apart (k-means++, Arthur & Vassilvitskii 2007): `heapsFrom` each may end elsewhere. */
export function beginningsOf(points: Points, k: number, many: number, seed: number): Centre[][] {
  return Array.from({ length: many }, (_, one) => farApart(points, k, lots(seed + one)))
}

function farApart(points: Points, k: number, draw: () => number): Centre[] {
  const far = Float64Array.from(points.weight)
  const centres: Centre[] = []
  while (centres.length < k) {
    const at = drawn(far, draw())
    if (at < 0) break
    const centre = { x: points.x[at] as number, y: points.y[at] as number }
    centres.push(centre)
    for (let one = 0; one < far.length; one++) {
      const square = (points.weight[one] as number) * squareTo(points, one, centre)
      far[one] = centres.length === 1 ? square : Math.min(far[one] as number, square)
    }
  }
  return centres
}

/** An index by weights; −1 where all weigh nothing. */
function drawn(weights: Float64Array, lot: number): number {
  let total = 0
  for (const weight of weights) total += weight
  if (!(total > 0)) return -1
  let left = lot * total
  let last = -1
  for (let at = 0; at < weights.length; at++) {
    if ((weights[at] as number) <= 0) continue
    last = at
    left -= weights[at] as number
    if (left < 0) return at
  }
  return last
}

export function nearestOf(points: Points, centres: readonly Centre[]): Uint8Array {
  const of = new Uint8Array(points.x.length)
  for (let at = 0; at < of.length; at++) {
    let best = Number.POSITIVE_INFINITY
    for (let one = 0; one < centres.length; one++) {
      const square = squareTo(points, at, centres[one] as Centre)
      if (square < best) {
        best = square
        of[at] = one
      }
    }
  }
  return of
}

/** Means of the points of each centre; one without points is dropped, and the next turn numbers anew. */
function meansOf({ x, y, weight }: Points, of: Uint8Array, old: readonly Centre[]): Centre[] {
  const sums = old.map(() => ({ x: 0, y: 0, weight: 0 }))
  for (let at = 0; at < of.length; at++) {
    const sum = sums[of[at] as number] as { x: number; y: number; weight: number }
    sum.x += (x[at] as number) * (weight[at] as number)
    sum.y += (y[at] as number) * (weight[at] as number)
    sum.weight += weight[at] as number
  }
  return sums.filter((sum) => sum.weight > 0).map((sum) => ({ x: sum.x / sum.weight, y: sum.y / sum.weight }))
}

function spreadOf(points: Points, centres: readonly Centre[], of: Uint8Array): number {
  let sum = 0
  for (let at = 0; at < of.length; at++)
    sum += (points.weight[at] as number) * squareTo(points, at, centres[of[at] as number] as Centre)
  return sum
}

function squareTo({ x, y }: Points, at: number, centre: Centre): number {
  const right = (x[at] as number) - centre.x
  const high = (y[at] as number) - centre.y
  return right * right + high * high
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false
  return true
}

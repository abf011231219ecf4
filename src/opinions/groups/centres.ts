// Owns: points into k heaps around their centres (Lloyd's k-means), with weights.
import type { Places } from '../axes/places.ts'
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

/** Where these people stand, each weighing one. */
export function pointsOf({ x, y }: Places, people: Uint32Array): Points {
  const points = {
    x: new Float64Array(people.length),
    y: new Float64Array(people.length),
    weight: new Float64Array(people.length).fill(1),
  }
  for (let at = 0; at < people.length; at++) {
    points.x[at] = x[people[at] as number] as number
    points.y[at] = y[people[at] as number] as number
  }
  return points
}

/** From given centres until nothing moves, or `mostTurns`. Centres that lose all points are dropped. */
export function heapsFrom(points: Points, from: readonly Centre[], mostTurns = 100): Heaps {
  const of = new Uint8Array(points.x.length)
  let centres = [...from]
  let sums = parted(points, centres, of).sums
  for (let turn = 0; turn < mostTurns; turn++) {
    centres = meansOf(sums)
    const again = parted(points, centres, of)
    if (!again.moved) break
    sums = again.sums
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
  parted(points, centres, of)
  return of
}

/** Writes each point's nearest centre into `of`. Sums of x, y and weight by centre, and whether any point moved. */
function parted({ x, y, weight }: Points, centres: readonly Centre[], of: Uint8Array) {
  const across = new Float64Array(centres.length)
  const up = new Float64Array(centres.length)
  for (const [at, one] of centres.entries()) [across[at], up[at]] = [one.x, one.y]
  const sums = new Float64Array(3 * across.length)
  let moved = false
  for (let at = 0; at < of.length; at++) {
    const heap = nearest(x[at] as number, y[at] as number, across, up)
    moved ||= heap !== of[at]
    of[at] = heap
    const heavy = weight[at] as number
    sums[3 * heap] = (sums[3 * heap] as number) + (x[at] as number) * heavy
    sums[3 * heap + 1] = (sums[3 * heap + 1] as number) + (y[at] as number) * heavy
    sums[3 * heap + 2] = (sums[3 * heap + 2] as number) + heavy
  }
  return { sums, moved }
}

function nearest(x: number, y: number, across: Float64Array, up: Float64Array): number {
  let best = Number.POSITIVE_INFINITY
  let found = 0
  for (let one = 0; one < across.length; one++) {
    const right = x - (across[one] as number)
    const high = y - (up[one] as number)
    const square = right * right + high * high
    if (square < best) {
      best = square
      found = one
    }
  }
  return found
}

/** A centre without points is dropped, and the next turn numbers anew. */
function meansOf(sums: Float64Array): Centre[] {
  const centres: Centre[] = []
  for (let at = 0; at < sums.length; at += 3) {
    const weight = sums[at + 2] as number
    if (weight > 0) centres.push({ x: (sums[at] as number) / weight, y: (sums[at + 1] as number) / weight })
  }
  return centres
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

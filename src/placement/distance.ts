// Owns: how far it is: over the ground where both points are known, else by steps in the tree of regions.
import type { Point, Whereabouts } from './problem.ts'

const earthKm = 6371

/** How far apart two people usually live whose regions part so many steps below the last one they share. */
export const kmBySteps = [1, 5, 15, 40, 100] as const

/** Made once for each place; then a distance is one multiplication away. */
export interface Spot {
  readonly onGlobe: readonly [number, number, number] | null
  readonly path: readonly string[]
}

export function spotOf({ point, path }: Whereabouts): Spot {
  return { onGlobe: point ? onGlobe(point) : null, path }
}

export function kmBetween(one: Spot, other: Spot): number {
  if (!one.onGlobe || !other.onGlobe) return kmInTree(one.path, other.path)
  const [ax, ay, az] = one.onGlobe
  const [bx, by, bz] = other.onGlobe
  const chord = Math.hypot(ax - bx, ay - by, az - bz)
  return 2 * earthKm * Math.asin(Math.min(1, chord / 2))
}

function kmInTree(one: readonly string[], other: readonly string[]): number {
  let shared = 0
  while (shared < one.length && shared < other.length && one[shared] === other[shared]) shared += 1
  const steps = Math.max(one.length, other.length) - shared
  return kmBySteps[Math.min(steps, kmBySteps.length - 1)] ?? 0
}

function onGlobe({ latitude, longitude }: Point): [number, number, number] {
  const [up, round] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180]
  return [Math.cos(up) * Math.cos(round), Math.cos(up) * Math.sin(round), Math.sin(up)]
}

// Owns: how Polis forms its groups, step by step, for comparison: heaps of heaps, begun where history left them.
import { type Centre, firstApart, heapsFrom, type Points } from './centres.ts'
import { judgedOf, silhouetteOf } from './silhouette.ts'

const baseHeaps = 100
const turns = 20
const mostGroups = 5
const basesForAnother = 12

export interface PublishedGroups {
  /** By point. */
  of: Uint8Array
  centres: Centre[]
  silhouette: number
}

/**
 * At most 100 base heaps begun at the first points that stand apart, then heaps of those, weighted by people, for
 * k = 2 … min(5, 2 + ⌊bases ÷ 12⌋); the best silhouette wins. The order of points is the order in which people came:
 * Polis's answer depends on it.
 */
export function publishedGroups(points: Points): PublishedGroups {
  const bases = heapsFrom(points, firstApart(points, baseHeaps), turns)
  const middle = middles(bases.centres, bases.of)
  const judges = judgedOf(middle)
  const most = Math.min(mostGroups, 2 + Math.floor(middle.x.length / basesForAnother))
  const found = Array.from({ length: most - 1 }, (_, at) => {
    const heaps = heapsFrom(middle, firstApart(middle, at + 2), turns)
    return { ...heaps, silhouette: silhouetteOf(judges, heaps.of, heaps.centres.length).mean }
  })
  const best = found.reduce((one, other) => (other.silhouette > one.silhouette ? other : one))
  return {
    of: bases.of.map((base) => best.of[base] as number),
    centres: best.centres,
    silhouette: best.silhouette,
  }
}

function middles(centres: readonly Centre[], of: Uint8Array): Points {
  const weight = new Float64Array(centres.length)
  for (const heap of of) (weight[heap] as number)++
  return {
    x: Float64Array.from(centres, (one) => one.x),
    y: Float64Array.from(centres, (one) => one.y),
    weight,
  }
}

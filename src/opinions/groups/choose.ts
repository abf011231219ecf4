// Owns: how many groups there are, and where they lie.
import { beginningsOf, type Heaps, heapsFrom, type Points } from './centres.ts'
import { type Judged, judgedOf, type Silhouette, silhouetteOf } from './silhouette.ts'

export interface Division extends Heaps {
  silhouette: Silhouette
}

const mostGroups = 5
/** One group more for each dozen people (published Polis). */
const peopleForAnother = 12
/** A heap smaller than this share of all is an odd corner, not a group. */
const leastShare = 0.02
/** More beginnings found nothing better on the measured conversations. */
const beginnings = 10

/**
 * The division into two to five heaps that stands apart best; of those within one standard error of the best, the one
 * with fewest groups. Each is judged by the silhouette of at most `judged` points. Undefined where everybody stands in one place.
 */
export function bestDivision(points: Points, seed: number, judged?: number): Division | undefined {
  const most = Math.min(mostGroups, 2 + Math.floor(points.x.length / peopleForAnother))
  const judges = judgedOf(points, judged)
  const found = Array.from({ length: most - 1 }, (_, at) =>
    divisionInto(points, at + 2, seed, judges),
  ).filter((one) => one !== undefined)
  const best = standingApart(found)
  if (!best) return undefined
  const fewest = found.find((one) => one.silhouette.mean >= best.silhouette.mean - best.silhouette.error)
  return fewest && leftToRight(fewest)
}

/** Groups are numbered by where they lie, so that a few more votes don't make the second the third. */
function leftToRight(division: Division): Division {
  const order = [...division.centres.keys()].sort((one, other) => {
    const [a, b] = [division.centres[one], division.centres[other]]
    return (a?.x ?? 0) - (b?.x ?? 0) || (a?.y ?? 0) - (b?.y ?? 0)
  })
  const centres = order.map((one) => division.centres[one]).filter((one) => one !== undefined)
  return { ...division, centres, of: division.of.map((heap) => order.indexOf(heap)) }
}

/** Into k heaps: of several beginnings, the end whose heaps stand apart best, not the one that is merely tightest. */
export function divisionInto(points: Points, k: number, seed: number, judges: Judged): Division | undefined {
  const found = beginningsOf(points, k, beginnings, seed)
    .map((from) => heapsFrom(points, from))
    .filter((heaps) => heaps.centres.length === k && smallest(heaps) >= leastShare)
  return standingApart(
    different(found).map((heaps) => ({ ...heaps, silhouette: silhouetteOf(judges, heaps.of, k) })),
  )
}

function standingApart(found: readonly Division[]): Division | undefined {
  let best: Division | undefined
  for (const one of found) if (!best || one.silhouette.mean > best.silhouette.mean) best = one
  return best
}

/** Beginnings often end in the same place; it is looked at once. */
function different(found: readonly Heaps[]): Heaps[] {
  return found.filter((one, at) => found.findIndex((other) => other.spread === one.spread) === at)
}

function smallest(heaps: Heaps): number {
  const sizes = new Uint32Array(heaps.centres.length)
  for (const heap of heaps.of) (sizes[heap] as number)++
  return Math.min(...sizes) / heaps.of.length
}

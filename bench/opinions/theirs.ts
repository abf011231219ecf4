// Owns: whether Polis's published groups are stable: what one step of its own k-means from their own centres keeps.
import { axesOf } from '../../src/opinions/axes/axes.ts'
import { centreOf, tallyOf } from '../../src/opinions/axes/centre.ts'
import { placesOf } from '../../src/opinions/axes/places.ts'
import { lots } from '../../src/opinions/axes/start.ts'
import { ballotsOf } from '../../src/opinions/ballots/ballots.ts'
import { without } from '../../src/opinions/ballots/recast.ts'
import type { PublishedMatrix } from '../../src/opinions/exchange/matrix.ts'
import { adjustedRand } from '../../src/opinions/groups/agreement.ts'
import { type Centre, heapsFrom, type Points } from '../../src/opinions/groups/centres.ts'
import { judgedOf, silhouetteOf } from '../../src/opinions/groups/silhouette.ts'
import { referenceMapOf } from '../../src/opinions/reference/reference-map.ts'

export interface Theirs {
  theirGroups: number
  theirSilhouette: number
  /** Adjusted Rand index of the published groups with those after one step, and after steps until nothing moves. */
  theirsAfterOneStep: number
  theirsSettled: number
  /** Mean adjusted Rand index of the published groups with what Polis's own steps make of people drawn again. */
  theirsDrawnAgain: number
}

export function fromTheirOwn(matrix: PublishedMatrix, closed: readonly number[]): Theirs {
  const known = matrix.groups.flatMap((group, person) => (group === null ? [] : [{ person, group }]))
  const points = pointsOf(
    matrix,
    closed,
    known.map(({ person }) => person),
  )
  const groups = known.map(({ group }) => group)
  const centres = meansOf(points, groups)
  return {
    theirGroups: centres.length,
    theirSilhouette: silhouetteOf(judgedOf(points), Uint8Array.from(groups), centres.length).mean,
    theirsAfterOneStep: adjustedRand(heapsFrom(points, centres, 0).of, groups),
    theirsSettled: adjustedRand(heapsFrom(points, centres).of, groups),
    theirsDrawnAgain: drawnAgain(matrix, closed, known),
  }
}

const draws = 20

/** Polis's steps on people drawn with replacement, who come in another order each time. */
function drawnAgain(
  matrix: PublishedMatrix,
  closed: readonly number[],
  known: readonly { person: number; group: number }[],
): number {
  const all = ballotsOf(matrix.columns, matrix.people.length, matrix.statements.length)
  let sum = 0
  for (let draw = 0; draw < draws; draw++) {
    const lot = lots(31 * (draw + 1))
    const drawn = new Map(
      known.map(() => known[Math.floor(lot() * known.length)]).map((one) => [one?.person, one]),
    )
    const sample = [...drawn.values()].filter((one) => one !== undefined)
    const inIt = new Set(sample.map(({ person }) => person))
    const ballots = without(
      all,
      [...matrix.people.keys()].filter((person) => !inIt.has(person)),
      [],
    )
    const order = sample.map(({ person }) => person)
    const { groupOf } = referenceMapOf(ballots, closed, { counted: order, order })
    sum += adjustedRand(
      order.map((person) => groupOf[person] as number),
      sample.map(({ group }) => group),
    )
  }
  return sum / draws
}

function pointsOf(matrix: PublishedMatrix, closed: readonly number[], who: readonly number[]): Points {
  const all = ballotsOf(matrix.columns, matrix.people.length, matrix.statements.length)
  const ballots = without(all, [], closed)
  const everybody = Uint32Array.from(matrix.people.keys())
  const { x, y } = placesOf(
    ballots,
    axesOf(ballots, centreOf(tallyOf(ballots)), everybody),
    ballots.statements,
  )
  return {
    x: Float64Array.from(who, (one) => x[one] as number),
    y: Float64Array.from(who, (one) => y[one] as number),
    weight: new Float64Array(who.length).fill(1),
  }
}

function meansOf({ x, y }: Points, groups: readonly number[]): Centre[] {
  return [...new Set(groups)].sort().map((group) => {
    const own = groups.flatMap((one, at) => (one === group ? [at] : []))
    const mean = (column: Float64Array) =>
      own.reduce((sum, at) => sum + (column[at] as number), 0) / own.length
    return { x: mean(x), y: mean(y) }
  })
}

// Owns: the opinion map as Polis's server computes it, to be laid beside its output. Yishi's own is opinion-map.ts.
// Differences of the two: docs/measurements.md, bin/bench opinions.
import { type Axes, axesOf } from '../axes/axes.ts'
import { centreOf, type Tally, tallyOf } from '../axes/centre.ts'
import { extremityOf, type Places, placesOf } from '../axes/places.ts'
import { type Ballots, votesOf } from '../ballots/ballots.ts'
import { without } from '../ballots/recast.ts'
import { countedOf } from '../groups/counted.ts'
import { publishedGroups } from '../groups/published.ts'
import { consensusOf } from '../statements/claims.ts'
import { prioritiesOf } from '../statements/next.ts'
import { noGroup, sumOf, voicesOf } from '../statements/voices.ts'
import {
  publishedConsensus,
  publishedRepresentatives,
  type Representative,
  type Shared,
} from './representative.ts'

/** What Polis remembers and votes alone don't tell: who was once counted, and in which order people came. */
export interface History {
  counted?: readonly number[]
  order?: readonly number[]
}

export interface ReferenceMap {
  counted: readonly number[]
  axes: Axes
  places: Places
  extremity: Float64Array
  /** By person. */
  groupOf: Uint8Array
  voices: Tally[]
  representative: Representative[][]
  consensus: { agree: Shared[]; disagree: Shared[] }
  /** Group-aware consensus by statement. */
  groupAware: Float64Array
  priorities: Float64Array
}

/** `closed`: numbers of the statements that were refused. */
export function referenceMapOf(
  ballots: Ballots,
  closed: readonly number[],
  history: History = {},
): ReferenceMap {
  const open = without(ballots, [], closed)
  const everybody = Uint32Array.from({ length: ballots.people }, (_, person) => person)
  const axes = axesOf(open, centreOf(tallyOf(open)), everybody)
  const places = stretchedByRefused(placesOf(open, axes, ballots.statements), open, closed.length)
  const counted = history.counted ?? [...countedOf(ballots, ballots.statements)]
  const order = history.order ?? counted
  const groupOf = groupsInOrder(places, order, ballots.people)
  return { counted, axes, places, groupOf, ...told(ballots, axes, groupOf, closed) }
}

/** Every refused statement counts as one that everybody voted on when places are stretched: a known quirk of Polis. */
function stretchedByRefused({ x, y }: Places, open: Ballots, refused: number): Places {
  const stretch = (value: number, person: number) => {
    const cast = votesOf(open, person)
    return cast === 0 ? 0 : value * Math.sqrt(cast / (cast + refused))
  }
  return { x: x.map(stretch), y: y.map(stretch) }
}

function groupsInOrder({ x, y }: Places, order: readonly number[], people: number): Uint8Array {
  const found = publishedGroups({
    x: Float64Array.from(order, (person) => x[person] as number),
    y: Float64Array.from(order, (person) => y[person] as number),
    weight: new Float64Array(order.length).fill(1),
  })
  const groupOf = new Uint8Array(people).fill(noGroup)
  for (const [at, person] of order.entries()) groupOf[person] = found.of[at] as number
  return groupOf
}

function told(ballots: Ballots, axes: Axes, groupOf: Uint8Array, closed: readonly number[]) {
  const shut = new Set(closed)
  const votable = Array.from({ length: ballots.statements }, (_, one) => one).filter((one) => !shut.has(one))
  const many = new Set(groupOf.filter((group) => group !== noGroup)).size
  const voices = voicesOf(ballots, groupOf, many)
  const extremity = extremityOf(axes, ballots.statements)
  return {
    voices,
    extremity,
    representative: voices.map((inside, group) =>
      publishedRepresentatives(
        inside,
        sumOf(
          voices.filter((_, other) => other !== group),
          ballots.statements,
        ),
        votable,
      ),
    ),
    consensus: publishedConsensus(tallyOf(ballots), votable),
    groupAware: consensusOf(voices, ballots.statements, 'agree'),
    priorities: prioritiesOf(sumOf(voices, ballots.statements), extremity),
  }
}

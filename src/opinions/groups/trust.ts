// Owns: how far a division can be trusted: drawn again, by halves, and against votes that mean nothing.
// Breaks if wrong: chance would be shown as camps.
import { axesOf, roughly } from '../axes/axes.ts'
import { centreOf, count, noTally, tallyOf } from '../axes/centre.ts'
import { placesOf } from '../axes/places.ts'
import { lots } from '../axes/start.ts'
import { type Ballots, ballotsOf, type VoteColumns } from '../ballots/ballots.ts'
import { adjustedRand } from './agreement.ts'
import { nearestOf, pointsOf } from './centres.ts'
import { bestDivision, divisionInto } from './choose.ts'
import { panelOf } from './counted.ts'
import { judgedOf } from './silhouette.ts'

export interface Trust {
  /** Mean adjusted Rand index of this division with those of people drawn again with replacement; 1 the same. */
  stability: number
  /** Adjusted Rand index of the divisions that two halves of the people give for everybody. */
  halves: number
  /** Best silhouette among conversations in which the same votes were dealt to the same people at random. */
  byChance: number
}

/** People looked at; more change the figures in the third digit and cost time. */
const sampled = 600
const judged = 200
const drawsAgain = 10
/** 19 dealt conversations: beating all of them has a chance of 1 in 20 where there is nothing. */
const deals = 19

interface Sample {
  ballots: Ballots
  /** Mean vote by statement over all of them. */
  centre: Float64Array
  rows: Uint32Array
  statements: number
}

/** `of` by person; `statements` counts those that can be voted on. */
export function trustOf(
  ballots: Ballots,
  counted: Uint32Array,
  of: Uint8Array,
  groups: number,
  statements: number,
  seed: number,
): Trust {
  const rows = panelOf(counted, sampled, seed)
  const own = onlyRows(ballots, rows)
  const sample = { ballots: own, centre: centreOf(tallyOf(own)), rows: firstNumbers(rows.length), statements }
  const known = Uint8Array.from(rows, (person) => of[person] as number)
  return {
    stability: drawnAgain(sample, known, groups, seed),
    halves: byHalves(sample, groups, seed),
    byChance: byChance(sample, seed),
  }
}

const firstNumbers = (many: number) => Uint32Array.from({ length: many }, (_, at) => at)

function drawnAgain(sample: Sample, known: Uint8Array, groups: number, seed: number): number {
  let sum = 0
  for (let draw = 0; draw < drawsAgain; draw++) {
    const lot = lots(seed + 7_919 * (draw + 1))
    const rows = sample.rows.map(() => Math.floor(lot() * sample.rows.length)).sort()
    sum += adjustedRand(divided(sample, rows, groups, seed), known)
  }
  return sum / drawsAgain
}

function byHalves(sample: Sample, groups: number, seed: number): number {
  const even = sample.rows.filter((_, at) => at % 2 === 0)
  const odd = sample.rows.filter((_, at) => at % 2 === 1)
  return adjustedRand(divided(sample, even, groups, seed), divided(sample, odd, groups, seed))
}

/** Everybody's group by the axes and centres that `rows` alone give. */
function divided(sample: Sample, rows: Uint32Array, groups: number, seed: number): Uint8Array {
  const places = placesOf(
    sample.ballots,
    axesOf(sample.ballots, sample.centre, rows, roughly),
    sample.statements,
  )
  const drawn = pointsOf(places, rows)
  const centres = divisionInto(drawn, groups, seed, judgedOf(drawn, judged))?.centres ?? []
  return nearestOf(pointsOf(places, sample.rows), centres)
}

/** Dealing leaves every statement its votes, and so the means. */
function byChance({ ballots, centre, rows, statements }: Sample, seed: number): number {
  const where = cellsOf(ballots)
  let best = -1
  for (let deal = 0; deal < deals; deal++) {
    const dealt = dealtAnew(ballots, where, lots(seed + 104_729 * (deal + 1)))
    const places = placesOf(dealt, axesOf(dealt, centre, rows, roughly), statements)
    const found = bestDivision(pointsOf(places, rows), seed, judged)
    if (found) best = Math.max(best, found.silhouette.mean)
  }
  return best
}

/** The same people vote on the same statements, and each statement keeps its votes: only who cast which is drawn. */
function dealtAnew(ballots: Ballots, where: readonly Uint32Array[], lot: () => number): Ballots {
  const vote = ballots.vote.slice()
  for (const cells of where)
    for (let left = cells.length - 1; left > 0; left--) {
      const other = cells[Math.floor(lot() * (left + 1))] as number
      const here = cells[left] as number
      const kept = vote[here] as number
      vote[here] = vote[other] as number
      vote[other] = kept
    }
  return { ...ballots, vote }
}

/** By statement: the cells in which it was voted on. */
function cellsOf(ballots: Ballots): Uint32Array[] {
  const seen = tallyOf(ballots).seen
  const where = Array.from(seen, (many) => new Uint32Array(many))
  for (let cell = 0; cell < ballots.written.cells; cell++) {
    const one = ballots.statement[cell] as number
    const left = (seen[one] as number) - 1
    seen[one] = left
    ;(where[one] as Uint32Array)[left] = cell
  }
  return where.map((cells) => cells.reverse())
}

/** These rows alone, people and statements renumbered in their order; what one person voted on alone tells nobody apart. */
function onlyRows(ballots: Ballots, rows: Uint32Array): Ballots {
  const tally = noTally(ballots.statements)
  for (const person of rows) count(ballots, person, tally, 1)
  const number = new Int32Array(ballots.statements).fill(-1)
  let statements = 0
  for (const [one, many] of tally.seen.entries()) if (many > 1) number[one] = statements++
  const columns: Record<keyof VoteColumns, number[]> = { person: [], statement: [], vote: [] }
  for (const [row, person] of rows.entries())
    for (let at = ballots.start[person] as number; at < (ballots.end[person] as number); at++) {
      const one = number[ballots.statement[at] as number] as number
      if (one < 0) continue
      columns.person.push(row)
      columns.statement.push(one)
      columns.vote.push(ballots.vote[at] as number)
    }
  return ballotsOf(
    {
      person: Uint32Array.from(columns.person),
      statement: Uint32Array.from(columns.statement),
      vote: Int8Array.from(columns.vote),
    },
    rows.length,
    statements,
  )
}

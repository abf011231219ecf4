// Owns: how far a division can be trusted: drawn again, by halves, and against votes that mean nothing.
// Breaks if wrong: chance would be shown as camps.
import { axesOf, roughly } from '../axes/axes.ts'
import { centreOf, tallyOf } from '../axes/centre.ts'
import { placesOf } from '../axes/places.ts'
import { lots } from '../axes/start.ts'
import type { Ballots } from '../ballots/ballots.ts'
import { adjustedRand } from './agreement.ts'
import { nearestOf, type Points } from './centres.ts'
import { bestDivision, divisionInto } from './choose.ts'
import { panelOf } from './counted.ts'

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
  const sample = { ballots: onlyRows(ballots, rows), rows: firstNumbers(rows.length), statements }
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
  const axes = axesOf(sample.ballots, centreOf(tallyOf(sample.ballots)), rows, roughly)
  const { x, y } = placesOf(sample.ballots, axes, sample.statements)
  const at = (rows_: Uint32Array): Points => ({
    x: Float64Array.from(rows_, (one) => x[one] as number),
    y: Float64Array.from(rows_, (one) => y[one] as number),
    weight: new Float64Array(rows_.length).fill(1),
  })
  const centres = divisionInto(at(rows), groups, seed, judged)?.centres ?? []
  return nearestOf(at(sample.rows), centres)
}

function byChance(sample: Sample, seed: number): number {
  let best = -1
  for (let deal = 0; deal < deals; deal++) {
    const dealt = dealtAnew(sample.ballots, lots(seed + 104_729 * (deal + 1)))
    const { x, y } = placesOf(
      dealt,
      axesOf(dealt, centreOf(tallyOf(dealt)), sample.rows, roughly),
      sample.statements,
    )
    const found = bestDivision({ x, y, weight: new Float64Array(x.length).fill(1) }, seed, judged)
    if (found) best = Math.max(best, found.silhouette.mean)
  }
  return best
}

/** The same people vote on the same statements, and each statement keeps its votes: only who cast which is drawn. */
function dealtAnew(ballots: Ballots, lot: () => number): Ballots {
  const vote = ballots.vote.slice()
  const where: number[][] = Array.from({ length: ballots.statements }, () => [])
  for (let at = 0; at < vote.length; at++) where[ballots.statement[at] as number]?.push(at)
  for (const places of where)
    for (let left = places.length - 1; left > 0; left--) {
      const other = places[Math.floor(lot() * (left + 1))] as number
      const here = places[left] as number
      const kept = vote[here] as number
      vote[here] = vote[other] as number
      vote[other] = kept
    }
  return { ...ballots, vote }
}

/** These rows alone, people and statements renumbered in their order; what one person voted on alone tells nobody apart. */
function onlyRows(ballots: Ballots, rows: Uint32Array): Ballots {
  const seen = new Uint32Array(ballots.statements)
  eachCell(ballots, rows, (at) => {
    ;(seen[ballots.statement[at] as number] as number)++
  })
  const number = new Int32Array(ballots.statements).fill(-1)
  let statements = 0
  for (const [one, many] of seen.entries()) if (many > 1) number[one] = statements++
  const start = new Uint32Array(rows.length + 1)
  const statement: number[] = []
  const vote: number[] = []
  eachCell(ballots, rows, (at, row) => {
    const one = number[ballots.statement[at] as number] as number
    if (one >= 0) {
      statement.push(one)
      vote.push(ballots.vote[at] as number)
    }
    start[row + 1] = statement.length
  })
  for (let row = 0; row < rows.length; row++)
    start[row + 1] = Math.max(start[row + 1] as number, start[row] as number)
  return {
    people: rows.length,
    statements,
    start,
    statement: Uint32Array.from(statement),
    vote: Int8Array.from(vote),
  }
}

function eachCell(ballots: Ballots, rows: Uint32Array, see: (at: number, row: number) => void): void {
  for (const [row, person] of rows.entries())
    for (let at = ballots.start[person] as number; at < (ballots.start[person + 1] as number); at++)
      see(at, row)
}

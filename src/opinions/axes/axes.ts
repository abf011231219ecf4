// Owns: the two directions along which ballots differ most: principal components of the mean-filled vote matrix.
// Breaks if wrong: the map turns or splits along noise.
import type { Ballots } from '../ballots/ballots.ts'
import { type Care, leadingOf, unit } from './lanczos.ts'

export interface Axes {
  /** Mean vote by statement. */
  centre: Float64Array
  /** Two directions of length 1 over the statements; all zero where the votes hold no such direction. */
  across: Float64Array
  up: Float64Array
}

/** More steps than this have never been needed to tell two directions from the rest; small cases end earlier. */
export const careful: Care = { steps: 160, left: 1e-9 }
/** Enough to say in which of a few groups most people are. */
export const roughly: Care = { steps: 24, left: 1e-3 }

/**
 * Lanczos with full reorthogonalisation on `XᵀX`, or on `XXᵀ` where there are fewer people than statements, X being the
 * votes of `rows` less their means. A cell nobody filled is its mean and so 0, which is why a step costs as many
 * operations as there are votes, whatever the size of the matrix. Signs: the largest loading of each direction is positive.
 */
export function axesOf(ballots: Ballots, centre: Float64Array, rows: Uint32Array, care = careful): Axes {
  const votes = packed(ballots, centre, rows)
  const found = (rows.length < ballots.statements ? byPeople : byStatements)(votes, care).map(upright)
  const nothing = () => new Float64Array(ballots.statements)
  return { centre, across: found[0] ?? nothing(), up: found[1] ?? nothing() }
}

/** The votes of the rows alone, one behind the other: they are walked dozens of times, and lie far apart among all. */
interface Votes {
  centre: Float64Array
  /** Row `r` has the cells `start[r] ≤ i < start[r + 1]`. */
  start: Uint32Array
  /** `3 · statement + vote + 1`. */
  cell: Uint32Array
}

function packed({ start, end, statement, vote }: Ballots, centre: Float64Array, rows: Uint32Array): Votes {
  const first = new Uint32Array(rows.length + 1)
  for (let row = 0; row < rows.length; row++) {
    const person = rows[row] as number
    first[row + 1] = (first[row] as number) + (end[person] as number) - (start[person] as number)
  }
  const cell = new Uint32Array(first[rows.length] as number)
  let next = 0
  for (let row = 0; row < rows.length; row++) {
    const person = rows[row] as number
    const to = end[person] as number
    for (let at = start[person] as number; at < to; at++)
      cell[next++] = 3 * (statement[at] as number) + (vote[at] as number) + 1
  }
  return { centre, start: first, cell }
}

const byStatements = (votes: Votes, care: Care) =>
  leadingOf(votes.centre.length, (direction) => gathered(votes, scores(votes, direction)), care)

const byPeople = (votes: Votes, care: Care) =>
  leadingOf(votes.start.length - 1, (weights) => scores(votes, gathered(votes, weights)), care).map(
    (weights) => unit(gathered(votes, weights)),
  )

/** `X d`: each person's score. What each vote on each statement adds is worked out once, not for every voter. */
function scores({ centre, start, cell }: Votes, direction: Float64Array): Float64Array {
  const adds = new Float64Array(3 * centre.length)
  for (let one = 0; one < centre.length; one++)
    for (let cast = 0; cast < 3; cast++)
      adds[3 * one + cast] = (cast - 1 - (centre[one] as number)) * (direction[one] as number)
  const out = new Float64Array(start.length - 1)
  for (let row = 0; row < out.length; row++) {
    const to = start[row + 1] as number
    let score = 0
    for (let at = start[row] as number; at < to; at++) score += adds[cell[at] as number] as number
    out[row] = score
  }
  return out
}

/** `Xᵀ w`: what weights of people give to the statements they voted on, summed by vote first. */
function gathered({ centre, start, cell }: Votes, weights: Float64Array): Float64Array {
  const sums = new Float64Array(3 * centre.length)
  for (let row = 0; row < weights.length; row++) {
    const weight = weights[row] as number
    const to = start[row + 1] as number
    for (let at = start[row] as number; at < to; at++) {
      const cast = cell[at] as number
      sums[cast] = (sums[cast] as number) + weight
    }
  }
  const out = new Float64Array(centre.length)
  for (let one = 0; one < out.length; one++) {
    const against = sums[3 * one] as number
    const agree = sums[3 * one + 2] as number
    const all = against + (sums[3 * one + 1] as number) + agree
    out[one] = agree - against - (centre[one] as number) * all
  }
  return out
}

function upright(direction: Float64Array): Float64Array {
  let largest = 0
  for (const value of direction) if (Math.abs(value) > Math.abs(largest) + 1e-12) largest = value
  return largest < 0 ? direction.map((value) => -value) : direction
}

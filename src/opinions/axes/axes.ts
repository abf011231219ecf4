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
  const votes = { ballots, centre, rows }
  const found = (rows.length < ballots.statements ? byPeople : byStatements)(votes, care).map(upright)
  const nothing = () => new Float64Array(ballots.statements)
  return { centre, across: found[0] ?? nothing(), up: found[1] ?? nothing() }
}

interface Votes {
  ballots: Ballots
  centre: Float64Array
  rows: Uint32Array
}

const byStatements = (votes: Votes, care: Care) =>
  leadingOf(votes.ballots.statements, (direction) => gathered(votes, scores(votes, direction)), care)

const byPeople = (votes: Votes, care: Care) =>
  leadingOf(votes.rows.length, (weights) => scores(votes, gathered(votes, weights)), care).map((weights) =>
    unit(gathered(votes, weights)),
  )

/** `X d`: each person's score. What each vote on each statement adds is worked out once, not for every voter. */
function scores({ ballots, centre, rows }: Votes, direction: Float64Array): Float64Array {
  const { start, end, statement, vote } = ballots
  const adds = new Float64Array(3 * centre.length)
  for (let one = 0; one < centre.length; one++)
    for (let cast = 0; cast < 3; cast++)
      adds[3 * one + cast] = (cast - 1 - (centre[one] as number)) * (direction[one] as number)
  const out = new Float64Array(rows.length)
  for (let row = 0; row < rows.length; row++) {
    const person = rows[row] as number
    const to = end[person] as number
    let score = 0
    for (let at = start[person] as number; at < to; at++)
      score += adds[3 * (statement[at] as number) + (vote[at] as number) + 1] as number
    out[row] = score
  }
  return out
}

/** `Xᵀ w`: what weights of people give to the statements they voted on, summed by vote first. */
function gathered({ ballots, centre, rows }: Votes, weights: Float64Array): Float64Array {
  const { start, end, statement, vote } = ballots
  const sums = new Float64Array(3 * centre.length)
  for (let row = 0; row < rows.length; row++) {
    const person = rows[row] as number
    const weight = weights[row] as number
    const to = end[person] as number
    for (let at = start[person] as number; at < to; at++) {
      const cast = 3 * (statement[at] as number) + (vote[at] as number) + 1
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

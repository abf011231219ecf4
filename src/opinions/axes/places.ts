// Owns: where a person stands on the map, from the votes that she cast.
import type { Ballots } from '../ballots/ballots.ts'
import type { Axes } from './axes.ts'

export interface Places {
  /** By person. */
  x: Float64Array
  y: Float64Array
}

/**
 * `x = √(statements ÷ cast) · Σ (v − mean) · across`, over cast votes alone. Without the root, whoever voted on few
 * statements would stand in the middle whatever she said (the published projection of Polis).
 * `statements` counts those that can be voted on. The one pass over all votes that every new vote asks for: a mean
 * that moves moves everybody, so each vote costs two look-ups and nothing else.
 */
export function placesOf(ballots: Ballots, axes: Axes, statements: number): Places {
  const x = new Float64Array(ballots.people)
  const y = new Float64Array(ballots.people)
  const { start, end, statement, vote } = ballots
  const steps = stepsOf(axes)
  for (let person = 0; person < ballots.people; person++) {
    const from = start[person] as number
    const to = end[person] as number
    let right = 0
    let high = 0
    for (let at = from; at < to; at++) {
      const step = 6 * (statement[at] as number) + 2 * (vote[at] as number) + 2
      right += steps[step] as number
      high += steps[step + 1] as number
    }
    const stretch = to > from ? Math.sqrt(statements / (to - from)) : 0
    x[person] = right * stretch
    y[person] = high * stretch
  }
  return { x, y }
}

/** How far each vote on each statement carries a person, right and up, at `6 · statement + 2 · vote + 2`. */
function stepsOf({ centre, across, up }: Axes): Float64Array {
  const steps = new Float64Array(6 * centre.length)
  for (let one = 0; one < centre.length; one++)
    for (let vote = -1; vote <= 1; vote++) {
      const apart = vote - (centre[one] as number)
      steps[6 * one + 2 * vote + 2] = apart * (across[one] as number)
      steps[6 * one + 2 * vote + 3] = apart * (up[one] as number)
    }
  return steps
}

/** How far one agreement with a statement alone carries a person from the middle; 0 where it says nothing. */
export function extremityOf(axes: Axes, statements: number): Float64Array {
  return axes.centre.map((mean, one) => {
    const apart = 1 - mean
    const right = apart * (axes.across[one] as number)
    const high = apart * (axes.up[one] as number)
    return Math.sqrt(statements * (right * right + high * high))
  })
}

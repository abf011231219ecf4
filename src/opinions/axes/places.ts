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
 * `statements` counts those that can be voted on.
 */
export function placesOf(ballots: Ballots, axes: Axes, statements: number): Places {
  const x = new Float64Array(ballots.people)
  const y = new Float64Array(ballots.people)
  const { start, statement, vote } = ballots
  const { centre, across, up } = axes
  for (let person = 0; person < ballots.people; person++) {
    const from = start[person] as number
    const to = start[person + 1] as number
    let right = 0
    let high = 0
    for (let at = from; at < to; at++) {
      const one = statement[at] as number
      const apart = (vote[at] as number) - (centre[one] as number)
      right += apart * (across[one] as number)
      high += apart * (up[one] as number)
    }
    const stretch = to > from ? Math.sqrt(statements / (to - from)) : 0
    x[person] = right * stretch
    y[person] = high * stretch
  }
  return { x, y }
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

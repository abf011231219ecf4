// Owns: the mean vote on each statement, from whole-number sums, so that no order of people can move it.
import type { Ballots } from '../ballots/ballots.ts'

export interface Tally {
  /** By statement: how many agreed, disagreed, and voted at all (passes too). */
  agree: Uint32Array
  disagree: Uint32Array
  seen: Uint32Array
}

export const noTally = (statements: number): Tally => ({
  agree: new Uint32Array(statements),
  disagree: new Uint32Array(statements),
  seen: new Uint32Array(statements),
})

export function tallyOf(ballots: Ballots): Tally {
  const tally = noTally(ballots.statements)
  const { statement, vote } = ballots
  for (let at = 0; at < vote.length; at++) {
    const one = statement[at] as number
    ;(tally.seen[one] as number)++
    if (vote[at] === 1) (tally.agree[one] as number)++
    else if (vote[at] === -1) (tally.disagree[one] as number)++
  }
  return tally
}

/** Mean vote by statement, −1 to 1; 0 where nobody voted. A cell that nobody filled is this mean, so 0 once centred. */
export function centreOf(tally: Tally): Float64Array {
  return Float64Array.from(tally.seen, (seen, one) =>
    seen === 0 ? 0 : ((tally.agree[one] as number) - (tally.disagree[one] as number)) / seen,
  )
}

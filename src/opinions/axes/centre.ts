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
  for (let person = 0; person < ballots.people; person++) count(ballots, person, tally, 1)
  return tally
}

/** One person's ballot into a tally (`by` 1) or out of it (`by` −1, wrapping back exactly). */
export function count(ballots: Ballots, person: number, { agree, disagree, seen }: Tally, by: 1 | -1): void {
  const { statement, vote } = ballots
  const to = ballots.end[person] as number
  for (let at = ballots.start[person] as number; at < to; at++) {
    const one = statement[at] as number
    seen[one] = (seen[one] as number) + by
    if (vote[at] === 1) agree[one] = (agree[one] as number) + by
    else if (vote[at] === -1) disagree[one] = (disagree[one] as number) + by
  }
}

/** Mean vote by statement, −1 to 1; 0 where nobody voted. A cell that nobody filled is this mean, so 0 once centred. */
export function centreOf(tally: Tally): Float64Array {
  return Float64Array.from(tally.seen, (seen, one) =>
    seen === 0 ? 0 : ((tally.agree[one] as number) - (tally.disagree[one] as number)) / seen,
  )
}

// Owns: how each group voted on each statement: whole numbers, so that counting in any order gives the same.
import { count, noTally, type Tally } from '../axes/centre.ts'
import type { Ballots } from '../ballots/ballots.ts'

/** In `groupOf`: this person is in no group. */
export const noGroup = 255

/** A tally for each group. `groupOf` by person, `noGroup` for people without one. */
export function voicesOf(ballots: Ballots, groupOf: Uint8Array, groups: number): Tally[] {
  const tallies = Array.from({ length: groups }, () => noTally(ballots.statements))
  for (let person = 0; person < ballots.people; person++) {
    const group = groupOf[person] as number
    if (group !== noGroup) count(ballots, person, tallies[group] as Tally, 1)
  }
  return tallies
}

export const sumOf = (tallies: readonly Tally[], statements: number): Tally => {
  const sum = noTally(statements)
  for (const one of tallies)
    for (let at = 0; at < statements; at++) {
      ;(sum.agree[at] as number) += one.agree[at] as number
      ;(sum.disagree[at] as number) += one.disagree[at] as number
      ;(sum.seen[at] as number) += one.seen[at] as number
    }
  return sum
}

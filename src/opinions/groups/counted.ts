// Owns: whose ballots make the map. Everybody's vote counts in the tallies; a place needs a few votes.
import { mixed } from '../axes/start.ts'
import { type Ballots, votesOf } from '../ballots/ballots.ts'

export interface CountRule {
  /** A person counts from so many votes on, or with all statements voted on where there are fewer. */
  votes: number
  /** With fewer people than this, those with most votes are taken in as well. */
  people: number
}

/** The published rule of Polis: 7 votes, topped up to 15 people. */
export const publishedRule: CountRule = { votes: 7, people: 15 }

/** People who count, ascending. `statements` counts those that can be voted on. */
export function countedOf(ballots: Ballots, statements: number, rule = publishedRule): Uint32Array {
  const enough = Math.max(1, Math.min(rule.votes, statements))
  const all = Uint32Array.from({ length: ballots.people }, (_, person) => person)
  const counted = all.filter((person) => votesOf(ballots, person) >= enough)
  if (counted.length >= rule.people) return counted
  return all
    .filter((person) => votesOf(ballots, person) > 0)
    .sort((one, other) => votesOf(ballots, other) - votesOf(ballots, one) || one - other)
    .slice(0, rule.people)
    .sort()
}

/** At most `most` of these people, the same ones whenever they are asked for: those whose mixed numbers are smallest. */
export function panelOf(people: Uint32Array, most: number, seed: number): Uint32Array {
  if (people.length <= most) return people
  const bound = boundOf(people, most, seed)
  return people.filter((person) => mixed(person ^ seed) <= bound)
}

/** The `most`-smallest mixed number. Mixing spreads evenly, so a few more than a due share hold it almost surely. */
function boundOf(people: Uint32Array, most: number, seed: number): number {
  const share = Math.ceil((1.5 * most * 2 ** 32) / people.length)
  const small = keysBelow(people, seed, share)
  return (small.length >= most ? small : keysBelow(people, seed, 2 ** 32))[most - 1] as number
}

const keysBelow = (people: Uint32Array, seed: number, bound: number): Uint32Array =>
  people
    .map((person) => mixed(person ^ seed))
    .filter((key) => key < bound)
    .sort()

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
  const counted = withVotes(ballots, Math.max(1, Math.min(rule.votes, statements)))
  if (counted.length >= rule.people) return counted
  return withVotes(ballots, 1)
    .sort((one, other) => votesOf(ballots, other) - votesOf(ballots, one) || one - other)
    .slice(0, rule.people)
    .sort()
}

function withVotes(ballots: Ballots, least: number): Uint32Array {
  const found = new Uint32Array(ballots.people)
  let many = 0
  for (let person = 0; person < ballots.people; person++)
    if (votesOf(ballots, person) >= least) found[many++] = person
  return found.slice(0, many)
}

/** At most `most` of these people, the same ones whenever they are asked for: those whose mixed numbers are smallest. */
export function panelOf(people: Uint32Array, most: number, seed: number): Uint32Array {
  if (people.length <= most) return people
  // Mixing spreads evenly, so a few more than a due share hold the smallest almost surely.
  const share = Math.ceil((1.5 * most * 2 ** 32) / people.length)
  const likely = keysBelow(people, seed, share)
  const { found, keys } = likely.found.length >= most ? likely : keysBelow(people, seed, 2 ** 32)
  const bound = keys.slice().sort()[most - 1] as number
  return found.filter((_, at) => (keys[at] as number) <= bound)
}

function keysBelow(people: Uint32Array, seed: number, bound: number) {
  const found = new Uint32Array(people.length)
  const keys = new Uint32Array(people.length)
  let many = 0
  for (let at = 0; at < people.length; at++) {
    const key = mixed((people[at] as number) ^ seed)
    if (key >= bound) continue
    found[many] = people[at] as number
    keys[many++] = key
  }
  return { found: found.subarray(0, many), keys: keys.subarray(0, many) }
}

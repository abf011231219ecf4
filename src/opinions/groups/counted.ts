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
  return people
    .toSorted((one, other) => mixed(one ^ seed) - mixed(other ^ seed) || one - other)
    .slice(0, most)
    .sort()
}

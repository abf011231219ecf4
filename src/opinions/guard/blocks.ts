// Owns: ballots that look cast by one hand: identical, and more of them than chance gives. A person decides what they are.
import type { Tally } from '../axes/centre.ts'
import { type Ballots, votesOf } from '../ballots/ballots.ts'

export interface Block {
  people: number[]
  /** On how many statements they said the very same. */
  votes: number
  /** How many people with this ballot the shares of all votes would give. */
  expected: number
  /** Seconds between the first and the last of them. */
  within: number
}

/** A shorter ballot is often the same by chance, and two people may be a couple. */
const leastVotes = 6
const leastPeople = 3
/** Told when chance gives so many with less than this probability. */
const suspicious = 1e-4

/** Largest first. `at`: when each person first voted, in seconds. */
export function blocksOf(ballots: Ballots, tally: Tally, at: ArrayLike<number>): Block[] {
  const alike = new Map<string, number[]>()
  let voters = 0
  for (let person = 0; person < ballots.people; person++) {
    if (votesOf(ballots, person) < leastVotes) continue
    voters++
    const key = ballotOf(ballots, person)
    const found = alike.get(key)
    if (found) found.push(person)
    else alike.set(key, [person])
  }
  return [...alike.values()]
    .filter((people) => people.length >= leastPeople)
    .map((people) => blockOf(ballots, tally, people, voters, at))
    .filter((block) => tailOf(block.people.length, block.expected) < suspicious)
    .sort(
      (one, other) =>
        other.people.length - one.people.length || (one.people[0] ?? 0) - (other.people[0] ?? 0),
    )
}

function ballotOf({ start, end, statement, vote }: Ballots, person: number): string {
  const cells: string[] = []
  for (let at = start[person] as number; at < (end[person] as number); at++)
    cells.push(`${statement[at]}:${vote[at]}`)
  return cells.join(' ')
}

function blockOf(
  ballots: Ballots,
  tally: Tally,
  people: number[],
  voters: number,
  at: ArrayLike<number>,
): Block {
  const first = people[0] as number
  let chance = 1
  for (let cell = ballots.start[first] as number; cell < (ballots.end[first] as number); cell++)
    chance *= shareOf(tally, ballots.statement[cell] as number, ballots.vote[cell] as number)
  const times = people.map((person) => at[person] as number)
  return {
    people,
    votes: votesOf(ballots, first),
    expected: chance * voters,
    within: Math.max(...times) - Math.min(...times),
  }
}

/** Share of a vote on a statement, one added to each of the three: nothing is impossible. */
function shareOf(tally: Tally, statement: number, vote: number): number {
  const seen = tally.seen[statement] as number
  const agree = tally.agree[statement] as number
  const disagree = tally.disagree[statement] as number
  const many = vote === 1 ? agree : vote === -1 ? disagree : seen - agree - disagree
  return (many + 1) / (seen + 3)
}

/** P(at least `many`) of a Poisson count with this mean. */
function tailOf(many: number, mean: number): number {
  let term = Math.exp(-mean)
  let below = 0
  for (let one = 0; one < many; one++) {
    below += term
    term *= mean / (one + 1)
  }
  return Math.max(0, 1 - below)
}

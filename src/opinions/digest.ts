// Owns: fingerprints of what went in and what came out, so that anyone can recompute a map and see that it is the same.
import { createHash } from 'node:crypto'
import { type Ballots, votesOf } from './ballots/ballots.ts'
import type { OpinionMap } from './opinion-map.ts'

export interface Digest {
  /** SHA-256 in hex over the ballots that count. */
  input: string
  /** SHA-256 in hex over verdict, groups, places and claims, numbers rounded to nine digits. */
  result: string
}

export const digestOf = (ballots: Ballots, map: OpinionMap): Digest => ({
  input: inputDigest(ballots, map.votable),
  result: resultDigest(map),
})

/** People and statements in ascending order, people who cast nothing left out: how many numbers are free is no matter. */
function inputDigest(ballots: Ballots, votable: readonly number[]): string {
  const hash = createHash('sha256')
  hash.update(`statements ${votable.join(' ')}\n`)
  for (let person = 0; person < ballots.people; person++)
    if (votesOf(ballots, person) > 0) hash.update(rowOf(ballots, person))
  return hash.digest('hex')
}

function rowOf({ start, end, statement, vote }: Ballots, person: number): string {
  const cells: string[] = []
  for (let at = start[person] as number; at < (end[person] as number); at++)
    cells.push(`${statement[at]}:${vote[at]}`)
  return `${cells.join(' ')}\n`
}

function resultDigest(map: OpinionMap): string {
  const told = {
    verdict: map.verdict,
    counted: map.counted.length,
    voters: map.voters,
    places: [...map.counted].map((person) => [
      rounded(map.places.x[person] as number),
      rounded(map.places.y[person] as number),
      map.groupOf[person],
    ]),
    groups: map.groups.map(({ people, claims }) => ({
      people,
      claims: claims.map(({ statement, side, yes, seen }) => [statement, side, yes, seen]),
    })),
    silhouette: rounded(map.silhouette),
    stability: rounded(map.trust.stability),
    bridging: map.bridging.map(({ statement, side, yes, seen }) => [statement, side, yes, seen]),
    divisive: map.divisive.map(({ statement, most, least }) => [statement, most, least]),
  }
  return createHash('sha256').update(JSON.stringify(told)).digest('hex')
}

const rounded = (value: number) => (Object.is(value, -0) ? '0' : value.toPrecision(9))

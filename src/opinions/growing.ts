// Owns: a map that grows with its votes, equal to one made anew at every step.
// Breaks if wrong: the screen in the hall would show another result than the published report.
import { count, type Tally, tallyOf } from './axes/centre.ts'
import { type Ballots, ballotsOf, emptyBallots, type VoteColumns, votesOf } from './ballots/ballots.ts'
import { recast, without } from './ballots/recast.ts'
import { type Asked, mapWith, type OpinionMap } from './opinion-map.ts'
import { noGroup, voicesOf } from './statements/voices.ts'

export interface Removed {
  people: ReadonlySet<number>
  statements: ReadonlySet<number>
}

export interface Conversation {
  /** All votes ever cast, those of removed people and statements too: a removal can be taken back. */
  cast: Ballots
  removed: Removed
  /** What counts. */
  ballots: Ballots
  tally: Tally
  map: OpinionMap
}

export const nobodyYet = (statements: number, asked?: Asked): Conversation =>
  conversationOf(emptyBallots(statements), { people: new Set(), statements: new Set() }, asked)

export function conversationOf(cast: Ballots, removed: Removed, asked: Asked = {}): Conversation {
  const ballots = without(cast, removed.people, removed.statements)
  const tally = tallyOf(ballots)
  return { cast, removed, ballots, tally, map: mapWith(ballots, tally, undefined, shut(removed, asked)) }
}

/**
 * The conversation with these votes on top (a later vote replaces an earlier one). Counts only the people who voted or
 * changed their group; the rest is one pass over the votes to place everybody.
 */
export function grown(
  old: Conversation,
  later: VoteColumns,
  people: number,
  statements: number,
  asked: Asked = {},
): Conversation {
  const { removed } = old
  const news = ballotsOf(later, people, statements)
  const cast = recast(old.cast, news, votersIn(news))
  const counting = without(news, removed.people, removed.statements)
  const touched = votersIn(counting)
  const ballots = old.ballots === old.cast ? cast : recast(old.ballots, counting, touched)
  const tally = retallied(old, ballots, touched)
  const voices = (groupOf: Uint8Array, groups: number) => recounted(old, ballots, touched, groupOf, groups)
  return { cast, removed, ballots, tally, map: mapWith(ballots, tally, voices, shut(removed, asked)) }
}

/** The conversation with other people or statements taken out: recomputed from what was cast. */
export const withRemoved = (old: Conversation, removed: Removed, asked: Asked = {}): Conversation =>
  conversationOf(old.cast, removed, asked)

const shut = (removed: Removed, asked: Asked): Asked => ({
  ...asked,
  closed: [...(asked.closed ?? []), ...removed.statements],
})

function votersIn(news: Ballots): number[] {
  const found: number[] = []
  for (let person = 0; person < news.people; person++) if (votesOf(news, person) > 0) found.push(person)
  return found
}

function retallied(old: Conversation, ballots: Ballots, touched: readonly number[]): Tally {
  const tally = copied(old.tally, ballots.statements)
  for (const person of touched) {
    if (person < old.ballots.people) count(old.ballots, person, tally, -1)
    count(ballots, person, tally, 1)
  }
  return tally
}

/** Above this share of people who moved, counting everybody anew is cheaper. */
const movedAtMost = 0.25

function recounted(
  old: Conversation,
  ballots: Ballots,
  touched: readonly number[],
  groupOf: Uint8Array,
  groups: number,
): Tally[] {
  const before = old.map.groupOf
  if (old.map.groups.length !== groups) return voicesOf(ballots, groupOf, groups)
  const moved = new Set(touched)
  for (let person = 0; person < before.length; person++)
    if (before[person] !== groupOf[person]) moved.add(person)
  if (moved.size > movedAtMost * ballots.people) return voicesOf(ballots, groupOf, groups)
  const voices = old.map.groups.map((group) => copied(group.voices, ballots.statements))
  for (const person of moved) {
    const left = person < before.length ? (before[person] as number) : noGroup
    const joined = groupOf[person] as number
    if (left !== noGroup) count(old.ballots, person, voices[left] as Tally, -1)
    if (joined !== noGroup) count(ballots, person, voices[joined] as Tally, 1)
  }
  return voices
}

function copied(tally: Tally, statements: number): Tally {
  const wider = (old: Uint32Array) => {
    const column = new Uint32Array(statements)
    column.set(old)
    return column
  }
  return { agree: wider(tally.agree), disagree: wider(tally.disagree), seen: wider(tally.seen) }
}

// Owns: a change by hand and what it costs, before anybody decides; and how a placement differs from today's.
import { costsOf } from './cost.ts'
import { type Measures, measuresOf, placesOf } from './measure.ts'
import type { Problem, Seat } from './problem.ts'
import { type Broken, brokenBy } from './rules.ts'

export type Change =
  | { kind: 'move'; member: string; to: string }
  | { kind: 'swap'; member: string; other: string }

export interface CostOfChange {
  seats: Seat[]
  before: Measures
  after: Measures
  /** Rules that were kept before and no longer would be. */
  breaks: Broken[]
}

export function costOfChange(problem: Problem, seats: readonly Seat[], change: Change): CostOfChange {
  const changed = changedBy(seats, change)
  const costs = costsOf(problem)
  const already = new Set(brokenBy(problem, seats).map(({ rule }) => rule))
  return {
    seats: changed,
    before: measuresOf(problem, seats, costs),
    after: measuresOf(problem, changed, costs),
    breaks: brokenBy(problem, changed).filter(({ rule }) => !already.has(rule)),
  }
}

function changedBy(seats: readonly Seat[], change: Change): Seat[] {
  const at = new Map(seats.map(({ member, venue }) => [member, venue]))
  const to = (member: string, venue: string | undefined) => {
    if (!at.has(member) || !venue) throw new RangeError(`No seat to change: ${member}`)
    return [member, venue] as const
  }
  const news =
    change.kind === 'move'
      ? new Map([to(change.member, change.to)])
      : new Map([to(change.member, at.get(change.other)), to(change.other, at.get(change.member))])
  return seats.map(({ member, venue }) => ({ member, venue: news.get(member) ?? venue }))
}

export interface Compared {
  /** Of those who are placed today at one of the venues. */
  today: Measures
  placedToday: number
  proposed: Measures
  moves: {
    member: string
    from: string | null
    to: string
    kmBefore: number | null
    kmAfter: number | null
  }[]
}

export function comparedWithToday(problem: Problem, seats: readonly Seat[]): Compared {
  const costs = costsOf(problem)
  const [memberAt, venueAt] = [placesOf(problem.members), placesOf(problem.venues)]
  const today = problem.members.flatMap(({ id, today: venue }) =>
    venue !== null && venueAt.has(venue) ? [{ member: id, venue }] : [],
  )
  const from = new Map(today.map(({ member, venue }) => [member, venue]))
  const km = (member: string, venue: string | null) =>
    venue === null ? null : costs.way(memberAt.get(member) ?? -1, venueAt.get(venue) ?? -1)
  const moves = seats.flatMap(({ member, venue: to }) => {
    const before = from.get(member) ?? null
    if (before === to) return []
    return [{ member, from: before, to, kmBefore: km(member, before), kmAfter: km(member, to) }]
  })
  return {
    today: measuresOf(problem, today, costs),
    placedToday: today.length,
    proposed: measuresOf(problem, seats, costs),
    moves,
  }
}

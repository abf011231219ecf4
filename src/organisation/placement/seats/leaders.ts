// Owns: who leads each group of a proposal: a standing member who sits there. Chosen by hand, else whoever leads there
// today, else the one with the shortest way. Pure.
import { costsOf } from '../../../placement/cost.ts'
import type { Seat } from '../../../placement/problem.ts'
import type { Question } from '../question.ts'

export interface SeatTaken extends Seat {
  /** Chosen by hand. */
  leads: boolean
}
/** By venue; null where no standing member sits. Empty where groups need no leader. */
export type Leaders = ReadonlyMap<string, string | null>

export function leadersOf(question: Question, seats: readonly SeatTaken[]): Leaders {
  const led = question.rules.flatMap((rule) => (rule.kind === 'leader' ? rule.venue : []))
  if (led.length === 0) return new Map()
  const rank = rankIn(question)
  const able = seats.filter(({ member }) => rank.of(member)?.standing)
  const here = Map.groupBy(able, ({ venue }) => venue)
  return new Map(led.map((venue) => [venue, firstOf(here.get(venue) ?? [], rank.at)]))
}

/** Lower comes first. */
function rankIn(question: Question) {
  const costs = costsOf(question)
  const memberAt = new Map(question.members.map(({ id }, at) => [id, at]))
  const venueAt = new Map(question.venues.map(({ id }, at) => [id, at]))
  const of = (member: string) => question.members[memberAt.get(member) ?? -1]
  const at = ({ member, venue, leads }: SeatTaken): number => {
    if (leads) return -2
    if (of(member)?.leads === venue) return -1
    return costs.way(memberAt.get(member) ?? -1, venueAt.get(venue) ?? -1) ?? Number.POSITIVE_INFINITY
  }
  return { of, at }
}

function firstOf(seats: readonly SeatTaken[], rank: (seat: SeatTaken) => number): string | null {
  const [first] = seats
    .map((seat) => ({ member: seat.member, rank: rank(seat) }))
    .sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank))
  return first?.member ?? null
}

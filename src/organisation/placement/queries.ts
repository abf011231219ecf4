// Reads of proposals: the list, one with its rules and seats, and the question that it asks.

import type { Staff } from '../../people/actors.ts'
import type { Fault } from '../../placement/check.ts'
import { brokenBy } from '../../placement/rules.ts'
import type { Conflict } from '../../placement/solving/conflict.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import type { VenueKind } from '../venue.ts'
import { type Choice, choiceOf } from './ground.ts'
import { type Question, questionOf } from './question.ts'
import { type Leaders, leadersOf, type SeatTaken } from './seats/leaders.ts'
import type { PlacementId, PlacementState, Settings, WrittenRule } from './wanted.ts'

export type Refused = { faults: Fault[] } | { conflict: Conflict }

export interface Placement {
  id: PlacementId
  state: PlacementState
  settings: Settings
  madeAt: Date
  endedAt: Date | null
  proven: boolean | null
  refusal: Refused | null
  rules: (WrittenRule & { id: string })[]
  /** As they stand now, and where the answer had put them. */
  seats: (SeatTaken & { found: string })[]
}

export interface Standing {
  placement: Placement
  choice: Choice
  question: Question
  seats: readonly SeatTaken[]
  leaders: Leaders
  /** People or venues came or went since the answer: it must be asked for again. */
  stale: boolean
}

const latest = 50

export async function placements(db: Db, committeeId: CommitteeId) {
  const rows = await db.q
    .selectFrom('placements')
    .select(['id', 'title', 'state', 'made_at'])
    .where('committee_id', '=', committeeId)
    .orderBy('id', 'desc')
    .limit(latest)
    .execute()
  return rows.map(({ id, title, state, made_at }) => {
    return { id: id as PlacementId, title, state: state as PlacementState, madeAt: made_at }
  })
}

export async function standingOf(db: Db, actor: Staff, id: string): Promise<Standing> {
  const placement = await findPlacement(db, actor.committeeId, id)
  const choice = groundOf(placement, await choiceOf(db, actor.committeeId))
  const question = questionOf(choice, placement.settings, placement.rules)
  const known = new Set([...question.members, ...question.venues].map((one) => one.id))
  const seats = placement.seats.filter(({ member, venue }) => known.has(member) && known.has(venue))
  const answered = seats.map(({ member, found }) => ({ member, venue: found }))
  const stale =
    seats.length !== placement.seats.length ||
    seats.length !== question.members.length ||
    brokenBy(question, answered).length > 0
  // What was issued is on record; only a proposal is still reckoned.
  const may = placement.state === 'issued' ? seats.filter(({ leads }) => leads) : seats
  return { placement, choice, question, seats, leaders: leadersOf(question, may), stale }
}

/** What was issued is on record: who and what came after it has no part in it. */
function groundOf({ state, seats }: Placement, now: Choice): Choice {
  if (state !== 'issued') return now
  const people = new Set(seats.map(({ member }) => member))
  const places = new Set(seats.flatMap(({ venue, found }) => [venue, found]))
  return {
    members: now.members.filter(({ id }) => people.has(id)),
    venues: now.venues.filter(({ id }) => places.has(id)),
  }
}

export async function findPlacement(db: Db, committeeId: CommitteeId, id: string): Promise<Placement> {
  const row = await db.q
    .selectFrom('placements')
    .selectAll()
    .where('committee_id', '=', committeeId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ placement: id })
  return {
    id: row.id as PlacementId,
    state: row.state as PlacementState,
    settings: {
      ...{ title: row.title, venueKinds: row.venue_kinds as VenueKind[], toDay: row.to_day },
      ...{ evenGroups: row.even_groups, byLevel: row.by_level, eachLed: row.each_led },
      ...{
        wishesBind: row.wishes_bind,
        strengthKm: row.strength_km,
        wishKm: row.wish_km,
        stayKm: row.stay_km,
      },
    },
    ...{ madeAt: row.made_at, endedAt: row.ended_at, proven: row.proven },
    refusal: row.refusal as unknown as Refused | null,
    rules: await rulesOf(db, committeeId, id),
    seats: await seatsOf(db, committeeId, id),
  }
}

async function rulesOf(db: Db, committeeId: CommitteeId, id: string): Promise<Placement['rules']> {
  const rows = await db.q
    .selectFrom('placement_rules')
    .selectAll()
    .where('committee_id', '=', committeeId)
    .where('placement_id', '=', id)
    .orderBy('id')
    .execute()
  return rows.map((row) => {
    const who = { member: row.account_id, other: row.other_id, venue: row.venue_id }
    const said = { kind: row.kind, id: row.id, ...who, least: row.least, most: row.most, word: row.word }
    return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null)) as never
  })
}

async function seatsOf(db: Db, committeeId: CommitteeId, id: string): Promise<Placement['seats']> {
  const rows = await db.q
    .selectFrom('placement_seats')
    .select(['account_id as member', 'venue_id as venue', 'found_venue_id as found', 'leads'])
    .where('committee_id', '=', committeeId)
    .where('placement_id', '=', id)
    .orderBy('account_id')
    .execute()
  return rows
}

// Reads for the windows: what was held and what is planned, as facts with ids. No names and no words of residents.
// Dates and moments are those of the event itself, never of its being written down.
import type { Selectable } from 'kysely'
import type { Day } from '../platform/clock/day.ts'
import { endOfDay, startOfDay } from '../platform/clock/day.ts'
import type { Activities, Shifts } from '../platform/database/schema.ts'
import type { Db } from '../platform/database/transaction.ts'
import type { AccountId, BodyId, CommitteeId, Id, RegionId, VenueId } from '../platform/ids.ts'
import type { Bilingual } from '../platform/words/phrases.ts'
import { kindWords } from './activities/words.ts'

export const activityKinds = [
  'learning',
  'briefing',
  'fieldStudy',
  'policyTalk',
  'legalClinic',
  'medicalClinic',
  'lecture',
  'nightSchool',
  'fellowship',
  'volunteering',
  'donation',
  'mediation',
  'matchmaking',
  'visit',
  'supervision',
] as const
export type ActivityKind = (typeof activityKinds)[number]
export type EventState = 'planned' | 'held' | 'cancelled'

/** Days are days in China; `to` is included. What is left out is not asked for. */
export interface EventsAsked {
  from: Day
  to: Day
  states?: readonly EventState[]
  kinds?: readonly ActivityKind[]
  venueId?: string
  bodyId?: string
  /** Takes part: seat of a shift, or giving or asked to come to an activity. */
  accountId?: string
}

export interface ActivityFact {
  id: Id<'activity'>
  kind: ActivityKind
  /** What people call an activity of its kind. */
  called: Bilingual
  title: string
  place: string
  programme: string | null
  venueId: VenueId | null
  bodyId: BodyId | null
  regionId: RegionId
  townshipId: RegionId | null
  startsAt: Date
  endsAt: Date
  state: EventState
  openToAll: boolean
}

export interface ShiftFact {
  id: Id<'shift'>
  rosterId: Id<'roster'>
  kind: 'listening' | 'professional'
  title: string
  venueId: VenueId
  regionId: RegionId
  townshipId: RegionId | null
  day: Day
  startsAt: Date
  endsAt: Date
  state: EventState
}

/** By start. One committee's year is some hundreds of rows. */
export async function activitiesBetween(
  db: Db,
  committeeId: CommitteeId,
  asked: EventsAsked,
): Promise<ActivityFact[]> {
  const { states, kinds, venueId, bodyId, accountId } = asked
  const rows = await db.q
    .selectFrom('activities as a')
    .selectAll('a')
    .where('a.committee_id', '=', committeeId)
    .where('a.starts_at', '>=', startOfDay(asked.from))
    .where('a.starts_at', '<=', endOfDay(asked.to))
    .$if(states !== undefined, (q) => q.where('a.state', 'in', states ?? []))
    .$if(kinds !== undefined, (q) => q.where('a.kind', 'in', kinds ?? []))
    .$if(venueId !== undefined, (q) => q.where('a.venue_id', '=', venueId ?? null))
    .$if(bodyId !== undefined, (q) => q.where('a.body_id', '=', bodyId ?? null))
    .$if(accountId !== undefined, (q) => q.where('a.id', 'in', activitiesOf(db, committeeId, accountId)))
    .orderBy('a.starts_at')
    .orderBy('a.id')
    .execute()
  return rows.map(activityFrom)
}

const activityFrom = (row: Selectable<Activities>): ActivityFact => ({
  id: row.id as Id<'activity'>,
  kind: row.kind as ActivityKind,
  called: kindWords[row.kind as ActivityKind],
  title: row.title,
  place: row.place,
  programme: row.programme,
  venueId: row.venue_id as VenueId | null,
  bodyId: row.body_id as BodyId | null,
  regionId: row.region_id as RegionId,
  townshipId: row.township_id as RegionId | null,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  state: row.state as EventState,
  openToAll: row.open_to_all,
})

export async function shiftsBetween(
  db: Db,
  committeeId: CommitteeId,
  asked: Omit<EventsAsked, 'kinds' | 'bodyId'>,
): Promise<ShiftFact[]> {
  const { states, venueId, accountId } = asked
  const rows = await db.q
    .selectFrom('shifts as s')
    .innerJoin('rosters as r', (join) =>
      join.onRef('r.committee_id', '=', 's.committee_id').onRef('r.id', '=', 's.roster_id'),
    )
    .selectAll('s')
    .select(['r.title', 'r.kind'])
    .where('s.committee_id', '=', committeeId)
    .where('s.day', '>=', asked.from)
    .where('s.day', '<=', asked.to)
    .$if(states !== undefined, (q) => q.where('s.state', 'in', states ?? []))
    .$if(venueId !== undefined, (q) => q.where('s.venue_id', '=', venueId ?? ''))
    .$if(accountId !== undefined, (q) => q.where('s.id', 'in', shiftsOf(db, committeeId, accountId)))
    .orderBy('s.day')
    .orderBy('s.id')
    .execute()
  return rows.map(shiftFrom)
}

const shiftFrom = (row: Selectable<Shifts> & { title: string; kind: string }): ShiftFact => ({
  id: row.id as Id<'shift'>,
  rosterId: row.roster_id as Id<'roster'>,
  kind: row.kind as ShiftFact['kind'],
  title: row.title,
  venueId: row.venue_id as VenueId,
  regionId: row.region_id as RegionId,
  townshipId: row.township_id as RegionId | null,
  day: row.day as Day,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  state: row.state as EventState,
})

export interface Attendance {
  activityId: Id<'activity'>
  accountId: AccountId
  part: 'gives' | 'comes'
  /** Ticked once after it was held; null where nobody ticked. */
  came: boolean | null
}

/** Who was asked and who came to these activities: 参训人数 and its rate. */
export async function attendanceOf(
  db: Db,
  committeeId: CommitteeId,
  activityIds: readonly string[],
): Promise<Attendance[]> {
  if (activityIds.length === 0) return []
  const rows = await db.q
    .selectFrom('activity_people')
    .select(['activity_id', 'account_id', 'part', 'came'])
    .where('committee_id', '=', committeeId)
    .where('activity_id', 'in', activityIds)
    .where('account_id', 'is not', null)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    activityId: row.activity_id as Id<'activity'>,
    accountId: row.account_id as AccountId,
    part: row.part as Attendance['part'],
    came: row.came,
  }))
}

function activitiesOf(db: Db, committeeId: CommitteeId, accountId = '') {
  return db.q
    .selectFrom('activity_people as p')
    .select('p.activity_id')
    .where('p.committee_id', '=', committeeId)
    .where('p.account_id', '=', accountId)
}

function shiftsOf(db: Db, committeeId: CommitteeId, accountId = '') {
  return db.q
    .selectFrom('shift_seats as p')
    .select('p.shift_id')
    .where('p.committee_id', '=', committeeId)
    .where('p.account_id', '=', accountId)
    .where('p.left_at', 'is', null)
}

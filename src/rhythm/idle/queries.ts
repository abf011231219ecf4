// Reads which venues have stood idle, and which questions wait for whom.
import { type Expression, type SqlBool, sql } from 'kysely'
import { meetingsBetween } from '../../deliberation/meetings/queries.ts'
import type { Staff } from '../../people/actors.ts'
import { addMonths, type Day, dayOf, startOfDay } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { activitiesBetween, shiftsBetween } from '../../service/queries.ts'
import { ownsVenue } from '../frequency/owners.ts'
import { type NamedSubject, venuesWhere } from '../frequency/queries.ts'
import { countsFor } from '../frequency/record.ts'
import type { IdleAnswer } from './words.ts'

const most = 1000

/** Open since before `since`, nothing held, brought or arranged there after it, and not asked or answered after it. */
export async function idleVenues(
  db: Db,
  committeeId: CommitteeId,
  since: Day,
): Promise<{ subject: NamedSubject; since: Day }[]> {
  const silent = sql<SqlBool>`(venues.committee_id = ${committeeId} and venues.opened_on < ${since}::date
    and not exists (select from submissions s where s.committee_id = venues.committee_id
      and s.venue_id = venues.id and s.created_at >= ${startOfDay(since)})
    and not exists (select from matters m where m.committee_id = venues.committee_id
      and m.venue_id = venues.id and m.created_at >= ${startOfDay(since)})
    and not exists (select from idle_questions i where i.committee_id = venues.committee_id
      and i.venue_id = venues.id and (i.answered_at is null or i.answered_at >= ${startOfDay(since)}
        or i.answer <> 'goesOn')))`
  const venues = await venuesWhere(db, silent, most)
  if (venues.length === 0) return []
  const events = await eventsSince(db, committeeId, since)
  const idle = venues.filter((venue) => !events.some((one) => countsFor(one, venue)))
  return Promise.all(
    idle.map(async (subject) => ({ subject, since: await lastDay(db, committeeId, subject, since) })),
  )
}

async function eventsSince(db: Db, committeeId: CommitteeId, since: Day) {
  const asked = {
    from: since,
    to: addMonths(dayOf(db.clock.now()), 12),
    states: ['held', 'planned'],
  } as const
  const bare = { duty: 'deliberation' as const, state: 'held' as const, what: '', path: null, day: since }
  const meetings = await meetingsBetween(db, committeeId, asked)
  const activities = await activitiesBetween(db, committeeId, asked)
  const shifts = await shiftsBetween(db, committeeId, asked)
  return [
    ...meetings.map(({ venueId, townshipId, villageId }) => ({
      ...{ ...bare, venueId, townshipId, villageId, bodyId: null },
    })),
    ...activities.map(({ venueId, townshipId, bodyId }) => ({
      ...{ ...bare, venueId, townshipId, villageId: null, bodyId },
    })),
    ...shifts.map(({ venueId, townshipId }) => ({
      ...{ ...bare, venueId, townshipId, villageId: null, bodyId: null },
    })),
  ]
}

/** The last day on which anything is known of it, at most three years back; else the day it opened. */
async function lastDay(db: Db, committeeId: CommitteeId, venue: NamedSubject, since: Day): Promise<Day> {
  const from = addMonths(since, -36)
  const asked = { from, to: since, states: ['held'], venueId: venue.id } as const
  const days = [
    ...(await activitiesBetween(db, committeeId, asked)).map((one) => dayOf(one.startsAt)),
    ...(await shiftsBetween(db, committeeId, asked)).map((one) => one.day),
    ...(await meetingsBetween(db, committeeId, { from, to: since, states: ['held'] }))
      .filter((one) => one.venueId === venue.id)
      .map((one) => dayOf(one.startsAt)),
  ]
  const { last } = await db.q
    .selectFrom('matters')
    .select((e) => e.fn.max('created_at').as('last'))
    .where('committee_id', '=', committeeId)
    .where('venue_id', '=', venue.id)
    .executeTakeFirstOrThrow()
  if (last) days.push(dayOf(last))
  return days.sort().at(-1) ?? venue.since ?? since
}

export interface IdleQuestion {
  id: string
  venueId: string
  venue: Bilingual
  place: Bilingual
  idleSince: Day
  askedAt: Date
  answer: IdleAnswer | null
  reason: string | null
  mergeInto: Bilingual | null
}

export async function idleQuestion(db: Db, actor: Staff, id: string): Promise<IdleQuestion> {
  const row = await questions(db, ownsVenue(actor)).where('i.id', '=', id).executeTakeFirst()
  if (!row) throw new OutOfReach({ idle: id })
  return questionFrom(row)
}

/** The last one of a venue that is in reach already. */
export async function lastQuestionOf(db: Db, committeeId: CommitteeId, venueId: string) {
  const its = sql<SqlBool>`(venues.committee_id = ${committeeId} and venues.id = ${venueId})`
  const row = await questions(db, its).orderBy('i.asked_at', 'desc').limit(1).executeTakeFirst()
  return row ? questionFrom(row) : null
}

/** For the owner's desk: what is not answered. */
export async function openQuestions(db: Db, actor: Staff): Promise<IdleQuestion[]> {
  const rows = await questions(db, ownsVenue(actor)).where('i.answer', 'is', null).limit(50).execute()
  return rows.map(questionFrom)
}

/** For the office: its owner would merge or close it, and it is open still. */
export async function venuesToClose(db: Db, committeeId: CommitteeId): Promise<IdleQuestion[]> {
  const all = sql<SqlBool>`venues.committee_id = ${committeeId}`
  const rows = await questions(db, all).where('i.answer', 'in', ['merge', 'close']).limit(50).execute()
  return rows.map(questionFrom)
}

function questions(db: Db, seen: Expression<SqlBool>) {
  return db.q
    .selectFrom('idle_questions as i')
    .innerJoin('venues', (join) =>
      join.onRef('venues.committee_id', '=', 'i.committee_id').onRef('venues.id', '=', 'i.venue_id'),
    )
    .innerJoin('regions as r', (join) =>
      join.onRef('r.committee_id', '=', 'venues.committee_id').onRef('r.id', '=', 'venues.region_id'),
    )
    .leftJoin('venues as into', (join) =>
      join.onRef('into.committee_id', '=', 'i.committee_id').onRef('into.id', '=', 'i.merge_into'),
    )
    .select(['i.id', 'i.venue_id', 'i.idle_since', 'i.asked_at', 'i.answer', 'i.reason'])
    .select(['venues.name_zh', 'venues.name_en', 'r.name_zh as place_zh', 'r.name_en as place_en'])
    .select(['into.name_zh as into_zh', 'into.name_en as into_en'])
    .where('venues.closed_at', 'is', null)
    .where(seen)
    .orderBy('i.asked_at')
}

type Row = Awaited<ReturnType<ReturnType<typeof questions>['executeTakeFirstOrThrow']>>
const questionFrom = (row: Row): IdleQuestion => ({
  ...{ id: row.id, venueId: row.venue_id, venue: { zh: row.name_zh, en: row.name_en } },
  ...{ place: { zh: row.place_zh, en: row.place_en }, idleSince: row.idle_since as Day },
  ...{ askedAt: row.asked_at, answer: row.answer as IdleAnswer | null, reason: row.reason },
  mergeInto: row.into_zh === null ? null : { zh: row.into_zh, en: row.into_en ?? row.into_zh },
})

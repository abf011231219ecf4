// Reads the facts by which standards tick themselves: what other rooms have on record, a year of it, venue by venue.
import { sql } from 'kysely'
import { meetingsBetween } from '../../deliberation/meetings/queries.ts'
import { rulesByVenue } from '../../organisation/rules/queries.ts'
import { inForceOn } from '../../people/appointments.ts'
import { addMonths, type Day, dayOf, startOfDay } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { activitiesBetween, shiftsBetween } from '../../service/queries.ts'
import { type Kept, keptBy, type NamedSubject } from '../frequency/queries.ts'
import { countsFor, recordBegins, sumOf } from '../frequency/record.ts'
import type { Sighting, VenueFacts } from './check.ts'

type ByVenue<T> = ReadonlyMap<string, T>

/** A year of one committee is read once, however many venues are asked for. */
export async function factsOf(
  db: Db,
  committeeId: CommitteeId,
  venues: readonly NamedSubject[],
): Promise<ByVenue<VenueFacts>> {
  if (venues.length === 0) return new Map()
  const known = await read(db, committeeId, venues)
  const kept = await keptBy(db, committeeId, venues)
  return new Map(kept.map((one) => [one.subject.id, factsFrom(one, known)]))
}

type Known = Awaited<ReturnType<typeof read>>
async function read(db: Db, committeeId: CommitteeId, venues: readonly NamedSubject[]) {
  const ids = venues.map(({ id }) => id)
  const today = dayOf(db.clock.now())
  return {
    today,
    rules: await rulesByVenue(db, committeeId),
    plain: await plainFacts(db, committeeId, ids),
    members: await membersAt(db, committeeId, ids, today),
    results: await resultsOf(db, committeeId, ids, today),
    seen: await sightingsOf(db, committeeId, ids),
    events: await eventsOf(db, committeeId, today),
  }
}

function factsFrom({ subject, rhythms }: Kept, known: Known): VenueFacts {
  const { id } = subject
  const its = known.events.filter((one) => countsFor(one, subject))
  const inForce = rhythms.filter(({ rule }) => rule.toDay === null)
  return {
    ...(known.plain.get(id) ?? { address: false, code: false, method: false }),
    ...countsOf(its, known.today),
    rules: known.rules.forAll + (known.rules.own.get(id) ?? 0),
    members: known.members.get(id) ?? 0,
    results: known.results.get(id) ?? 0,
    rhythm: sumOf(inForce.flatMap(({ periods }) => periods)),
    seen: known.seen.get(id) ?? new Map(),
  }
}

type Event = Parameters<typeof countsFor>[0] & { is: string }

function countsOf(its: readonly Event[], today: Day) {
  const held = its.filter((one) => one.state === 'held' && one.day <= today)
  const count = (...kinds: string[]) => held.filter(({ is }) => kinds.includes(is)).length
  return {
    arranged: its.filter((one) => one.state === 'planned' && one.day >= today).length,
    activities: held.length,
    learning: count('learning', 'briefing', 'fieldStudy'),
    service: count('shift', 'meeting'),
    fellowship: count('fellowship'),
  }
}

async function eventsOf(db: Db, committeeId: CommitteeId, today: Day): Promise<Event[]> {
  const asked = { from: recordBegins(today), to: addMonths(today, 12), states: ['held', 'planned'] } as const
  const bare = { duty: 'deliberation' as const, what: '', path: null }
  const meetings = await meetingsBetween(db, committeeId, asked)
  const activities = await activitiesBetween(db, committeeId, asked)
  const shifts = await shiftsBetween(db, committeeId, asked)
  return [
    ...meetings.map((one) => ({ ...bare, ...one, bodyId: null, day: dayOf(one.startsAt), is: 'meeting' })),
    ...activities.map((one) => ({
      ...{ ...bare, ...one, villageId: null, day: dayOf(one.startsAt), is: one.kind as string },
      state: one.state as 'held' | 'planned',
    })),
    ...shifts.map((one) => ({
      ...{ ...bare, ...one, villageId: null, bodyId: null, is: 'shift' },
      state: one.state as 'held' | 'planned',
    })),
  ]
}

async function plainFacts(db: Db, committeeId: CommitteeId, ids: readonly string[]) {
  const rows = await db.q
    .selectFrom('venues')
    .select(['id', 'address', 'hours_zh', 'method_code'])
    .select(
      sql<boolean>`exists (select from entry_codes c where c.committee_id = venues.committee_id
        and c.venue_id = venues.id and c.revoked_at is null)`.as('code'),
    )
    .where('committee_id', '=', committeeId)
    .where('id', 'in', ids)
    .execute()
  const there = (text: string) => text.trim() !== ''
  return new Map(
    rows.map((row) => [
      row.id,
      { address: there(row.address) && there(row.hours_zh), code: row.code, method: there(row.method_code) },
    ]),
  )
}

async function membersAt(db: Db, committeeId: CommitteeId, ids: readonly string[], today: Day) {
  const rows = await db.q
    .selectFrom('appointments')
    .select(['venue_id', sql<number>`count(distinct account_id)`.as('n')])
    .where('committee_id', '=', committeeId)
    .where('venue_id', 'in', ids)
    .where('role', 'in', ['member', 'groupLeader'])
    .where(inForceOn(today))
    .groupBy('venue_id')
    .execute()
  return counts(rows)
}

async function resultsOf(db: Db, committeeId: CommitteeId, ids: readonly string[], today: Day) {
  const rows = await db.q
    .selectFrom('matters')
    .select(['venue_id', sql<number>`count(*)`.as('n')])
    .where('committee_id', '=', committeeId)
    .where('venue_id', 'in', ids)
    .where('state', 'in', ['filed', 'archived'])
    .where('state_since', '>=', startOfDay(recordBegins(today)))
    .groupBy('venue_id')
    .execute()
  return counts(rows)
}

const counts = (rows: readonly { venue_id: string | null; n: number }[]): Map<string, number> =>
  new Map(rows.map((row) => [row.venue_id ?? '', Number(row.n)]))

async function sightingsOf(db: Db, committeeId: CommitteeId, ids: readonly string[]) {
  const rows = await db.q
    .selectFrom('venue_sightings')
    .select(['id', 'venue_id', 'item_key', 'note', 'seen_at'])
    .where('committee_id', '=', committeeId)
    .where('venue_id', 'in', ids)
    .where('ended_at', 'is', null)
    .execute()
  const found = new Map<string, Map<string, Sighting>>()
  for (const row of rows) {
    const its = found.get(row.venue_id) ?? new Map()
    found.set(row.venue_id, its.set(row.item_key, { id: row.id, note: row.note, at: row.seen_at }))
  }
  return found
}

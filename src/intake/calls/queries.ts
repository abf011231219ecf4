// Reads of calls for topics: those still open for everyone, one for its page, what came to it for the desk.
import { sql } from 'kysely'
import { mayReachVenue } from '../../organisation/reach.ts'
import type { Staff } from '../../people/actors.ts'
import { type Day, dayOf } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId, VenueId } from '../../platform/ids.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'

export interface Call {
  id: string
  title: string
  asks: string
  opensOn: Day
  /** The last day on which it is open. */
  closesOn: Day
  closedAt: Date | null
  venueId: VenueId
  venueName: Bilingual
  /** What leads to the venue's own page. */
  code: string | null
  regionId: string
  townshipId: string | null
  /** How many submissions came to it. */
  came: number
}

const some = 20

/** Open today: in all of the county, or at one venue. */
export async function openCalls(db: Db, committeeId: CommitteeId, venueId?: VenueId): Promise<Call[]> {
  return (await openCallRows(db, committeeId, venueId).execute()).map(callFrom)
}

/** The same as a query, for a page that reads several things at once. */
export function openCallRows(db: Db, committeeId: CommitteeId, venueId?: VenueId) {
  let open = stillOpen(db, committeeId)
  if (venueId) open = open.where('calls.venue_id', '=', venueId)
  return open.orderBy('calls.closes_on').orderBy('calls.id').limit(some)
}

export async function openCallOf(db: Db, committeeId: CommitteeId, id: string): Promise<Call | null> {
  const row = await stillOpen(db, committeeId).where('calls.id', '=', id).executeTakeFirst()
  return row ? callFrom(row) : null
}

/** For everyone, also once it has closed. */
export async function publicCall(db: Db, committeeId: CommitteeId, id: string): Promise<Call> {
  const row = await calls(db, committeeId).where('calls.id', '=', id).executeTakeFirst()
  if (!row) throw new OutOfReach({ call: id })
  return callFrom(row)
}

export async function findCall(db: Db, actor: Staff, id: string): Promise<Call> {
  const row = await calls(db, actor.committeeId)
    .where('calls.id', '=', id)
    .where(mayReachVenue(actor))
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ call: id })
  return callFrom(row)
}

/** Of one venue, newest first. */
export async function callsOf(db: Db, committeeId: CommitteeId, venueId: VenueId): Promise<Call[]> {
  const rows = calls(db, committeeId).where('calls.venue_id', '=', venueId)
  return (await rows.orderBy('calls.opens_on', 'desc').orderBy('calls.id', 'desc').limit(some).execute()).map(
    callFrom,
  )
}

/** Closed lists on which something still waits to be sorted. */
export async function listsToSort(db: Db, actor: Staff): Promise<(Call & { waiting: number })[]> {
  const rows = await calls(db, actor.committeeId)
    .where(mayReachVenue(actor))
    .where('calls.closed_at', 'is not', null)
    .select(waiting.as('waiting'))
    .where(waiting, '>', 0)
    .orderBy('calls.closed_at')
    .limit(some)
    .execute()
  return rows.map((row) => ({ ...callFrom(row), waiting: row.waiting }))
}

export interface Came {
  id: string
  number: string
  state: string
  at: Date
  matterId: string | null
  headline: string | null
}

export async function cameTo(db: Db, committeeId: CommitteeId, id: string): Promise<Came[]> {
  const rows = await db.q
    .selectFrom('submissions as s')
    .leftJoin('matters as m', (join) =>
      join.onRef('m.committee_id', '=', 's.committee_id').onRef('m.id', '=', 's.matter_id'),
    )
    .select(['s.id', 's.number', 's.state', 's.created_at as at', 's.matter_id as matterId', 'm.headline'])
    .where('s.committee_id', '=', committeeId)
    .where('s.call_id', '=', id)
    .where('s.confidential', '=', false)
    .orderBy('s.created_at')
    .limit(200)
    .execute()
  return rows
}

const ofCall = sql`from submissions s where s.committee_id = calls.committee_id and s.call_id = calls.id and not s.confidential`
const came = sql<number>`(select count(*)::int ${ofCall})`
const waiting = sql<number>`(select count(*)::int ${ofCall} and s.state in ('submitted', 'triage', 'needsInfo'))`

function stillOpen(db: Db, committeeId: CommitteeId) {
  const today = dayOf(db.clock.now())
  return calls(db, committeeId)
    .where('calls.closed_at', 'is', null)
    .where('calls.opens_on', '<=', today)
    .where('calls.closes_on', '>=', today)
}

function calls(db: Db, committeeId: CommitteeId) {
  return db.q
    .selectFrom('calls')
    .innerJoin('venues', (join) =>
      join.onRef('venues.committee_id', '=', 'calls.committee_id').onRef('venues.id', '=', 'calls.venue_id'),
    )
    .leftJoin('entry_codes as e', (join) =>
      join
        .onRef('e.committee_id', '=', 'calls.committee_id')
        .onRef('e.venue_id', '=', 'calls.venue_id')
        .on('e.revoked_at', 'is', null),
    )
    .select(['calls.id', 'calls.title', 'calls.asks', 'calls.opens_on', 'calls.closes_on', 'calls.closed_at'])
    .select(['calls.venue_id', 'calls.region_id', 'calls.township_id', 'venues.name_zh', 'venues.name_en'])
    .select(['e.code', came.as('came')])
    .where('calls.committee_id', '=', committeeId)
}

type Row = Awaited<ReturnType<ReturnType<typeof calls>['executeTakeFirstOrThrow']>>
export function callFrom(row: Row): Call {
  return {
    id: row.id,
    title: row.title,
    asks: row.asks,
    opensOn: row.opens_on as Day,
    closesOn: row.closes_on as Day,
    closedAt: row.closed_at,
    venueId: row.venue_id as VenueId,
    venueName: { zh: row.name_zh, en: row.name_en },
    code: row.code,
    regionId: row.region_id,
    townshipId: row.township_id,
    came: row.came,
  }
}

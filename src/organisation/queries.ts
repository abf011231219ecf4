// Reads of venues and their codes: for staff within reach, for the public page behind a code, for the front page.
import { sql } from 'kysely'
import { jsonObjectFrom } from 'kysely/helpers/postgres'
import type { Staff } from '../people/actors.ts'
import { type Serving, whoServes } from '../people/appointments.ts'
import { regionFound, regionFrom, regionRows } from '../people/regions.ts'
import { addDays, type Day, dayOf } from '../platform/clock/day.ts'
import type { Db } from '../platform/database/transaction.ts'
import type { CommitteeId, RegionId, VenueId } from '../platform/ids.ts'
import { OutOfReach } from '../platform/refusals.ts'
import type { Bilingual } from '../platform/words/phrases.ts'
import { mayReachVenue } from './reach.ts'
import type { VenueKind } from './venue.ts'

export interface Venue {
  id: VenueId
  kind: VenueKind
  name: Bilingual
  brand: string | null
  regionId: RegionId
  regionName: Bilingual
  townshipId: RegionId | null
  address: string
  hours: Bilingual
  methodCode: string
  /** The code in force. */
  code: string | null
}

export async function findVenue(db: Db, actor: Staff, id: string): Promise<Venue> {
  const row = await venues(db).where('venues.id', '=', id).where(mayReachVenue(actor)).executeTakeFirst()
  if (!row) throw new OutOfReach({ venue: id })
  return venueFrom(row)
}

/** For the public page: no reach is asked, and closed ones are found too. */
export async function venueById(db: Db, committeeId: CommitteeId, id: string): Promise<Venue | null> {
  const own = venues(db).where('venues.committee_id', '=', committeeId).where('venues.id', '=', id)
  const row = await own.executeTakeFirst()
  return row ? venueFrom(row) : null
}

const pageLength = 50

/** By name; `after` is the last venue of the page before. */
export async function venuesWithin(db: Db, actor: Staff, after?: string): Promise<Venue[]> {
  const within = venues(db).where(mayReachVenue(actor)).where('venues.closed_at', 'is', null)
  return page(after ? within.where(past(actor.committeeId, after)) : within)
}

/** Open to everyone: where one can go and speak. */
export async function openVenues(db: Db, committeeId: CommitteeId, after?: string): Promise<Venue[]> {
  const open = venues(db).where('venues.committee_id', '=', committeeId).where('venues.closed_at', 'is', null)
  return page(after ? open.where(past(committeeId, after)) : open)
}

export interface EntryPoint {
  code: string
  revokedAt: Date | null
  venue: Venue
}

/** As typed from a poster: small letters and spaces are understood. */
export function writtenCode(typed: string): string {
  return typed.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '')
}

export async function entryPointOf(
  db: Db,
  committeeId: CommitteeId,
  typed: string,
): Promise<EntryPoint | null> {
  return pointFrom(writtenCode(typed), await entryRows(db, committeeId, typed).executeTakeFirst())
}

/** Both in one statement, for the last press of a submission. */
export async function entryAndRegion(db: Db, committeeId: CommitteeId, typed: string | null, id: RegionId) {
  if (!typed) return { point: null, region: await regionFound(db, committeeId, id) }
  const row = await db.q
    .selectNoFrom([
      jsonObjectFrom(entryRows(db, committeeId, typed)).as('point'),
      jsonObjectFrom(regionRows(db, committeeId).where('id', '=', id)).as('region'),
    ])
    .executeTakeFirstOrThrow()
  const ended = (moment: unknown) => (moment ? new Date(moment as string) : null)
  const { point } = row
  const found = point && { ...point, revoked_at: ended(point.revoked_at), closed_at: ended(point.closed_at) }
  return { point: pointFrom(writtenCode(typed), found), region: row.region && regionFrom(row.region) }
}

const entryRows = (db: Db, committeeId: CommitteeId, typed: string) =>
  venues(db)
    .innerJoin('entry_codes as asked', (join) =>
      join.onRef('asked.committee_id', '=', 'venues.committee_id').onRef('asked.venue_id', '=', 'venues.id'),
    )
    .select('asked.revoked_at')
    .where('asked.committee_id', '=', committeeId)
    .where('asked.code', '=', writtenCode(typed))

type EntryRow = Awaited<ReturnType<ReturnType<typeof entryRows>['executeTakeFirstOrThrow']>>
function pointFrom(code: string, row: EntryRow | null | undefined): EntryPoint | null {
  if (!row) return null
  return { code, revokedAt: row.revoked_at ?? row.closed_at, venue: venueFrom(row) }
}

/** Those appointed to the venue; where nobody is, those who serve its place, nearest first. */
export async function whoServesVenue(db: Db, committeeId: CommitteeId, venue: Venue): Promise<Serving[]> {
  return atVenue(await whoServes(db, committeeId, atVenues, venue.regionId), venue)
}
export const atVenues = ['venueHead', 'convener', 'liaison', 'member'] as const

/** Of those who serve its place. */
export function atVenue(all: readonly Serving[], venue: Venue): Serving[] {
  const own = all.filter((one) => one.venueId === venue.id)
  const near = all.filter((one) => one.venueId === null && one.role !== 'member')
  const serving = [...own, ...near.filter((one) => !own.some(({ accountId }) => accountId === one.accountId))]
  return serving.slice(0, 8)
}

export interface CodeDay {
  day: Day
  scans: number
  submissions: number
}

/** The last fourteen days of all codes a venue has had; days without a scan are not stored and not shown. */
export async function daysOfVenue(db: Db, committeeId: CommitteeId, venueId: VenueId): Promise<CodeDay[]> {
  const since = addDays(dayOf(db.clock.now()), -13)
  const rows = await db.q
    .selectFrom('entry_code_days as d')
    .innerJoin('entry_codes as c', (join) =>
      join.onRef('c.committee_id', '=', 'd.committee_id').onRef('c.code', '=', 'd.code'),
    )
    .select(['d.day', (e) => e.fn.sum<number>('d.scans').as('scans')])
    .select((e) => e.fn.sum<number>('d.submissions').as('submissions'))
    .where('d.committee_id', '=', committeeId)
    .where('c.venue_id', '=', venueId)
    .where('d.day', '>=', since)
    .groupBy('d.day')
    .orderBy('d.day', 'desc')
    .execute()
  return rows.map((row) => ({
    day: row.day as Day,
    scans: Number(row.scans),
    submissions: Number(row.submissions),
  }))
}

function venues(db: Db) {
  return withCode(db)
    .innerJoin('regions', (join) =>
      join
        .onRef('regions.committee_id', '=', 'venues.committee_id')
        .onRef('regions.id', '=', 'venues.region_id'),
    )
    .select([
      'venues.id',
      'venues.kind',
      'venues.name_zh',
      'venues.name_en',
      'venues.brand',
      'venues.region_id',
    ])
    .select([
      'venues.township_id',
      'venues.address',
      'venues.hours_zh',
      'venues.hours_en',
      'venues.method_code',
    ])
    .select(['venues.closed_at', 'entry_codes.code'])
    .select(['regions.name_zh as region_zh', 'regions.name_en as region_en'])
}

/** A unique index keeps it to one code in force, so a venue stays one row. */
function withCode(db: Db) {
  return db.q
    .selectFrom('venues')
    .leftJoin('entry_codes', (join) =>
      join
        .onRef('entry_codes.committee_id', '=', 'venues.committee_id')
        .onRef('entry_codes.venue_id', '=', 'venues.id')
        .on('entry_codes.revoked_at', 'is', null),
    )
}

type Venues = ReturnType<typeof venues>
type Row = Awaited<ReturnType<Venues['executeTakeFirstOrThrow']>>

async function page(found: Venues): Promise<Venue[]> {
  const rows = await found.orderBy('venues.name_zh').orderBy('venues.id').limit(pageLength).execute()
  return rows.map(venueFrom)
}

function past(committeeId: CommitteeId, after: string) {
  return sql<boolean>`(venues.name_zh, venues.id) > (select v.name_zh, v.id from venues v
    where v.committee_id = ${committeeId} and v.id = ${after})`
}

function venueFrom(row: Row): Venue {
  return {
    id: row.id as VenueId,
    kind: row.kind as VenueKind,
    name: { zh: row.name_zh, en: row.name_en },
    brand: row.brand,
    regionId: row.region_id as RegionId,
    regionName: { zh: row.region_zh, en: row.region_en },
    townshipId: row.township_id as RegionId | null,
    address: row.address,
    hours: { zh: row.hours_zh, en: row.hours_en },
    methodCode: row.method_code,
    code: row.code,
  }
}

// Reads of the county's organisation at a glance, and of one township.
import { sql } from 'kysely'
import { villagesOf } from '../../people/regions.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId, RegionId } from '../../platform/ids.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { chainOf } from '../chain/queries.ts'
import { type Held, townshipPosts } from '../posts/queries.ts'
import type { VenueKind } from '../venue.ts'
import type { Placed } from './tiles.ts'

export interface MapVenue extends Placed {
  id: string
  name: Bilingual
  kind: VenueKind
  regionId: string
  townshipId: string | null
}

export interface MapTownship extends Placed {
  id: string
  name: Bilingual
  venues: number
}

export interface AtAGlance {
  townships: MapTownship[]
  venues: MapVenue[]
  villages: { with: number; all: number }
  members: { known: number; all: number }
}

export async function atAGlance(db: Db, committeeId: CommitteeId): Promise<AtAGlance> {
  const venues = await openVenuesOf(db, committeeId)
  const regions = await db.q
    .selectFrom('regions')
    .select(['id', 'name_zh as zh', 'name_en as en', 'level', 'latitude', 'longitude'])
    .where('committee_id', '=', committeeId)
    .where('level', 'in', ['township', 'village'])
    .orderBy('code')
    .execute()
  const housed = new Set(venues.map((one) => one.regionId))
  const villages = regions.filter((one) => one.level === 'village')
  const townships = regions
    .filter((one) => one.level === 'township')
    .map(({ id, zh, en, latitude, longitude }) => {
      const here = venues.filter((one) => one.townshipId === id)
      return {
        id,
        name: { zh, en },
        venues: here.length,
        ...(latitude === null ? middle(here) : { latitude, longitude }),
      }
    })
  return {
    ...{ townships, venues },
    villages: { with: villages.filter((one) => housed.has(one.id)).length, all: villages.length },
    members: await knownMembers(db, committeeId),
  }
}

/** Where a township lies, as far as its venues tell. */
function middle(venues: readonly MapVenue[]): Placed {
  const known = venues.filter((one) => one.latitude !== null)
  const mean = (of: (one: MapVenue) => number | null) =>
    known.length ? known.reduce((sum, one) => sum + (of(one) ?? 0), 0) / known.length : null
  return { latitude: mean((one) => one.latitude), longitude: mean((one) => one.longitude) }
}

async function openVenuesOf(db: Db, committeeId: CommitteeId): Promise<MapVenue[]> {
  const rows = await db.q
    .selectFrom('venues as v')
    .innerJoin('regions as r', (join) =>
      join.onRef('r.committee_id', '=', 'v.committee_id').onRef('r.id', '=', 'v.region_id'),
    )
    .select(['v.id', 'v.name_zh', 'v.name_en', 'v.kind', 'v.region_id', 'v.township_id'])
    .select((e) => e.fn.coalesce('v.latitude', 'r.latitude').as('latitude'))
    .select((e) => e.fn.coalesce('v.longitude', 'r.longitude').as('longitude'))
    .where('v.committee_id', '=', committeeId)
    .where('v.closed_at', 'is', null)
    .orderBy('v.name_zh')
    .limit(5000)
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, name: { zh: row.name_zh, en: row.name_en }, kind: row.kind as VenueKind },
    ...{ regionId: row.region_id, townshipId: row.township_id },
    ...{ latitude: row.latitude, longitude: row.longitude },
  }))
}

async function knownMembers(db: Db, committeeId: CommitteeId) {
  const row = await db.q
    .selectFrom('member_profiles as m')
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.committee_id', '=', 'm.committee_id').onRef('a.id', '=', 'm.account_id'),
    )
    .select(sql<number>`count(*)::int`.as('all'))
    .select(
      sql<number>`count(*) filter (where exists (select 1 from registrations r
        where r.committee_id = m.committee_id and r.account_id = m.account_id))::int`.as('known'),
    )
    .where('m.committee_id', '=', committeeId)
    .where('a.left_at', 'is', null)
    .executeTakeFirstOrThrow()
  return row
}

export interface TownshipView {
  name: Bilingual
  venues: MapVenue[]
  held: readonly Held[]
  groups: { id: string; name: Bilingual }[]
  without: Bilingual[]
}

export async function townshipView(db: Db, committeeId: CommitteeId, id: string): Promise<TownshipView> {
  const place = (await townshipPosts(db, committeeId)).find((one) => one.id === id)
  if (!place) throw new OutOfReach({ region: id })
  const venues = (await openVenuesOf(db, committeeId)).filter((one) => one.townshipId === id)
  const villages = await villagesOf(db, committeeId, id as RegionId)
  const here = new Set([id, ...villages.map((one) => one.id as string)])
  const { groups } = await chainOf(db, committeeId)
  return {
    ...{ name: place.name, venues, held: place.held },
    groups: groups.filter((one) => one.places.some((at) => here.has(at.id))),
    without: villages.filter((one) => !venues.some((at) => at.regionId === one.id)).map((one) => one.name),
  }
}

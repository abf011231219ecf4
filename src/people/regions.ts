// Owns: the tree of regions of one committee, by the 12-digit administrative code, with an ltree path for subtrees.
import { sql } from 'kysely'
import { type Db, readOnce, type Tx } from '../platform/database/transaction.ts'
import { type CommitteeId, newId, type RegionId } from '../platform/ids.ts'
import { FieldRefused, OutOfReach } from '../platform/refusals.ts'
import type { Bilingual } from '../platform/words/phrases.ts'
import { words } from './words.ts'

export type RegionLevel = 'province' | 'city' | 'county' | 'township' | 'village'

export interface Region {
  id: RegionId
  parentId: RegionId | null
  code: string
  level: RegionLevel
  name: Bilingual
  urban: boolean
}

export interface NewRegion {
  parentId: RegionId | null
  code: string
  level: RegionLevel
  name: Bilingual
  urban?: boolean
  residents?: number
  latitude?: number
  longitude?: number
}

/** Adds one region below its parent. The path is made of codes: it never changes when a name does. */
export async function addRegion(tx: Tx, committeeId: CommitteeId, region: NewRegion): Promise<RegionId> {
  if (!/^\d{12}$/.test(region.code)) throw new FieldRefused('code', words.both.regionCodeWrong)
  const above = region.parentId ? `${await pathOf(tx, committeeId, region.parentId)}.` : ''
  const id = newId<'region'>(tx.clock.now())
  const values = {
    committee_id: committeeId,
    id,
    parent_id: region.parentId,
    code: region.code,
    level: region.level,
    name_zh: region.name.zh,
    name_en: region.name.en,
    urban: region.urban ?? false,
    path: `${above}c${region.code}`,
    residents: region.residents ?? null,
    latitude: region.latitude ?? null,
    longitude: region.longitude ?? null,
  }
  await tx.q.insertInto('regions').values(values).execute()
  return id
}

export async function regionOf(db: Db, committeeId: CommitteeId, id: RegionId): Promise<Region> {
  const region = await regionFound(db, committeeId, id)
  if (!region) throw new OutOfReach({ region: id })
  return region
}

export async function regionFound(db: Db, committeeId: CommitteeId, id: RegionId): Promise<Region | null> {
  const row = await regionRows(db, committeeId).where('id', '=', id).executeTakeFirst()
  return row ? regionFrom(row) : null
}

/** The township and the village that a row in this region carries for its lists. */
export async function ancestorsOf(db: Db, committeeId: CommitteeId, id: RegionId): Promise<Place> {
  return placeFrom(await regionsAbove(db, committeeId, id).execute(), id)
}

export interface Place {
  townshipId: RegionId | null
  villageId: RegionId | null
}

/** The same as a query, for a page that reads several things at once. */
export function regionsAbove(db: Db, committeeId: CommitteeId, id: RegionId) {
  const here = db.q
    .selectFrom('regions as here')
    .select('here.path')
    .where('here.committee_id', '=', committeeId)
    .where('here.id', '=', id)
  return db.q
    .selectFrom('regions')
    .select(['id', 'level'])
    .where('committee_id', '=', committeeId)
    .where(sql<boolean>`path @> ${here}`)
}

export function placeFrom(rows: readonly { id: string; level: string }[], id: RegionId): Place {
  // Each lies above itself: nothing found means that there is no such place.
  if (rows.length === 0) throw new OutOfReach({ region: id })
  const at = (level: RegionLevel) => (rows.find((row) => row.level === level)?.id as RegionId) ?? null
  return { townshipId: at('township'), villageId: at('village') }
}

export async function townshipsOf(db: Db, committeeId: CommitteeId): Promise<Region[]> {
  const rows = await regionRows(db, committeeId).where('level', '=', 'township').orderBy('code').execute()
  return rows.map(regionFrom)
}

export async function villagesOf(db: Db, committeeId: CommitteeId, townshipId: RegionId): Promise<Region[]> {
  const below = regionRows(db, committeeId).where('parent_id', '=', townshipId).where('level', '=', 'village')
  return (await below.orderBy('code').execute()).map(regionFrom)
}

/** Every region in walking order: a county, its townships, each with its villages. For lists to choose from. */
export function allRegions(db: Db, committeeId: CommitteeId): Promise<Region[]> {
  return readOnce(db, `regions ${committeeId}`, async () =>
    (await regionRows(db, committeeId).orderBy('path').execute()).map(regionFrom),
  )
}

/** The names of some regions, for lists that show where a row lies. */
export async function regionNames(
  db: Db,
  committeeId: CommitteeId,
  ids: readonly string[],
): Promise<Map<string, Bilingual>> {
  if (ids.length === 0) return new Map()
  const rows = await regionRows(db, committeeId)
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map((row) => [row.id, { zh: row.name_zh, en: row.name_en }]))
}

export function regionRows(db: Db, committeeId: CommitteeId) {
  return db.q
    .selectFrom('regions')
    .select(['id', 'parent_id', 'code', 'level', 'name_zh', 'name_en', 'urban'])
    .where('committee_id', '=', committeeId)
}

async function pathOf(db: Db, committeeId: CommitteeId, id: RegionId): Promise<string> {
  const row = await db.q
    .selectFrom('regions')
    .select('path')
    .where('committee_id', '=', committeeId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ region: id })
  return row.path
}

type Row = Awaited<ReturnType<ReturnType<typeof regionRows>['executeTakeFirstOrThrow']>>
export function regionFrom(row: Row): Region {
  return {
    id: row.id as RegionId,
    parentId: row.parent_id as RegionId | null,
    code: row.code,
    level: row.level as RegionLevel,
    name: { zh: row.name_zh, en: row.name_en },
    urban: row.urban,
  }
}

// Reads of a venue's surroundings and past: what it is a branch of, its branches, who shares its room, what became of it.
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId, VenueId } from '../../platform/ids.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import type { VenueKind } from '../venue.ts'
import type { VenueEventKind } from './memory.ts'

export interface NamedVenue {
  id: VenueId
  name: Bilingual
  kind: VenueKind
}

export interface Surroundings {
  openedOn: string
  closedAt: Date | null
  parent: NamedVenue | null
  branches: NamedVenue[]
  room: { name: Bilingual; sharedWith: NamedVenue[] } | null
  latitude: number | null
  longitude: number | null
}

export async function surroundingsOf(db: Db, committeeId: CommitteeId, id: VenueId): Promise<Surroundings> {
  const own = await db.q
    .selectFrom('venues as v')
    .leftJoin('rooms as r', (join) =>
      join.onRef('r.committee_id', '=', 'v.committee_id').onRef('r.id', '=', 'v.room_id'),
    )
    .select(['v.opened_on', 'v.closed_at', 'v.parent_id', 'v.room_id', 'v.latitude', 'v.longitude'])
    .select(['r.name_zh', 'r.name_en'])
    .where('v.committee_id', '=', committeeId)
    .where('v.id', '=', id)
    .executeTakeFirstOrThrow()
  const named = namedVenues(db, committeeId)
  const parent = own.parent_id ? await named.where('id', '=', own.parent_id).executeTakeFirst() : null
  const branches = await named.where('parent_id', '=', id).where('closed_at', 'is', null).execute()
  const sharing = own.room_id ? named.where('room_id', '=', own.room_id).where('closed_at', 'is', null) : null
  const shared = sharing ? await sharing.where('id', '<>', id).execute() : []
  return {
    openedOn: own.opened_on,
    closedAt: own.closed_at,
    parent: parent ? namedFrom(parent) : null,
    branches: branches.map(namedFrom),
    room: own.name_zh
      ? { name: { zh: own.name_zh, en: own.name_en ?? own.name_zh }, sharedWith: shared.map(namedFrom) }
      : null,
    latitude: own.latitude,
    longitude: own.longitude,
  }
}

export interface PastLine {
  kind: VenueEventKind
  day: string
  before: string | null
  after: string | null
  why: string | null
}

/** Newest first. */
export async function pastOf(db: Db, committeeId: CommitteeId, id: VenueId): Promise<PastLine[]> {
  const rows = await db.q
    .selectFrom('venue_events')
    .select(['kind', 'day', 'before', 'after', 'why'])
    .where('committee_id', '=', committeeId)
    .where('venue_id', '=', id)
    .orderBy('day', 'desc')
    .orderBy('id', 'desc')
    .limit(100)
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as VenueEventKind }))
}

/** Those that stand for themselves: what another can be put under. */
export async function headVenues(db: Db, committeeId: CommitteeId): Promise<NamedVenue[]> {
  const rows = namedVenues(db, committeeId).where('parent_id', 'is', null).where('closed_at', 'is', null)
  return (await rows.limit(1000).execute()).map(namedFrom)
}

function namedVenues(db: Db, committeeId: CommitteeId) {
  return db.q
    .selectFrom('venues')
    .select(['id', 'name_zh', 'name_en', 'kind'])
    .where('committee_id', '=', committeeId)
    .orderBy('name_zh')
}

function namedFrom(row: { id: string; name_zh: string; name_en: string; kind: string }): NamedVenue {
  return {
    id: row.id as VenueId,
    name: { zh: row.name_zh, en: row.name_en },
    kind: row.kind as VenueKind,
  }
}

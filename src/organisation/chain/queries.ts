// Reads of the chain of responsibility and of the guidance of venues. Counts are of appointments in force today.
import { sql } from 'kysely'
import { inForceOn } from '../../people/appointments.ts'
import type { StaffRole } from '../../people/roles.ts'
import { dayOf } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { BodyId, CommitteeId } from '../../platform/ids.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import type { BodyKind } from '../bodies.ts'
import type { Chain } from './gaps.ts'

export async function chainOf(db: Db, committeeId: CommitteeId): Promise<Chain> {
  const bodies = await bodiesOf(db, committeeId)
  const chairs = await heldAt(db, committeeId, 'chairCouncil')
  const leaders = await heldAt(db, committeeId, 'groupLeader')
  const members = await membersAt(db, committeeId)
  const places = await groupPlaces(db, committeeId)
  const at = <T extends { bodyId: string }>(rows: readonly T[], id: string) =>
    rows.filter((row) => row.bodyId === id)
  const committees = bodies
    .filter((one) => one.kind === 'specialCommittee')
    .map(({ id, name }) => ({ id, name, viceChairs: at(chairs, id).map((one) => one.name) }))
  const groups = bodies
    .filter((one) => one.kind === 'memberGroup')
    .map((one) => ({
      ...{ id: one.id, name: one.name, parentId: one.parentId },
      leaders: at(leaders, one.id).map(({ name, standing }) => ({ name, standing })),
      members: at(members, one.id)[0]?.members ?? 0,
      places: at(places, one.id).map(({ id, name }) => ({ id, name })),
    }))
  return { committees, groups, unanswered: await unansweredPlaces(db, committeeId) }
}

export interface BodyRow {
  id: BodyId
  kind: BodyKind
  name: Bilingual
  parentId: string | null
}

export const chainKinds = [
  'specialCommittee',
  'memberGroup',
  'liaisonOffice',
  'areaLiaisonOffice',
  'sector',
  'partyHouse',
] as const satisfies readonly BodyKind[]

export async function bodiesOf(db: Db, committeeId: CommitteeId): Promise<BodyRow[]> {
  const rows = await db.q
    .selectFrom('bodies')
    .select(['id', 'kind', 'name_zh', 'name_en', 'parent_id'])
    .where('committee_id', '=', committeeId)
    .where('kind', 'in', chainKinds)
    .where('closed_at', 'is', null)
    .orderBy('id')
    .limit(1000)
    .execute()
  return rows.map((row) => ({
    id: row.id as BodyId,
    kind: row.kind as BodyKind,
    name: { zh: row.name_zh, en: row.name_en },
    parentId: row.parent_id,
  }))
}

export async function findBody(db: Db, committeeId: CommitteeId, id: string): Promise<BodyRow> {
  const found = (await bodiesOf(db, committeeId)).find((one) => one.id === id)
  if (!found) throw new OutOfReach({ body: id })
  return found
}

function held(db: Db, committeeId: CommitteeId, role: StaffRole) {
  return db.q
    .selectFrom('appointments')
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.committee_id', '=', 'appointments.committee_id').onRef('a.id', '=', 'account_id'),
    )
    .where('appointments.committee_id', '=', committeeId)
    .where('appointments.role', '=', role)
    .where('appointments.body_id', 'is not', null)
    .where('a.left_at', 'is', null)
    .where(inForceOn(dayOf(db.clock.now())))
}

async function heldAt(db: Db, committeeId: CommitteeId, role: StaffRole) {
  const rows = await held(db, committeeId, role)
    .leftJoin('member_profiles as m', (join) =>
      join
        .onRef('m.committee_id', '=', 'appointments.committee_id')
        .onRef('m.account_id', '=', 'appointments.account_id'),
    )
    .select(['appointments.body_id', 'a.name', 'm.standing'])
    .orderBy('appointments.id')
    .execute()
  return rows.map((row) => ({ bodyId: row.body_id ?? '', name: row.name, standing: row.standing ?? false }))
}

async function membersAt(db: Db, committeeId: CommitteeId) {
  const rows = await held(db, committeeId, 'member')
    .select(['appointments.body_id', sql<number>`count(distinct appointments.account_id)`.as('members')])
    .groupBy('appointments.body_id')
    .execute()
  return rows.map((row) => ({ bodyId: row.body_id ?? '', members: Number(row.members) }))
}

async function groupPlaces(db: Db, committeeId: CommitteeId) {
  const rows = await db.q
    .selectFrom('group_places as g')
    .innerJoin('regions as r', (join) =>
      join.onRef('r.committee_id', '=', 'g.committee_id').onRef('r.id', '=', 'g.region_id'),
    )
    .select(['g.body_id', 'r.id', 'r.name_zh as zh', 'r.name_en as en'])
    .where('g.committee_id', '=', committeeId)
    .orderBy('r.code')
    .execute()
  return rows.map(({ body_id, id, ...name }) => ({ bodyId: body_id, id, name }))
}

async function unansweredPlaces(db: Db, committeeId: CommitteeId) {
  const answered = sql<boolean>`exists (select 1 from group_places g join bodies b
    on b.committee_id = g.committee_id and b.id = g.body_id and b.closed_at is null
    where g.committee_id = r.committee_id and g.region_id in (r.id, r.parent_id))`
  const rows = await db.q
    .selectFrom('regions as r')
    .select(['r.id', 'r.name_zh as zh', 'r.name_en as en'])
    .where('r.committee_id', '=', committeeId)
    .where('r.level', '=', 'village')
    .where('r.urban', '=', true)
    .where((e) => e.not(answered))
    .orderBy('r.code')
    .execute()
  return rows.map(({ id, ...name }) => ({ id, name }))
}

export interface Guided {
  venueId: string
  venue: Bilingual
  bodyId: string | null
  guide: Bilingual | null
}

/** Every open venue with the body that guides it, those without one first. */
export async function guidanceOf(db: Db, committeeId: CommitteeId): Promise<Guided[]> {
  const rows = await guidedVenues(db, committeeId).execute()
  return rows.map((row) => ({
    venueId: row.id,
    venue: { zh: row.name_zh, en: row.name_en },
    bodyId: row.body,
    guide: row.guide_zh ? { zh: row.guide_zh, en: row.guide_en ?? row.guide_zh } : null,
  }))
}

function guidedVenues(db: Db, committeeId: CommitteeId) {
  return db.q
    .selectFrom('venues as v')
    .leftJoin('guidance_links as g', (join) =>
      join
        .onRef('g.committee_id', '=', 'v.committee_id')
        .onRef('g.venue_id', '=', 'v.id')
        .on('g.to_day', 'is', null),
    )
    .leftJoin('bodies as b', (join) =>
      join.onRef('b.committee_id', '=', 'g.committee_id').onRef('b.id', '=', 'g.body_id'),
    )
    .select([
      'v.id',
      'v.name_zh',
      'v.name_en',
      'b.id as body',
      'b.name_zh as guide_zh',
      'b.name_en as guide_en',
    ])
    .where('v.committee_id', '=', committeeId)
    .where('v.closed_at', 'is', null)
    .orderBy((e) => e('b.id', 'is not', null))
    .orderBy('v.name_zh')
    .limit(2000)
}

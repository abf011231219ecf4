// Reads of who holds which post: conveners and liaisons by township, heads by venue, with the terms they serve.
import { inForceOn } from '../../people/appointments.ts'
import { townshipsOf } from '../../people/regions.ts'
import type { StaffRole } from '../../people/roles.ts'
import { addDays, dayOf } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'

export const postRoles = [
  'convener',
  'liaison',
  'venueHead',
  'groupLeader',
] as const satisfies readonly StaffRole[]
export type PostRole = (typeof postRoles)[number]

export interface Held {
  id: string
  role: PostRole
  accountId: string
  name: string
  regionId: string
  venueId: string | null
  acting: boolean
  toDay: string | null
  endsSoon: boolean
}

export interface Place {
  id: string
  name: Bilingual
  held: readonly Held[]
}

/** Within this many days somebody has to think of who comes next. */
const soonDays = 60

/** Townships with their conveners and liaisons; those without a convener first. */
export async function townshipPosts(db: Db, committeeId: CommitteeId): Promise<Place[]> {
  const held = (await heldPosts(db, committeeId)).filter((one) => one.venueId === null)
  const places = (await townshipsOf(db, committeeId)).map(({ id, name }) => ({
    id: id as string,
    name,
    held: held.filter((one) => one.regionId === id),
  }))
  return vacantFirst(places, 'convener')
}

/** Open venues with their heads; those without one first. */
export async function venuePosts(db: Db, committeeId: CommitteeId): Promise<Place[]> {
  const rows = await db.q
    .selectFrom('venues')
    .select(['id', 'name_zh as zh', 'name_en as en'])
    .where('committee_id', '=', committeeId)
    .where('closed_at', 'is', null)
    .orderBy('name_zh')
    .limit(2000)
    .execute()
  const held = (await heldPosts(db, committeeId)).filter((one) => one.role === 'venueHead')
  const places = rows.map(({ id, ...name }) => ({ id, name, held: held.filter((one) => one.venueId === id) }))
  return vacantFirst(places, 'venueHead')
}

export async function findPost(db: Db, committeeId: CommitteeId, id: string): Promise<Held> {
  const found = (await heldPosts(db, committeeId)).find((one) => one.id === id)
  if (!found) throw new OutOfReach({ appointment: id })
  return found
}

/** Who may take a post over: everyone who works here. */
export async function whoMayFollow(db: Db, committeeId: CommitteeId, not: string) {
  const rows = await db.q
    .selectFrom('accounts')
    .select(['id', 'name'])
    .where('committee_id', '=', committeeId)
    .where('left_at', 'is', null)
    .where('id', '<>', not)
    .orderBy('name')
    .limit(2000)
    .execute()
  return rows.map(({ id, name }) => ({ value: id, label: { zh: name, en: name } }))
}

async function heldPosts(db: Db, committeeId: CommitteeId): Promise<Held[]> {
  const today = dayOf(db.clock.now())
  const rows = await db.q
    .selectFrom('appointments')
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.committee_id', '=', 'appointments.committee_id').onRef('a.id', '=', 'account_id'),
    )
    .select(['appointments.id', 'role', 'account_id', 'a.name', 'region_id', 'venue_id', 'acting', 'to_day'])
    .where('appointments.committee_id', '=', committeeId)
    .where('role', 'in', postRoles)
    .where('a.left_at', 'is', null)
    .where(inForceOn(today))
    .orderBy('appointments.id')
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, role: row.role as PostRole, accountId: row.account_id, name: row.name },
    ...{ regionId: row.region_id, venueId: row.venue_id, acting: row.acting, toDay: row.to_day },
    endsSoon: row.to_day !== null && row.to_day <= addDays(today, soonDays),
  }))
}

function vacantFirst(places: readonly Place[], role: PostRole): Place[] {
  const filled = (one: Place) => one.held.some((held) => held.role === role)
  return [...places.filter((one) => !filled(one)), ...places.filter(filled)]
}

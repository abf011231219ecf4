// Owns: REACH. Rows are looked up only through it: the region subtrees of one's appointments. Out of reach reads as not found.
// Breaks if wrong: one township reads another's residents.
import { type Expression, type SqlBool, sql } from 'kysely'
import type { CommitteeId } from '../platform/ids.ts'
import type { Actor, Appointment } from './actors.ts'
import type { StaffRole } from './roles.ts'

/** Where an actor may look: the whole committee, or some townships and villages. */
export interface Reach {
  readonly committeeId: CommitteeId
  readonly whole: boolean
  readonly townships: readonly string[]
  readonly villages: readonly string[]
}

/** Roles whose appointment opens the region it names; a unit's officer or an expert sees own assignments only. */
const regional: readonly StaffRole[] = [
  'liaison',
  'convener',
  'venueHead',
  'groupLeader',
  'member',
  'committeeStaff',
  'proposalCommittee',
  'briefEditor',
  'secretaryGeneral',
  'chairCouncil',
]

export function reachOf(actor: Actor, roles: readonly StaffRole[] = regional): Reach {
  if (actor.kind === 'job')
    return { committeeId: actor.committeeId, whole: true, townships: [], villages: [] }
  const held =
    actor.kind === 'staff'
      ? actor.appointments.filter((one) => roles.includes(one.role) && regional.includes(one.role))
      : []
  const at = (...levels: Appointment['regionLevel'][]) =>
    held.filter((one) => levels.includes(one.regionLevel)).map((one) => one.regionId)
  return {
    committeeId: actor.committeeId,
    whole: at('province', 'city', 'county').length > 0,
    townships: at('township'),
    villages: at('village'),
  }
}

/** Who serves nowhere in the roles asked for has nothing to look for: no question needs to be put. */
export function isNowhere({ whole, townships, villages }: Reach): boolean {
  return !whole && townships.length === 0 && villages.length === 0
}

/** True for rows (with committee_id, township_id, village_id) inside the reach. Alias: the table's name in the query. */
export function within(reach: Reach, alias: string): Expression<SqlBool> {
  const tenant = sql<SqlBool>`${sql.ref(`${alias}.committee_id`)} = ${reach.committeeId}`
  if (reach.whole) return tenant
  const places = [
    ...oneOf(`${alias}.township_id`, reach.townships),
    ...oneOf(`${alias}.village_id`, reach.villages),
  ]
  // Only what is held is asked: an empty half would keep the other from its index.
  return places.length === 0
    ? sql<SqlBool>`false`
    : sql<SqlBool>`(${tenant} and (${sql.join(places, sql` or `)}))`
}

function oneOf(column: string, ids: readonly string[]): Expression<SqlBool>[] {
  if (ids.length === 0) return []
  if (ids.length === 1) return [sql<SqlBool>`${sql.ref(column)} = ${ids[0]}::uuid`]
  return [sql<SqlBool>`${sql.ref(column)} = any(${ids as string[]}::uuid[])`]
}

/** Whether a place lies inside: for a role held there, and not merely somewhere. */
export function covers(
  reach: Reach,
  place: { township_id: string | null; village_id: string | null },
): boolean {
  const at = (ids: readonly string[], id: string | null) => id !== null && ids.includes(id)
  return reach.whole || at(reach.townships, place.township_id) || at(reach.villages, place.village_id)
}

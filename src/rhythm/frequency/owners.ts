// Owns: who may see a rhythm: those who look after the place, and those who guide it. Nobody sees all of them side by
// side except the office that answers for all. Breaks if wrong: a list of who is behind, which is what a ranking is.
import { type Expression, type SqlBool, sql } from 'kysely'
import type { Staff } from '../../people/actors.ts'
import { reachOf } from '../../people/reach.ts'
import type { StaffRole } from '../../people/roles.ts'

export const seerRoles = [
  'convener',
  'liaison',
  'venueHead',
  'groupLeader',
  'committeeStaff',
  'secretaryGeneral',
] as const
export type Seer = Staff<(typeof seerRoles)[number]>

const ownerRoles: readonly StaffRole[] = ['convener', 'liaison', 'venueHead']

export type Side = 'owner' | 'guide'

/** Over `venues`: whose owner the actor is. */
export function ownsVenue(actor: Staff): Expression<SqlBool> {
  const reach = reachOf(actor, ownerRoles)
  const held = actor.appointments.filter((one) => ownerRoles.includes(one.role) || one.role === 'groupLeader')
  const named = held.flatMap((one) => one.venueId ?? [])
  const groups = held.flatMap((one) => (one.role === 'groupLeader' ? (one.bodyId ?? []) : []))
  return sql<SqlBool>`(venues.committee_id = ${actor.committeeId} and (venues.id = any(${named}::uuid[])
    or venues.township_id = any(${reach.townships as string[]}::uuid[])
    or venues.region_id = any(${reach.villages as string[]}::uuid[])
    or venues.owner_id = any(${groups}::uuid[])))`
}

/** Over `venues`: the secretary-general for all; of the staff the body that guides it, or all where nobody is named. */
export function guidesVenue(actor: Staff): Expression<SqlBool> {
  const tenant = sql<SqlBool>`venues.committee_id = ${actor.committeeId}`
  if (actor.appointments.some((one) => one.role === 'secretaryGeneral')) return tenant
  const staff = actor.appointments.filter((one) => one.role === 'committeeStaff')
  if (staff.length === 0) return sql<SqlBool>`false`
  const bodies = staff.flatMap((one) => one.bodyId ?? [])
  const link = sql`select from guidance_links g where g.committee_id = venues.committee_id
    and g.venue_id = venues.id and g.to_day is null`
  return sql<SqlBool>`(${tenant} and (not exists (${link}) or exists (${link} and g.body_id = any(${bodies}::uuid[]))))`
}

/** Over `regions` of the level of townships. */
export function seesTownship(actor: Staff, side: Side): Expression<SqlBool> {
  const tenant = sql<SqlBool>`regions.committee_id = ${actor.committeeId} and regions.level = 'township'`
  const guides = actor.appointments.some((one) => ['committeeStaff', 'secretaryGeneral'].includes(one.role))
  if (side === 'guide') return guides ? sql<SqlBool>`(${tenant})` : sql<SqlBool>`false`
  const { townships } = reachOf(actor, ['convener', 'liaison'])
  return sql<SqlBool>`(${tenant} and regions.id = any(${townships as string[]}::uuid[]))`
}

// Owns: in which role, for which place, somebody may do a deed here. Reach alone may come from another hat: a member of
// the whole county is not the convener of each of its townships.
import type { MatterVerb } from '../matters/machines/matter.ts'
import { canAdvance } from '../matters/machines/place.ts'
import type { HeldMatter, MatterRow } from '../matters/matter.ts'
import type { Actor, Staff } from '../people/actors.ts'
import { covers, reachOf } from '../people/reach.ts'
import type { StaffRole } from '../people/roles.ts'
import type { Db } from '../platform/database/transaction.ts'
import { NotYours } from '../platform/refusals.ts'

type Placed = Pick<MatterRow, 'committee_id' | 'id' | 'township_id' | 'village_id' | 'level'>

/** Those who check replies and decide on objections, extensions and what comes next. */
export const deciderRoles = ['convener', 'committeeStaff', 'secretaryGeneral'] as const
export type Decider = Staff<(typeof deciderRoles)[number]>
export const deskRoles = ['convener', 'liaison', 'venueHead', 'committeeStaff', 'secretaryGeneral'] as const
export type Desk = Staff<(typeof deskRoles)[number]>

export function serves(actor: Actor, roles: readonly StaffRole[], matter: Placed): boolean {
  if (actor.kind !== 'staff' || actor.committeeId !== matter.committee_id) return false
  return covers(reachOf(actor, roles), matter)
}

export function refuseUnlessServes(
  actor: Staff,
  roles: readonly StaffRole[],
  matter: Placed,
  deed: string,
): void {
  if (!serves(actor, roles, matter)) throw new NotYours({ deed, matter: matter.id })
}

/** A township hands over through its convener, a county through the two offices. */
export const handingRole = (matter: Pick<MatterRow, 'level'>): 'convener' | 'secretaryGeneral' =>
  matter.level === 'village' || matter.level === 'township' ? 'convener' : 'secretaryGeneral'

/** Someone of a unit that has a task here, whatever other hat they wear. */
export async function isOfHandlingUnit(db: Db, actor: Staff, matter: Placed): Promise<boolean> {
  const bodies = actor.appointments.flatMap((one) => one.bodyId ?? [])
  if (bodies.length === 0) return false
  const task = await db.q
    .selectFrom('tasks')
    .select('id')
    .where('committee_id', '=', matter.committee_id)
    .where('matter_id', '=', matter.id)
    .where('body_id', 'in', bodies)
    .limit(1)
    .executeTakeFirst()
  return task !== undefined
}

/**
 * The resident's own word. Whoever works for a unit never reads it, in whatever hat: they read "not passed".
 * Breaks if wrong: a unit learns who complained and that they were unhappy.
 */
export async function mayReadAnswers(db: Db, actor: Actor, matter: Placed): Promise<boolean> {
  if (actor.kind !== 'staff' || !serves(actor, deskRoles, matter)) return false
  const officer = actor.appointments.some((one) => one.role === 'unitHandler' || one.role === 'unitLeader')
  return !officer && !(await isOfHandlingUnit(db, actor, matter))
}

export function can(matter: HeldMatter, verb: MatterVerb): boolean {
  const place = { state: matter.state, suspendedFrom: matter.suspended_from, conclusion: matter.conclusion }
  return canAdvance(place, verb, matter.method.route)
}

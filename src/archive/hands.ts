// Owns: who writes a case, who approves and archives it, who may take the package away. Never someone of the unit.
import type { MatterRow } from '../matters/matter.ts'
import { isInTeam } from '../matters/participants.ts'
import type { Actor, Staff } from '../people/actors.ts'
import { covers, reachOf } from '../people/reach.ts'
import type { StaffRole } from '../people/roles.ts'
import type { Db } from '../platform/database/transaction.ts'
import { NotYours } from '../platform/refusals.ts'

export const writerRoles = [
  'liaison',
  'venueHead',
  'convener',
  'committeeStaff',
  'member',
  'groupLeader',
] as const
export type Writer = Staff<(typeof writerRoles)[number]>
export const approverRoles = ['convener', 'committeeStaff', 'secretaryGeneral'] as const
export type Approver = Staff<(typeof approverRoles)[number]>
export const keeperRoles = [
  'convener',
  'liaison',
  'venueHead',
  'committeeStaff',
  'secretaryGeneral',
  'chairCouncil',
] as const
export type Keeper = Staff<(typeof keeperRoles)[number]>

const deskWriters = ['liaison', 'venueHead', 'convener', 'committeeStaff'] as const

export function serves(actor: Actor, roles: readonly StaffRole[], matter: MatterRow): boolean {
  return (
    actor.kind === 'staff' &&
    actor.committeeId === matter.committee_id &&
    covers(reachOf(actor, roles), matter)
  )
}

/** A member writes as one of the team; the desk of the place by default. */
export async function mayWrite(db: Db, actor: Actor, matter: MatterRow): Promise<boolean> {
  if (actor.kind !== 'staff') return false
  return serves(actor, deskWriters, matter) || (await isInTeam(db, actor, matter.id))
}

/** A township's case is its convener's; the office approves what lies higher, or where there is no convener. */
export function mayApprove(actor: Actor, matter: MatterRow): boolean {
  const near = matter.level === 'village' || matter.level === 'township'
  return serves(
    actor,
    near ? ['convener', 'secretaryGeneral'] : ['committeeStaff', 'secretaryGeneral'],
    matter,
  )
}

/** The package tells what residents said: it is not for those who were complained about. */
export function mayKeep(actor: Actor, matter: MatterRow): boolean {
  if (actor.kind !== 'staff' || !serves(actor, keeperRoles, matter)) return false
  return !actor.appointments.some((one) => one.role === 'unitHandler' || one.role === 'unitLeader')
}

export function refuseUnless(may: boolean, actor: Staff, deed: string): void {
  if (!may) throw new NotYours({ deed, account: actor.accountId })
}

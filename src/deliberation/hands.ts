// Owns: whose hands may work on the talk of one matter: those who serve its place, and its own team of members.
// Breaks if wrong: a convener of one township decides in another because they are also a member of the county.
import type { HeldMatter, MatterRow } from '../matters/matter.ts'
import { isInTeam } from '../matters/participants.ts'
import { holds, type Staff } from '../people/actors.ts'
import { covers, reachOf } from '../people/reach.ts'
import { type StaffRole, staffRoles } from '../people/roles.ts'
import type { Db } from '../platform/database/transaction.ts'
import { NotYours } from '../platform/refusals.ts'

/** Who may open these doors at all; what each may do inside, the functions below say. */
export const hostRoles = [
  'convener',
  'groupLeader',
  'venueHead',
  'committeeStaff',
  'secretaryGeneral',
  'chairCouncil',
  'liaison',
  'member',
] as const
export type Host = Staff<(typeof hostRoles)[number]>

/** They write what was said; the lead member does not. */
const deskRoles = ['liaison', 'venueHead', 'convener', 'committeeStaff', 'secretaryGeneral'] as const
/** They chair, and stand for what the minutes say. */
export const chairRoles = [
  'convener',
  'groupLeader',
  'venueHead',
  'committeeStaff',
  'secretaryGeneral',
  'chairCouncil',
] as const
const officeRoles = ['committeeStaff', 'secretaryGeneral', 'chairCouncil'] as const

/** Holds one of the roles for the place of this matter, not merely somewhere. */
export const serves = (actor: Staff, matter: MatterRow, roles: readonly StaffRole[]): boolean =>
  covers(reachOf(actor, roles), matter)

/** Members work on the matters they took up; those who serve the place work on all of it. */
export async function refuseStrangers(db: Db, actor: Staff, matter: MatterRow): Promise<void> {
  const served = hostRoles.filter((role) => role !== 'member')
  if (serves(actor, matter, served) || (await isInTeam(db, actor, matter.id))) return
  throw new NotYours({ matter: matter.id, as: actor.as })
}

export async function worksOn(db: Db, actor: Staff, matter: MatterRow): Promise<boolean> {
  const served = hostRoles.filter((role) => role !== 'member')
  return serves(actor, matter, served) || (holds(actor, 'member') && (await isInTeam(db, actor, matter.id)))
}

export const mayWriteRecord = (actor: Staff, matter: MatterRow, clerkId: string | null): boolean =>
  actor.accountId === clerkId || serves(actor, matter, deskRoles)

export const mayChair = (actor: Staff, matter: MatterRow, chairId: string | null): boolean =>
  actor.accountId === chairId || serves(actor, matter, chairRoles)

/** Who approves a plan: as the method says; else the convener, for a county's topic the secretary-general. */
export function approverOf(matter: HeldMatter): StaffRole {
  const named = matter.method.stage('plan')?.approver
  if (named && isStaffRole(named)) return named
  return matter.level === 'village' || matter.level === 'township' ? 'convener' : 'secretaryGeneral'
}

export const mayApprove = (actor: Staff, matter: HeldMatter): boolean =>
  serves(actor, matter, [approverOf(matter)])

/** The county office reports for the county, the convener for the township. */
export const mayReport = (actor: Staff, matter: MatterRow): boolean =>
  serves(actor, matter, [...officeRoles, 'convener'])

const isStaffRole = (code: string): code is StaffRole => (staffRoles as readonly string[]).includes(code)

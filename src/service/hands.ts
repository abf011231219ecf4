// Owns: whose hands do the work of service: who keeps rosters and orders of a place, and where a row stands.
// Breaks if wrong: one township plans for another.
import { type Staff, signatureOf } from '../people/actors.ts'
import { covers, reachOf } from '../people/reach.ts'
import { allRegions, ancestorsOf, type Region } from '../people/regions.ts'
import type { StaffRole } from '../people/roles.ts'
import { audit } from '../platform/audit/audit.ts'
import type { Db, Tx } from '../platform/database/transaction.ts'
import type { CommitteeId, RegionId } from '../platform/ids.ts'
import { OutOfReach } from '../platform/refusals.ts'

/** They plan for a place and write down what was held there. */
export const keeperRoles = [
  'venueHead',
  'liaison',
  'convener',
  'groupLeader',
  'committeeStaff',
  'secretaryGeneral',
] as const
export type Keeper = Staff<(typeof keeperRoles)[number]>

/** They and the members: who takes part in service at all. */
export const serverRoles = [...keeperRoles, 'member', 'expert', 'chairCouncil'] as const
export type Server = Staff<(typeof serverRoles)[number]>

export interface Place {
  region_id: string
  township_id: string | null
  village_id: string | null
}

export async function placeOf(tx: Tx, committeeId: CommitteeId, regionId: string): Promise<Place> {
  const { townshipId, villageId } = await ancestorsOf(tx, committeeId, regionId as RegionId)
  return { region_id: regionId, township_id: townshipId, village_id: villageId }
}

/** The place itself is asked for: whoever keeps another one does not learn what stands here. */
export function refuseUnlessKept(actor: Staff, place: Place, attempted: Record<string, string>): void {
  if (!keeps(actor, place)) throw new OutOfReach(attempted)
}

export function keeps(
  actor: Staff,
  place: Pick<Place, 'township_id' | 'village_id'>,
  roles: readonly StaffRole[] = keeperRoles,
): boolean {
  return covers(reachOf(actor, roles), place)
}

/** The places to choose from: those that one keeps. */
export async function regionsKept(db: Db, actor: Staff): Promise<Region[]> {
  return (await allRegions(db, actor.committeeId)).filter(({ id, level, parentId }) =>
    keeps(actor, {
      township_id: level === 'township' ? id : level === 'village' ? parentId : null,
      village_id: level === 'village' ? id : null,
    }),
  )
}

export function noted(
  tx: Tx,
  actor: Staff,
  act: string,
  objectKind: string,
  objectId: string,
): Promise<void> {
  const by = { committeeId: actor.committeeId, ...signatureOf(actor) }
  return audit(tx, { ...by, act, objectKind, objectId, success: true })
}

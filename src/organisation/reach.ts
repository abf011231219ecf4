// Owns: who may change a venue, and which ones staff see at all.
import { type Expression, type SqlBool, sql } from 'kysely'
import { type Staff, signatureOf } from '../people/actors.ts'
import { reachOf } from '../people/reach.ts'
import { audit } from '../platform/audit/audit.ts'
import type { Tx } from '../platform/database/transaction.ts'
import type { VenueId } from '../platform/ids.ts'
import { OutOfReach } from '../platform/refusals.ts'

/** Who makes venues; those who look after one keep its codes and its hours. */
export const venueMakers = ['secretaryGeneral', 'committeeStaff'] as const
export const venueKeepers = [
  'venueHead',
  'liaison',
  'convener',
  'groupLeader',
  'committeeStaff',
  'secretaryGeneral',
] as const
export type VenueMaker = Staff<(typeof venueMakers)[number]>
export type VenueKeeper = Staff<(typeof venueKeepers)[number]>

/** Holds the venue for a change of its own or of its codes: two at once take turns. */
export async function lockVenue(tx: Tx, actor: VenueKeeper, id: string): Promise<VenueId> {
  const row = await tx.q
    .selectFrom('venues')
    .select('venues.id')
    .where('venues.id', '=', id)
    .where(mayReachVenue(actor))
    .where('venues.closed_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ venue: id })
  return row.id as VenueId
}

/** Those of one's region, and the one that an appointment names. */
export function mayReachVenue(actor: Staff): Expression<SqlBool> {
  const reach = reachOf(actor, venueKeepers)
  const tenant = sql<SqlBool>`venues.committee_id = ${actor.committeeId}`
  if (reach.whole) return tenant
  const own = actor.appointments.flatMap((one) => one.venueId ?? [])
  return sql<SqlBool>`(${tenant} and (venues.township_id = any(${reach.townships as string[]}::uuid[])
    or venues.region_id = any(${reach.villages as string[]}::uuid[]) or venues.id = any(${own}::uuid[])))`
}

export function note(tx: Tx, actor: Staff, act: string, venueId: string): Promise<void> {
  const by = { committeeId: actor.committeeId, ...signatureOf(actor) }
  return audit(tx, { ...by, act, objectKind: 'venue', objectId: venueId, success: true })
}

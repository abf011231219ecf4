// Owns: one post going from one person to the next: who was there ends the day before who comes begins, in one act.
// Breaks if wrong: a township with two conveners, or with none.
import { type Appointer, type AppointmentId, appoint } from '../../people/appointments.ts'
import type { StaffRole } from '../../people/roles.ts'
import { addDays, type Day, dayOf } from '../../platform/clock/day.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import type { AccountId, BodyId, RegionId, VenueId } from '../../platform/ids.ts'
import { AlreadyDone, FieldRefused, OutOfReach } from '../../platform/refusals.ts'
import { postRoles } from './queries.ts'
import { words } from './words.ts'

export interface HandOver {
  to: AccountId
  from: string
  acting: boolean
}

export function handOver(db: Db, by: Appointer, id: string, wanted: HandOver): Promise<AppointmentId> {
  return transaction(db, async (tx) => {
    const before = await lockPost(tx, by, id)
    if (before.account_id === wanted.to) throw new FieldRefused('to', words.both.notSelf)
    if (wanted.from <= before.from_day || wanted.from < dayOf(tx.clock.now()))
      throw new FieldRefused('from', words.both.tooEarly)
    await tx.q
      .updateTable('appointments')
      .set({ to_day: addDays(wanted.from as Day, -1) })
      .where('committee_id', '=', by.committeeId)
      .where('id', '=', id)
      .execute()
    return appoint(tx, by, {
      accountId: wanted.to,
      role: before.role as StaffRole,
      regionId: before.region_id as RegionId,
      bodyId: before.body_id as BodyId | null,
      venueId: before.venue_id as VenueId | null,
      duty: before.duty,
      acting: wanted.acting,
      fromDay: wanted.from,
      followsId: id as AppointmentId,
    })
  })
}

async function lockPost(tx: Tx, by: Appointer, id: string) {
  const row = await tx.q
    .selectFrom('appointments')
    .selectAll()
    .where('committee_id', '=', by.committeeId)
    .where('id', '=', id)
    .where('role', 'in', postRoles)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ appointment: id })
  const follower = await tx.q
    .selectFrom('appointments')
    .select('id')
    .where('committee_id', '=', by.committeeId)
    .where('follows_id', '=', id)
    .executeTakeFirst()
  const over = row.to_day !== null && row.to_day < dayOf(tx.clock.now())
  if (over || follower) throw new AlreadyDone({ appointment: id })
  return row
}

// Owns: the duty written beside a name on a venue's board. Enters: those who look after the venue.
// Leaves: to the public page and the poster.
import { type Db, transaction } from '../../platform/database/transaction.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import { lockVenue, note, type VenueKeeper } from '../reach.ts'

export function writeDuty(
  db: Db,
  actor: VenueKeeper,
  venueId: string,
  appointmentId: string,
  duty: string | undefined,
): Promise<void> {
  return transaction(db, async (tx) => {
    const venue = await lockVenue(tx, actor, venueId)
    const written = await tx.q
      .updateTable('appointments')
      .set({ duty: duty ?? null })
      .where('committee_id', '=', actor.committeeId)
      .where('id', '=', appointmentId)
      .where('venue_id', '=', venue)
      .executeTakeFirst()
    if (!written.numUpdatedRows) throw new OutOfReach({ venue, appointment: appointmentId })
    await note(tx, actor, 'venue.duty', venue)
  })
}

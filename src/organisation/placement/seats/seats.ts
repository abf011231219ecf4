// Owns: changes by hand to an answer. A rule that breaks is shown before and never hidden after; it does not forbid.
import type { Change } from '../../../placement/change.ts'
import { type Db, type Tx, transaction } from '../../../platform/database/transaction.ts'
import { OutOfReach } from '../../../platform/refusals.ts'
import type { VenueMaker } from '../../reach.ts'
import { lockPlacement, note } from '../placement.ts'
import { standingOf } from '../queries.ts'
import type { PlacementId } from '../wanted.ts'

export function changeSeat(db: Db, actor: VenueMaker, id: string, change: Change): Promise<void> {
  return transaction(db, async (tx) => {
    const placement = await lockPlacement(tx, actor, id, ['proposed'])
    const { seats, question } = await standingOf(tx, actor, id)
    const venueOf = (member: string) => {
      const venue = seats.find((one) => one.member === member)?.venue
      if (!venue) throw new OutOfReach({ placement: id, member })
      return venue
    }
    const here = venueOf(change.member)
    const there = change.kind === 'move' ? change.to : venueOf(change.other)
    if (!question.venues.some((venue) => venue.id === there))
      throw new OutOfReach({ placement: id, venue: there })
    await seatAt(tx, actor, placement.id, change.member, there)
    if (change.kind === 'swap') await seatAt(tx, actor, placement.id, change.other, here)
    await note(tx, actor, 'placement.byHand', id)
  })
}

async function seatAt(
  tx: Tx,
  actor: VenueMaker,
  id: PlacementId,
  member: string,
  venue: string,
): Promise<void> {
  await tx.q
    .updateTable('placement_seats')
    .set({ venue_id: venue })
    .where('committee_id', '=', actor.committeeId)
    .where('placement_id', '=', id)
    .where('account_id', '=', member)
    .execute()
}

// Owns: changes by hand to an answer: where a member sits, who leads a group. A rule that breaks is shown before and
// never hidden after; it does not forbid.
import type { Change } from '../../../placement/change.ts'
import { type Db, type Tx, transaction } from '../../../platform/database/transaction.ts'
import { OutOfReach, RuleRefused } from '../../../platform/refusals.ts'
import type { VenueMaker } from '../../reach.ts'
import { lockPlacement, note } from '../placement.ts'
import { standingOf } from '../queries.ts'
import type { PlacementId } from '../wanted.ts'
import { seatWords } from './words.ts'

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

export function chooseLeader(db: Db, actor: VenueMaker, id: string, member: string): Promise<void> {
  return transaction(db, async (tx) => {
    const placement = await lockPlacement(tx, actor, id, ['proposed'])
    const { seats, question, leaders } = await standingOf(tx, actor, id)
    const venue = seats.find((one) => one.member === member)?.venue
    if (!venue) throw new OutOfReach({ placement: id, member })
    if (!leaders.has(venue)) throw new RuleRefused(seatWords.both.notLed, { placement: id })
    if (!question.members.some((one) => one.id === member && one.standing))
      throw new RuleRefused(seatWords.both.onlyStanding, { placement: id, member })
    await markLeader(tx, actor, placement.id, { member, venue })
    await note(tx, actor, 'placement.leader', id)
  })
}

/** One a group: whoever was marked before is marked no more. */
export async function markLeader(
  tx: Tx,
  actor: VenueMaker,
  id: PlacementId,
  { member, venue }: { member: string; venue: string },
): Promise<void> {
  const seats = tx.q
    .updateTable('placement_seats')
    .where('committee_id', '=', actor.committeeId)
    .where('placement_id', '=', id)
  await seats.set({ leads: false }).where('venue_id', '=', venue).where('leads', '=', true).execute()
  await seats.set({ leads: true }).where('account_id', '=', member).execute()
}

/** Who goes elsewhere leads nothing there until somebody says so. */
async function seatAt(
  tx: Tx,
  actor: VenueMaker,
  id: PlacementId,
  member: string,
  venue: string,
): Promise<void> {
  await tx.q
    .updateTable('placement_seats')
    .set({ venue_id: venue, leads: false })
    .where('committee_id', '=', actor.committeeId)
    .where('placement_id', '=', id)
    .where('account_id', '=', member)
    .execute()
}

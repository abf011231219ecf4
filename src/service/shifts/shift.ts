// Owns: one day of a roster: who sat there is ticked once, after it; a day that cannot be held is cancelled with its
// reason; an empty chair is filled by hand. Enters: who looks after the venue. Leaves: to the board and to those seated.
import { lockVenue } from '../../organisation/reach.ts'
import { dayOf } from '../../platform/clock/day.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { newId } from '../../platform/ids.ts'
import { AlreadyDone, FieldRefused, OutOfReach, RuleRefused } from '../../platform/refusals.ts'
import { type Keeper, noted } from '../hands.ts'
import { findShift, missingOn, type Shift } from './queries.ts'
import { tellSeated } from './tell.ts'
import { words } from './words.ts'

/** `came` names the seats of those who were there; the others were not. */
export function holdShift(db: Db, actor: Keeper, id: string, came: readonly string[]): Promise<void> {
  return transaction(db, async (tx) => {
    const shift = await heldBy(tx, actor, id)
    if (shift.day > dayOf(tx.clock.now())) throw new RuleRefused(words.both.notYet, { shift: id })
    const known = shift.seated.map(({ seatId }) => seatId)
    if (came.some((seat) => !known.includes(seat))) throw new OutOfReach({ shift: id, seat: 'unknown' })
    await settle(tx, actor, shift, 'held', null)
    for (const seat of known)
      await tx.q
        .updateTable('shift_seats')
        .set({ came: came.includes(seat) })
        .where('committee_id', '=', actor.committeeId)
        .where('id', '=', seat)
        .execute()
    await noted(tx, actor, 'shift.hold', 'shift', id)
  })
}

export function cancelShift(db: Db, actor: Keeper, id: string, why: string): Promise<void> {
  return transaction(db, async (tx) => {
    const shift = await heldBy(tx, actor, id)
    await settle(tx, actor, shift, 'cancelled', why)
    await tellSeated(tx, shift, (w, at) => [w.cancelledSubject, w.cancelledBody(at, why)])
    await noted(tx, actor, 'shift.cancel', 'shift', id)
  })
}

/** Somebody of the roster who said that they come. */
export function seatByHand(db: Db, actor: Keeper, id: string, personId: string): Promise<void> {
  return transaction(db, async (tx) => {
    const shift = await heldBy(tx, actor, id)
    if (shift.state !== 'planned') throw new AlreadyDone({ shift: id, state: shift.state })
    const person = await tx.q
      .selectFrom('roster_people')
      .select(['account_id', 'professional_id', 'seat'])
      .where('committee_id', '=', actor.committeeId)
      .where('roster_id', '=', shift.rosterId)
      .where((e) => e(e.fn.coalesce('account_id', 'professional_id'), '=', personId))
      .where('left_on', 'is', null)
      .executeTakeFirst()
    if (!person) throw new FieldRefused('personId', words.both.notOnRoster)
    if (!missingOn(shift).some(({ seat }) => seat === person.seat))
      throw new FieldRefused('personId', words.both.noEmptySeat)
    const now = tx.clock.now()
    const made = await tx.q
      .insertInto('shift_seats')
      .values({
        ...{ committee_id: actor.committeeId, id: newId<'seat'>(now), shift_id: id, ...person },
        ...{ given: 'hand', since: now },
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (!made.numInsertedOrUpdatedRows) throw new AlreadyDone({ shift: id, person: personId })
    await noted(tx, actor, 'shift.seat', 'shift', id)
  })
}

/** Held for a change: two at once take turns, and the second sees what the first did. */
async function heldBy(tx: Tx, actor: Keeper, id: string): Promise<Shift> {
  const row = await tx.q
    .selectFrom('shifts')
    .select('venue_id')
    .where('committee_id', '=', actor.committeeId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ shift: id })
  await lockVenue(tx, actor, row.venue_id)
  return findShift(tx, actor, id)
}

async function settle(
  tx: Tx,
  actor: Keeper,
  shift: Shift,
  state: 'held' | 'cancelled',
  why: string | null,
): Promise<void> {
  const settled = await tx.q
    .updateTable('shifts')
    .set({ state, why, settled_by: actor.accountId, settled_at: tx.clock.now() })
    .where('committee_id', '=', actor.committeeId)
    .where('id', '=', shift.id)
    .where('state', '=', 'planned')
    .executeTakeFirst()
  if (!settled.numUpdatedRows) throw new AlreadyDone({ shift: shift.id, state: shift.state })
}

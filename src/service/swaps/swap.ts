// Owns: a day changing hands in two taps: one asks, another answers. A colleague is asked to take it, or to change it
// for a day of theirs; or whoever is free may have it, and then the first who answers does.
// Breaks if wrong: an empty chair, or two people on their way to the same one.

import { tellAccount } from '../../matters/notices.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { type Db, transaction } from '../../platform/database/transaction.ts'
import { type Id, newId } from '../../platform/ids.ts'
import { AlreadyDone, OutOfReach, RuleRefused } from '../../platform/refusals.ts'
import { noted, type Server } from '../hands.ts'
import { newsOf } from '../shifts/tell.ts'
import { wishDays } from '../shifts/wishes.ts'
import { words } from '../shifts/words.ts'
import { findSwap, lockSeat, lockSwap, type SeatRow, type SwapRow } from './queries.ts'
import { type StandIn, standInsFor } from './stand-ins.ts'

export type SwapId = Id<'swap'>

export interface Wish {
  /** Nobody named: whoever is free. */
  of?: string | undefined
  /** Their day for mine. */
  backSeat?: string | undefined
}

export function askSwap(db: Db, actor: Server, seatId: string, wish: Wish): Promise<SwapId> {
  return transaction(db, async (tx) => {
    const seat = await lockSeat(tx, actor.committeeId, seatId)
    if (seat?.account_id !== actor.accountId) throw new OutOfReach({ seat: seatId })
    refusePast(seat, tx.clock.now())
    const free = await standInsFor(tx, actor.committeeId, seat)
    const asked = wish.of ? free.filter((one) => one.accountId === wish.of) : free
    if (asked.length === 0) throw new RuleRefused(words.both.nobodyFree, { seat: seatId })
    if (wish.backSeat && asked[0]?.back?.seatId !== wish.backSeat)
      throw new RuleRefused(words.both.backGone, { seat: seatId })
    const id = newId<'swap'>(tx.clock.now())
    const made = await tx.q
      .insertInto('swaps')
      .values({
        ...{ committee_id: actor.committeeId, id, seat_id: seatId, asked_by: actor.accountId },
        ...{ asked_of: wish.of ?? null, back_seat_id: wish.backSeat ?? null },
        ...{ state: 'asked', asked_at: tx.clock.now() },
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (!made.numInsertedOrUpdatedRows) throw new AlreadyDone({ seat: seatId, swap: 'asked' })
    await tellAsked(tx, actor, id, asked)
    return id
  })
}

async function tellAsked(tx: Tx, actor: Server, id: SwapId, asked: readonly StandIn[]): Promise<void> {
  const { shift, back } = await findSwap(tx, actor, id)
  const news = newsOf(shift, tx.clock.now(), (w, at) => [
    w.askedSubject,
    back ? w.askedBack(actor.name, at, back) : w.askedBody(actor.name, at),
  ])
  for (const { accountId } of asked)
    await tellAccount(tx, actor.committeeId, accountId, { kind: 'swap', id, townshipId: null }, news)
}

/** The second tap. Of two who answer at once, one has it. */
export function takeSwap(db: Db, actor: Server, id: string): Promise<void> {
  return transaction(db, async (tx) => {
    const swap = await askedOf(tx, actor, id)
    const seats = [swap.seat_id, swap.back_seat_id].filter((one) => one !== null).sort()
    const held = new Map<string, SeatRow | null>()
    for (const seat of seats) held.set(seat, await lockSeat(tx, actor.committeeId, seat))
    const mine = held.get(swap.seat_id)
    const back = swap.back_seat_id ? held.get(swap.back_seat_id) : undefined
    if (!mine || mine.account_id !== swap.asked_by) throw new AlreadyDone({ swap: id, seat: 'moved' })
    if (back === null || (back && back.account_id !== actor.accountId))
      throw new RuleRefused(words.both.backGone, { swap: id })
    refusePast(mine, tx.clock.now())
    await handOver(tx, mine, actor.accountId, back ? 'swap' : 'gift')
    if (back) await handOver(tx, back, swap.asked_by, 'swap')
    await answer(tx, actor, swap, 'taken')
    await dropOthers(tx, actor, seats)
    const { shift } = await findSwap(tx, actor, id)
    const news = newsOf(shift, tx.clock.now(), (w, at) => [w.takenSubject, w.takenBody(actor.name, at)])
    const about = { kind: 'shift', id: shift.id, townshipId: null } as const
    await tellAccount(tx, actor.committeeId, swap.asked_by, about, news)
    await noted(tx, actor, 'swap.take', 'swap', id)
  })
}

export function declineSwap(db: Db, actor: Server, id: string): Promise<void> {
  return transaction(db, async (tx) => {
    const swap = await askedOf(tx, actor, id)
    const { shift } = await findSwap(tx, actor, id)
    // Asked of everybody, one no is nobody's business: that day this person is away, and is asked no further.
    if (swap.asked_of === null) {
      await wishDays(tx, actor, { wish: 'away', from: shift.day, to: shift.day })
      return
    }
    await answer(tx, actor, swap, 'declined')
    const news = newsOf(shift, tx.clock.now(), (w, at) => [w.declinedSubject, w.declinedBody(actor.name, at)])
    const about = { kind: 'shift', id: shift.id, townshipId: null } as const
    await tellAccount(tx, actor.committeeId, swap.asked_by, about, news)
  })
}

export function withdrawSwap(db: Db, actor: Server, id: string): Promise<void> {
  return transaction(db, async (tx) => {
    const swap = await lockSwap(tx, actor.committeeId, id)
    if (swap?.asked_by !== actor.accountId) throw new OutOfReach({ swap: id })
    await answer(tx, actor, swap, 'withdrawn')
  })
}

/** Asked of this person, by name or as one who could: to anybody else it does not exist. */
async function askedOf(tx: Tx, actor: Server, id: string): Promise<SwapRow> {
  const swap = await lockSwap(tx, actor.committeeId, id)
  if (!swap || swap.asked_by === actor.accountId) throw new OutOfReach({ swap: id })
  if (swap.asked_of !== null && swap.asked_of !== actor.accountId) throw new OutOfReach({ swap: id })
  if (swap.state !== 'asked') throw new AlreadyDone({ swap: id, state: swap.state })
  if (swap.asked_of !== null) return swap
  const seat = await lockSeat(tx, actor.committeeId, swap.seat_id)
  const free = seat ? await standInsFor(tx, actor.committeeId, seat) : []
  if (!free.some(({ accountId }) => accountId === actor.accountId)) throw new OutOfReach({ swap: id })
  return swap
}

async function handOver(tx: Tx, seat: SeatRow, to: string, given: 'swap' | 'gift'): Promise<void> {
  const now = tx.clock.now()
  await tx.q
    .updateTable('shift_seats')
    .set({ left_at: now })
    .where('committee_id', '=', seat.committee_id)
    .where('id', '=', seat.id)
    .execute()
  const kept = { committee_id: seat.committee_id, shift_id: seat.shift_id, seat: seat.seat }
  const made = await tx.q
    .insertInto('shift_seats')
    .values({ ...kept, id: newId<'seat'>(now), account_id: to, given, since: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (!made.numInsertedOrUpdatedRows) throw new RuleRefused(words.both.alreadyThere, { shift: seat.shift_id })
}

async function answer(tx: Tx, actor: Server, swap: SwapRow, state: 'taken' | 'declined' | 'withdrawn') {
  const done = await tx.q
    .updateTable('swaps')
    .set({ state, answered_by: actor.accountId, answered_at: tx.clock.now() })
    .where('committee_id', '=', actor.committeeId)
    .where('id', '=', swap.id)
    .where('state', '=', 'asked')
    .executeTakeFirst()
  if (!done.numUpdatedRows) throw new AlreadyDone({ swap: swap.id })
}

/** What else was asked about a seat that has just changed hands is over. */
async function dropOthers(tx: Tx, actor: Server, seats: readonly string[]): Promise<void> {
  await tx.q
    .updateTable('swaps')
    .set({ state: 'withdrawn', answered_by: actor.accountId, answered_at: tx.clock.now() })
    .where('committee_id', '=', actor.committeeId)
    .where('state', '=', 'asked')
    .where((e) => e.or([e('seat_id', 'in', seats), e('back_seat_id', 'in', seats)]))
    .execute()
}

function refusePast(seat: SeatRow, now: Date): void {
  if (seat.state !== 'planned' || seat.starts_at <= now)
    throw new RuleRefused(words.both.tooLate, { seat: seat.id })
}

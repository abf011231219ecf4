// Owns: the way from one's own desk to the one elsewhere: a token of a minute, used once, made only for somebody who has
// just proven who they are, as at any other door that opens something.
import type { Staff } from '../../people/actors.ts'
import { mustBeProven, type OpenedSession, openSession } from '../../people/signin/sessions.ts'
import { audit } from '../../platform/audit/audit.ts'
import { atHost } from '../../platform/committees.ts'
import { type Db, transaction } from '../../platform/database/transaction.ts'
import { type AccountId, type CommitteeId, newToken } from '../../platform/ids.ts'
import { OutOfReach, RuleRefused } from '../../platform/refusals.ts'
import { mySeats } from './queries.ts'
import { noted } from './seat.ts'
import { words } from './words.ts'

const aMinute = 60_000

/** `site`: how this committee was reached, for the protocol and the port. */
export function openWay(db: Db, actor: Staff, seatId: string, site: string): Promise<string> {
  return transaction(db, async (tx) => {
    mustBeProven(actor, tx.clock)
    const seat = (await mySeats(tx, actor)).find((one) => one.id === seatId)
    if (!seat) throw new OutOfReach({ guestSeat: seatId })
    if (!seat.there.host) throw new RuleRefused(words.both.notThere, { committee: seat.there.id })
    const token = newToken()
    await tx.q
      .insertInto('guest_entries')
      .values({
        ...{ committee_id: seat.there.id, token_hash: tx.secrets.digest('guestEntry', token) },
        ...{ seat_id: seatId, expires_at: new Date(tx.clock.now().getTime() + aMinute) },
      })
      .execute()
    await noted(tx, actor, 'guestSeat.openWay', seatId)
    return `${atHost(site, seat.there.host)}/guest-entries/${token}`
  })
}

/** What was never opened here reads as not found, and so does what is over. */
export async function wayInto(db: Db, committeeId: CommitteeId, token: string): Promise<void> {
  const open = await db.q
    .selectFrom('guest_entries')
    .select('seat_id')
    .where('committee_id', '=', committeeId)
    .where('token_hash', '=', db.secrets.digest('guestEntry', token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', db.clock.now())
    .executeTakeFirst()
  if (!open) throw new OutOfReach({ guestEntry: 'closed' })
}

export function arrive(db: Db, committeeId: CommitteeId, token: string): Promise<OpenedSession> {
  return transaction(db, async (tx) => {
    const used = await tx.q
      .updateTable('guest_entries')
      .set({ used_at: tx.clock.now() })
      .where('committee_id', '=', committeeId)
      .where('token_hash', '=', tx.secrets.digest('guestEntry', token))
      .where('used_at', 'is', null)
      .where('expires_at', '>', tx.clock.now())
      .returning('seat_id')
      .executeTakeFirst()
    const accountId = used && (await accountOf(tx, committeeId, used.seat_id))
    if (!accountId) throw new RuleRefused(words.both.tooLate, { committee: committeeId })
    const detail = { way: 'guestSeat' }
    const of = { committeeId, actorKind: 'account', actorId: accountId, act: 'sign-in', success: true }
    await audit(tx, { ...of, detail })
    return openSession(tx, committeeId, accountId, 'desk')
  })
}

/** As long as they are still at home. */
async function accountOf(db: Db, committeeId: CommitteeId, seatId: string): Promise<AccountId | null> {
  const row = await db.q
    .selectFrom('guest_seats as g')
    .innerJoin('accounts as home', (join) =>
      join.onRef('home.committee_id', '=', 'g.home_id').onRef('home.id', '=', 'g.home_account_id'),
    )
    .select('g.account_id')
    .where('g.committee_id', '=', committeeId)
    .where('g.id', '=', seatId)
    .where('g.ended_at', 'is', null)
    .where('home.left_at', 'is', null)
    .executeTakeFirst()
  return (row?.account_id ?? null) as AccountId | null
}

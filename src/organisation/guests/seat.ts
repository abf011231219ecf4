// Owns: members of one committee seated in another. Home offers, the other committee answers: only then is there an
// account there, without a password, that opens from home alone. Either side ends it.
// Breaks if wrong: somebody who left at home goes on reading elsewhere.
import { addAccountIn } from '../../people/accounts.ts'
import { type Staff, signatureOf } from '../../people/actors.ts'
import { appoint, inForceOn } from '../../people/appointments.ts'
import { allRegions } from '../../people/regions.ts'
import { endAllSessions } from '../../people/signin/sessions.ts'
import { audit } from '../../platform/audit/audit.ts'
import { addDays, dayOf } from '../../platform/clock/day.ts'
import { committeeById } from '../../platform/committees.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { type AccountId, type CommitteeId, newId, type RegionId } from '../../platform/ids.ts'
import { AlreadyDone, FieldRefused, OutOfReach } from '../../platform/refusals.ts'
import { committeesInLine } from './queries.ts'
import { words } from './words.ts'

export type Office = Staff<'secretaryGeneral'>

export function lendMembers(
  db: Db,
  actor: Office,
  thereId: string,
  accounts: readonly string[],
): Promise<void> {
  return transaction(db, async (tx) => {
    const there = (await committeesInLine(tx, actor.committeeId)).find((one) => one.id === thereId)
    if (!there) throw new OutOfReach({ committee: thereId })
    for (const accountId of accounts) await lendOne(tx, actor, there.id, accountId)
  })
}

async function lendOne(tx: Tx, actor: Office, thereId: CommitteeId, accountId: string): Promise<void> {
  const member = await memberToLend(tx, actor, accountId)
  const now = tx.clock.now()
  const id = newId<'guestSeat'>(now)
  const lent = await tx.q
    .insertInto('members_lent')
    .values({
      ...{ committee_id: actor.committeeId, id, account_id: accountId, there_id: thereId },
      ...{ offered_by: actor.accountId, offered_at: now },
    })
    .onConflict((taken) => taken.doNothing())
    .executeTakeFirst()
  if (!lent.numInsertedOrUpdatedRows) throw new FieldRefused('accounts', words.both.already)
  const { committee_id, account_id, ...profile } = member
  await tx.q
    .insertInto('guest_seats')
    .values({
      ...{ committee_id: thereId, id, home_id: committee_id, home_account_id: account_id },
      ...{ ...profile, offered_at: now },
    })
    .execute()
  await noted(tx, actor, 'guestSeat.offer', id)
}

async function memberToLend(tx: Tx, actor: Office, accountId: string) {
  const row = await tx.q
    .selectFrom('member_profiles as m')
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.committee_id', '=', 'm.committee_id').onRef('a.id', '=', 'm.account_id'),
    )
    .select(['m.committee_id', 'm.account_id', 'a.name', 'a.name_en', 'm.term', 'm.standing'])
    .select(['m.sectors', 'm.expertise'])
    .where('m.committee_id', '=', actor.committeeId)
    .where('m.account_id', '=', accountId)
    .where('a.left_at', 'is', null)
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ member: accountId })
  const guest = await tx.q
    .selectFrom('guest_seats')
    .select('id')
    .where('committee_id', '=', actor.committeeId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  if (guest) throw new FieldRefused('accounts', words.both.isGuest)
  return { ...row, level: (await committeeById(tx, actor.committeeId)).level }
}

export interface Answer {
  seats: readonly string[]
  answer: 'seated' | 'declined'
}

export function answerOffers(db: Db, actor: Office, { seats, answer }: Answer): Promise<void> {
  return transaction(db, async (tx) => {
    for (const id of seats) {
      const row = await lockSeat(tx, actor.committeeId, id)
      if (row.answer) throw new AlreadyDone({ guestSeat: id })
      const account = answer === 'seated' ? await seatOne(tx, actor, row) : null
      await tx.q
        .updateTable('guest_seats')
        .set({ answer, account_id: account, answered_by: actor.accountId, answered_at: tx.clock.now() })
        .where('committee_id', '=', actor.committeeId)
        .where('id', '=', id)
        .execute()
      if (answer === 'declined') await endBothSides(tx, row)
      await noted(tx, actor, `guestSeat.${answer}`, id)
    }
  })
}

type Seat = Awaited<ReturnType<typeof lockSeat>>

async function seatOne(tx: Tx, actor: Office, row: Seat): Promise<AccountId> {
  const home = await committeeById(tx, row.home_id as CommitteeId)
  const login = `${home.codePrefix}-${row.id}`
  const nameEn = row.name_en ?? undefined
  const accountId = await addAccountIn(tx, actor.committeeId, { login, name: row.name, nameEn })
  const { term, standing, sectors, expertise, level } = row
  const key = { committee_id: actor.committeeId, account_id: accountId }
  await tx.q
    .insertInto('member_profiles')
    .values({ ...key, term, standing, sectors, expertise, level })
    .execute()
  const root = (await allRegions(tx, actor.committeeId)).find((one) => !one.parentId)
  await appoint(tx, actor, { accountId, role: 'member', regionId: root?.id as RegionId })
  return accountId
}

/** By the committee where they sit. */
export function endSeat(db: Db, actor: Office, id: string): Promise<void> {
  return transaction(db, async (tx) => {
    await endBothSides(tx, await lockSeat(tx, actor.committeeId, id))
    await noted(tx, actor, 'guestSeat.end', id)
  })
}

/** By the committee that lent them. */
export function callBack(db: Db, actor: Office, id: string): Promise<void> {
  return transaction(db, async (tx) => {
    const lent = await tx.q
      .selectFrom('members_lent')
      .select('there_id')
      .where('committee_id', '=', actor.committeeId)
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .executeTakeFirst()
    if (!lent) throw new OutOfReach({ lent: id })
    await endBothSides(tx, await lockSeat(tx, lent.there_id as CommitteeId, id))
    await noted(tx, actor, 'guestSeat.callBack', id)
  })
}

async function lockSeat(tx: Tx, committeeId: CommitteeId, id: string) {
  const row = await tx.q
    .selectFrom('guest_seats')
    .selectAll()
    .where('committee_id', '=', committeeId)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ guestSeat: id })
  return row
}

async function endBothSides(tx: Tx, row: Seat): Promise<void> {
  const ended_at = tx.clock.now()
  const there = {
    committeeId: row.committee_id as CommitteeId,
    accountId: row.account_id as AccountId | null,
  }
  const end = (table: 'guest_seats' | 'members_lent', committeeId: string) =>
    tx.q
      .updateTable(table)
      .set({ ended_at })
      .where('committee_id', '=', committeeId)
      .where('id', '=', row.id)
      .execute()
  await end('guest_seats', row.committee_id)
  await end('members_lent', row.home_id)
  if (there.accountId) await shutOut(tx, there.committeeId, there.accountId)
}

async function shutOut(tx: Tx, committeeId: CommitteeId, accountId: AccountId): Promise<void> {
  const today = dayOf(tx.clock.now())
  await endAllSessions(tx, committeeId, accountId)
  await tx.q
    .updateTable('appointments')
    .set({ to_day: addDays(today, -1) })
    .where('committee_id', '=', committeeId)
    .where('account_id', '=', accountId)
    .where(inForceOn(today))
    .execute()
  await tx.q
    .updateTable('accounts')
    .set({ left_at: tx.clock.now() })
    .where('committee_id', '=', committeeId)
    .where('id', '=', accountId)
    .execute()
}

/** Each morning: whoever left at home does not sit elsewhere any more. */
export function endSeatsOfThoseWhoLeft(db: Db, committeeId: CommitteeId): Promise<void> {
  return transaction(db, async (tx) => {
    const gone = await tx.q
      .selectFrom('members_lent as l')
      .innerJoin('accounts as a', (join) =>
        join.onRef('a.committee_id', '=', 'l.committee_id').onRef('a.id', '=', 'l.account_id'),
      )
      .select(['l.id', 'l.there_id'])
      .where('l.committee_id', '=', committeeId)
      .where('l.ended_at', 'is', null)
      .where('a.left_at', 'is not', null)
      .execute()
    for (const one of gone) await endBothSides(tx, await lockSeat(tx, one.there_id as CommitteeId, one.id))
  })
}

export function noted(tx: Tx, actor: Staff, act: string, id: string): Promise<void> {
  const by = { committeeId: actor.committeeId, ...signatureOf(actor) }
  return audit(tx, { ...by, act, objectKind: 'guestSeat', objectId: id, success: true })
}

// Owns: what a person says otherwise: this message tells of something else, these two events are one thing. Kept with
// the name of who said so; whoever speaks later is compared with the events as they stand then.
import type { Staff } from '../../people/actors.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { AlreadyDone, OutOfReach } from '../../platform/refusals.ts'
import { beginEvent, holdEvents } from './join.ts'
import { type Reader, refuseUnlessSeen } from './reach.ts'

/** Gives the event in which the message now stands alone. */
export function setApart(
  db: Db,
  actor: Staff<Reader>,
  eventId: string,
  submissionId: string,
): Promise<string> {
  return transaction(db, async (tx) => {
    await holdEvents(tx, actor.committeeId)
    await refuseUnlessSeen(tx, actor, eventId)
    const members = await membersOf(tx, actor, eventId)
    const member = members.find((one) => one.submission_id === submissionId)
    if (!member) throw new OutOfReach({ event: eventId, submission: submissionId })
    if (members.length === 1) throw new AlreadyDone({ event: eventId })
    const fresh = await beginEvent(tx, actor.committeeId, member.at)
    await move(tx, actor, [submissionId], fresh, eventId)
    await openAlarms(tx, actor).set({ event_id: fresh }).where('submission_id', '=', submissionId).execute()
    return fresh
  })
}

/** `other` goes into the event; both must be in reach. */
export function mergeEvents(db: Db, actor: Staff<Reader>, eventId: string, other: string): Promise<void> {
  return transaction(db, async (tx) => {
    await holdEvents(tx, actor.committeeId)
    if (eventId === other) throw new AlreadyDone({ event: eventId })
    await refuseUnlessSeen(tx, actor, eventId)
    await refuseUnlessSeen(tx, actor, other)
    const ids = (await membersOf(tx, actor, other)).map((one) => one.submission_id)
    await move(tx, actor, ids, eventId, other)
    const now = tx.clock.now()
    await tx.q
      .updateTable('rising_events')
      .set({ merged_into: eventId, merged_by: actor.accountId, merged_at: now })
      .where('committee_id', '=', actor.committeeId)
      .where('id', '=', other)
      .execute()
    await takeAlarmsAlong(tx, actor, eventId, other)
  })
}

const membersOf = (tx: Tx, actor: Staff, eventId: string) =>
  tx.q
    .selectFrom('rising_members')
    .select(['submission_id', 'at'])
    .where('committee_id', '=', actor.committeeId)
    .where('event_id', '=', eventId)
    .execute()

async function move(tx: Tx, actor: Staff, ids: string[], to: string, from: string): Promise<void> {
  const moved = { moved_by: actor.accountId, moved_at: tx.clock.now(), moved_from: from }
  await tx.q
    .updateTable('rising_members')
    .set({ event_id: to, ...moved })
    .where('committee_id', '=', actor.committeeId)
    .where('submission_id', 'in', ids)
    .execute()
}

/** What both ring about is seen with the event that stays. */
async function takeAlarmsAlong(tx: Tx, actor: Staff, to: string, from: string): Promise<void> {
  const open = (eventId: string) =>
    tx.q
      .selectFrom('rising_alarms')
      .select('kind')
      .where('committee_id', '=', actor.committeeId)
      .where('event_id', '=', eventId)
      .where('acknowledged_at', 'is', null)
  await openAlarms(tx, actor)
    .set({ acknowledged_by: actor.accountId, acknowledged_at: tx.clock.now() })
    .where('event_id', '=', from)
    .where('kind', 'in', open(to))
    .execute()
  await openAlarms(tx, actor).set({ event_id: to }).where('event_id', '=', from).execute()
}

const openAlarms = (tx: Tx, actor: Staff) =>
  tx.q
    .updateTable('rising_alarms')
    .where('committee_id', '=', actor.committeeId)
    .where('acknowledged_at', 'is', null)

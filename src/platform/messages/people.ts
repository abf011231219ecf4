// Owns: what happens to a message that no machine can send. A resident's becomes a line on "people to ring today"; a
// colleague's a notice on their own desk, unless it is urgent: then they are rung as well. Nothing is dropped in silence.
import { type Expression, type SqlBool, sql } from 'kysely'
import type { Tx } from '../database/transaction.ts'
import { type CommitteeId, newId } from '../ids.ts'

type Machine = 'mail' | 'sms'

/** Takes due mail and SMS that have no sender or no address, and gives them to people. Returns how many. */
export async function giveToPeople(tx: Tx, committeeId: CommitteeId, canSend: Machine[]): Promise<number> {
  const now = tx.clock.now()
  const stuck = (also: Expression<SqlBool>) =>
    tx.q
      .updateTable('messages as m')
      .where('m.committee_id', '=', committeeId)
      .where('m.state', '=', 'queued')
      .where('m.not_before', '<=', now)
      .where('m.channel', 'in', ['mail', 'sms'])
      .where((e) => e.or([e('m.address', 'is', null), sql<SqlBool>`not m.channel = any(${canSend}::text[])`]))
      .where(also)
  const steps = [
    stuck(sql`m.address is not null and (m.urgent or m.account_id is null)`).set({
      channel: 'ring',
      attempts: 0,
    }),
    stuck(sql`m.account_id is not null and ${onDesk}`).set({
      state: 'done',
      outcome: 'onDesk',
      settled_at: now,
    }),
    stuck(sql`m.account_id is not null`).set({ channel: 'desk', attempts: 0 }),
    stuck(sql`true`).set({ state: 'failed', last_error: 'no address', settled_at: now }),
  ]
  let given = 0
  for (const step of steps) given += Number((await step.executeTakeFirstOrThrow()).numUpdatedRows)
  return given
}

/** What is over tells nobody anything any more; a notice on a desk is its reader's to put away. */
export async function endPast(tx: Tx, committeeId: CommitteeId): Promise<void> {
  const now = tx.clock.now()
  await tx.q
    .updateTable('messages')
    .set({ state: 'dropped', outcome: 'past', settled_at: now })
    .where('committee_id', '=', committeeId)
    .where('state', '=', 'queued')
    .where('until', '<=', now)
    .where('channel', '<>', 'desk')
    .execute()
}

/** The same words already lie on the account's desk. */
const onDesk = sql<SqlBool>`exists (
  select from messages d
  where d.committee_id = m.committee_id and d.account_id = m.account_id and d.channel = 'desk' and d.id <> m.id
    and d.subject = m.subject and d.about_id is not distinct from m.about_id and d.created_at = m.created_at)`

/** The message stays as failed, and a copy of it is given to people. */
export async function giveUp(
  tx: Tx,
  message: { committee_id: string; id: string },
  reason: string,
): Promise<void> {
  const now = tx.clock.now()
  const failed = await tx.q
    .updateTable('messages')
    .set({ state: 'failed', last_error: reason, settled_at: now, outcome: 'toPeople' })
    .where('committee_id', '=', message.committee_id)
    .where('id', '=', message.id)
    .where('state', '=', 'queued')
    .executeTakeFirstOrThrow()
  if (failed.numUpdatedRows === 0n) return
  await sql`
    insert into messages (committee_id, id, channel, address, subject, body, about_kind, about_id, township_id, account_id,
      urgent, until, state, not_before, created_at)
    select m.committee_id, ${newId<'message'>(now)}::uuid,
      case when m.urgent or m.account_id is null then 'ring' else 'desk' end,
      m.address, m.subject, m.body, m.about_kind, m.about_id, m.township_id, m.account_id, m.urgent, m.until, 'queued', ${now}, ${now}
    from messages m
    where m.committee_id = ${message.committee_id} and m.id = ${message.id}
      and (m.urgent or m.account_id is null or not ${onDesk})`.execute(tx.q)
}

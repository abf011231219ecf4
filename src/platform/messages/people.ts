// Owns: what happens to a message that no machine can send. It becomes somebody's line or a notice; it is never dropped.
import { type SqlBool, sql } from 'kysely'
import type { Tx } from '../database/transaction.ts'
import { type CommitteeId, newId } from '../ids.ts'

/** Due mail and SMS that have no sender or no address → people to ring, else the account's desk. Returns how many. */
export async function giveToPeople(
  tx: Tx,
  committeeId: CommitteeId,
  canSend: ('mail' | 'sms')[],
): Promise<number> {
  const now = tx.clock.now()
  const cannot = (['mail', 'sms'] as const).filter((channel) => !canSend.includes(channel))
  const due = () =>
    tx.q
      .updateTable('messages')
      .where('committee_id', '=', committeeId)
      .where('state', '=', 'queued')
      .where('not_before', '<=', now)
      .where('channel', 'in', ['mail', 'sms'])
  const rung = await due()
    .set({ channel: 'ring', attempts: 0 })
    .where(sql<SqlBool>`channel = any(${cannot}::text[])`)
    .where('address', 'is not', null)
    .executeTakeFirst()
  const noticed = await due()
    .set({ channel: 'desk', attempts: 0 })
    .where('address', 'is', null)
    .where('account_id', 'is not', null)
    .executeTakeFirst()
  await due()
    .set({ state: 'failed', last_error: 'no address', settled_at: now })
    .where('address', 'is', null)
    .executeTakeFirst()
  return Number(rung.numUpdatedRows + noticed.numUpdatedRows)
}

export interface Undelivered {
  committee_id: string
  id: string
  channel: string
  address: Buffer | null
  subject: string
  body: Buffer
  about_kind: string | null
  about_id: string | null
  township_id: string | null
  account_id: string | null
  urgent: boolean
}

/** The message is marked as failed, and a new line asks people to ring instead. */
export async function giveUp(tx: Tx, message: Undelivered, reason: string): Promise<void> {
  const now = tx.clock.now()
  const given = await tx.q
    .updateTable('messages')
    .set({ state: 'failed', last_error: reason, settled_at: now, outcome: 'toPeople' })
    .where('committee_id', '=', message.committee_id)
    .where('id', '=', message.id)
    .where('state', '=', 'queued')
    .executeTakeFirst()
  if (Number(given.numUpdatedRows) === 0) return
  const { committee_id, address, subject, body, about_kind, about_id, township_id, account_id, urgent } =
    message
  await tx.q
    .insertInto('messages')
    .values({
      committee_id,
      address,
      subject,
      body,
      about_kind,
      about_id,
      township_id,
      account_id,
      urgent,
      id: newId<'message'>(now),
      channel: 'ring',
      state: 'queued',
      not_before: now,
      created_at: now,
    })
    .execute()
}

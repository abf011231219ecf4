// Owns: notices on an account's own desk. Read means done; nobody else is told who has read what.
import type { Db, Tx } from '../database/transaction.ts'
import type { AccountId, CommitteeId } from '../ids.ts'
import { OutOfReach } from '../refusals.ts'
import type { MessageId } from './outbox.ts'

export interface Desk {
  committeeId: CommitteeId
  accountId: AccountId
}
export interface DeskNotice {
  id: MessageId
  subject: string
  body: string
  aboutKind: string | null
  aboutId: string | null
  since: Date
  urgent: boolean
}

/** Unread notices, newest first; `before` is the last id of the page above. */
export async function deskNotices(
  db: Db,
  desk: Desk,
  page: { size: number; before?: string },
): Promise<DeskNotice[]> {
  const rows = await unread(db, desk)
    .where('not_before', '<=', db.clock.now())
    .$if(page.before !== undefined, (query) => query.where('id', '<', page.before as string))
    .orderBy('id', 'desc')
    .limit(page.size)
    .execute()
  return rows.map((row) => ({
    id: row.id as MessageId,
    subject: row.subject,
    body: db.secrets.open(row.body),
    aboutKind: row.about_kind,
    aboutId: row.about_id,
    since: row.created_at,
    urgent: row.urgent,
  }))
}

/** What the desk says of them all in one line: nothing is unsealed for it. */
export function unreadNews(db: Db, desk: Desk, most: number) {
  return unread(db, desk)
    .clearSelect()
    .select(['subject', 'created_at as since', 'urgent'])
    .where('not_before', '<=', db.clock.now())
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
}

export async function readNotice(tx: Tx, desk: Desk, id: string): Promise<void> {
  const row = await unread(tx, desk).where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw new OutOfReach({ message: id })
  await tx.q
    .updateTable('messages')
    .set({ state: 'done', settled_at: tx.clock.now(), settled_by: desk.accountId })
    .where('committee_id', '=', desk.committeeId)
    .where('id', '=', id)
    .execute()
}

function unread(db: Db, { committeeId, accountId }: Desk) {
  return db.q
    .selectFrom('messages')
    .selectAll()
    .where('committee_id', '=', committeeId)
    .where('account_id', '=', accountId)
    .where('channel', '=', 'desk')
    .where('state', '=', 'queued')
}

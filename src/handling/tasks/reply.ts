// Owns: what a party answers: how far it is done (A, B, C), in words a resident can read, with papers and photos.
// Enters: its officers, its task link, or a colleague on its word. Leaves: in full to the resident, once it is checked.
import type { Selectable } from 'kysely'
import { noteRemarks } from '../../hearing/remarks/remarks.ts'
import type { Replies } from '../../platform/database/schema.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { filesOf, type KeptFile, keepFile } from '../../platform/files/files.ts'
import { type CommitteeId, newId, type TaskId } from '../../platform/ids.ts'
import { FieldRefused } from '../../platform/refusals.ts'
import { noticeOf } from '../exchange.ts'
import { news } from '../words/task-news.ts'
import { holdForParty, tellDeciders } from './party-verbs.ts'
import { moveTask, type Party, type TaskRow } from './task.ts'
import { words } from './words.ts'

export const replyClasses = ['A', 'B', 'C'] as const
export const adoptions = ['adopted', 'partly', 'notAdopted'] as const

export interface NewReply {
  class: (typeof replyClasses)[number]
  text: string
  adoption?: (typeof adoptions)[number] | undefined
  plan?: string | undefined
  planDueOn?: string | undefined
  contact: string
  onWordOf?: string | undefined
  photos?: readonly Uint8Array[]
  papers?: readonly Uint8Array[]
}

export type ReplyRow = Selectable<Replies>
export interface Reply extends ReplyRow {
  files: KeptFile[]
}

export function replyToTask(db: Db, actor: Party, id: string, reply: NewReply): Promise<TaskRow> {
  return transaction(db, async (tx) => {
    const held = await holdForParty(tx, actor, id, reply.onWordOf)
    if (reply.class === 'B' && !reply.planDueOn)
      throw new FieldRefused('planDueOn', words.both.planNeedsDay, { task: id })
    const change = { actor, onWordOf: reply.onWordOf ?? null, payload: { class: reply.class } }
    const moved = await moveTask(tx, held, 'reply', change)
    const noticed = await noticeOf(tx, moved.task, reply)
    const replyId = await keepReply(tx, actor, moved.task, reply)
    await noteRemarks(tx, moved.task.committee_id, replyId, noticed)
    await tellDeciders(
      tx,
      moved,
      news((w) => [w.repliedSubject, w.repliedBody(moved.task.party_name)]),
    )
    return moved.task
  })
}

async function keepReply(tx: Tx, actor: Party, task: TaskRow, reply: NewReply): Promise<string> {
  const now = tx.clock.now()
  const id = newId<'reply'>(now)
  const values = {
    committee_id: task.committee_id,
    id,
    task_id: task.id,
    class: reply.class,
    adoption: reply.adoption ?? null,
    text: reply.text,
    plan: reply.plan ?? null,
    plan_due_on: reply.planDueOn ?? null,
    contact: reply.contact,
    ...signedBy(actor, reply.onWordOf),
    at: now,
  }
  await tx.q.insertInto('replies').values(values).execute()
  const about = { committeeId: task.committee_id, subjectKind: 'reply', subjectId: id }
  for (const bytes of reply.photos ?? [])
    await keepFile(tx, { ...about, bytes, accept: 'photo', field: 'photos' })
  for (const bytes of reply.papers ?? [])
    await keepFile(tx, { ...about, bytes, accept: 'paper', field: 'papers' })
  return id
}

function signedBy(actor: Party, onWordOf: string | undefined) {
  if (actor.kind === 'oneTimeLink') return { by_link: true }
  return onWordOf ? { entered_by: actor.accountId, on_word_of: onWordOf } : { by_account: actor.accountId }
}

export async function repliesOf(
  db: Db,
  committeeId: CommitteeId,
  taskIds: readonly TaskId[],
): Promise<Reply[]> {
  if (taskIds.length === 0) return []
  const rows = await db.q
    .selectFrom('replies')
    .selectAll()
    .where('committee_id', '=', committeeId)
    .where('task_id', 'in', taskIds)
    .orderBy('at')
    .execute()
  return Promise.all(rows.map(async (row) => ({ ...row, files: await filesOf(db, committeeId, row.id) })))
}

// Owns: the check of a reply: passed, or returned with what is missing. Enters: the convener or the committee's staff,
// never someone of the unit; a deed of one's own community needs a second one. Leaves: items with what was found.
import { itemsOf, settleItem } from '../../matters/items.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { AlreadyDone, OutOfReach, TwoHats } from '../../platform/refusals.ts'
import { askResidents } from '../follow-up/begin.ts'
import type { Decider } from '../hands.ts'
import { news } from '../words/task-news.ts'
import { shifted } from './dates.ts'
import { holdToDecide } from './decisions.ts'
import { bodyOf, tellParty } from './parties.ts'
import { type ReplyRow, repliesOf } from './reply.ts'
import { type HeldTask, moveTask, type TaskRow } from './task.ts'

export const findings = ['implemented', 'partly', 'notImplemented'] as const
export type Finding = (typeof findings)[number]

/** When the last lead task passes, the residents are asked. */
export function acceptReply(db: Db, actor: Decider, id: string, found: Finding): Promise<TaskRow> {
  return transaction(db, async (tx) => {
    const held = await holdToDecide(tx, actor, id, 'check')
    const reply = await lastReply(tx, held.task)
    if (held.task.state === 'replied' && (await isOwnCommunitys(tx, held))) {
      await markChecked(tx, reply, { checked_by: actor.accountId, checked_at: tx.clock.now() })
      return (await moveTask(tx, held, 'check', { actor, payload: { found } })).task
    }
    if (held.task.state === 'checked' && reply.checked_by === actor.accountId)
      throw new TwoHats({ deed: 'confirm', task: id })
    const moved = await moveTask(tx, held, 'acceptReply', { actor, payload: { found } })
    await markChecked(tx, reply, { ...signature(actor, reply, tx.clock.now()), check_result: 'accepted' })
    await settleItem(tx, held.task.committee_id, held.task.item_id, {
      implementation: found,
      adoption: reply.adoption as 'adopted' | 'partly' | 'notAdopted' | null,
      by: actor.accountId,
    })
    await tellParty(
      tx,
      moved.task,
      news((w) => [w.passedSubject, w.passedBody]),
      null,
    )
    await askResidents(tx, actor, moved.matter)
    return moved.task
  })
}

/** Back to the party with what is missing; the days that the check took are given back. */
export function returnReply(db: Db, actor: Decider, id: string, missing: string): Promise<TaskRow> {
  return transaction(db, async (tx) => {
    const held = await holdToDecide(tx, actor, id, 'check')
    const reply = await lastReply(tx, held.task)
    const due_at = shifted(held.task.due_at, reply.at, tx.clock.now())
    const set = { returns: held.task.returns + 1, due_at }
    const moved = await moveTask(tx, held, 'returnReply', { actor, set })
    const checked = { checked_by: actor.accountId, checked_at: tx.clock.now() }
    await markChecked(tx, reply, { ...checked, check_result: 'returned', check_words: missing })
    await tellParty(
      tx,
      moved.task,
      news((w) => [w.returnedSubject, missing]),
      null,
    )
    return moved.task
  })
}

export async function lastReply(db: Db, task: TaskRow): Promise<ReplyRow> {
  const reply = (await repliesOf(db, task.committee_id, [task.id])).at(-1)
  if (!reply) throw new OutOfReach({ reply: task.id })
  return reply
}

/** A villagers' group or a village's own committee reports to its own people: one pair of eyes is not enough. */
export async function isOwnCommunitys(db: Db, { matter, task }: HeldTask): Promise<boolean> {
  if (task.body_id) {
    const body = await bodyOf(db, task.committee_id, task.body_id)
    return body.kind === 'villageCommittee'
  }
  const items = await itemsOf(db, matter.committee_id, matter.id)
  const kind = items.find((one) => one.id === task.item_id)?.party_kind
  return kind === 'villagersGroup' || kind === 'residentGroup'
}

function signature(actor: Decider, reply: ReplyRow, now: Date) {
  return reply.checked_by
    ? { second_by: actor.accountId, second_at: now }
    : { checked_by: actor.accountId, checked_at: now }
}

type Checked = Partial<
  Pick<ReplyRow, 'checked_by' | 'checked_at' | 'check_result' | 'check_words' | 'second_by' | 'second_at'>
>
async function markChecked(tx: Tx, reply: ReplyRow, set: Checked): Promise<void> {
  const done = await tx.q
    .updateTable('replies')
    .set(set)
    .where('committee_id', '=', reply.committee_id)
    .where('id', '=', reply.id)
    .where('check_result', 'is', null)
    .executeTakeFirst()
  if (!done.numUpdatedRows) throw new AlreadyDone({ reply: reply.id })
}

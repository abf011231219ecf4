// Owns: what is decided on an objection and on an extension, each with its reason. Enters: the convener, the
// committee's staff, the secretary-general; never someone of the unit itself. Leaves: back to the party, told.
import { itemsOf } from '../../matters/items.ts'
import { closePause } from '../../matters/limits/pauses.ts'
import { refuseTwoHats } from '../../matters/participants.ts'
import { dueAt } from '../../platform/clock/limit.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { OutOfReach, RuleRefused } from '../../platform/refusals.ts'
import { type Decider, deciderRoles, refuseUnlessServes } from '../hands.ts'
import { news } from '../words/task-news.ts'
import { limitsOf, shifted } from './dates.ts'
import { issueTask } from './handover.ts'
import { endTaskLinks, tellParty } from './parties.ts'
import { type HeldTask, holdTask, moveTask, type TaskRow } from './task.ts'
import { words } from './words.ts'

/** It stays with this party: the days of the objection are given back. */
export function upholdTask(db: Db, actor: Decider, id: string, reason: string): Promise<TaskRow> {
  return transaction(db, async (tx) => {
    const held = await holdToDecide(tx, actor, id, 'uphold')
    const set = { objection_decision: reason, due_at: await dueAfterObjection(tx, held.task) }
    const { task } = await moveTask(tx, held, 'uphold', { actor, set })
    await tellParty(
      tx,
      task,
      news((w) => [w.upheldSubject, reason]),
      null,
    )
    return task
  })
}

export interface Reassignment {
  reason: string
  bodyId?: string | undefined
  partyName?: string | undefined
  site: string | null
}

/** It was another's to do: that one gets a task of its own, this party is done. */
export function reassignTask(db: Db, actor: Decider, id: string, to: Reassignment): Promise<TaskRow> {
  return transaction(db, async (tx) => {
    const held = await holdToDecide(tx, actor, id, 'reassign')
    if (!to.bodyId && !to.partyName) throw new RuleRefused(words.both.whoTakesIt, { task: id })
    const due = await dueAfterObjection(tx, held.task)
    const old = await moveTask(tx, held, 'reassign', { actor, set: { objection_decision: to.reason } })
    await endTaskLinks(tx, old.task)
    const items = await itemsOf(tx, old.task.committee_id, old.task.matter_id)
    const item = items.find((one) => one.id === old.task.item_id)
    if (!item) throw new OutOfReach({ item: old.task.item_id })
    const { mode, consent_note: consentNote } = old.task
    return issueTask(tx, actor, old.matter, { ...to, item, mode, consentNote, due })
  })
}

export function grantExtension(db: Db, actor: Decider, id: string, words: string): Promise<TaskRow> {
  return transaction(db, async (tx) => {
    const held = await holdToDecide(tx, actor, id, 'grantExtension')
    const { leadReplyExtension } = await limitsOf(tx, held.task.committee_id)
    const due_at = dueAt(held.task.due_at, leadReplyExtension).due
    const set = { due_at, extended_at: tx.clock.now(), extension_decision: words }
    const { task } = await moveTask(tx, held, 'grantExtension', { actor, set })
    await tellParty(
      tx,
      task,
      news((w) => [w.grantedSubject, words]),
      null,
    )
    return task
  })
}

export function refuseExtension(db: Db, actor: Decider, id: string, reason: string): Promise<TaskRow> {
  return transaction(db, async (tx) => {
    const held = await holdToDecide(tx, actor, id, 'refuseExtension')
    const set = { extension_decision: reason }
    const { task } = await moveTask(tx, held, 'refuseExtension', { actor, set })
    await tellParty(
      tx,
      task,
      news((w) => [w.refusedSubject, reason]),
      null,
    )
    return task
  })
}

export async function holdToDecide(tx: Tx, actor: Decider, id: string, deed: string): Promise<HeldTask> {
  const held = await holdTask(tx, actor, id)
  refuseUnlessServes(actor, deciderRoles, held.matter, deed)
  await refuseTwoHats(tx, actor, held.matter.id, deed)
  return held
}

async function dueAfterObjection(tx: Tx, task: TaskRow): Promise<Date> {
  const since = await closePause(tx, task.committee_id, task.id)
  return since ? shifted(task.due_at, since, tx.clock.now()) : task.due_at
}

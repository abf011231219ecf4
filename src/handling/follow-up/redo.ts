// Owns: doing it again, once (再次办理). Enters: the convener or the committee's staff, after a resident said that it is
// not done. Leaves: the task back with its party, which reads "not passed" and what is missing; never who said so.
import { addItem, settleItem } from '../../matters/items.ts'
import { advanceMatter, type HeldMatter, noteOnMatter } from '../../matters/matter.ts'
import { tellSenders } from '../../matters/notices.ts'
import { revokeLinks } from '../../people/links.ts'
import { dayOf } from '../../platform/clock/day.ts'
import { dueAt } from '../../platform/clock/limit.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { FieldRefused, OutOfReach } from '../../platform/refusals.ts'
import type { Decider } from '../hands.ts'
import { limitsOf } from '../tasks/dates.ts'
import { issueTask } from '../tasks/handover.ts'
import { tellParty } from '../tasks/parties.ts'
import { moveTask, type TaskRow, tasksOf } from '../tasks/task.ts'
import { news as taskNews } from '../words/task-news.ts'
import { holdToClose } from './closing.ts'
import { news, words } from './words.ts'

export interface Redo {
  /** What the party reads: what is missing, never who said so. */
  missing: string
  tasks: readonly string[]
  /** Where none of the tasks is the right one: who shall do it now. */
  bodyId?: string | undefined
  partyName?: string | undefined
  site: string | null
}

export function redo(db: Db, actor: Decider, matterId: string, again: Redo): Promise<HeldMatter> {
  return transaction(db, async (tx) => {
    let matter = await holdToClose(tx, actor, matterId, 'redo')
    const due = dueAt(tx.clock.now(), (await limitsOf(tx, matter.committee_id)).redo).due
    const tasks = await chosen(tx, matter, again)
    for (const task of tasks) matter = await doAgain(tx, actor, { matter, task }, again, due)
    matter = await advanceMatter(tx, matter, 'redo', { actor, set: { redo: matter.redo + 1 } })
    if (tasks.length === 0) matter = await giveToAnother(tx, actor, matter, again, due)
    await revokeLinks(tx, matter.committee_id, matter.id, 'evaluation')
    await tellSenders(
      tx,
      matter.committee_id,
      matter.id,
      news((w) => [w.againSubject, w.againBody]),
    )
    return matter
  })
}

async function chosen(tx: Tx, matter: HeldMatter, again: Redo): Promise<TaskRow[]> {
  const passed = (await tasksOf(tx, matter.committee_id, matter.id)).filter((one) => one.state === 'accepted')
  const tasks = passed.filter((one) => again.tasks.includes(one.id))
  if (tasks.length !== again.tasks.length) throw new OutOfReach({ tasks: again.tasks.join(' ') })
  if (tasks.length === 0 && !again.bodyId && !again.partyName)
    throw new FieldRefused(passed.length ? 'tasks' : 'bodyId', words.both.whoDoesItAgain, {
      matter: matter.id,
    })
  return tasks
}

async function doAgain(
  tx: Tx,
  actor: Decider,
  held: { matter: HeldMatter; task: TaskRow },
  { missing, site }: Redo,
  due: Date,
): Promise<HeldMatter> {
  const evaluated = await moveTask(tx, held, 'evaluate', { actor })
  const set = { due_at: due, redo_reason: missing }
  const { matter, task } = await moveTask(tx, evaluated, 'redo', { actor, set })
  await settleItem(tx, matter.committee_id, task.item_id, {
    implementation: 'notImplemented',
    by: actor.accountId,
  })
  await tellParty(
    tx,
    task,
    taskNews((w) => [w.returnedSubject, missing]),
    site,
  )
  return matter
}

/** What was settled without a task, or whose unit never answered, is promised anew. */
async function giveToAnother(
  tx: Tx,
  actor: Decider,
  matter: HeldMatter,
  { missing, bodyId, partyName, site }: Redo,
  due: Date,
): Promise<HeldMatter> {
  const party = { bodyId: bodyId ?? null, partyName: partyName ?? null }
  const fresh = { kind: 'commitment' as const, text: missing, dueOn: dayOf(due), ...party }
  const item = await addItem(tx, matter, null, fresh)
  const consentNote = words('zh').askedToDoAgain
  const task = await issueTask(tx, actor, matter, {
    item,
    mode: 'lead',
    consentNote,
    bodyId,
    partyName,
    due,
    site,
  })
  return noteOnMatter(tx, matter, 'handOverAgain', { actor, payload: { task: task.id, item: item.id } })
}

// Owns: a unit that never answers. Enters: the secretary-general, thirty days after red. Leaves: the matter closed as
// oversight, its residents told, the silence counted for good.
import { itemsOf, settleItem } from '../../matters/items.ts'
import { advanceMatter, type HeldMatter, lockMatter } from '../../matters/matter.ts'
import { tellSenders } from '../../matters/notices.ts'
import type { Staff } from '../../people/actors.ts'
import { addDays, dayOf, endOfDay } from '../../platform/clock/day.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { RuleRefused } from '../../platform/refusals.ts'
import { refuseUnlessServes } from '../hands.ts'
import { news } from '../words/task-news.ts'
import { limitsOf, waits } from './dates.ts'
import { endTaskLinks } from './parties.ts'
import { moveTask, type TaskRow, tasksOf } from './task.ts'
import { words } from './words.ts'

export function closeUnanswered(
  db: Db,
  actor: Staff<'secretaryGeneral'>,
  matterId: string,
  explanation: string,
): Promise<HeldMatter> {
  return transaction(db, async (tx) => {
    let matter = await lockMatter(tx, actor, matterId)
    refuseUnlessServes(actor, ['secretaryGeneral'], matter, 'closeUnanswered')
    const silent = await silentTasks(tx, matter)
    if (silent.length === 0) throw new RuleRefused(words.both.notYetSilent, { matter: matter.id })
    for (const task of silent) matter = await closeSilent(tx, actor, matter, task)
    const change = { actor, payload: { tasks: silent.map((one) => one.id) }, set: { explanation } }
    const closed = await advanceMatter(tx, matter, 'closeUnanswered', change)
    await tellSenders(
      tx,
      matter.committee_id,
      matter.id,
      news((w) => [w.silentSubject, explanation]),
    )
    return closed
  })
}

/** None while somebody may still answer in time, or an objection or a reply lies with us. */
export async function silentTasks(
  db: Db,
  matter: Pick<HeldMatter, 'committee_id' | 'id'>,
): Promise<TaskRow[]> {
  const { unansweredAfterRed } = await limitsOf(db, matter.committee_id)
  const tasks = await tasksOf(db, matter.committee_id, matter.id)
  const open = tasks.filter((one) => one.mode !== 'co' && one.closed_at === null && one.state !== 'accepted')
  const now = db.clock.now()
  const over = (task: TaskRow) => now > endOfDay(addDays(dayOf(task.due), unansweredAfterRed.n))
  return open.every((task) => waits(task.state) && over(task)) ? open : []
}

async function closeSilent(
  tx: Tx,
  actor: Staff<'secretaryGeneral'>,
  matter: HeldMatter,
  task: TaskRow,
): Promise<HeldMatter> {
  const set = { unanswered_at: tx.clock.now() }
  const moved = await moveTask(tx, { matter, task }, 'closeUnanswered', { actor, set })
  await endTaskLinks(tx, task)
  const item = (await itemsOf(tx, matter.committee_id, matter.id)).find((one) => one.id === task.item_id)
  if (item)
    await settleItem(tx, matter.committee_id, item.id, {
      implementation: 'notImplemented',
      by: actor.accountId,
    })
  return moved.matter
}

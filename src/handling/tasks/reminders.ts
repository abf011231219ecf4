// Owns: reminders (办理提醒函): each one on record. By itself once a light; by hand whenever somebody thinks it helps.
// Enters: the clock's job, the convener, the committee's staff. Leaves: to the party; red also to convener and office.
import { sql } from 'kysely'
import { noteOnMatter } from '../../matters/matter.ts'
import { tellRole } from '../../matters/notices.ts'
import type { Actor } from '../../people/actors.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { type CommitteeId, newId, type RegionId } from '../../platform/ids.ts'
import { RuleRefused } from '../../platform/refusals.ts'
import { type Decider, deciderRoles, refuseUnlessServes } from '../hands.ts'
import { news } from '../words/task-news.ts'
import { lightOf, waitingStates, waits } from './dates.ts'
import { tellParty } from './parties.ts'
import { type HeldTask, holdTask, type TaskRow, taskRows } from './task.ts'
import { words } from './words.ts'

export type Lit = 'blue' | 'yellow' | 'red'

export function remind(db: Db, actor: Decider, id: string): Promise<void> {
  return transaction(db, async (tx) => {
    const held = await holdTask(tx, actor, id)
    refuseUnlessServes(actor, deciderRoles, held.matter, 'remind')
    if (!waits(held.task.state)) throw new RuleRefused(words.both.notTheirTurn, { task: id })
    const light = lightOf(held.task, tx.clock.now())
    await addReminder(tx, held, light === 'none' ? 'blue' : light, actor.accountId)
    await tell(tx, actor, held, light)
  })
}

/** The job's: every task whose light has changed since it was last reminded of. */
export async function remindOfLights(db: Db, committeeId: CommitteeId): Promise<{ reminded: number }> {
  const actor = { kind: 'job' as const, committeeId, job: 'handling.remind' }
  let [reminded, after] = [0, '00000000-0000-0000-0000-000000000000']
  for (;;) {
    const tasks = await waiting(db, committeeId, after)
    for (const task of tasks) if (await remindOnce(db, actor, task)) reminded += 1
    const last = tasks.at(-1)
    if (!last) return { reminded }
    after = last.id
  }
}

const batch = 200

async function waiting(db: Db, committeeId: CommitteeId, after: string): Promise<TaskRow[]> {
  return (await taskRows(db)
    .where('tasks.committee_id', '=', committeeId)
    .where('tasks.closed_at', 'is', null)
    .where('tasks.state', 'in', [...waitingStates])
    .where('matters.state', '=', 'handling')
    .where(
      sql<boolean>`not exists (select from reminders r where r.committee_id = tasks.committee_id and r.task_id = tasks.id and r.light = 'red' and r.by is null)`,
    )
    .where('tasks.id', '>', after)
    .orderBy('tasks.id')
    .limit(batch)
    .execute()) as TaskRow[]
}

async function remindOnce(db: Db, actor: Actor, found: TaskRow): Promise<boolean> {
  if (lightOf(found, db.clock.now()) === 'none') return false
  return transaction(db, async (tx) => {
    const held = await holdTask(tx, actor, found.id)
    const light = lightOf(held.task, tx.clock.now())
    if (light === 'none' || !(await addReminder(tx, held, light, null))) return false
    await tell(tx, actor, held, light)
    return true
  })
}

/** False: the clock has already reminded of this light. The table holds that rule. */
async function addReminder(tx: Tx, { task }: HeldTask, light: Lit, by: string | null): Promise<boolean> {
  const now = tx.clock.now()
  const added = await tx.q
    .insertInto('reminders')
    .values({
      committee_id: task.committee_id,
      id: newId<'reminder'>(now),
      task_id: task.id,
      light,
      by,
      at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(added.numInsertedOrUpdatedRows ?? 0) > 0
}

async function tell(tx: Tx, actor: Actor, { matter, task }: HeldTask, light: Lit | 'none'): Promise<void> {
  await noteOnMatter(tx, matter, 'remind', { actor, payload: { task: task.id, light } })
  await tellParty(
    tx,
    task,
    news((w) => [w.reminderSubject, w.reminderBody(matter.headline)]),
    null,
  )
  if (light !== 'red') return
  const place = (matter.village_id ?? matter.township_id ?? matter.region_id) as RegionId
  const about = { kind: 'task' as const, id: task.id, townshipId: task.township_id }
  const what = news((w) => [w.redSubject, w.redBody(task.party_name, matter.headline)])
  await tellRole(tx, matter.committee_id, ['convener', 'secretaryGeneral'], place, about, what)
}

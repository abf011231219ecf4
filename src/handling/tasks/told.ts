// Owns: what is read of one task: its item, its replies, what was decided and when somebody was reminded.
import { type Item, itemsOf } from '../../matters/items.ts'
import { findMatter, type MatterRow } from '../../matters/matter.ts'
import type { Actor } from '../../people/actors.ts'
import { regionOf } from '../../people/regions.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { RegionId } from '../../platform/ids.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { type Reply, repliesOf } from './reply.ts'
import { findTask, type TaskRow } from './task.ts'

export interface TaskTold {
  task: TaskRow
  matter: MatterRow
  place: Bilingual
  item: Item
  replies: Reply[]
  reminders: { light: string; byHand: boolean; at: Date }[]
  now: Date
}

export async function tellTask(db: Db, actor: Actor, id: string): Promise<TaskTold> {
  const task = await findTask(db, actor, id)
  const matter = await findMatter(db, actor, task.matter_id)
  const items = await itemsOf(db, task.committee_id, task.matter_id)
  const item = items.find((one) => one.id === task.item_id)
  if (!item) throw new OutOfReach({ item: task.item_id })
  const place = (matter.village_id ?? matter.township_id ?? matter.region_id) as RegionId
  return {
    task,
    matter,
    item,
    place: (await regionOf(db, task.committee_id, place)).name,
    replies: await repliesOf(db, task.committee_id, [task.id]),
    reminders: await remindersOf(db, task),
    now: db.clock.now(),
  }
}

async function remindersOf(db: Db, task: TaskRow) {
  const rows = await db.q
    .selectFrom('reminders')
    .select(['light', 'by', 'at'])
    .where('committee_id', '=', task.committee_id)
    .where('task_id', '=', task.id)
    .orderBy('at')
    .limit(100)
    .execute()
  return rows.map(({ light, by, at }) => ({ light, byHand: by !== null, at }))
}

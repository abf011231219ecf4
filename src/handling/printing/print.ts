// Owns: the papers of handling: what was handed over, every reminder, each unit's reply, and to those who may read what
// residents said the record of asking them. An officer of a unit gets the papers of that unit's own tasks.
import type { PrintOf } from '../../documents/print-of.ts'
import type { Chapter } from '../../matters/chapters.ts'
import { itemsOf } from '../../matters/items.ts'
import { holds, type Staff } from '../../people/actors.ts'
import { committeeById } from '../../platform/committees.ts'
import { roundOf } from '../follow-up/round.ts'
import { mayReadAnswers } from '../hands.ts'
import { repliesOf } from '../tasks/reply.ts'
import { type TaskRow, tasksOf, unitsOf } from '../tasks/task.ts'
import { answersIn } from './answers.ts'
import { handoversIn, type OfHandling, remindersIn, repliesIn, resultsIn } from './tasks.ts'

export const prints: NonNullable<Chapter['prints']> = async (db, actor, matter) => {
  const tasks = theirs(actor, await tasksOf(db, matter.committee_id, matter.id))
  const reads = await mayReadAnswers(db, actor, matter)
  const round = reads ? await roundOf(db, matter) : null
  const ids = tasks.map((one) => one.id)
  const of: OfHandling = {
    matter,
    committee: await committeeById(db, matter.committee_id),
    tasks,
    items: await itemsOf(db, matter.committee_id, matter.id),
    replies: await repliesOf(db, matter.committee_id, ids),
    reminders: await remindersOf(db, matter.committee_id, ids),
    round,
  }
  const made: PrintOf[] = [
    ...handoversIn(of),
    ...remindersIn(of),
    ...repliesIn(of),
    ...resultsIn(of),
    ...(round ? answersIn(matter, round) : []),
  ]
  return made
}

function theirs(actor: Staff, tasks: readonly TaskRow[]): TaskRow[] {
  const standing = tasks.filter((one) => one.state !== 'reassigned')
  if (!holds(actor, 'unitHandler', 'unitLeader')) return standing
  const units = unitsOf(actor)
  return standing.filter((one) => one.body_id !== null && units.includes(one.body_id))
}

async function remindersOf(
  db: Parameters<typeof tasksOf>[0],
  committeeId: TaskRow['committee_id'],
  ids: readonly string[],
) {
  if (ids.length === 0) return []
  return db.q
    .selectFrom('reminders')
    .selectAll()
    .where('committee_id', '=', committeeId)
    .where('task_id', 'in', [...ids])
    .orderBy('at')
    .execute()
}

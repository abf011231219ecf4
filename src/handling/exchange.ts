// Owns: what a reply answers: the item, the matter, the residents' words behind it, and what the same party wrote before.
import { type Noticed, notice } from '../hearing/remarks/remarks.ts'
import { saidIn } from '../matters/submissions/said.ts'
import { submissionsOfMatter } from '../matters/submissions/submission.ts'
import type { Db } from '../platform/database/transaction.ts'
import type { MatterId } from '../platform/ids.ts'
import type { TaskRow } from './tasks/task.ts'

export interface Written {
  text: string
  plan?: string | undefined
  planDueOn?: string | undefined
}

/** Its newest replies to other matters. */
const mostPast = 40

export async function noticeOf(
  db: Db,
  task: TaskRow,
  { text, plan, planDueOn }: Written,
): Promise<Noticed[]> {
  const { committee_id } = task
  const row = await db.q
    .selectFrom('items as i')
    .innerJoin('matters as m', (join) =>
      join.onRef('m.committee_id', '=', 'i.committee_id').onRef('m.id', '=', 'i.matter_id'),
    )
    .select(['i.text', 'm.headline'])
    .where('i.committee_id', '=', committee_id)
    .where('i.id', '=', task.item_id)
    .executeTakeFirstOrThrow()
  return notice(db, committee_id, {
    title: row.headline,
    message: [row.text, ...(await wordsBehind(db, task))].join('\n'),
    reply: [text, plan].filter(Boolean).join('\n'),
    dated: planDueOn !== undefined && planDueOn !== '',
    past: await pastOf(db, task),
  })
}

async function wordsBehind(db: Db, { committee_id, matter_id }: TaskRow): Promise<string[]> {
  const submissions = await submissionsOfMatter(db, committee_id, matter_id as MatterId)
  const said = await saidIn(
    db,
    committee_id,
    submissions.map(({ id }) => id),
  )
  return [...said.values()]
    .flat()
    .flatMap(({ text, saidBy }) => (text && saidBy === 'resident' ? [text] : []))
}

async function pastOf(db: Db, task: TaskRow): Promise<string[]> {
  const rows = await db.q
    .selectFrom('replies as r')
    .innerJoin('tasks as t', (join) =>
      join.onRef('t.committee_id', '=', 'r.committee_id').onRef('t.id', '=', 'r.task_id'),
    )
    .select('r.text')
    .where('t.committee_id', '=', task.committee_id)
    .where('t.matter_id', '<>', task.matter_id)
    .where((eb) =>
      task.body_id
        ? eb('t.body_id', '=', task.body_id)
        : eb.and([eb('t.body_id', 'is', null), eb('t.party_name', '=', task.party_name)]),
    )
    .orderBy('r.at', 'desc')
    .limit(mostPast)
    .execute()
  return rows.map(({ text }) => text)
}

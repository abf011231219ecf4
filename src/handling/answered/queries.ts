// Owns: what a unit has answered, the newest answer first, a page at a time. Of residents' answers it holds nothing.
// Breaks if wrong: a unit learns who was not content.
import { sql } from 'kysely'
import type { MatterState } from '../../matters/machines/matter.ts'
import type { Staff } from '../../people/actors.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { type TaskRow, taskRows, unitsOf } from '../tasks/task.ts'
import type { adoptionWords, classWords, findingWords } from '../tasks/words.ts'

const aPage = 30

export type Answered = TaskRow & {
  headline: string
  number: string
  matter_state: MatterState
  text: string
  finding: keyof typeof findingWords
  reply_id: string
  replied_at: Date
  class: keyof typeof classWords
  adoption: keyof typeof adoptionWords | null
  /** What the check wrote, where it sent the answer back. */
  missing: string | null
}

export async function answeredBy(db: Db, actor: Staff, before?: string) {
  const units = unitsOf(actor)
  if (units.length === 0) return { rows: [], next: null }
  const found = (await rowsOf(db)
    .where('tasks.committee_id', '=', actor.committeeId)
    .where('tasks.body_id', 'in', units)
    .$if(before !== undefined, (rows) => rows.where('last.id', '<', before as string))
    .orderBy('last.id', 'desc')
    .limit(aPage + 1)
    .execute()) as unknown as Answered[]
  const rows = found.slice(0, aPage)
  return { rows, next: found.length > aPage ? (rows.at(-1)?.reply_id ?? null) : null }
}

const rowsOf = (db: Db) =>
  taskRows(db)
    .innerJoin('items', (join) =>
      join.onRef('items.committee_id', '=', 'tasks.committee_id').onRef('items.id', '=', 'tasks.item_id'),
    )
    .innerJoinLateral(
      (from) =>
        from
          .selectFrom('replies as r')
          .select(['r.id', 'r.at', 'r.class', 'r.adoption'])
          .select(
            sql<string | null>`case when r.check_result = 'returned' then r.check_words end`.as('missing'),
          )
          .whereRef('r.committee_id', '=', 'tasks.committee_id')
          .whereRef('r.task_id', '=', 'tasks.id')
          .orderBy('r.id', 'desc')
          .limit(1)
          .as('last'),
      (join) => join.onTrue(),
    )
    .select(['matters.headline', 'matters.number', 'matters.state as matter_state', 'items.text'])
    .select(['items.implementation as finding', 'last.id as reply_id', 'last.at as replied_at'])
    .select(['last.class', 'last.adoption', 'last.missing'])

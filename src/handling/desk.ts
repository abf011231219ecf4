// Owns: what of handling and follow-up waits for whom. Each shelf is one question, the most pressing first.
import type { DeskLine, DeskShelf } from '../matters/chapters.ts'
import type { Staff } from '../people/actors.ts'
import { regionNames } from '../people/regions.ts'
import type { Db } from '../platform/database/transaction.ts'
import type { Bilingual } from '../platform/words/phrases.ts'
import * as waiting from './queries.ts'
import { words } from './words.ts'

const say = words.both

export const shelves: DeskShelf[] = [
  ofTasks('handling.ofMyUnit', say.tasksOfUnit, say.replyTodo, waiting.ofMyUnit),
  ofMatters('handling.toHandOver', say.toHandOver, say.handOverTodo, 'handover', waiting.toHandOver),
  ofTasks('handling.toDecide', say.toDecide, say.decideTodo, waiting.toDecide),
  ofTasks('handling.toCheck', say.toCheck, say.checkTodo, waiting.toCheck),
  ofMatters('handling.toClose', say.toClose, say.closeTodo, 'follow-up', waiting.toClose),
  ofMatters('handling.toAsk', say.toAsk, say.askTodo, 'follow-up', waiting.toAsk),
  ofTasks('handling.withoutAccount', say.withoutAccount, say.withoutTodo, waiting.withoutAccount),
  ofTasks('handling.overdue', say.overdue, say.overdueTodo, waiting.overdue),
  ofMatters('handling.silent', say.silent, say.silentTodo, 'unanswered', waiting.silent),
]

type Rows<R> = (db: Db, actor: Staff) => Promise<R[]>

function ofTasks(
  key: string,
  title: Bilingual,
  todo: Bilingual,
  rowsFor: Rows<waiting.WaitingTask>,
): DeskShelf {
  return {
    key,
    title,
    async lines(db, actor) {
      const rows = await rowsFor(db, actor)
      const place = await placesOf(db, actor, rows)
      return rows.map((row) => ({
        ...lineOf(row, todo, place(row)),
        key: row.id,
        headline: `${row.headline} · ${row.text}`,
        path: `/tasks/${row.id}`,
        due: row.due,
      }))
    },
  }
}

function ofMatters(
  key: string,
  title: Bilingual,
  todo: Bilingual,
  page: string,
  rowsFor: Rows<waiting.WaitingMatter>,
): DeskShelf {
  return {
    key,
    title,
    async lines(db, actor) {
      const rows = await rowsFor(db, actor)
      const place = await placesOf(db, actor, rows)
      return rows.map((row) => ({
        ...lineOf(row, todo, place(row)),
        key: row.id,
        headline: row.headline,
        path: `/matters/${row.id}/${page}`,
        due: row.due_at,
      }))
    },
  }
}

interface Placed {
  region_id: string
  state_since: Date
  urgent: boolean
}

async function placesOf(db: Db, actor: Staff, rows: readonly Placed[]) {
  const names = await regionNames(
    db,
    actor.committeeId,
    rows.map((row) => row.region_id),
  )
  return (row: Placed): string | null => names.get(row.region_id)?.[actor.lang] ?? null
}

const lineOf = (
  row: Placed,
  todo: Bilingual,
  place: string | null,
): Pick<DeskLine, 'place' | 'todo' | 'since' | 'urgent'> => ({
  place,
  todo,
  since: row.state_since,
  urgent: row.urgent,
})

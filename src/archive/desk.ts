// Owns: what of the archive waits for whom: cases to write and to approve, wishes to take something down, look-backs.
import type { DeskLine, DeskShelf } from '../matters/chapters.ts'
import type { Staff } from '../people/actors.ts'
import { regionNames } from '../people/regions.ts'
import type { Db } from '../platform/database/transaction.ts'
import type { Bilingual } from '../platform/words/phrases.ts'
import { lookBacksWaiting } from './look-backs/queries.ts'
import { words as lookWords } from './look-backs/words.ts'
import { toApprove, toWrite, type Waiting } from './queries.ts'
import { takedownsWaiting } from './takedowns/queries.ts'
import { words as takeWords } from './takedowns/words.ts'
import { words } from './words.ts'

export const shelves: DeskShelf[] = [
  shelf('archive.toApprove', words.both.toApproveShelf, words.both.approve, 'case/approval', toApprove),
  shelf('archive.toWrite', words.both.toWrite, words.both.writeCase, 'case', toWrite),
  { key: 'archive.takedowns', title: takeWords.both.shelf, lines: takedownLines },
  { key: 'archive.lookBacks', title: lookWords.both.shelf, lines: lookBackLines },
]

async function takedownLines(db: Db, actor: Staff): Promise<DeskLine[]> {
  const rows = await takedownsWaiting(db, actor)
  const names = await regionNames(
    db,
    actor.committeeId,
    rows.map((row) => row.region_id),
  )
  return rows.map((row) => ({
    ...{ key: row.id, headline: row.headline, todo: takeWords.both.todo, path: `/takedowns/${row.id}` },
    ...{ place: names.get(row.region_id)?.[actor.lang] ?? null, since: row.asked_at },
    ...{ due: row.due_at, urgent: false },
  }))
}

async function lookBackLines(db: Db, actor: Staff): Promise<DeskLine[]> {
  const rows = await lookBacksWaiting(db, actor)
  const names = await regionNames(
    db,
    actor.committeeId,
    rows.map((row) => row.region_id),
  )
  return rows.map((row) => ({
    ...{ key: row.id, headline: row.headline, todo: lookWords.both.todo },
    ...{ path: `/matters/${row.matter_id}/look-back`, place: names.get(row.region_id)?.[actor.lang] ?? null },
    ...{ since: row.asked_at, due: row.due_at, urgent: false },
  }))
}

function shelf(
  key: string,
  title: Bilingual,
  todo: Bilingual,
  page: string,
  rowsFor: (db: Db, actor: Staff) => Promise<Waiting[]>,
): DeskShelf {
  return {
    key,
    title,
    async lines(db, actor) {
      const rows = await rowsFor(db, actor)
      const ids = rows.map((row) => row.region_id)
      const names = await regionNames(db, actor.committeeId, ids)
      return rows.map((row) => ({
        key: row.id,
        headline: row.headline,
        place: names.get(row.region_id)?.[actor.lang] ?? null,
        todo,
        path: `/matters/${row.id}/${page}`,
        since: row.state_since,
        due: row.due_at,
        urgent: row.urgent,
      }))
    },
  }
}

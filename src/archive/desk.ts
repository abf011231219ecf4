// Owns: what of the archive waits for whom: cases to write, cases to approve.
import type { DeskShelf } from '../matters/chapters.ts'
import type { Staff } from '../people/actors.ts'
import { regionNames } from '../people/regions.ts'
import type { Db } from '../platform/database/transaction.ts'
import type { Bilingual } from '../platform/words/phrases.ts'
import { toApprove, toWrite, type Waiting } from './queries.ts'
import { words } from './words.ts'

export const shelves: DeskShelf[] = [
  shelf('archive.toApprove', words.both.toApproveShelf, words.both.approve, 'case/approval', toApprove),
  shelf('archive.toWrite', words.both.toWrite, words.both.writeCase, 'case', toWrite),
]

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

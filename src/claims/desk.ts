// Owns: what of the claims waits for whom: for a member what is near, for those who name members what nobody took up.
import type { DeskLine, DeskShelf } from '../matters/chapters.ts'
import type { MatterRow } from '../matters/matter.ts'
import type { Staff } from '../people/actors.ts'
import { regionNames } from '../people/regions.ts'
import type { Db } from '../platform/database/transaction.ts'
import type { Bilingual } from '../platform/words/phrases.ts'
import { nearMe, unclaimed } from './queries.ts'
import { words } from './words.ts'

export const shelves: DeskShelf[] = [
  shelf('claims.nearMe', words.both.nearMe, words.both.nearMeDo, nearMe),
  shelf('claims.unclaimed', words.both.unclaimed, words.both.unclaimedDo, unclaimed),
]

function shelf(
  key: string,
  title: Bilingual,
  todo: Bilingual,
  rowsFor: (db: Db, actor: Staff) => Promise<MatterRow[]>,
): DeskShelf {
  return {
    key,
    title,
    async lines(db, actor) {
      const rows = await rowsFor(db, actor)
      const names = await regionNames(
        db,
        actor.committeeId,
        rows.map((row) => row.region_id),
      )
      return rows.map((row) => lineOf(row, todo, names.get(row.region_id)?.[actor.lang] ?? null))
    },
  }
}

const lineOf = (row: MatterRow, todo: Bilingual, place: string | null): DeskLine => ({
  key: row.id,
  headline: row.headline,
  place,
  todo,
  path: `/matters/${row.id}/claims`,
  since: row.state_since,
  due: row.due_at,
  urgent: row.urgent,
})

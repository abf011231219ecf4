// Owns: what of the claims waits for whom: for a member what is near, for those who name members what nobody took up.
import type { DeskLine, DeskShelf } from '../matters/chapters.ts'
import type { MatterRow } from '../matters/matter.ts'
import { type Category, categoryWords } from '../matters/words.ts'
import type { Staff } from '../people/actors.ts'
import { regionNames } from '../people/regions.ts'
import type { Db } from '../platform/database/transaction.ts'
import type { Bilingual, Lang } from '../platform/words/phrases.ts'
import { type Fit, type Near, nearMe, toPrepare, unclaimed } from './queries.ts'
import { words } from './words.ts'

export const shelves: DeskShelf[] = [
  shelf('claims.nearMe', words.both.nearMe, words.both.nearMeDo, 'claims', nearMe),
  shelf('claims.unclaimed', words.both.unclaimed, words.both.unclaimedDo, 'claims', unclaimed),
  shelf('claims.toPrepare', words.both.toPrepare, words.both.toPrepareDo, 'research', toPrepare),
]

function shelf(
  key: string,
  title: Bilingual,
  todo: Bilingual,
  noun: string,
  rowsFor: (db: Db, actor: Staff) => Promise<(MatterRow | Near)[]>,
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
      return rows.map((row) => {
        const place = [names.get(row.region_id)?.[actor.lang], ...whyHere(actor, row)]
        return lineOf(row, todo, noun, place.filter(Boolean).join(' · ') || null)
      })
    },
  }
}

/** The order explains itself: how near, and whether it is what this member knows. */
const whyHere = (actor: Staff, row: MatterRow | Near): string[] =>
  'how_near' in row ? whyMe(row, row.category, actor.lang) : []

export function whyMe({ how_near, known }: Fit, category: string, lang: Lang): string[] {
  const w = words(lang)
  const near = { home: w.nearHome, township: w.nearTownship, further: '' }[how_near]
  const what = known && categoryWords[category as Category]?.[lang]
  return [near, what ? w.youKnow(what) : ''].filter(Boolean)
}

const lineOf = (row: MatterRow, todo: Bilingual, noun: string, place: string | null): DeskLine => ({
  key: row.id,
  headline: row.headline,
  place,
  todo,
  path: `/matters/${row.id}/${noun}`,
  since: row.state_since,
  due: row.due_at,
  urgent: row.urgent,
})

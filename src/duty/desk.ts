// Owns: what of the duty files waits for the office: corrections that members asked for, the oldest first.
import type { DeskShelf } from '../matters/chapters.ts'
import { holds } from '../people/actors.ts'
import { words } from './words.ts'

const most = 50

export const shelves: readonly DeskShelf[] = [
  {
    key: 'duty.toCheck',
    title: words.both.shelf,
    async lines(db, actor) {
      if (!holds(actor, 'committeeStaff', 'secretaryGeneral')) return []
      const rows = await db.q
        .selectFrom('duty_corrections as c')
        .innerJoin('accounts as a', (join) =>
          join.onRef('a.committee_id', '=', 'c.committee_id').onRef('a.id', '=', 'c.account_id'),
        )
        .select(['c.id', 'c.year', 'c.text', 'c.asked_at', 'a.name'])
        .where('c.committee_id', '=', actor.committeeId)
        .where('c.decision', 'is', null)
        // One's own is for a colleague to check.
        .where('c.account_id', '<>', actor.accountId)
        .orderBy('c.asked_at')
        .orderBy('c.id')
        .limit(most)
        .execute()
      return rows.map((row) => ({
        ...{ key: row.id, headline: row.text, place: row.name, todo: words.both.decide },
        ...{ path: `/duty?year=${row.year}`, since: row.asked_at, due: null, urgent: false },
      }))
    },
  },
]

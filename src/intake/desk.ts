// Owns: what of intake waits on somebody's desk: closed calls for topics to be sorted, sealed reports for their one handler. What everyone else brings waits
// on the sorting desk.
import type { DeskShelf } from '../matters/chapters.ts'
import { holds } from '../people/actors.ts'
import { callerRoles } from './calls/call.ts'
import { listsToSort } from './calls/queries.ts'
import { words as callWords } from './calls/words.ts'
import { type Handler, reportsWaiting } from './reports/report.ts'
import { words } from './words.ts'

export const shelves: DeskShelf[] = [
  {
    key: 'intake.reports',
    title: words.both.sealedShelf,
    async lines(db, actor) {
      if (!holds(actor, 'confidentialHandler')) return []
      const waiting = await reportsWaiting(db, actor as Handler)
      return waiting.map((one) => ({
        key: one.id,
        headline: words(actor.lang).sealedLine(one.number),
        place: null,
        todo: words.both.readIt,
        path: `/reports/${one.id}`,
        since: one.created_at,
        due: one.notice_due_at,
        urgent: one.urgent,
      }))
    },
  },
  {
    key: 'intake.calls',
    title: callWords.both.shelf,
    async lines(db, actor) {
      if (!holds(actor, ...callerRoles)) return []
      return (await listsToSort(db, actor)).map((one) => ({
        key: one.id,
        headline: one.title,
        place: one.venueName[actor.lang],
        todo: { zh: callWords('zh').sortThem(one.waiting), en: callWords('en').sortThem(one.waiting) },
        path: `/desk/calls/${one.id}`,
        since: one.closedAt ?? db.clock.now(),
        due: null,
        urgent: false,
      }))
    },
  },
]

// Owns: what of the applications waits for the office.
import { holds, type Staff } from '../../people/actors.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { venueMakers } from '../reach.ts'
import { applicationsFor } from './queries.ts'
import { words } from './words.ts'

export const applicationShelf = {
  key: 'organisation.applications',
  title: words.both.shelf,
  async lines(db: Db, actor: Staff) {
    if (!holds(actor, ...venueMakers)) return []
    const waiting = (await applicationsFor(db, actor)).filter((one) => !one.decision)
    return waiting.map((one) => ({
      key: one.id,
      headline: one.name[actor.lang],
      place: one.regionName[actor.lang],
      todo: words.both.todo,
      path: `/applications/${one.id}`,
      since: one.at,
      due: null,
      urgent: false,
    }))
  },
}

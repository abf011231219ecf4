// Owns: calls for help on the desk of a member who asked to hear of them, until they offered something or it ended.
import { holds, type Staff } from '../../people/actors.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { appealsFor, wishesToHear } from './queries.ts'
import { words } from './words.ts'

export const appealShelf = {
  key: 'organisation.appeals',
  title: words.both.shelf,
  async lines(db: Db, actor: Staff) {
    if (!holds(actor, 'member') || !(await wishesToHear(db, actor))) return []
    const open = (await appealsFor(db, actor)).filter((one) => !one.ended && !one.mine)
    // No date when it ends: a favour has no countdown.
    return open.map((one) => ({
      ...{ key: one.id, headline: one.title, place: one.venue?.[actor.lang] ?? null, todo: words.both.todo },
      ...{ path: `/appeals/${one.id}`, since: one.madeAt, due: null, urgent: false },
    }))
  },
}

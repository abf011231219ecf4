// Owns: what is asked of somebody's expert pool and not answered by them yet.
import type { Staff } from '../../people/actors.ts'
import { type Day, endOfDay } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { questionsFor } from './queries.ts'
import { words } from './words.ts'

export const questionShelf = {
  key: 'organisation.poolQuestions',
  title: words.both.shelf,
  async lines(db: Db, actor: Staff) {
    const open = (await questionsFor(db, actor)).filter((one) => one.asked && !one.ended && !one.mine)
    return open.map((one) => ({
      ...{ key: one.id, headline: one.title, place: one.venue[actor.lang], todo: words.both.todo },
      ...{ path: `/pool-questions/${one.id}`, since: one.askedAt, due: endOfDay(one.neededOn as Day) },
      urgent: false,
    }))
  },
}

// Owns: the door to what one's own unit has answered.
import { z } from 'zod'
import { staff } from '../../people/permissions.ts'
import { page } from '../../platform/server/answer.ts'
import { type Door, door, limits } from '../../platform/server/door.ts'
import { AnsweredPage } from './page.tsx'
import { answeredBy } from './queries.ts'
import { words } from './words.ts'

export const doorsOfAnswered: Door[] = [
  door({
    method: 'GET',
    path: '/replies',
    who: staff('unitHandler', 'unitLeader'),
    form: { query: z.object({ before: z.uuid().optional().catch(undefined) }) },
    limit: limits.read,
    answer: 'page',
    title: (lang) => words(lang).answered,
    async handle({ db, actor, view, query }) {
      const found = await answeredBy(db, actor, query.before)
      return page(<AnsweredPage view={view} {...found} now={db.clock.now()} />)
    },
  }),
]

// Owns: the door to the results.
import { z } from 'zod'
import { bad, good } from '../../matters/outcomes/outcome.ts'
import { committeeAnyone } from '../../people/permissions.ts'
import { page } from '../../platform/server/answer.ts'
import { type Door, door, limits } from '../../platform/server/door.ts'
import { unpublishedByReason } from '../topics/queries.ts'
import { ResultsPage } from './page.tsx'
import { countsByOutcome, endedWith, silentTasks } from './queries.ts'
import { words } from './words.ts'

const cursor = z.string().max(80).optional().catch(undefined)

export const resultDoors: Door[] = [
  door({
    method: 'GET',
    path: '/results',
    keep: true,
    who: committeeAnyone,
    form: { query: z.object({ good: cursor, bad: cursor }) },
    limit: limits.read,
    answer: 'page',
    title: (lang) => words(lang).results,
    async handle({ db, actor: { committeeId }, view, query }) {
      const results = {
        good: await endedWith(db, committeeId, good, query.good),
        bad: await endedWith(db, committeeId, bad, query.bad),
        counts: await countsByOutcome(db, committeeId),
        silent: await silentTasks(db, committeeId),
        unpublished: await unpublishedByReason(db, committeeId),
      }
      return page(<ResultsPage view={view} results={results} />)
    },
  }),
]

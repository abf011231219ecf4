// Owns: the doors of the front page and of the list of places.
import { z } from 'zod'
import { committeeAnyone } from '../../people/permissions.ts'
import { page } from '../../platform/server/answer.ts'
import { type Door, door, limits } from '../../platform/server/door.ts'
import { figuresByTownship, solvedByAnswer } from '../queries.ts'
import { topicsUnderWay } from '../topics/queries.ts'
import { HomePage, PlacesPage } from './page.tsx'
import { placesOf } from './places.tsx'
import { words } from './words.ts'

const usual = { method: 'GET', who: committeeAnyone, limit: limits.read, answer: 'page' } as const
const some = 5

export const homeDoors: Door[] = [
  door({
    ...usual,
    path: '/',
    keep: true,
    form: {},
    title: (lang) => words(lang).home,
    async handle({ db, actor: { committeeId }, view }) {
      const [{ topics }, solved, townships, places] = await Promise.all([
        topicsUnderWay(db, committeeId),
        solvedByAnswer(db, committeeId),
        figuresByTownship(db, committeeId),
        placesOf(db, committeeId),
      ])
      const archived = townships.reduce((sum, one) => sum + one.archived, 0)
      return page(<HomePage view={view} home={{ topics: topics.slice(0, some), solved, archived, places }} />)
    },
  }),
  door({
    ...usual,
    path: '/places',
    keep: true,
    form: { query: z.object({ after: z.uuid().optional().catch(undefined) }) },
    title: (lang) => words(lang).places,
    async handle({ db, actor, view, query }) {
      return page(<PlacesPage view={view} places={await placesOf(db, actor.committeeId, query.after)} />)
    },
  }),
]

// Owns: the doors to all matters in reach and to one of them.
import { z } from 'zod'
import { mattersInReach } from '../../matters/queries.ts'
import { matterReaders } from '../../people/permissions.ts'
import { page } from '../../platform/server/answer.ts'
import { type Door, door, limits } from '../../platform/server/door.ts'
import { MattersPage } from '../office-pages.tsx'
import type { Rooms } from '../rooms.ts'
import { words } from '../words.ts'
import { MatterPage } from './page.tsx'
import { tellMatter } from './told.ts'

const usual = {
  method: 'GET',
  who: matterReaders,
  limit: limits.read,
  answer: 'page',
  title: (lang: 'zh' | 'en') => words(lang).matters,
} as const

export const matterDoors = (rooms: Rooms): Door[] => [
  door({
    ...usual,
    path: '/matters',
    form: { query: z.object({ after: z.string().max(80).optional().catch(undefined) }) },
    async handle({ db, actor, view, query }) {
      const list = await mattersInReach(db, actor, query)
      return page(<MattersPage view={view} list={list} now={db.clock.now()} />)
    },
  }),
  door({
    ...usual,
    path: '/matters/:id',
    form: { params: z.object({ id: z.uuid() }) },
    async handle({ db, actor, view, params }) {
      const told = await tellMatter(db, actor, params.id, rooms.chapters, 'staff', view)
      return page(<MatterPage view={view} told={told} />)
    },
  }),
]

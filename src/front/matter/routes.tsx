// Owns: the doors to all matters in reach and to one of them.
import { z } from 'zod'
import { mattersInReach } from '../../matters/queries.ts'
import type { Staff } from '../../people/actors.ts'
import { matterReaders } from '../../people/permissions.ts'
import { regionNames } from '../../people/regions.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { page } from '../../platform/server/answer.ts'
import { type Door, door, limits } from '../../platform/server/door.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { MattersPage } from '../office-pages.tsx'
import { onlyKeys, onlyThe } from '../queries.ts'
import type { Rooms } from '../rooms.ts'
import { words } from '../words.ts'
import { MatterPage } from './page.tsx'
import { tellMatter } from './told.ts'

const noTownship = 'none'
const listQuery = z.object({
  after: z.string().max(80).optional().catch(undefined),
  township: z
    .union([z.uuid(), z.literal(noTownship)])
    .optional()
    .catch(undefined),
  only: z.enum(onlyKeys).optional().catch(undefined),
})

/** An address that was cut has no name, and its list is empty. */
async function nameOf(db: Db, { committeeId }: Staff, id: string | undefined): Promise<Bilingual | null> {
  if (!id) return null
  if (id === noTownship) return words.both.noTownship
  return (await regionNames(db, committeeId, [id])).get(id) ?? null
}

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
    form: { query: listQuery },
    async handle({ db, actor, view, query }) {
      const now = db.clock.now()
      const townshipId = query.township === noTownship ? null : query.township
      const filter = { ...onlyThe(query.only, now), townshipId, after: query.after }
      const list = await mattersInReach(db, actor, filter)
      const chosen = { ...query, name: await nameOf(db, actor, query.township) }
      return page(<MattersPage view={view} list={list} chosen={chosen} now={now} />)
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

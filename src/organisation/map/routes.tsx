// Owns: the doors of the county's organisation and of one township.
import { z } from 'zod'
import { holds } from '../../people/actors.ts'
import { matterReaders } from '../../people/permissions.ts'
import type { View } from '../../platform/html/index.ts'
import { page } from '../../platform/server/answer.ts'
import { type Door, door, limits } from '../../platform/server/door.ts'
import { type May, OrganisationPage, TownshipPage } from './pages.tsx'
import { atAGlance, townshipView } from './queries.ts'
import { words } from './words.ts'

const reading = { method: 'GET', who: matterReaders, limit: limits.read, answer: 'page' } as const
const title = (key: 'title' | 'township') => (lang: View['lang']) => words(lang)[key]

export const doors: Door[] = [
  door({
    ...reading,
    path: '/organisation',
    form: {},
    title: title('title'),
    async handle({ db, actor, committee, view }) {
      const glance = await atAGlance(db, actor.committeeId)
      const may: May = (roles) => holds(actor, ...roles)
      const above = committee.level !== 'county'
      return page(<OrganisationPage {...{ view, glance, may, above }} />)
    },
  }),
  door({
    ...reading,
    path: '/organisation/:id',
    form: { params: z.object({ id: z.uuid() }) },
    title: title('township'),
    async handle({ db, actor, view, params: { id } }) {
      const township = await townshipView(db, actor.committeeId, id)
      return page(<TownshipPage view={view} township={township} />)
    },
  }),
]

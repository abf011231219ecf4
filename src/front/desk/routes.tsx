// Owns: the door to the worker's day.
import { z } from 'zod'
import { anyStaff } from '../../people/permissions.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Door, door, limits } from '../../platform/server/door.ts'
import type { Rooms } from '../rooms.ts'
import { deskOf } from '../standing.ts'
import { dayOfWork, type Kind } from './order.ts'
import { DeskPage } from './page.tsx'
import { kindWords, words } from './words.ts'

const kind = z
  .enum(Object.keys(kindWords) as [Kind, ...Kind[]])
  .optional()
  .catch(undefined)

export const deskDoors = (rooms: Rooms): Door[] => [
  door({
    method: 'GET',
    path: '/desk',
    keep: true,
    who: anyStaff,
    form: { query: z.object({ kind }) },
    limit: limits.read,
    answer: 'page',
    title: (lang) => words(lang).desk,
    async handle({ db, actor, view, query }) {
      // An administrator's work lies elsewhere: nobody lands on a desk that stays empty.
      if (deskOf(actor) !== '/desk') return goTo(deskOf(actor))
      // Read now in this language, whatever letters to this person are written in.
      const day = await dayOfWork(db, { ...actor, lang: view.lang }, rooms.shelves)
      return page(<DeskPage view={view} day={day} kind={query.kind} now={db.clock.now()} />)
    },
  }),
]

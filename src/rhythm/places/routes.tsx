// Owns: the doors of one venue and one township, for those who look after it and those who guide it.
import { z } from 'zod'
import { staff } from '../../people/permissions.ts'
import { page } from '../../platform/server/answer.ts'
import { type Door, door, limits } from '../../platform/server/door.ts'
import { seerRoles } from '../frequency/owners.ts'
import { rhythmOf, sidesOf } from '../frequency/queries.ts'
import { lastQuestionOf } from '../idle/queries.ts'
import { standingOf } from '../standards/queries.ts'
import { PlacePage } from './page.tsx'
import { words } from './words.ts'

const one = {
  method: 'GET',
  who: staff(...seerRoles),
  form: { params: z.object({ id: z.uuid() }) },
  limit: limits.read,
  answer: 'page',
  title: (lang: 'zh' | 'en') => words(lang).place,
} as const

/** A township has neither a standard nor a door to close. */
const ofTownship = { standing: null, guide: false, owner: false, question: null }

export const placeDoors: Door[] = [
  door({
    ...one,
    path: '/rhythm/venues/:id',
    async handle({ db, actor, view, params }) {
      const kept = await rhythmOf(db, actor, 'venue', params.id)
      const [standing = null] = await standingOf(db, actor.committeeId, [kept.subject])
      const sides = await sidesOf(db, actor, params.id)
      const question = await lastQuestionOf(db, actor.committeeId, params.id)
      return page(<PlacePage {...{ view, kept, standing, ...sides, question, now: db.clock.now() }} />)
    },
  }),
  door({
    ...one,
    path: '/rhythm/townships/:id',
    async handle({ db, actor, view, params }) {
      const kept = await rhythmOf(db, actor, 'township', params.id)
      return page(<PlacePage {...{ view, kept, ...ofTownship, now: db.clock.now() }} />)
    },
  }),
]

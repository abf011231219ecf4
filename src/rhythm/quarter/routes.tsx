// Owns: the door of the conveners' pack: the office prints it for the meeting.
import { z } from 'zod'
import { venueMakers } from '../../organisation/reach.ts'
import { staff } from '../../people/permissions.ts'
import { dayOf } from '../../platform/clock/day.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import { page } from '../../platform/server/answer.ts'
import { type Door, door, limits } from '../../platform/server/door.ts'
import { quarterFrom, quarterPack } from './pack.ts'
import { QuarterPage } from './page.tsx'
import { words } from './words.ts'

const reading = {
  method: 'GET',
  who: staff(...venueMakers),
  limit: limits.read,
  answer: 'page',
  title: (lang: 'zh' | 'en') => words(lang).pack,
} as const

export const quarterDoors: Door[] = [
  door({
    ...reading,
    path: '/rhythm/quarters',
    form: {},
    async handle({ db, actor, view }) {
      const pack = await quarterPack(db, actor.committeeId, dayOf(db.clock.now()))
      return page(<QuarterPage view={view} pack={pack} />)
    },
  }),
  door({
    ...reading,
    path: '/rhythm/quarters/:quarter',
    form: { params: z.object({ quarter: z.string().max(7) }) },
    async handle({ db, actor, view, params }) {
      const at = quarterFrom(params.quarter)
      if (!at) throw new OutOfReach({ quarter: params.quarter })
      return page(<QuarterPage view={view} pack={await quarterPack(db, actor.committeeId, at)} />)
    },
  }),
]

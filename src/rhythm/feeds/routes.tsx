// Owns: the doors of calendars: the page that gives an address, and the two that a token opens.
import { z } from 'zod'
import { venueMakers } from '../../organisation/reach.ts'
import type { Staff } from '../../people/actors.ts'
import { anyStaff, staff } from '../../people/permissions.ts'
import { dayOf } from '../../platform/clock/day.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { file, goTo, page } from '../../platform/server/answer.ts'
import { type Door, door, limits, nothingAsked, type Visit, type Who } from '../../platform/server/door.ts'
import { seerRoles } from '../frequency/owners.ts'
import { calendarOf } from './calendar.ts'
import { beginsOn, eventsFor } from './events.ts'
import { type FeedOf, renewFeed, stopFeed, takeFeed, tokenOf } from './feed.ts'
import { feedToken } from './holder.ts'
import { namedFor } from './names.ts'
import { FeedPage, ScannedPage } from './pages.tsx'
import { words } from './words.ts'

const token = z.object({ token: z.string().max(60) })
const done = z.object({ done: z.enum(['stopped']).optional().catch(undefined) })

const open: Door[] = [
  door({
    method: 'GET',
    path: '/feeds/:token/calendar.ics',
    who: feedToken,
    form: { params: token },
    limit: limits.read,
    answer: 'file',
    title: (lang) => words(lang).mine,
    async handle({ db, actor, site }) {
      const { title } = await namedFor(db, actor, actor.lang)
      const now = db.clock.now()
      const text = calendarOf(await eventsFor(db, actor), { name: title, site, now })
      return file(new TextEncoder().encode(text), 'text/calendar; charset=utf-8', 'calendar.ics', {
        inline: true,
      })
    },
  }),
  door({
    method: 'GET',
    path: '/feeds/:token',
    who: feedToken,
    form: { params: token },
    limit: limits.read,
    answer: 'page',
    title: (lang) => words(lang).scanned,
    async handle({ db, actor, view, params, site }) {
      const now = db.clock.now()
      const events = await eventsFor(db, { ...actor, lang: view.lang })
      const coming = events.filter((one) => beginsOn(one) >= dayOf(now)).slice(0, mostComing)
      const named = await namedFor(db, actor, view.lang)
      return page(<ScannedPage {...{ view, ...named, site, token: params.token, coming, now }} />)
    },
  }),
]

const mostComing = 10

type Params = Record<string, string>

/** One page and three deeds for each kind of calendar. */
interface Kind<A extends Staff> {
  path: string
  who: Who<A>
  params: z.ZodObject
  of(params: Params): FeedOf
}

const title = (lang: 'zh' | 'en') => words(lang).mine
const reading = { method: 'GET', limit: limits.read, answer: 'page', title } as const
const writing = { method: 'POST', limit: limits.write, answer: 'page', title } as const

function feedDoors<A extends Staff>({ path, who, params, of }: Kind<A>): Door[] {
  const at = (found: Params) => path.replace(/:(\w+)/, (_whole, name: string) => found[name] ?? '')
  const deed = (to: string, does: (visit: Visit<A> & { db: Tx }) => Promise<unknown>, then = '') =>
    door({
      ...{ ...writing, path: path + to, who, form: { params, body: nothingAsked } },
      async handle(visit) {
        await does(visit)
        return goTo(at(visit.params) + then)
      },
    })
  return [
    door({
      ...{ ...reading, path, who, form: { params, query: done } },
      async handle({ db, actor, view, params, query, site }) {
        const token = await tokenOf(db, actor, of(params))
        const named = await namedFor(db, whose(actor, of(params)), view.lang)
        const stopped = query.done === 'stopped'
        return page(<FeedPage {...{ view, ...named, at: at(params), site, token, stopped }} />)
      },
    }),
    deed('', ({ db, actor, params, view }) => takeFeed(db, actor, of(params), view.lang)),
    deed('/renewal', ({ db, actor, params, view }) => renewFeed(db, actor, of(params), view.lang)),
    deed('/end', ({ db, actor, params }) => stopFeed(db, actor, of(params)), '?done=stopped'),
  ]
}

const whose = ({ committeeId }: Staff, of: FeedOf) => ({
  ...{ committeeId, of: of.kind },
  venueId: of.kind === 'venue' ? of.venueId : null,
})

const nothing = z.object({})
export const calendarDoors: Door[] = [
  ...open,
  ...feedDoors({ path: '/me/calendar', who: anyStaff, params: nothing, of: () => ({ kind: 'person' }) }),
  ...feedDoors({
    ...{ path: '/rhythm/venues/:id/calendar', who: staff(...seerRoles), params: z.object({ id: z.uuid() }) },
    of: ({ id = '' }) => ({ kind: 'venue', venueId: id }),
  }),
  ...feedDoors({
    ...{ path: '/rhythm/calendar', who: staff(...venueMakers), params: nothing },
    of: () => ({ kind: 'county' }),
  }),
]

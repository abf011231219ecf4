// Owns: the doors to results: on the wall, on phones, as a stream, and asked for again and again where no stream holds.
import { z } from 'zod'
import { committeeAnyone } from '../../people/permissions.ts'
import type { View } from '../../platform/html/index.ts'
import { data, page } from '../../platform/server/answer.ts'
import { type Door, door } from '../../platform/server/door.ts'
import { roomByCode } from '../rooms/room.ts'
import { code } from '../seats/forms.ts'
import { openStatements } from '../seats/next.ts'
import { crowd } from '../seats/routes.tsx'
import { seatIn } from '../seats/seat.ts'
import { Results } from './results.tsx'
import { ResultsPage, ScreenBody, ScreenPage } from './screen.tsx'
import { type Standing, standingDrawn, standingOf } from './standing.ts'
import { streamOf } from './stream.ts'
import { words } from './words.ts'

const usual = { method: 'GET', who: committeeAnyone, limit: crowd.look } as const
const query = z.object({ part: z.literal(['room', 'results', 'screen']).catch('room') })
type Part = z.output<typeof query>['part']

const screen = door({
  ...{ ...usual, path: '/live/:code/screen', answer: 'page', form: { params: code } },
  title: (lang) => words(lang).screen,
  async handle({ db, actor, view, params, site }) {
    const room = await roomByCode(db, actor.committeeId, params.code)
    return page(<ScreenPage {...{ view, room, site, standing: await standingDrawn(db, room) }} />)
  },
})

const results = door({
  ...{ ...usual, path: '/live/:code/results', answer: 'page', form: { params: code } },
  title: (lang) => words(lang).results,
  async handle(visit) {
    const { db, actor, view, params } = visit
    const room = await roomByCode(db, actor.committeeId, params.code)
    const seat = (await seatIn(visit, room))?.no
    return page(<ResultsPage {...{ view, room, seat, standing: await standingDrawn(db, room) }} />)
  },
})

const stream = door({
  ...{ ...usual, path: '/live/:code/stream', answer: 'stream', form: { params: code, query } },
  title: (lang) => words(lang).results,
  async handle({ db, actor, view, params, query }) {
    const room = await roomByCode(db, actor.committeeId, params.code)
    const body = streamOf(db, room, (standing) => tell(standing, query.part, view.lang))
    return { kind: 'stream', body, type: 'text/event-stream; charset=utf-8' }
  },
})

const state = door({
  ...{ ...usual, path: '/live/:code/state', answer: 'data', form: { params: code, query } },
  title: (lang) => words(lang).results,
  async handle({ db, actor, view, params, query }) {
    const room = await roomByCode(db, actor.committeeId, params.code)
    return data(JSON.parse(tell(await standingOf(db, room), query.part, view.lang)))
  },
})

/** Drawn once for everybody who looks in one language. One line of JSON: an event ends with its line. */
function tell(standing: Standing, part: Part, lang: View['lang']): string {
  const key = `${part} ${lang}`
  const known = standing.drawn.get(key)
  if (known) return known
  const fresh = JSON.stringify(told(standing, part, lang))
  standing.drawn.set(key, fresh)
  return fresh
}

function told(standing: Standing, part: Part, lang: View['lang']): { shown?: string; html?: string } {
  if (part === 'room')
    return { shown: `${openStatements(standing).length} ${standing.room.present_no ?? ''}` }
  const drawn = part === 'screen' ? ScreenBody({ lang, standing }) : Results({ lang, standing })
  return { html: String(drawn) }
}

export const resultDoors: Door[] = [screen, results, stream, state]

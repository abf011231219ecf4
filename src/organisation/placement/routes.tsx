// Owns: the doors of proposals who serves where. Prepared by the committee's staff, made true by the secretary-general.
import { z } from 'zod'
import { holds } from '../../people/actors.ts'
import { staff } from '../../people/permissions.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Door, door, limits, nothingAsked } from '../../platform/server/door.ts'
import { venueMakers } from '../reach.ts'
import { beginForm, settingsForm } from './forms.ts'
import { choiceOf } from './ground.ts'
import { PlacementsPage } from './pages/list.tsx'
import {
  askForPlacement,
  beginPlacement,
  changePlacement,
  discardPlacement,
  reopenPlacement,
} from './placement.ts'
import { placements } from './queries.ts'
import { ruleDoors } from './rules/routes.tsx'
import { issuePlacement } from './seats/issue.ts'
import { seatDoors } from './seats/routes.tsx'
import { shown } from './shown.tsx'
import { usual } from './wanted.ts'
import { words } from './words.ts'

const maker = staff(...venueMakers)
const issuer = staff('secretaryGeneral')
const params = z.object({ id: z.uuid() })
const titled = (lang: 'zh' | 'en') => words(lang).placements
const plain = {
  limit: limits.write,
  answer: 'page',
  title: titled,
  form: { params, body: nothingAsked },
} as const

const list: Door[] = [
  door({
    ...{ method: 'GET', path: '/placements', who: maker, form: {} },
    ...{ limit: limits.read, answer: 'page', title: titled },
    async handle({ db, actor, view }) {
      const [list, choice] = [await placements(db, actor.committeeId), await choiceOf(db, actor.committeeId)]
      return page(<PlacementsPage view={view} list={list} choice={choice} />)
    },
  }),
  door({
    ...{ method: 'POST', path: '/placements', who: maker, form: { body: beginForm } },
    ...{ limit: limits.write, answer: 'page', title: titled },
    handle: async ({ db, actor, body }) =>
      goTo(`/placements/${await beginPlacement(db, actor, { ...usual, ...body })}`),
    async again({ db, actor, view }, { values, errors }) {
      const [list, choice] = [await placements(db, actor.committeeId), await choiceOf(db, actor.committeeId)]
      return page(<PlacementsPage {...{ view, list, choice, values, errors }} />, 422)
    },
  }),
]

const one: Door[] = [
  door({
    ...{ method: 'GET', path: '/placements/:id', who: maker },
    form: { params, query: z.object({ done: z.enum(['saved']).optional().catch(undefined) }) },
    ...{ limit: limits.read, answer: 'page', title: titled },
    async handle({ db, actor, view, params, query }) {
      const issuer = holds(actor, 'secretaryGeneral')
      return page(await shown(db, actor, { view, id: params.id, issuer, done: query.done }))
    },
  }),
  door({
    ...{ method: 'POST', path: '/placements/:id', who: maker, form: { params, body: settingsForm } },
    ...{ limit: limits.write, answer: 'page', title: titled },
    async handle({ db, actor, params, body }) {
      await changePlacement(db, actor, params.id, body)
      return goTo(`/placements/${params.id}?done=saved`)
    },
    async again({ db, actor, view, params }, { values, errors }) {
      const returned = { key: 'settings', values, errors } as const
      return page(await shown(db, actor, { view, id: params.id, issuer: false, returned }), 422)
    },
  }),
  door({
    ...{ method: 'POST', path: '/placements/:id/askings', who: maker, ...plain },
    async handle({ db, actor, params }) {
      await askForPlacement(db, actor, params.id)
      return goTo(`/placements/${params.id}`)
    },
  }),
  door({
    ...{ method: 'POST', path: '/placements/:id/reopening', who: maker, ...plain },
    async handle({ db, actor, params }) {
      await reopenPlacement(db, actor, params.id)
      return goTo(`/placements/${params.id}`)
    },
  }),
  door({
    ...{ method: 'POST', path: '/placements/:id/discard', who: maker, ...plain },
    async handle({ db, actor, params }) {
      await discardPlacement(db, actor, params.id)
      return goTo('/placements')
    },
  }),
  door({
    ...{ method: 'POST', path: '/placements/:id/issue', who: issuer, ...plain },
    async handle({ db, actor, params }) {
      await issuePlacement(db, actor, params.id)
      return goTo(`/placements/${params.id}?done=saved`)
    },
  }),
]

export const placementDoors: Door[] = [...list, ...one, ...ruleDoors, ...seatDoors]

// Owns: the doors of what activities brought: a line more, a line confirmed or struck, and the sums with their records.
import { z } from 'zod'
import { holds } from '../../people/actors.ts'
import { staff } from '../../people/permissions.ts'
import { reachOf } from '../../people/reach.ts'
import { type Day, dayOf, yearOf } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Door, door, limits, nothingAsked, type Visit } from '../../platform/server/door.ts'
import { programmesOf } from '../activities/queries.ts'
import { activityPage } from '../activities/shown.tsx'
import { keeperRoles, type Server, serverRoles } from '../hands.ts'
import { listeningFigures } from '../shifts/figures.ts'
import { teamFigures } from '../teams/queries.ts'
import { recordsBehind, serviceFigures } from './figures.ts'
import { giftForm, outcomeForm, visitForm } from './forms.ts'
import { recordGift, recordVisit } from './gifts.ts'
import { confirmTold, recordOutcome, strikeTold } from './outcome.ts'
import { OutcomesPage, RecordsPage } from './page.tsx'
import { measureKeys, words } from './words.ts'

const who = staff(...serverRoles)
const params = z.object({ id: z.uuid() })
const query = z.object({
  programme: z.string().max(30).optional().catch(undefined),
  measure: z.enum(measureKeys).optional().catch(undefined),
})
const forms = { outcomes: outcomeForm, gifts: giftForm, visits: visitForm } as const
type Kind = keyof typeof forms

function adding<K extends Kind>(
  kind: K,
  add: (visit: Visit<Server, { id: string }>, body: z.output<(typeof forms)[K]>) => Promise<unknown>,
): Door {
  return door({
    method: 'POST',
    path: `/activities/:id/${kind}`,
    who,
    form: { params, body: forms[kind] as z.ZodObject },
    limit: limits.write,
    answer: 'page',
    title: (lang) => words(lang)[kind],
    async handle(visit) {
      await add(visit, visit.body as z.output<(typeof forms)[K]>)
      return goTo(`/activities/${visit.params.id}`)
    },
    again: async (visit, { values, errors }) =>
      page(await activityPage(visit, visit.params.id, { form: kind, values, errors }), 422),
  })
}

const told = { outcomes: 'outcome', gifts: 'gift' } as const

export const outcomeDoors: Door[] = [
  adding('outcomes', ({ db, actor, params: { id } }, body) => recordOutcome(db, actor, id, body)),
  adding('gifts', ({ db, actor, params: { id } }, body) => recordGift(db, actor, id, body)),
  adding('visits', ({ db, actor, params: { id } }, body) => recordVisit(db, actor, id, body)),
  ...Object.entries(told).flatMap(([path, one]) => [
    door({
      method: 'POST',
      path: `/${path}/:id/confirmation`,
      who: staff(...keeperRoles),
      form: { params, body: nothingAsked },
      limit: limits.write,
      answer: 'page',
      title: (lang) => words(lang).confirm,
      handle: async ({ db, actor, params: { id } }) =>
        goTo(`/activities/${await confirmTold(db, actor, one, id)}`),
    }),
    door({
      method: 'POST',
      path: `/${path}/:id/striking`,
      who,
      form: { params, body: nothingAsked },
      limit: limits.write,
      answer: 'page',
      title: (lang) => words(lang).strike,
      handle: async ({ db, actor, params: { id } }) =>
        goTo(`/activities/${await strikeTold(db, actor, one, id)}`),
    }),
  ]),
  door({
    method: 'GET',
    path: '/outcomes',
    who,
    form: { query },
    limit: limits.read,
    answer: 'page',
    title: (lang) => words(lang).outcomes,
    async handle({ db, actor, view, query: { programme, measure } }) {
      const asked = { ...thisYear(db), programme, reader: actor }
      const { committeeId } = actor
      const now = db.clock.now()
      if (measure) {
        const records = await recordsBehind(db, committeeId, { ...asked, measure })
        return page(<RecordsPage {...{ view, measure, records, programme, now }} />)
      }
      const figures = await serviceFigures(db, committeeId, asked)
      const listening = await listeningFigures(db, committeeId, asked)
      const teams = await teamFigures(db, committeeId)
      const programmes = await programmesOf(db, committeeId)
      const year = yearOf(asked.to)
      const facts = { figures, listening, teams, programmes, programme, year }
      const [part, keeps] = [!reachOf(actor).whole, holds(actor, ...keeperRoles)]
      return page(<OutcomesPage {...{ view, ...facts, part, keeps }} />)
    },
  }),
]

function thisYear(db: Db): { from: Day; to: Day } {
  const to = dayOf(db.clock.now())
  return { from: `${to.slice(0, 4)}-01-01` as Day, to }
}

// Owns: the doors of expert pools and of what they are asked.
import { z } from 'zod'
import { holds, type Staff } from '../../people/actors.ts'
import { matterReaders, staff } from '../../people/permissions.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { View } from '../../platform/html/index.ts'
import type { AccountId } from '../../platform/ids.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Attempted, type Door, door, limits, nothingAsked } from '../../platform/server/door.ts'
import { whoMayFollow } from '../posts/queries.ts'
import { venuesWithin } from '../queries.ts'
import { venueKeepers, venueMakers } from '../reach.ts'
import {
  answerForm,
  leaveForm,
  poolForm,
  questionForm,
  questionFormOf,
  seatForm,
  seatFormOf,
} from './forms.ts'
import { PoolPage, PoolsPage, QuestionPage } from './pages.tsx'
import { answerQuestion, askPool, endQuestion, openPool, seat, unseat } from './pool.ts'
import { answersTo, findPool, findQuestion, poolsOf, questionsFor } from './queries.ts'
import { words } from './words.ts'

const params = z.object({ id: z.uuid() })
const reading = { method: 'GET', who: matterReaders, limit: limits.read, answer: 'page' } as const
const writing = { method: 'POST', limit: limits.write, answer: 'page' } as const
const maker = staff(...venueMakers)
const keeper = staff(...venueKeepers)
type Key = 'pools' | 'open' | 'seat' | 'ask' | 'question' | 'reply' | 'end'
const title = (key: Key) => (lang: View['lang']) => words(lang)[key]

const poolDoors: Door[] = [
  door({
    ...reading,
    path: '/expert-pools',
    form: {},
    title: title('pools'),
    handle: async ({ db, actor, view }) =>
      page(<PoolsPage view={view} pools={await poolsOf(db, actor)} maker={holds(actor, ...venueMakers)} />),
  }),
  door({
    ...writing,
    path: '/expert-pools',
    who: maker,
    form: { body: poolForm },
    title: title('open'),
    async handle({ db, actor, body }) {
      const id = await openPool(db, actor, { zh: body.nameZh, en: body.nameEn ?? body.nameZh })
      return goTo(`/expert-pools/${id}`)
    },
  }),
  door({
    ...reading,
    path: '/expert-pools/:id',
    form: { params },
    title: title('pools'),
    handle: ({ db, actor, view, params: { id } }) => poolPage(db, actor, view, id),
  }),
  door({
    ...writing,
    path: '/expert-pools/:id/seats',
    who: maker,
    form: { params, body: seatForm },
    title: title('seat'),
    async handle({ db, actor, params: { id }, body }) {
      await seat(db, actor, id, body.person as AccountId, body.knows)
      return goTo(`/expert-pools/${id}`)
    },
  }),
]

const leaving = door({
  ...writing,
  path: '/expert-pools/:id/seats/end',
  who: maker,
  form: { params, body: leaveForm },
  title: title('seat'),
  async handle({ db, actor, params: { id }, body }) {
    await unseat(db, actor, id, body.person)
    return goTo(`/expert-pools/${id}`)
  },
})

const questionDoors: Door[] = [
  door({
    ...writing,
    path: '/expert-pools/:id/questions',
    who: keeper,
    form: { params, body: questionForm },
    title: title('ask'),
    async handle({ db, actor, params: { id }, body }) {
      return goTo(`/pool-questions/${await askPool(db, actor, id, body)}`)
    },
    again: ({ db, actor, view, params: { id } }, again) => poolPage(db, actor, view, id, again),
  }),
  door({
    ...reading,
    path: '/pool-questions/:id',
    form: { params },
    title: title('question'),
    handle: ({ db, actor, view, params: { id } }) => questionPage(db, actor, view, id),
  }),
  door({
    ...writing,
    path: '/pool-questions/:id',
    who: matterReaders,
    form: { params, body: answerForm },
    title: title('reply'),
    async handle({ db, actor, params: { id }, body }) {
      await answerQuestion(db, actor, id, body.answer, body.note)
      return goTo(`/pool-questions/${id}`)
    },
    again: ({ db, actor, view, params: { id } }, again) => questionPage(db, actor, view, id, again),
  }),
  door({
    ...writing,
    path: '/pool-questions/:id/end',
    who: keeper,
    form: { params, body: nothingAsked },
    title: title('end'),
    async handle({ db, actor, params: { id } }) {
      await endQuestion(db, actor, id)
      return goTo(`/pool-questions/${id}`)
    },
  }),
]

export const doors: Door[] = [...poolDoors, leaving, ...questionDoors]

async function poolPage(db: Db, actor: Staff, view: View, id: string, again?: Attempted) {
  const pool = await findPool(db, actor, id)
  const questions = await questionsFor(db, actor, id)
  const venues = holds(actor, ...venueKeepers) ? await venuesWithin(db, actor) : []
  const asking = questionFormOf(venues.map((one) => ({ value: one.id, label: one.name })))
  const everyone = holds(actor, ...venueMakers)
    ? await whoMayFollow(db, actor.committeeId, actor.accountId)
    : null
  const forms = { asking: venues.length ? asking : null, seating: everyone && seatFormOf(everyone) }
  return page(<PoolPage {...{ view, pool, questions, ...forms, ...again }} />, again ? 422 : 200)
}

async function questionPage(db: Db, actor: Staff, view: View, id: string, again?: Attempted) {
  const question = await findQuestion(db, actor, id)
  const answers = await answersTo(db, actor, id)
  return page(<QuestionPage {...{ view, question, answers, ...again }} />, again ? 422 : 200)
}

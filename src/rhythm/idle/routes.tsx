// Owns: the doors on which the owner of an idle venue answers.
import { sql } from 'kysely'
import { z } from 'zod'
import { staff } from '../../people/permissions.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Attempted, type Door, door, limits, type Visit } from '../../platform/server/door.ts'
import { type Seer, seerRoles } from '../frequency/owners.ts'
import { venuesWhere } from '../frequency/queries.ts'
import { answerIdle } from './idle.ts'
import { answerForm, IdlePage } from './page.tsx'
import { type IdleQuestion, idleQuestion } from './queries.ts'
import { words } from './words.ts'

const params = z.object({ id: z.uuid() })
const asking = {
  path: '/rhythm/idle/:id',
  who: staff(...seerRoles),
  answer: 'page',
  title: (lang: 'zh' | 'en') => words(lang).question,
} as const

export const idleDoors: Door[] = [
  door({
    ...asking,
    method: 'GET',
    form: { params },
    limit: limits.read,
    handle: async (visit) => page(await idlePage(visit)),
  }),
  door({
    ...asking,
    method: 'POST',
    form: { params, body: answerForm() },
    limit: limits.write,
    async handle({ db, actor, params, body }) {
      await answerIdle(db, actor, params.id, body)
      return goTo(`/rhythm/idle/${params.id}`)
    },
    again: async (visit, tried) => page(await idlePage(visit, tried), 422),
  }),
]

async function idlePage({ db, actor, view, params }: Visit<Seer, { id: string }>, tried?: Attempted) {
  const question = await idleQuestion(db, actor, params.id)
  const near = await venuesNear(db, actor, question)
  return <IdlePage {...{ view, question, near, ...tried }} />
}

/** Of the same township, or of the county where it belongs to none. */
async function venuesNear(db: Db, actor: Seer, { venueId }: IdleQuestion) {
  const near = sql<boolean>`(venues.committee_id = ${actor.committeeId} and venues.id <> ${venueId}
    and venues.township_id is not distinct from (select v.township_id from venues v
      where v.committee_id = venues.committee_id and v.id = ${venueId}))`
  const venues = await venuesWhere(db, near)
  return venues.map(({ id, name }) => ({ value: id, label: name }))
}

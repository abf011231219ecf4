// Owns: the doors of activities: staff plan, hold and cancel; anyone reads what is open to all.
import { z } from 'zod'
import { committeeAnyone, staff } from '../../people/permissions.ts'
import { readFile } from '../../platform/files/files.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import { file, goTo, page } from '../../platform/server/answer.ts'
import { type Attempted, type Door, door, limits, type Visit } from '../../platform/server/door.ts'
import type { Lang } from '../../platform/words/phrases.ts'
import { type Server, serverRoles } from '../hands.ts'
import { cancelSession, holdSession } from '../orders/holding.ts'
import { activityKinds } from '../queries.ts'
import { planActivity } from './activity.ts'
import { cancelForm, holdForm, planForm } from './forms.ts'
import { ActivitiesPage, NewActivityPage } from './pages.tsx'
import { SessionPage, SessionsPage } from './public.tsx'
import { activitiesWithin, activityCounts, findActivity, publicSession, sessionsToCome } from './queries.ts'
import { activityPage, choicesFor, whereItIs } from './shown.tsx'
import { words } from './words.ts'

const who = staff(...serverRoles)
const params = z.object({ id: z.uuid() })
const reading = { method: 'GET', who, limit: limits.read, answer: 'page' } as const
const writing = { method: 'POST', who, limit: limits.write, answer: 'page' } as const
const title = (lang: Lang) => words(lang).activities
const kind = z.enum(activityKinds).optional().catch(undefined)
const uuid = z.uuid().optional().catch(undefined)
const listing = z.object({
  ...{ kind, after: uuid },
  state: z.enum(['planned', 'held', 'cancelled']).optional().catch(undefined),
  programme: z.string().max(30).optional().catch(undefined),
  year: z.coerce.number().int().min(2000).max(2200).optional().catch(undefined),
})
const begun = z.object({ kind, policyId: uuid, matterId: uuid, title: z.string().max(60).optional() })

async function newPage(
  { db, actor, view }: Pick<Visit<Server>, 'db' | 'actor' | 'view'>,
  given: Parameters<typeof NewActivityPage>[0]['given'],
  again?: Attempted,
) {
  const choices = await choicesFor(db, actor)
  const mine = choices.people.some(({ id }) => id === actor.accountId) ? [actor.accountId] : []
  return page(
    <NewActivityPage {...{ view, choices, given: { gives: mine, ...given }, ...again }} />,
    again ? 422 : 200,
  )
}

const openDoors: Door[] = [
  door({
    ...reading,
    path: '/sessions',
    who: committeeAnyone,
    form: {},
    title: (lang) => words(lang).sessions,
    handle: async ({ db, actor, view }) =>
      page(
        <SessionsPage
          {...{ view, sessions: await sessionsToCome(db, actor.committeeId), now: db.clock.now() }}
        />,
      ),
  }),
  door({
    ...reading,
    path: '/sessions/:id',
    who: committeeAnyone,
    form: { params },
    title: (lang) => words(lang).sessions,
    handle: async ({ db, actor, view, params: { id } }) =>
      page(
        <SessionPage
          {...{ view, session: await publicSession(db, actor.committeeId, id), now: db.clock.now() }}
        />,
      ),
  }),
]

const listDoors: Door[] = [
  door({
    ...reading,
    path: '/activities',
    form: { query: listing },
    title,
    handle: async ({ db, actor, view, query }) =>
      page(
        <ActivitiesPage
          {...{
            view,
            listing: query,
            activities: await activitiesWithin(db, actor, query),
            counts: await activityCounts(db, actor, query),
            now: db.clock.now(),
          }}
        />,
      ),
  }),
  door({
    ...reading,
    path: '/activities/new',
    form: { query: begun },
    title: (lang) => words(lang).fresh,
    handle: async (visit) =>
      newPage(visit, { ...(await whereItIs(visit, visit.query.matterId)), ...visit.query }),
  }),
  door({
    ...writing,
    path: '/activities',
    form: { body: planForm },
    title: (lang) => words(lang).plan,
    handle: async ({ db, actor, body }) => goTo(`/activities/${await planActivity(db, actor, body)}`),
    again: (visit, attempted) => newPage(visit, {}, attempted),
  }),
]

const oneDoors: Door[] = [
  door({
    ...reading,
    path: '/activities/:id',
    form: { params },
    title,
    handle: async (visit) => page(await activityPage(visit, visit.params.id)),
  }),
  door({
    ...reading,
    path: '/activities/:id/photos/:file',
    form: { params: params.extend({ file: z.uuid() }) },
    answer: 'file',
    title,
    async handle({ db, actor, params: { id, file: photo } }) {
      const activity = await findActivity(db, actor, id)
      const found = await readFile(db, actor.committeeId, photo)
      if (found.file.subjectId !== activity.id) throw new OutOfReach({ photo })
      return file(found.bytes, found.file.kind, found.file.name, { inline: true })
    },
  }),
  door({
    ...writing,
    path: '/activities/:id/held',
    limit: limits.upload,
    form: { params, body: holdForm },
    title: (lang) => words(lang).hold,
    async handle({ db, actor, params: { id }, body }) {
      await holdSession(db, actor, id, body)
      return goTo(`/activities/${id}`)
    },
    again: async (visit, { values, errors }) =>
      page(await activityPage(visit, visit.params.id, { form: 'held', values, errors: [...errors] }), 422),
  }),
  door({
    ...writing,
    path: '/activities/:id/cancellation',
    form: { params, body: cancelForm },
    title: (lang) => words(lang).cancel,
    async handle({ db, actor, params: { id }, body }) {
      await cancelSession(db, actor, id, body.why)
      return goTo(`/activities/${id}`)
    },
  }),
]

export const activityDoors: Door[] = [...openDoors, ...listDoors, ...oneDoors]

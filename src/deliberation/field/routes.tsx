import { z } from 'zod'
import { findMatter } from '../../matters/matter.ts'
import type { Staff } from '../../people/actors.ts'
import { staff } from '../../people/permissions.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { View } from '../../platform/html/index.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Attempted, type Door, door, limits } from '../../platform/server/door.ts'
import { hostRoles } from '../hands.ts'
import { listsFor } from '../meetings/lists.ts'
import { newForm, sessionForm, sessionFrom, topicFrom } from './form.ts'
import { FieldPage } from './page.tsx'
import { chairsWithin, placesServed } from './places.ts'
import { recordFieldSession } from './session.ts'
import { recordNewFieldSession } from './topic.ts'
import { words } from './words.ts'

const params = z.object({ id: z.uuid() })
const who = staff(...hostRoles)
const one = {
  path: '/matters/:id/field',
  who,
  answer: 'page',
  title: (lang: 'zh' | 'en') => words(lang).title,
} as const
const fresh = {
  path: '/desk/field/new',
  who,
  answer: 'page',
  title: (lang: 'zh' | 'en') => words(lang).newTitle,
} as const

export const fieldDoors: Door[] = [
  door({
    ...one,
    method: 'GET',
    form: { params },
    limit: limits.read,
    handle: async ({ db, actor, params, view }) => page(await sessionPage(db, actor, params.id, view)),
  }),
  door({
    ...one,
    method: 'POST',
    form: { params, body: sessionForm },
    limit: limits.write,
    async handle({ db, actor, params, body }) {
      await recordFieldSession(db, actor, params.id, sessionFrom(body), body.onWordOf)
      return goTo(`/matters/${params.id}`)
    },
    again: async ({ db, actor, params, view }, tried) =>
      page(await sessionPage(db, actor, params.id, view, tried), 422),
  }),
  door({
    ...fresh,
    method: 'GET',
    form: {},
    limit: limits.read,
    handle: async ({ db, actor, view }) => page(await newPage(db, actor, view)),
  }),
  door({
    ...fresh,
    method: 'POST',
    form: { body: newForm },
    limit: limits.write,
    async handle({ db, actor, body }) {
      const matter = await recordNewFieldSession(db, actor, topicFrom(body), sessionFrom(body), body.onWordOf)
      return goTo(`/matters/${matter.id}`)
    },
    again: async ({ db, actor, view }, tried) => page(await newPage(db, actor, view, tried), 422),
  }),
]

async function sessionPage(db: Db, actor: Staff, id: string, view: View, tried?: Attempted) {
  const matter = await findMatter(db, actor, id)
  const lists = await listsFor(db, matter)
  return (
    <FieldPage view={view} actor={actor} matter={matter} lists={lists} now={db.clock.now()} tried={tried} />
  )
}

/** People for the first place that the actor serves; who may lead it, for all of them: the verb looks at the place. */
async function newPage(db: Db, actor: Staff, view: View, tried?: Attempted) {
  const regions = await placesServed(db, actor)
  const region = actor.appointments[0]?.regionId ?? regions[0]?.value ?? ''
  const near = await listsFor(db, {
    committee_id: actor.committeeId,
    region_id: region,
    township_id: null,
    village_id: null,
  })
  const lists = { ...near, chairs: await chairsWithin(db, actor) }
  return (
    <FieldPage
      view={view}
      actor={actor}
      matter={null}
      regions={regions}
      lists={lists}
      now={db.clock.now()}
      tried={tried}
    />
  )
}

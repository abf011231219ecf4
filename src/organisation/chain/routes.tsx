// Owns: the doors of the chain of responsibility and of guidance.
import { z } from 'zod'
import { holds, type Staff } from '../../people/actors.ts'
import { staff } from '../../people/permissions.ts'
import { allRegions } from '../../people/regions.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { View } from '../../platform/html/index.ts'
import type { BodyId, RegionId } from '../../platform/ids.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Attempted, type Door, door, limits, nothingAsked } from '../../platform/server/door.ts'
import { closeBody } from '../bodies.ts'
import { findVenue } from '../queries.ts'
import { venueKeepers, venueMakers } from '../reach.ts'
import { addBody, answerFor, guide, putUnder } from './chain.ts'
import {
  bodyForm,
  bodyFormOf,
  guideForm,
  guideFormOf,
  parentForm,
  parentFormOf,
  placesForm,
  placesFormOf,
} from './forms.ts'
import { BodyPage, ChainPage, GuidancePage, GuidePage } from './pages.tsx'
import { type BodyRow, bodiesOf, chainOf, findBody, guidanceOf } from './queries.ts'
import { words } from './words.ts'

const readers = staff(...venueKeepers, 'member', 'chairCouncil')
const maker = staff(...venueMakers)
const makes = (actor: Staff) => holds(actor, ...venueMakers)
const params = z.object({ id: z.uuid() })
type Key = 'chain' | 'guidance' | 'guide' | 'add' | 'body' | 'save' | 'closeBody'
const title = (key: Key) => (lang: View['lang']) => words(lang)[key]
const reading = { method: 'GET', limit: limits.read, answer: 'page' } as const
const writing = { method: 'POST', who: maker, limit: limits.write, answer: 'page' } as const

const chainDoors: Door[] = [
  door({
    ...reading,
    path: '/chain',
    who: readers,
    form: {},
    title: title('chain'),
    handle: ({ db, actor, view }) => chainPage(db, actor, view),
  }),
  door({
    ...writing,
    path: '/bodies',
    form: { body: bodyForm },
    title: title('add'),
    async handle({ db, actor, body }) {
      const name = { zh: body.nameZh, en: body.nameEn ?? body.nameZh }
      const parentId = body.parentId as BodyId | undefined
      await addBody(db, actor, { kind: body.kind, name, parentId })
      return goTo('/chain')
    },
    again: ({ db, actor, view }, again) => chainPage(db, actor, view, again),
  }),
]

const bodyDoors: Door[] = [
  door({
    ...reading,
    path: '/bodies/:id',
    who: readers,
    form: { params },
    title: title('body'),
    async handle({ db, actor, view, params: { id } }) {
      const body = await findBody(db, actor.committeeId, id)
      return page(
        <BodyPage view={view} body={body} forms={makes(actor) ? await formsOf(db, body, actor) : null} />,
      )
    },
  }),
  door({
    ...writing,
    path: '/bodies/:id/parent',
    form: { params, body: parentForm },
    title: title('save'),
    async handle({ db, actor, params: { id }, body }) {
      await putUnder(db, actor, id, body.parentId ?? null)
      return goTo('/chain')
    },
  }),
  door({
    ...writing,
    path: '/bodies/:id/places',
    form: { params, body: placesForm },
    title: title('save'),
    async handle({ db, actor, params: { id }, body }) {
      await answerFor(db, actor, id, body.places as RegionId[])
      return goTo('/chain')
    },
  }),
  door({
    ...writing,
    path: '/bodies/:id/closure',
    form: { params, body: nothingAsked },
    title: title('closeBody'),
    async handle({ db, actor, params: { id } }) {
      await closeBody(db, actor, id)
      return goTo('/chain')
    },
  }),
]

const guidanceDoors: Door[] = [
  door({
    ...reading,
    path: '/guidance',
    who: readers,
    form: {},
    title: title('guidance'),
    handle: async ({ db, actor, view }) =>
      page(
        <GuidancePage view={view} guided={await guidanceOf(db, actor.committeeId)} maker={makes(actor)} />,
      ),
  }),
  door({
    ...reading,
    path: '/venues/:id/guide',
    who: maker,
    form: { params },
    title: title('guide'),
    async handle({ db, actor, view, params: { id } }) {
      const venue = await findVenue(db, actor, id)
      const guided = (await guidanceOf(db, actor.committeeId)).find((one) => one.venueId === id)
      const schema = guideFormOf(await committeesOf(db, actor))
      const now = { name: venue.name[view.lang], venueId: id, bodyId: guided?.bodyId ?? null }
      return page(<GuidePage view={view} schema={schema} {...now} />)
    },
  }),
  door({
    ...writing,
    path: '/venues/:id/guide',
    form: { params, body: guideForm },
    title: title('guide'),
    async handle({ db, actor, params: { id }, body }) {
      await guide(db, actor, id, body.bodyId ?? null)
      return goTo('/guidance')
    },
  }),
]

export const doors: Door[] = [...chainDoors, ...bodyDoors, ...guidanceDoors]

async function committeesOf(db: Db, actor: Staff): Promise<BodyRow[]> {
  return (await bodiesOf(db, actor.committeeId)).filter((one) => one.kind === 'specialCommittee')
}

async function formsOf(db: Db, body: BodyRow, actor: Staff) {
  const group = body.kind === 'memberGroup'
  const { groups } = await chainOf(db, actor.committeeId)
  const regions = (await allRegions(db, actor.committeeId)).filter((one) =>
    ['township', 'village'].includes(one.level),
  )
  return {
    parent: group ? parentFormOf(await committeesOf(db, actor)) : null,
    places: group ? placesFormOf(regions) : null,
    held: groups.find((one) => one.id === body.id)?.places.map(({ id }) => id) ?? [],
  }
}

async function chainPage(db: Db, actor: Staff, view: View, again?: Attempted) {
  const chain = await chainOf(db, actor.committeeId)
  const bodies = await bodiesOf(db, actor.committeeId)
  const others = bodies.filter((one) => one.kind !== 'specialCommittee' && one.kind !== 'memberGroup')
  const schema = makes(actor) ? bodyFormOf(bodies.filter((one) => one.kind === 'specialCommittee')) : null
  const posts = holds(actor, ...venueKeepers, 'chairCouncil')
  return page(<ChainPage {...{ view, posts, chain, others, schema, ...again }} />, again ? 422 : 200)
}

// Owns: the doors of the standards: the office reads and edits them; what was seen at a venue is written down.
import { z } from 'zod'
import { venueMakers } from '../../organisation/reach.ts'
import type { Staff } from '../../people/actors.ts'
import { staff } from '../../people/permissions.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { View } from '../../platform/html/index.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Attempted, type Door, door, limits, nothingAsked } from '../../platform/server/door.ts'
import { itemAskForm, itemKeyForm, nameForm, sightingForm } from './forms.ts'
import { StandardPage, StandardsPage } from './pages.tsx'
import { standingsGuided } from './queries.ts'
import { endSighting, noteSighting } from './sighting.ts'
import { addItem, nameStandard, removeItem, standardOf, standardsOf } from './standard.ts'
import { words } from './words.ts'

const maker = staff(...venueMakers)
const code = z.object({ code: z.string().max(20) })
const venue = z.object({ id: z.uuid() })
const writing = { method: 'POST', who: maker, limit: limits.write, answer: 'page' } as const
const reading = { method: 'GET', who: maker, limit: limits.read, answer: 'page' } as const

const pages: Door[] = [
  door({
    ...reading,
    path: '/rhythm/standards',
    form: {},
    title: (lang) => words(lang).standards,
    async handle({ db, actor, view }) {
      const standards = await standardsOf(db, actor.committeeId)
      const standings = await standingsGuided(db, actor)
      return page(<StandardsPage {...{ view, standards, standings }} />)
    },
  }),
  door({
    ...reading,
    path: '/rhythm/standards/:code',
    form: { params: code, query: z.object({ done: z.enum(['saved']).optional().catch(undefined) }) },
    title: (lang) => words(lang).standards,
    handle: async ({ db, actor, view, params, query }) =>
      page(await standardPage(db, actor, view, params.code, { saved: query.done === 'saved' })),
  }),
]

const changes: Door[] = [
  door({
    ...writing,
    path: '/rhythm/standards/:code',
    form: { params: code, body: nameForm },
    title: (lang) => words(lang).change,
    async handle({ db, actor, params, body }) {
      const name = { zh: body.name, en: body.nameEn ?? body.name }
      await nameStandard(db, actor, params.code, { name, kinds: body.kinds })
      return goTo(`/rhythm/standards/${params.code}?done=saved`)
    },
  }),
  door({
    ...writing,
    path: '/rhythm/standards/:code/items',
    form: { params: code, body: itemAskForm },
    title: (lang) => words(lang).addItem,
    async handle({ db, actor, params, body }) {
      const label = { zh: body.label, en: body.labelEn ?? body.label }
      await addItem(db, actor, params.code, { label, check: body.check, atLeast: body.atLeast })
      return goTo(`/rhythm/standards/${params.code}?done=saved`)
    },
    again: async ({ db, actor, view, params }, tried) =>
      page(await standardPage(db, actor, view, params.code, tried), 422),
  }),
  door({
    ...writing,
    path: '/rhythm/standards/:code/items/:key/removal',
    form: { params: code.extend({ key: z.string().max(60) }), body: nothingAsked },
    title: (lang) => words(lang).remove,
    async handle({ db, actor, params }) {
      await removeItem(db, actor, params.code, params.key)
      return goTo(`/rhythm/standards/${params.code}?done=saved`)
    },
  }),
]

const sightings: Door[] = [
  door({
    ...writing,
    path: '/rhythm/venues/:id/sightings',
    form: { params: venue, body: sightingForm() },
    title: (lang) => words(lang).goAndSee,
    async handle({ db, actor, params, body }) {
      await noteSighting(db, actor, params.id, body)
      return goTo(`/rhythm/venues/${params.id}`)
    },
  }),
  door({
    ...writing,
    path: '/rhythm/venues/:id/sightings/end',
    form: { params: venue, body: itemKeyForm },
    title: (lang) => words(lang).notThere,
    async handle({ db, actor, params, body }) {
      await endSighting(db, actor, params.id, body.itemKey)
      return goTo(`/rhythm/venues/${params.id}`)
    },
  }),
]

async function standardPage(
  db: Db,
  actor: Staff,
  view: View,
  named: string,
  more: Partial<Attempted> & { saved?: boolean },
) {
  const standard = await standardOf(db, actor.committeeId, named)
  const standings = (await standingsGuided(db, actor)).filter((one) => one.standard.code === named)
  return <StandardPage {...{ view, standard, standings, ...more }} />
}

export const standardDoors: Door[] = [...pages, ...changes, ...sightings]

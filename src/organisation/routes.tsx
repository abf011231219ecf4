// Owns: the staff doors of venues and units. The public page behind a code is intake's: it leads to a submission.
import { z } from 'zod'
import { holds } from '../people/actors.ts'
import { staff } from '../people/permissions.ts'
import { OutOfReach } from '../platform/refusals.ts'
import { goTo, page } from '../platform/server/answer.ts'
import { type Door, door, limits, nothingAsked } from '../platform/server/door.ts'
import { bodiesOf, closeBody, openBody } from './bodies.ts'
import { BodiesPage } from './bodies-page.tsx'
import { makeEntryCode, revokeEntryCode } from './entry-codes.ts'
import { bodyForm, codeForm, correctionForm } from './forms.ts'
import { headVenues, pastOf, surroundingsOf } from './life/queries.ts'
import { hoursOf } from './opening/hours.ts'
import { VenuePage, VenuesPage } from './pages.tsx'
import { PosterPage } from './poster.tsx'
import { daysOfVenue, findVenue, venuesWithin, whoServesVenue } from './queries.ts'
import { venueKeepers, venueMakers } from './reach.ts'
import { correctVenue } from './venue.ts'
import { words } from './words.ts'

const keeper = staff(...venueKeepers)
const maker = staff(...venueMakers)
const venueId = z.object({ id: z.uuid() })
const done = z.object({ done: z.enum(['code', 'saved']).optional().catch(undefined) })
const pageLength = 50

const venueDoors: Door[] = [
  door({
    method: 'GET',
    path: '/venues',
    who: keeper,
    form: { query: z.object({ after: z.uuid().optional().catch(undefined) }) },
    limit: limits.read,
    answer: 'page',
    title: (lang) => words(lang).venues,
    async handle({ db, actor, view, query }) {
      const venues = await venuesWithin(db, actor, query.after)
      const next = venues.length === pageLength ? (venues.at(-1)?.id ?? null) : null
      const makes = actor.appointments.some((one) => (venueMakers as readonly string[]).includes(one.role))
      return page(<VenuesPage view={view} venues={venues} next={next} maker={makes} />)
    },
  }),
  door({
    method: 'GET',
    path: '/venues/:id/desk',
    who: keeper,
    form: { params: venueId, query: done },
    limit: limits.read,
    answer: 'page',
    title: (lang) => words(lang).venues,
    async handle({ db, actor, view, params, query }) {
      const { committeeId } = actor
      const venue = await findVenue(db, actor, params.id)
      const around = await surroundingsOf(db, committeeId, venue.id)
      if (around.closedAt) return goTo(`/venues/${venue.id}`)
      const serving = await whoServesVenue(db, committeeId, venue)
      const days = await daysOfVenue(db, committeeId, venue.id)
      const past = await pastOf(db, committeeId, venue.id)
      const heads = await headVenues(db, committeeId)
      const maker = holds(actor, ...venueMakers)
      const calls = holds(actor, 'venueHead', 'liaison', 'convener', 'committeeStaff')
      const hours = await hoursOf(db, committeeId, venue.id)
      const facts = { venue, serving, days, around, past, heads, hours, maker, calls }
      return page(<VenuePage {...{ view, ...facts, ...query }} />)
    },
  }),
  door({
    method: 'POST',
    path: '/venues/:id',
    who: keeper,
    form: { params: venueId, body: correctionForm },
    limit: limits.write,
    answer: 'page',
    title: (lang) => words(lang).correct,
    async handle({ db, actor, params, body }) {
      const hours = { zh: body.hoursZh, en: body.hoursEn ?? body.hoursZh }
      await correctVenue(db, actor, params.id, { address: body.address, hours })
      return goTo(`/venues/${params.id}/desk?done=saved`)
    },
  }),
  door({
    method: 'GET',
    path: '/venues/:id/poster',
    who: keeper,
    form: { params: venueId },
    limit: limits.read,
    answer: 'page',
    title: (lang) => words(lang).poster,
    async handle({ db, actor, view, params, site, committee }) {
      const venue = await findVenue(db, actor, params.id)
      if (!venue.code) throw new OutOfReach({ venue: venue.id, poster: 'no code in force' })
      const serving = await whoServesVenue(db, actor.committeeId, venue)
      const held = { ...venue, code: venue.code }
      const phone = committee.settings.contactPhone
      return page(<PosterPage view={view} venue={held} serving={serving} site={site} phone={phone} />)
    },
  }),
]

const codeDoors: Door[] = [
  door({
    method: 'POST',
    path: '/venues/:id/codes',
    who: keeper,
    form: { params: venueId, body: nothingAsked },
    limit: limits.write,
    answer: 'page',
    title: (lang) => words(lang).newCode,
    async handle({ db, actor, params }) {
      await makeEntryCode(db, actor, params.id)
      return goTo(`/venues/${params.id}/desk?done=code`)
    },
  }),
  door({
    method: 'POST',
    path: '/venues/:id/codes/revocation',
    who: keeper,
    form: { params: venueId, body: codeForm },
    limit: limits.write,
    answer: 'page',
    title: (lang) => words(lang).revoke,
    async handle({ db, actor, params, body }) {
      await revokeEntryCode(db, actor, params.id, body.code)
      return goTo(`/venues/${params.id}/desk?done=saved`)
    },
  }),
]

const bodyDoors: Door[] = [
  door({
    method: 'GET',
    path: '/units',
    who: maker,
    form: {},
    limit: limits.read,
    answer: 'page',
    title: (lang) => words(lang).bodies,
    handle: async ({ db, actor, view }) =>
      page(<BodiesPage view={view} bodies={await bodiesOf(db, actor.committeeId, ['handlingUnit'])} />),
  }),
  door({
    method: 'POST',
    path: '/units',
    who: maker,
    form: { body: bodyForm },
    limit: limits.write,
    answer: 'page',
    title: (lang) => words(lang).addBody,
    async handle({ db, actor, body }) {
      const { nameZh, nameEn, ...contact } = body
      const unit = {
        kind: 'handlingUnit',
        name: { zh: nameZh, en: nameEn ?? nameZh },
        regionId: null,
      } as const
      await openBody(db, actor, { ...unit, ...contact })
      return goTo('/units')
    },
    async again({ db, actor, view }, { values, errors }) {
      const bodies = await bodiesOf(db, actor.committeeId, ['handlingUnit'])
      return page(<BodiesPage view={view} bodies={bodies} values={values} errors={errors} />, 422)
    },
  }),
  door({
    method: 'POST',
    path: '/units/:id/closure',
    who: maker,
    form: { params: venueId, body: nothingAsked },
    limit: limits.write,
    answer: 'page',
    title: (lang) => words(lang).closeBody,
    async handle({ db, actor, params }) {
      await closeBody(db, actor, params.id)
      return goTo('/units')
    },
  }),
]

export const doors: Door[] = [...venueDoors, ...codeDoors, ...bodyDoors]

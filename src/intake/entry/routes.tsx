// Owns: the page behind a venue's code (一码通), and the opening of a venue, whose method is one of those in force.
import { z } from 'zod'
import { methodsInForce } from '../../matters/methods/in-force.ts'
import { countScan } from '../../organisation/entry-codes.ts'
import { venueForm } from '../../organisation/forms.ts'
import { entryPointOf, writtenCode } from '../../organisation/queries.ts'
import { venueMakers } from '../../organisation/reach.ts'
import { openVenue } from '../../organisation/venue.ts'
import { words as venueWords } from '../../organisation/words.ts'
import { committeeAnyone, staff } from '../../people/permissions.ts'
import { allRegions } from '../../people/regions.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { ask, type FieldError, Form, listed, listedCode, Page, type View } from '../../platform/html/index.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { FieldRefused, OutOfReach } from '../../platform/refusals.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Call, type Door, door, limits } from '../../platform/server/door.ts'
import { EndedPage, EntryPage } from './page.tsx'
import { shownAt } from './shown.ts'
import { words } from './words.ts'

const entry = door({
  method: 'GET',
  path: '/q/:code',
  who: committeeAnyone,
  form: { params: z.object({ code: z.string().min(4).max(20) }) },
  limit: limits.read,
  answer: 'page',
  keep: true,
  title: (lang) => words(lang).lead,
  async handle({ db, actor, view, params, committee }) {
    const point = await entryPointOf(db, actor.committeeId, params.code)
    if (!point) throw new OutOfReach({ code: params.code })
    if (point.revokedAt) return page(<EndedPage view={view} />, 410)
    const { venue, code } = point
    const shown = await shownAt(db, actor.committeeId, venue)
    const phone = committee.settings.contactPhone
    const now = db.clock.now()
    return page(<EntryPage {...{ view, code, venue, phone, now, ...shown }} />)
  },
  looked(visit) {
    if (isScan(visit)) countScan(visit.db, visit.actor.committeeId, writtenCode(visit.params.code))
  },
})

/** From outside: going back and forth between our own pages is no second scan. */
function isScan(call: Call): boolean {
  return !call.header('referer')?.startsWith(call.site)
}

const maker = staff(...venueMakers)
/** Which places and methods there are is checked by the door: they differ from county to county. */
const openingBody = venueForm.extend({
  regionId: listed({ label: venueWords.both.region, required: true }),
  methodCode: listedCode({ label: venueWords.both.method, max: 40, required: true }),
})

const opening: Door[] = [
  door({
    method: 'GET',
    path: '/desk/venues/new',
    who: maker,
    form: {},
    limit: limits.read,
    answer: 'page',
    title: (lang) => words(lang).openVenue,
    handle: async ({ db, actor, view }) => openingPage(db, actor.committeeId, view),
  }),
  door({
    method: 'POST',
    path: '/desk/venues/new',
    who: maker,
    form: { body: openingBody },
    limit: limits.write,
    answer: 'page',
    title: (lang) => words(lang).openVenue,
    async handle({ db, actor, body }) {
      const { regions, methods } = await choicesOf(db, actor.committeeId)
      const region = regions.find((one) => one.id === body.regionId)
      if (!region) throw new FieldRefused('regionId', venueWords.both.region)
      const method = methods.find((one) => one.code === body.methodCode)
      if (!method) throw new FieldRefused('methodCode', venueWords.both.method)
      const name = { zh: body.nameZh, en: body.nameEn ?? body.nameZh }
      const hours = { zh: body.hoursZh, en: body.hoursEn ?? body.hoursZh }
      const { kind, brand, address } = body
      const venue = { kind, brand, address, name, hours, regionId: region.id, methodCode: method.code }
      return goTo(`/venues/${await openVenue(db, actor, venue)}/desk`)
    },
    again: async ({ db, actor, view }, { values, errors }) =>
      openingPage(db, actor.committeeId, view, { values, errors }),
  }),
]

async function choicesOf(db: Db, committeeId: CommitteeId) {
  const regions = (await allRegions(db, committeeId)).filter((one) => one.level !== 'province')
  return { regions, methods: await methodsInForce(db, committeeId) }
}

interface Again {
  values: Record<string, unknown>
  errors: readonly FieldError[]
}

async function openingPage(db: Db, committeeId: CommitteeId, view: View, again?: Again) {
  const { regions, methods } = await choicesOf(db, committeeId)
  const w = words(view.lang)
  const { region, method, methodWhy } = venueWords.both
  const schema = venueForm.extend({
    regionId: ask.choice({
      label: region,
      options: regions.map((one) => ({ value: one.id as string, label: one.name })),
      as: 'select',
      required: true,
    }),
    methodCode: ask.choice({
      label: method,
      why: methodWhy,
      options: methods.map((one) => ({ value: one.code, label: one.name })),
      as: 'select',
      required: true,
    }),
  })
  const status = again ? 422 : 200
  return page(
    <Page view={view} title={w.openVenue} lead={w.openVenueLead} errors={again?.errors}>
      <Form view={view} schema={schema} action="/desk/venues/new" submit={w.openVenue} main {...again} />
    </Page>,
    status,
  )
}

export const doors: Door[] = [entry, ...opening]

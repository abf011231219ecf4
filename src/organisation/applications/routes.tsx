// Owns: the doors of applications for venues.
import { z } from 'zod'
import { holds, type Staff } from '../../people/actors.ts'
import { staff } from '../../people/permissions.ts'
import { covers, reachOf } from '../../people/reach.ts'
import { allRegions, type Region } from '../../people/regions.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { View } from '../../platform/html/index.ts'
import type { RegionId, VenueId } from '../../platform/ids.ts'
import { FieldRefused } from '../../platform/refusals.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Attempted, type Door, door, limits } from '../../platform/server/door.ts'
import type { FromAbove } from '../board/section.ts'
import { headVenues } from '../life/queries.ts'
import { venueKeepers, venueMakers } from '../reach.ts'
import { words as venueWords } from '../words.ts'
import { applyForVenue, approveApplication, declineApplication } from './application.ts'
import { applicationForm, applicationFormOf, approvalForm, declineForm } from './forms.ts'
import { ApplicationPage, ApplicationsPage, ApplyPage } from './pages.tsx'
import { applicationsFor, findApplication } from './queries.ts'
import { words } from './words.ts'

const keeper = staff(...venueKeepers)
const maker = staff(...venueMakers)
const params = z.object({ id: z.uuid() })
const title = (key: 'apply' | 'applications' | 'approve' | 'decline') => (lang: View['lang']) =>
  words(lang)[key]

const asking: Door[] = [
  door({
    method: 'GET',
    path: '/applications/new',
    who: keeper,
    form: {},
    limit: limits.read,
    answer: 'page',
    title: title('apply'),
    handle: ({ db, actor, view }) => applyPage(db, actor, view),
  }),
  door({
    method: 'POST',
    path: '/applications',
    who: keeper,
    form: { body: applicationForm },
    limit: limits.write,
    answer: 'page',
    title: title('apply'),
    async handle({ db, actor, body }) {
      const { nameZh, nameEn, hoursZh, hoursEn, regionId, parentId, ...rest } = body
      const id = await applyForVenue(db, actor, {
        ...rest,
        name: { zh: nameZh, en: nameEn ?? nameZh },
        hours: { zh: hoursZh, en: hoursEn ?? hoursZh },
        regionId: regionId as RegionId,
        parentId: parentId as VenueId | undefined,
      })
      return goTo(`/applications/${id}`)
    },
    again: ({ db, actor, view }, again) => applyPage(db, actor, view, again),
  }),
  door({
    method: 'GET',
    path: '/applications',
    who: keeper,
    form: {},
    limit: limits.read,
    answer: 'page',
    title: title('applications'),
    handle: async ({ db, actor, view }) =>
      page(<ApplicationsPage view={view} applications={await applicationsFor(db, actor)} />),
  }),
]

const one = (above: FromAbove) =>
  door({
    method: 'GET',
    path: '/applications/:id',
    who: keeper,
    form: { params },
    limit: limits.read,
    answer: 'page',
    title: title('applications'),
    async handle({ db, actor, view, params: { id } }) {
      const application = await findApplication(db, actor, id)
      const methods = holds(actor, ...venueMakers) ? await above.methods(db, actor.committeeId) : null
      return page(<ApplicationPage view={view} application={application} methods={methods} />)
    },
  })

const approval = (above: FromAbove) =>
  door({
    method: 'POST',
    path: '/applications/:id/approval',
    who: maker,
    form: { params, body: approvalForm },
    limit: limits.write,
    answer: 'page',
    title: title('approve'),
    async handle({ db, actor, params: { id }, body }) {
      const methods = await above.methods(db, actor.committeeId)
      const method = methods.find((one) => one.code === body.method)
      if (!method) throw new FieldRefused('method', venueWords.both.method)
      return goTo(`/venues/${await approveApplication(db, actor, id, method.code)}/desk`)
    },
  })

const refusal = door({
  method: 'POST',
  path: '/applications/:id/refusal',
  who: maker,
  form: { params, body: declineForm },
  limit: limits.write,
  answer: 'page',
  title: title('decline'),
  async handle({ db, actor, params: { id }, body }) {
    await declineApplication(db, actor, id, body.why)
    return goTo(`/applications/${id}`)
  },
})

export const applicationDoors = (above: FromAbove): Door[] => [
  ...asking,
  one(above),
  approval(above),
  refusal,
]

async function applyPage(db: Db, actor: Staff, view: View, again?: Attempted) {
  const regions = (await allRegions(db, actor.committeeId)).filter(isWithin(actor))
  const schema = applicationFormOf(regions, await headVenues(db, actor.committeeId))
  return page(<ApplyPage view={view} schema={schema} {...again} />, again ? 422 : 200)
}

function isWithin(actor: Staff) {
  const reach = reachOf(actor, venueKeepers)
  return (one: Region) =>
    covers(reach, {
      township_id: one.level === 'township' ? one.id : one.parentId,
      village_id: one.level === 'village' ? one.id : null,
    })
}

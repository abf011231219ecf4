// Owns: the administrators' doors. Accounts are the system administrator's, appointments the security administrator's
// (三员分立); in a small office the secretary-general does both. None of these doors leads to a matter.
import type { z } from 'zod'
import type { AccountId, BodyId, RegionId, VenueId } from '../../platform/ids.ts'
import { type Answer, goTo, page } from '../../platform/server/answer.ts'
import {
  type Attempted,
  type Door,
  door,
  limits,
  nothingAsked,
  type Visit,
} from '../../platform/server/door.ts'
import type { Lang } from '../../platform/words/phrases.ts'
import { giveRecovery, invite, inviteAgain, leave } from '../accounts.ts'
import type { Staff } from '../actors.ts'
import { type AppointmentId, appoint, appointmentsOf, endAppointment } from '../appointments.ts'
import { staff } from '../permissions.ts'
import { allRegions } from '../regions.ts'
import { words } from '../words.ts'
import {
  appointForm,
  appointFormOf,
  doneQuery,
  endForm,
  inviteForm,
  listQuery,
  personParams,
  recoveryForm,
} from './forms.ts'
import { InvitePage, LinkPage, PeoplePage, PersonPage } from './pages.tsx'
import { colleague, colleagues, postsOf } from './queries.ts'

const anyAdministrator = staff('secretaryGeneral', 'sysAdmin', 'securityAdmin')
const forAccounts = staff('secretaryGeneral', 'sysAdmin')
const forAppointments = staff('secretaryGeneral', 'securityAdmin')

type TextKey =
  | 'people'
  | 'inviteSomeone'
  | 'account'
  | 'inviteAgain'
  | 'recovery'
  | 'leave'
  | 'appointSubmit'
  | 'endAppointment'
const title = (key: TextKey) => (lang: Lang) => words(lang)[key]
const idOf = (params: { id: string }) => params.id as AccountId

export const rosterDoors: Door[] = [
  door({
    method: 'GET',
    path: '/people',
    who: anyAdministrator,
    form: { query: listQuery },
    limit: limits.read,
    answer: 'page',
    title: title('people'),
    async handle({ db, actor, view, query }) {
      const list = await colleagues(db, actor.committeeId, query)
      return page(<PeoplePage {...{ view, actor, ...list, find: query.find }} />)
    },
  }),
  door({
    method: 'GET',
    path: '/people/invite',
    who: forAccounts,
    form: {},
    limit: limits.read,
    answer: 'page',
    title: title('inviteSomeone'),
    handle: async ({ view }) => page(<InvitePage view={view} />),
  }),
  door({
    method: 'POST',
    path: '/people',
    who: forAccounts,
    form: { body: inviteForm },
    limit: limits.write,
    answer: 'page',
    title: title('inviteSomeone'),
    async handle(visit) {
      const { accountId, link } = await invite(visit.db, visit.actor, visit.body)
      return linkPage(visit, accountId, link)
    },
    again: async ({ view }, tried) => page(<InvitePage view={view} {...tried} />, 422),
  }),
  door({
    method: 'GET',
    path: '/people/:id',
    who: anyAdministrator,
    form: { params: personParams, query: doneQuery },
    limit: limits.read,
    answer: 'page',
    title: title('account'),
    handle: (visit) => personPage(visit, visit.query.done !== undefined),
  }),
  door({
    method: 'POST',
    path: '/people/:id/invitation',
    who: forAccounts,
    form: { params: personParams, body: nothingAsked },
    limit: limits.write,
    answer: 'page',
    title: title('inviteAgain'),
    async handle(visit) {
      const id = idOf(visit.params)
      return linkPage(visit, id, await inviteAgain(visit.db, visit.actor, id))
    },
    again: (visit, tried) => personAgain(visit, tried),
  }),
  door({
    method: 'POST',
    path: '/people/:id/recovery',
    who: forAccounts,
    form: { params: personParams, body: recoveryForm },
    limit: limits.write,
    answer: 'page',
    title: title('recovery'),
    async handle(visit) {
      const id = idOf(visit.params)
      return linkPage(visit, id, await giveRecovery(visit.db, visit.actor, id, visit.body.checked))
    },
    again: (visit, tried) => personAgain(visit, tried),
  }),
  door({
    method: 'POST',
    path: '/people/:id/leave',
    who: forAccounts,
    form: { params: personParams, body: nothingAsked },
    limit: limits.write,
    answer: 'page',
    title: title('leave'),
    async handle({ db, actor, params }) {
      await leave(db, actor, idOf(params))
      return goTo('/people')
    },
  }),
  door({
    method: 'POST',
    path: '/people/:id/appointments',
    who: forAppointments,
    form: { params: personParams, body: appointForm },
    limit: limits.write,
    answer: 'page',
    title: title('appointSubmit'),
    async handle({ db, actor, params, body }) {
      await appoint(db, actor, { accountId: idOf(params), ...appointmentFrom(body) })
      return goTo(`/people/${params.id}?done=1`)
    },
    again: (visit, tried) => personAgain(visit, tried),
  }),
  door({
    method: 'POST',
    path: '/people/:id/appointments/end',
    who: forAppointments,
    form: { params: personParams, body: endForm },
    limit: limits.write,
    answer: 'page',
    title: title('endAppointment'),
    async handle({ db, actor, params, body }) {
      await endAppointment(db, actor, body.appointment as AppointmentId)
      return goTo(`/people/${params.id}?done=1`)
    },
  }),
]

type PersonVisit = Visit<Staff, { id: string }>

async function personPage(visit: PersonVisit, done: boolean, tried?: Attempted): Promise<Answer> {
  const { db, actor, view } = visit
  const id = idOf(visit.params)
  const person = await colleague(db, actor.committeeId, id)
  const held = await appointmentsOf(db, actor.committeeId, id)
  const posts = await postsOf(db, actor.committeeId)
  const appointSchema = appointFormOf(await allRegions(db, actor.committeeId), posts)
  return page(
    <PersonPage {...{ view, actor, person, held, appointSchema, done, ...tried }} />,
    tried ? 422 : 200,
  )
}

function personAgain(visit: PersonVisit, tried: Attempted): Promise<Answer> {
  return personPage(visit, false, tried)
}

async function linkPage(visit: Visit<Staff>, accountId: AccountId, token: string): Promise<Answer> {
  const person = await colleague(visit.db, visit.actor.committeeId, accountId)
  return page(<LinkPage view={visit.view} person={person} link={`${visit.site}/invitations/${token}`} />)
}

function appointmentFrom(body: z.output<typeof appointForm>) {
  return {
    ...body,
    regionId: body.regionId as RegionId,
    bodyId: (body.bodyId as BodyId | undefined) ?? null,
    venueId: (body.venueId as VenueId | undefined) ?? null,
  }
}

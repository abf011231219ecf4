// Owns: the doors of calls for topics: anyone reads one; its venue's people open it, see what comes, close it.
import { z } from 'zod'
import { findVenue } from '../../organisation/queries.ts'
import type { Staff } from '../../people/actors.ts'
import { committeeAnyone, staff } from '../../people/permissions.ts'
import { dayOf } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { View } from '../../platform/html/index.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Attempted, type Door, door, limits, nothingAsked } from '../../platform/server/door.ts'
import { gistsOf } from '../reading.ts'
import { callerRoles, closeCall, openCall } from './call.ts'
import { callForm } from './forms.ts'
import { CallListPage, CallPage, VenueCallsPage } from './pages.tsx'
import { callsOf, cameTo, findCall, publicCall } from './queries.ts'
import { words } from './words.ts'

const caller = staff(...callerRoles)
const params = z.object({ id: z.uuid() })
const reading = { limit: limits.read, answer: 'page' } as const
const writing = { limit: limits.write, answer: 'page' } as const

export const doors: Door[] = [
  door({
    ...reading,
    method: 'GET',
    path: '/calls/:id',
    who: committeeAnyone,
    form: { params },
    title: (lang) => words(lang).calls,
    async handle({ db, actor, view, params: { id } }) {
      const call = await publicCall(db, actor.committeeId, id)
      const now = db.clock.now()
      const today = dayOf(now)
      const open = !call.closedAt && call.opensOn <= today && today <= call.closesOn
      return page(<CallPage {...{ view, call, open, now }} />)
    },
  }),
  door({
    ...reading,
    method: 'GET',
    path: '/venues/:id/calls',
    who: caller,
    form: { params },
    title: (lang) => words(lang).manage,
    handle: ({ db, actor, view, params: { id } }) => venuePage(db, actor, view, id),
  }),
  door({
    ...writing,
    method: 'POST',
    path: '/venues/:id/calls',
    who: caller,
    form: { params, body: callForm },
    title: (lang) => words(lang).open,
    handle: async ({ db, actor, params: { id }, body }) =>
      goTo(`/desk/calls/${await openCall(db, actor, id, body)}`),
    again: ({ db, actor, view, params: { id } }, attempted) => venuePage(db, actor, view, id, attempted),
  }),
  door({
    ...reading,
    method: 'GET',
    path: '/desk/calls/:id',
    who: caller,
    form: { params },
    title: (lang) => words(lang).list,
    async handle({ db, actor, view, params: { id } }) {
      const call = await findCall(db, actor, id)
      const came = await cameTo(db, actor.committeeId, call.id)
      const gists = await gistsOf(
        db,
        actor,
        came.map((one) => one.id),
      )
      return page(<CallListPage {...{ view, call, came, gists, now: db.clock.now() }} />)
    },
  }),
  door({
    ...writing,
    method: 'POST',
    path: '/desk/calls/:id/closure',
    who: caller,
    form: { params, body: nothingAsked },
    title: (lang) => words(lang).closeNow,
    async handle({ db, actor, params: { id } }) {
      await closeCall(db, actor, id)
      return goTo(`/desk/calls/${id}`)
    },
  }),
]

async function venuePage(db: Db, actor: Staff, view: View, id: string, again?: Attempted) {
  const venue = await findVenue(db, actor, id)
  const calls = await callsOf(db, actor.committeeId, venue.id)
  return page(
    <VenueCallsPage {...{ view, venue, calls, now: db.clock.now(), ...again }} />,
    again ? 422 : 200,
  )
}

// Owns: the doors of calls for help.
import { z } from 'zod'
import { holds, type Staff } from '../../people/actors.ts'
import { matterReaders, staff } from '../../people/permissions.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { View } from '../../platform/html/index.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Attempted, type Door, door, limits, nothingAsked } from '../../platform/server/door.ts'
import { venuesWithin } from '../queries.ts'
import { venueKeepers } from '../reach.ts'
import { endAppeal, makeAppeal, offerHelp, withdrawOffer } from './appeal.ts'
import { appealForm, appealFormOf, offerForm } from './forms.ts'
import { AppealPage, AppealsPage } from './pages.tsx'
import { appealsFor, findAppeal, offersTo } from './queries.ts'
import { words } from './words.ts'

const params = z.object({ id: z.uuid() })
const reading = { method: 'GET', who: matterReaders, limit: limits.read, answer: 'page' } as const
const writing = { method: 'POST', limit: limits.write, answer: 'page' } as const
const title = (key: 'appeals' | 'make' | 'say' | 'withdraw' | 'end') => (lang: View['lang']) =>
  words(lang)[key]

const calling: Door[] = [
  door({
    ...reading,
    path: '/appeals',
    form: {},
    title: title('appeals'),
    handle: ({ db, actor, view }) => listPage(db, actor, view),
  }),
  door({
    ...writing,
    path: '/appeals',
    who: staff(...venueKeepers),
    form: { body: appealForm },
    title: title('make'),
    handle: async ({ db, actor, body }) => goTo(`/appeals/${await makeAppeal(db, actor, body)}`),
    again: ({ db, actor, view }, again) => listPage(db, actor, view, again),
  }),
  door({
    ...writing,
    path: '/appeals/:id/end',
    who: staff(...venueKeepers),
    form: { params, body: nothingAsked },
    title: title('end'),
    async handle({ db, actor, params: { id } }) {
      await endAppeal(db, actor, id)
      return goTo(`/appeals/${id}`)
    },
  }),
]

const offering: Door[] = [
  door({
    ...reading,
    path: '/appeals/:id',
    form: { params },
    title: title('appeals'),
    handle: ({ db, actor, view, params: { id } }) => onePage(db, actor, view, id),
  }),
  door({
    ...writing,
    path: '/appeals/:id/offers',
    who: staff('member'),
    form: { params, body: offerForm },
    title: title('say'),
    async handle({ db, actor, params: { id }, body }) {
      await offerHelp(db, actor, id, body.offer)
      return goTo(`/appeals/${id}`)
    },
    again: ({ db, actor, view, params: { id } }, again) => onePage(db, actor, view, id, again),
  }),
  door({
    ...writing,
    path: '/appeals/:id/offers/withdrawal',
    who: staff('member'),
    form: { params, body: nothingAsked },
    title: title('withdraw'),
    async handle({ db, actor, params: { id } }) {
      await withdrawOffer(db, actor, id)
      return goTo(`/appeals/${id}`)
    },
  }),
]

export const doors: Door[] = [...calling, ...offering]

async function listPage(db: Db, actor: Staff, view: View, again?: Attempted) {
  const appeals = await appealsFor(db, actor)
  const venues = holds(actor, ...venueKeepers) ? await venuesWithin(db, actor) : []
  const schema = venues.length
    ? appealFormOf(venues.map((one) => ({ value: one.id, label: one.name })))
    : null
  return page(<AppealsPage {...{ view, appeals, schema, ...again }} />, again ? 422 : 200)
}

async function onePage(db: Db, actor: Staff, view: View, id: string, again?: Attempted) {
  const appeal = await findAppeal(db, actor, id)
  const offers = await offersTo(db, actor, appeal)
  const member = holds(actor, 'member')
  return page(<AppealPage {...{ view, appeal, offers, member, ...again }} />, again ? 422 : 200)
}

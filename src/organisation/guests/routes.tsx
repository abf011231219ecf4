// Owns: the doors of members who sit in another committee.
import { z } from 'zod'
import { committeeAnyone, matterReaders, staff } from '../../people/permissions.ts'
import { sessionCookie } from '../../people/signin/sessions.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Door, door, limits, nothingAsked } from '../../platform/server/door.ts'
import type { Lang } from '../../platform/words/phrases.ts'
import { membersOf } from '../members/queries.ts'
import { arrive, openWay, wayInto } from './entry.ts'
import { answerFormOf, lendFormOf } from './forms.ts'
import { ArrivingPage, ElsewherePage, OfficePage, WayPage } from './pages.tsx'
import { committeesInLine, guestsHere, lentFrom, mySeats } from './queries.ts'
import { answerOffers, callBack, endSeat, lendMembers, type Office } from './seat.ts'
import { words } from './words.ts'

const office = staff('secretaryGeneral')
const params = z.object({ id: z.uuid() })
const token = z.object({ token: z.string().min(20).max(100) })
const title = (key: 'guests' | 'elsewhere' | 'walkIn') => (lang: Lang) => words(lang)[key]
const reading = { method: 'GET', limit: limits.read, answer: 'page' } as const
const writing = { method: 'POST', limit: limits.write, answer: 'page' } as const

async function shown(db: Db, actor: Office) {
  const { members } = await membersOf(db, actor.committeeId, {})
  return {
    guests: await guestsHere(db, actor.committeeId),
    lent: await lentFrom(db, actor.committeeId),
    committees: await committeesInLine(db, actor.committeeId),
    members,
  }
}

const officeDoors: Door[] = [
  door({
    ...reading,
    ...{ path: '/guest-seats', who: office, form: {}, title: title('guests') },
    handle: async ({ db, actor, view }) => page(<OfficePage view={view} {...(await shown(db, actor))} />),
  }),
  door({
    ...writing,
    ...{ path: '/guest-seats/answers', who: office, title: title('guests') },
    form: { body: answerFormOf() },
    async handle({ db, actor, body }) {
      await answerOffers(db, actor, body as Parameters<typeof answerOffers>[2])
      return goTo('/guest-seats')
    },
    again: async ({ db, actor, view }, tried) =>
      page(<OfficePage view={view} {...(await shown(db, actor))} {...tried} />, 422),
  }),
  door({
    ...writing,
    ...{ path: '/guest-seats/:id/end', who: office, title: title('guests') },
    form: { params, body: nothingAsked },
    async handle({ db, actor, params: { id } }) {
      await endSeat(db, actor, id)
      return goTo('/guest-seats')
    },
  }),
  door({
    ...writing,
    ...{ path: '/lent-members', who: office, title: title('guests') },
    form: { body: lendFormOf() },
    async handle({ db, actor, body }) {
      await lendMembers(db, actor, body.thereId, body.accounts)
      return goTo('/guest-seats')
    },
    again: async ({ db, actor, view }, tried) =>
      page(<OfficePage view={view} {...(await shown(db, actor))} {...tried} />, 422),
  }),
  door({
    ...writing,
    ...{ path: '/lent-members/:id/end', who: office, title: title('guests') },
    form: { params, body: nothingAsked },
    async handle({ db, actor, params: { id } }) {
      await callBack(db, actor, id)
      return goTo('/guest-seats')
    },
  }),
]

const wayDoors: Door[] = [
  door({
    ...reading,
    ...{ path: '/elsewhere', who: matterReaders, form: {}, title: title('elsewhere') },
    handle: async ({ db, actor, view }) =>
      page(<ElsewherePage view={view} seats={await mySeats(db, actor)} />),
  }),
  door({
    ...writing,
    ...{ path: '/elsewhere/:id', who: matterReaders, title: title('elsewhere') },
    form: { params, body: nothingAsked },
    handle: async ({ db, actor, view, site, params: { id } }) =>
      page(<WayPage view={view} href={await openWay(db, actor, id, site)} />),
  }),
  door({
    ...reading,
    ...{ path: '/guest-entries/:token', who: committeeAnyone, title: title('walkIn') },
    form: { params: token },
    async handle({ db, actor, view, committee, params }) {
      await wayInto(db, actor.committeeId, params.token)
      return page(<ArrivingPage {...{ view, here: committee.name, token: params.token }} />)
    },
  }),
  door({
    ...{ method: 'POST', limit: limits.guess, answer: 'page' },
    ...{ path: '/guest-entries/:token', who: committeeAnyone, title: title('walkIn') },
    form: { params: token, body: nothingAsked },
    handle: async ({ db, actor, params }) =>
      goTo('/desk', [sessionCookie(await arrive(db, actor.committeeId, params.token))]),
  }),
]

export const guestDoors: Door[] = [...officeDoors, ...wayDoors]

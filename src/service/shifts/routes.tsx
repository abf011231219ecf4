// Owns: the doors of listening days: the board for everyone, one day for its keepers, my days and swaps for those who sit.
import { z } from 'zod'
import { venueById } from '../../organisation/queries.ts'
import { holds } from '../../people/actors.ts'
import { committeeAnyone, staff } from '../../people/permissions.ts'
import { yearOf } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import {
  type Attempted,
  type Door,
  door,
  limits,
  nothingAsked,
  type Visit,
} from '../../platform/server/door.ts'
import { keeperRoles, keeps, type Server, serverRoles } from '../hands.ts'
import { sittersOf } from '../rosters/sitters.ts'
import { findSwap, swapsAskedBy, swapsAskedOf } from '../swaps/queries.ts'
import { standInsFor } from '../swaps/stand-ins.ts'
import { askSwap, declineSwap, takeSwap, withdrawSwap } from '../swaps/swap.ts'
import { BoardPage } from './board.tsx'
import { listeningFigures, saidOn } from './figures.ts'
import { cancelForm, fillForm, holdForm, swapForm, wishForm } from './forms.ts'
import { MinePage, SwapPage } from './mine-page.tsx'
import { ShiftPage } from './page.tsx'
import { findShift, isWith, missingOn, myShifts, type Shift, shiftsToCome } from './queries.ts'
import { cancelShift, holdShift, seatByHand } from './shift.ts'
import { myWishes, takeBackWish, wishDays } from './wishes.ts'
import { words } from './words.ts'

const server = staff(...serverRoles)
const keeper = staff(...keeperRoles)
const params = z.object({ id: z.uuid() })
const reading = { method: 'GET', limit: limits.read, answer: 'page' } as const
const writing = { method: 'POST', limit: limits.write, answer: 'page' } as const

const boardDoors: Door[] = [
  door({
    ...reading,
    path: '/listening',
    who: committeeAnyone,
    form: {},
    title: (lang) => words(lang).listening,
    async handle({ db, actor, view, committee }) {
      const shifts = await shiftsToCome(db, actor.committeeId)
      const phone = committee.settings.contactPhone
      return page(<BoardPage {...{ view, shifts, phone, now: db.clock.now() }} />)
    },
  }),
  door({
    ...reading,
    path: '/listening/:id',
    who: committeeAnyone,
    form: { params },
    title: (lang) => words(lang).listening,
    async handle({ db, actor, view, committee, params: { id } }) {
      const venue = await venueById(db, actor.committeeId, id)
      if (!venue) throw new OutOfReach({ venue: id })
      const shifts = await shiftsToCome(db, actor.committeeId, { venueId: id, most: 12 })
      const phone = committee.settings.contactPhone
      return page(<BoardPage {...{ view, shifts, venue, phone, now: db.clock.now() }} />)
    },
  }),
]

const dayDoors: Door[] = [
  door({
    ...reading,
    path: '/shifts/:id',
    who: server,
    form: { params },
    title: (lang) => words(lang).shift,
    handle: async ({ db, actor, view, params: { id } }) =>
      page(<ShiftPage {...{ view, ...(await shiftAt(db, actor, id)) }} />),
  }),
  door({
    ...writing,
    path: '/shifts/:id/held',
    who: keeper,
    form: { params, body: holdForm },
    title: (lang) => words(lang).hold,
    async handle({ db, actor, params: { id }, body }) {
      await holdShift(db, actor, id, body.came)
      return goTo(`/shifts/${id}`)
    },
  }),
  door({
    ...writing,
    path: '/shifts/:id/cancellation',
    who: keeper,
    form: { params, body: cancelForm },
    title: (lang) => words(lang).cancel,
    async handle({ db, actor, params: { id }, body }) {
      await cancelShift(db, actor, id, body.why)
      return goTo(`/shifts/${id}`)
    },
  }),
  door({
    ...writing,
    path: '/shifts/:id/seats',
    who: keeper,
    form: { params, body: fillForm },
    title: (lang) => words(lang).fill,
    async handle({ db, actor, params: { id }, body }) {
      await seatByHand(db, actor, id, body.personId)
      return goTo(`/shifts/${id}`)
    },
  }),
]

const myDoors: Door[] = [
  door({
    ...reading,
    path: '/my-days',
    who: server,
    form: {},
    title: (lang) => words(lang).mine,
    handle: (visit) => minePage(visit),
  }),
  door({
    ...writing,
    path: '/my-days',
    who: server,
    form: { body: wishForm },
    title: (lang) => words(lang).wishes,
    async handle({ db, actor, body }) {
      await wishDays(db, actor, body)
      return goTo('/my-days')
    },
    again: (visit, attempted) => minePage(visit, attempted),
  }),
  door({
    ...writing,
    path: '/my-days/wishes/:id/end',
    who: server,
    form: { params, body: nothingAsked },
    title: (lang) => words(lang).takeBack,
    async handle({ db, actor, params: { id } }) {
      await takeBackWish(db, actor, id)
      return goTo('/my-days')
    },
  }),
]

const answers = { taking: takeSwap, refusal: declineSwap, withdrawal: withdrawSwap } as const

const swapDoors: Door[] = [
  door({
    ...writing,
    path: '/seats/:id/swaps',
    who: server,
    form: { params, body: swapForm },
    title: (lang) => words(lang).standIn,
    async handle({ db, actor, params: { id }, body }) {
      await askSwap(db, actor, id, body)
      return goTo('/my-days')
    },
  }),
  door({
    ...reading,
    path: '/swaps/:id',
    who: server,
    form: { params },
    title: (lang) => words(lang).swap,
    async handle({ db, actor, view, params: { id } }) {
      const swap = await findSwap(db, actor, id)
      const mine = swap.askedBy === actor.accountId
      return page(<SwapPage {...{ view, swap, mine, now: db.clock.now() }} />)
    },
  }),
  ...Object.entries(answers).map(([path, verb]) =>
    door({
      ...writing,
      path: `/swaps/:id/${path}`,
      who: server,
      form: { params, body: nothingAsked },
      title: (lang) => words(lang).swap,
      async handle({ db, actor, params: { id } }) {
        await verb(db, actor, id)
        return goTo('/my-days')
      },
    }),
  ),
]

export const shiftDoors: Door[] = [...boardDoors, ...dayDoors, ...myDoors, ...swapDoors]

async function shiftAt(db: Db, actor: Server, id: string) {
  const shift = await findShift(db, actor, id)
  const now = db.clock.now()
  const range = { from: shift.day, to: shift.day, shiftId: id }
  const on = new Set(shift.seated.map((one) => one.accountId ?? one.professionalId))
  const sitters = await sittersOf(db, actor.committeeId, shift.rosterId, yearOf(shift.day))
  const empty = missingOn(shift)
  const keeper = keeps(actor, shift.place)
  return {
    ...{ shift, now, keeper, begun: now >= shift.startsAt },
    writes: holds(actor, 'liaison', 'venueHead', 'convener', 'groupLeader', 'member'),
    figures: await listeningFigures(db, actor.committeeId, range),
    said: keeper ? await saidOn(db, actor.committeeId, id) : [],
    others: sitters.filter((one) => !on.has(one.id) && empty.some(({ seat }) => seat === one.seat)),
    empty: empty.reduce((sum, { count }) => sum + count, 0),
    mine: await mySeatOn(db, actor, shift),
  }
}

async function mySeatOn(db: Db, actor: Server, shift: Shift) {
  const seated = isWith(shift, actor)
  if (!seated) return null
  const { seatId, seat, accountId } = seated
  const wanted = {
    shift_id: shift.id,
    seat,
    account_id: accountId,
    roster_id: shift.rosterId,
    day: shift.day,
  }
  const free = await standInsFor(db, actor.committeeId, wanted)
  return { seatId, free, swap: (await swapsAskedBy(db, actor)).get(seatId) }
}

async function minePage(
  { db, actor, view }: Pick<Visit<Server>, 'db' | 'actor' | 'view'>,
  again?: Attempted,
) {
  const props = {
    shifts: await myShifts(db, actor),
    asked: await swapsAskedOf(db, actor),
    waiting: await swapsAskedBy(db, actor),
    wishes: await myWishes(db, actor),
    seatOf: (shift: Shift) => isWith(shift, actor)?.seatId,
    now: db.clock.now(),
  }
  return page(<MinePage {...{ view, ...props, ...again }} />, again ? 422 : 200)
}

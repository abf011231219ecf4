// Owns: the doors of rosters: who looks after a venue sets the day, names the people, looks at the draw and keeps it.
import { z } from 'zod'
import { venuesWithin } from '../../organisation/queries.ts'
import { whoServes } from '../../people/appointments.ts'
import { staff } from '../../people/permissions.ts'
import { addDays, addMonths, type Day, dayOf, yearOf } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId, RegionId } from '../../platform/ids.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Attempted, type Door, door, limits, nothingAsked } from '../../platform/server/door.ts'
import type { Lang } from '../../platform/words/phrases.ts'
import { type Keeper, keeperRoles } from '../hands.ts'
import { professionalsOf } from '../professionals/queries.ts'
import { comingOf, heldOf } from '../shifts/queries.ts'
import { drawDays, proposeDays } from './draw.ts'
import { keepForm, rangeForm, rosterForm, sittersForm } from './forms.ts'
import { NewRosterPage, RosterPage, RostersPage } from './pages.tsx'
import { ProposalPage } from './proposal-page.tsx'
import { findRoster, type Roster, rostersWithin } from './queries.ts'
import { closeRoster, nameSitters, setRoster } from './roster.ts'
import { sittersOf } from './sitters.ts'
import { words } from './words.ts'

const who = staff(...keeperRoles)
const params = z.object({ id: z.uuid() })
const query = rangeForm.partial()
const reading = { method: 'GET', who, limit: limits.read, answer: 'page' } as const
const writing = { method: 'POST', who, limit: limits.write, answer: 'page' } as const
const title = (lang: Lang) => words(lang).rosters

const listDoors: Door[] = [
  door({
    ...reading,
    path: '/rosters',
    form: {},
    title,
    handle: async ({ db, actor, view }) =>
      page(<RostersPage {...{ view, rosters: await rostersWithin(db, actor), now: db.clock.now() }} />),
  }),
  door({
    ...reading,
    path: '/rosters/new',
    form: {},
    title: (lang) => words(lang).fresh,
    handle: async ({ db, actor, view }) =>
      page(<NewRosterPage {...{ view, venues: await venuesWithin(db, actor) }} />),
  }),
  door({
    ...writing,
    path: '/rosters',
    form: { body: rosterForm },
    title: (lang) => words(lang).set,
    async handle({ db, actor, body: { venueId, weekday, ...fresh } }) {
      return goTo(`/rosters/${await setRoster(db, actor, venueId, { ...fresh, weekday: Number(weekday) })}`)
    },
    again: async ({ db, actor, view }, attempted) =>
      page(<NewRosterPage {...{ view, venues: await venuesWithin(db, actor), ...attempted }} />, 422),
  }),
]

const oneDoors: Door[] = [
  door({
    ...reading,
    path: '/rosters/:id',
    form: { params },
    title,
    handle: async ({ db, actor, view, params: { id } }) =>
      page(<RosterPage {...{ view, ...(await rosterAt(db, actor, id)) }} />),
  }),
  door({
    ...writing,
    path: '/rosters/:id/people',
    form: { params, body: sittersForm },
    title: (lang) => words(lang).who,
    async handle({ db, actor, params: { id }, body }) {
      await nameSitters(db, actor, id, body)
      return goTo(`/rosters/${id}`)
    },
  }),
  door({
    ...writing,
    path: '/rosters/:id/closure',
    form: { params, body: nothingAsked },
    title: (lang) => words(lang).close,
    async handle({ db, actor, params: { id } }) {
      await closeRoster(db, actor, id)
      return goTo('/rosters')
    },
  }),
]

const drawDoors: Door[] = [
  door({
    ...reading,
    path: '/rosters/:id/proposal',
    form: { params, query },
    title: (lang) => words(lang).proposal,
    async handle({ db, actor, view, params: { id }, query }) {
      const roster = await findRoster(db, actor, id)
      const range = { ...usualRange(roster, dayOf(db.clock.now())), ...given(query) }
      const found = await proposeDays(db, actor, id, range.from as Day, range.to as Day)
      return page(<ProposalPage {...{ view, roster, found, range, now: db.clock.now() }} />)
    },
  }),
  // Asking changes nothing: what was asked for goes into the address, so that the answer can be looked at again.
  door({
    ...writing,
    path: '/rosters/:id/proposal',
    form: { params, body: rangeForm },
    title: (lang) => words(lang).look,
    async handle({ db, actor, params: { id }, body: { from, to } }) {
      await proposeDays(db, actor, id, from as Day, to as Day)
      return goTo(`/rosters/${id}/proposal?from=${from}&to=${to}`)
    },
    again: async ({ db, actor, view, params: { id } }, attempted: Attempted) =>
      page(<RosterPage {...{ view, ...(await rosterAt(db, actor, id)), ...attempted }} />, 422),
  }),
  door({
    ...writing,
    path: '/rosters/:id/shifts',
    form: { params, body: keepForm },
    title: (lang) => words(lang).keepDays,
    async handle({ db, actor, params: { id }, body: { from, to, mark } }) {
      await drawDays(db, actor, id, { from: from as Day, to: to as Day, mark })
      return goTo(`/rosters/${id}`)
    },
  }),
]

export const rosterDoors: Door[] = [...listDoors, ...oneDoors, ...drawDoors]

async function rosterAt(db: Db, actor: Keeper, id: string) {
  const roster = await findRoster(db, actor, id)
  const now = db.clock.now()
  const sitters = await sittersOf(db, actor.committeeId, id, yearOf(dayOf(now)))
  const named = await nameable(db, actor.committeeId, roster)
  const coming = await comingOf(db, roster)
  const held = await heldOf(db, roster)
  return { roster, sitters, named, coming, held, range: usualRange(roster, dayOf(now)), now }
}

/** A quarter on from the last day drawn. */
function usualRange(roster: Roster, today: Day): { from: Day; to: Day } {
  const after = roster.until && roster.until > today ? roster.until : today
  const from = addDays(after, 1)
  return { from, to: addDays(addMonths(from, 3), -1) }
}

const given = (range: { from?: string | undefined; to?: string | undefined }) =>
  Object.fromEntries(Object.entries(range).filter(([, value]) => value !== undefined))

async function nameable(db: Db, committeeId: CommitteeId, roster: Roster) {
  const serving = await whoServes(db, committeeId, ['member', 'liaison'], roster.regionId as RegionId)
  const held = (role: 'member' | 'liaison') => {
    const all = serving.filter((one) => one.role === role)
    return [...new Map(all.map((one) => [one.accountId, { id: one.accountId, name: one.name }])).values()]
  }
  const professionals = await professionalsOf(db, committeeId)
  const outside = professionals.map(({ id, name, firm }) => ({ id, name, hint: firm }))
  return { member: held('member'), liaison: held('liaison'), professional: outside }
}

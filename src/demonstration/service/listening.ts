// Owns: half a year of Wednesdays at one venue and of lawyers' days at another: drawn, swapped, held, one called off, and
// the next quarter drawn with one day that somebody would give away.
import { addDays, type Day, dayOf, daysBetween } from '../../platform/clock/day.ts'
import { shiftsBetween } from '../../service/queries.ts'
import { drawDays, proposeDays } from '../../service/rosters/draw.ts'
import type { RosterId } from '../../service/rosters/kind.ts'
import { type NewRoster, nameSitters, setRoster } from '../../service/rosters/roster.ts'
import { shiftById, shiftsToCome } from '../../service/shifts/queries.ts'
import { remind } from '../../service/shifts/reminders.ts'
import { cancelShift, holdShift } from '../../service/shifts/shift.ts'
import { standInsFor } from '../../service/swaps/stand-ins.ts'
import { askSwap, takeSwap } from '../../service/swaps/swap.ts'
import { whoIs } from '../county/county.ts'
import type { Year } from './days.ts'
import * as told from './words/people.ts'

const halfAYear = 182
const ahead = 60
const sitters = 16

export async function sitOnFixedDays(
  year: Year,
  professionals: ReadonlyMap<string, string[]>,
): Promise<void> {
  const [first, second] = year.county.venues
  if (!first || !second) return
  const members = Array.from({ length: sitters }, (_, nth) =>
    whoIs(year.tx, year.county, 'member', 'county', nth),
  )
  const listening: NewRoster = {
    ...{ kind: 'listening', title: told.rosterTitles.members, weekday: 3, from: '09:00', to: '11:00' },
    ...{ members: 2, liaisons: 1, apartDays: 21 },
  }
  const named = {
    members: members.map(({ accountId }) => accountId),
    liaisons: [year.keeper(first.at).accountId],
  }
  await hold(year, first, listening, named)
  const own = { ...listening, kind: 'professional' as const, title: told.rosterTitles.lawyers, weekday: 5 }
  const lawyers = { professionals: professionals.get('law') ?? [] }
  await hold(year, second, { ...own, members: 1, liaisons: 0, apartDays: 7 }, lawyers)
  await giveAway(year)
}

interface At {
  id: string
  at: string
}
type Named = Parameters<typeof nameSitters>[3]

async function hold(year: Year, venue: At, rule: NewRoster, named: Named): Promise<void> {
  const { tx } = year
  const keeper = year.keeper(venue.at)
  const set = dayOf(year.go(halfAYear))
  const roster = await setRoster(tx, keeper, venue.id, rule)
  await nameSitters(tx, keeper, roster, named)
  await draw(year, venue, roster, addDays(set, 1), addDays(year.today, -1))
  await live(year, venue, roster)
  year.go(0, 8)
  await draw(year, venue, roster, year.today, addDays(year.today, ahead))
}

async function draw(year: Year, venue: At, roster: RosterId, from: Day, to: Day): Promise<void> {
  const keeper = year.keeper(venue.at)
  const { mark } = await proposeDays(year.tx, keeper, roster, from, to)
  await drawDays(year.tx, keeper, roster, { from, to, mark })
}

/** Every seventh day somebody could not come; one was called off for snow. */
async function live(year: Year, venue: At, roster: RosterId): Promise<void> {
  const { tx, county, today } = year
  const range = { from: addDays(today, -halfAYear), to: addDays(today, -1), venueId: venue.id }
  const all = (await shiftsBetween(tx, county.committeeId, range)).filter((one) => one.rosterId === roster)
  const keeper = year.keeper(venue.at)
  for (const [nth, { id, day }] of all.entries()) {
    if (nth === 9) {
      year.go(daysBetween(day, today) + 1, 16)
      await cancelShift(tx, keeper, id, told.dayCalledOff)
      continue
    }
    if (nth === 4) await swap(year, id, daysBetween(day, today) + 2)
    year.go(daysBetween(day, today), 12)
    const { seated } = await shiftById(tx, county.committeeId, id)
    const came = seated.filter((_, seat) => nth % 7 !== 6 || seat !== 0)
    await holdShift(
      tx,
      keeper,
      id,
      came.map(({ seatId }) => seatId),
    )
  }
  year.go(1, 15)
  await remind(tx, county.committeeId)
}

/** Two taps, two days before. */
async function swap(year: Year, shiftId: string, ago: number): Promise<void> {
  const { tx, county } = year
  year.go(ago)
  const shift = await shiftById(tx, county.committeeId, shiftId)
  const seat = shift.seated.find((one) => one.seat === 'member')
  const asker = memberOf(year, seat?.accountId)
  if (!seat || !asker) return
  const place = { shift_id: shift.id, seat: seat.seat, account_id: seat.accountId, roster_id: shift.rosterId }
  const [free] = await standInsFor(tx, county.committeeId, { ...place, day: shift.day })
  const taker = memberOf(year, free?.accountId)
  if (!free || !taker) return
  await takeSwap(tx, taker, await askSwap(tx, asker, seat.seatId, { of: free.accountId }))
}

/** A day to come that waits for whoever is free. */
async function giveAway(year: Year): Promise<void> {
  const { tx, county } = year
  const coming = await shiftsToCome(tx, county.committeeId)
  const far = coming.filter(({ kind, day }) => kind === 'listening' && day > addDays(year.today, 3))
  const seat = far[1]?.seated.find((one) => one.seat === 'member')
  const asker = memberOf(year, seat?.accountId)
  if (seat && asker) await askSwap(tx, asker, seat.seatId, {})
}

function memberOf({ tx, county }: Year, accountId: string | null | undefined) {
  const nth = county.people
    .filter(({ role }) => role === 'member')
    .findIndex((one) => one.accountId === accountId)
  return nth < 0 ? null : whoIs(tx, county, 'member', 'county', nth)
}

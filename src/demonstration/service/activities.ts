// Owns: the talks, clinics, visits and gifts of the year, what they brought and who confirmed it, and what is coming up.
import { addDays, startOfDay } from '../../platform/clock/day.ts'
import { holdActivity, type NewActivity, planActivity } from '../../service/activities/activity.ts'
import { findActivity } from '../../service/activities/queries.ts'
import type { Server } from '../../service/hands.ts'
import { recordGift, recordVisit } from '../../service/outcomes/gifts.ts'
import { confirmTold, recordOutcome } from '../../service/outcomes/outcome.ts'
import { whoIs } from '../county/county.ts'
import type { Year } from './days.ts'
import * as told from './words/activities.ts'
import { elsewhere } from './words/people.ts'

export async function holdActivities(year: Year): Promise<void> {
  for (const [nth, one] of told.activities.entries()) await holdOne(year, one, nth)
  await giveBooks(year)
  await visitHomes(year)
  for (const [nth, { ahead, at, ...one }] of told.upcoming.entries()) {
    year.go(0, 8)
    const startsAt = new Date(startOfDay(addDays(year.today, ahead)).getTime() + 9 * 3_600_000)
    await planActivity(year.tx, member(year, nth), {
      ...one,
      ...where(year, at),
      startsAt,
      hours: 2,
      openToAll: true,
    })
  }
}

/** Told by the member who gave it; where it is confirmed, the liaison of the place has seen it. */
async function holdOne(year: Year, one: told.DemoActivity, nth: number): Promise<void> {
  const giver = member(year, nth)
  const id = await held(year, giver, one)
  let follows: string | undefined
  for (const step of one.steps) {
    const kept: string = await recordOutcome(year.tx, giver, id, { ...step, follows })
    if (one.confirmed) await confirmTold(year.tx, year.keeper(place(one.at)), 'outcome', kept)
    follows = kept
  }
}

interface Held {
  kind: NewActivity['kind']
  ago: number
  title: string
  about: string
  programme?: string
  at: string
  cameOfIt: string
}

async function held(year: Year, giver: Server, one: Held): Promise<string> {
  const startsAt = new Date(year.go(one.ago + 4, 9).getTime() + 4 * 86_400_000)
  const { kind, title, about, programme } = one
  const asked = {
    kind,
    title,
    about,
    programme,
    startsAt,
    hours: 2,
    openToAll: true,
    gives: [giver.accountId],
  }
  const id = await planActivity(year.tx, giver, { ...asked, ...where(year, one.at) })
  year.go(one.ago, 17)
  const { people } = await findActivity(year.tx, giver, id)
  await holdActivity(year.tx, giver, id, { came: people.map((person) => person.id), cameOfIt: one.cameOfIt })
  return id
}

async function giveBooks(year: Year): Promise<void> {
  const { gifts, evidence, ...one } = told.donation
  const giver = member(year, 11)
  const id = await held(year, giver, one)
  for (const [nth, gift] of gifts.entries()) {
    const from =
      'yuan' in gift
        ? { giver: member(year, 12 + nth).name, accountId: member(year, 12 + nth).accountId }
        : {}
    const kept = await recordGift(year.tx, giver, id, { ...gift, ...from, evidence })
    if (nth > 0) await confirmTold(year.tx, year.keeper(one.at), 'gift', kept)
  }
}

async function visitHomes(year: Year): Promise<void> {
  const { heard, ...one } = told.visiting
  const giver = member(year, 15)
  const id = await held(year, giver, one)
  for (const [nth, about] of [...heard, ...heard, ...heard].entries())
    await recordVisit(year.tx, giver, id, { people: 1 + ((nth * 2) % 5), about })
}

const member = (year: Year, nth: number): Server => whoIs(year.tx, year.county, 'member', 'county', nth)

/** Where the county itself holds it, its first venue's place keeps it. */
const place = (at: string): string => (at === 'county' ? 'guihua' : at)

/** At the venue of the place, or at the place itself. */
function where(year: Year, at: string): Pick<NewActivity, 'venueId' | 'regionId' | 'place'> {
  const venue = year.county.venues.find((one) => one.at === at)
  if (venue) return { venueId: venue.id }
  return { regionId: year.region(place(at)), place: elsewhere }
}

// Owns: a year of rhythm in the invented county: rules written and revised, a studio that learns and misses one quarter, a
// plan half done, a sign that somebody went to see, one venue where nothing happens. All by the real verbs.
import { sql } from 'kysely'
import { draftRule, publishRule, reviseRule } from '../../organisation/rules/rule.ts'
import { openVenue, type VenueKind } from '../../organisation/venue.ts'
import { addWorkdays } from '../../platform/clock/calendar.ts'
import type { MovedClock } from '../../platform/clock/clock.ts'
import { addDays, type Day, dayOf, startOfDay } from '../../platform/clock/day.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { RegionId } from '../../platform/ids.ts'
import { takeFeed } from '../../rhythm/feeds/feed.ts'
import { venuesWhere } from '../../rhythm/frequency/queries.ts'
import { endRule, nameOf, rulesOf } from '../../rhythm/frequency/rule.ts'
import { askIdleVenues } from '../../rhythm/idle/idle.ts'
import { noteSighting } from '../../rhythm/standards/sighting.ts'
import { addItem, standardFor, standardsOf } from '../../rhythm/standards/standard.ts'
import { holdActivity, planActivity } from '../../service/activities/activity.ts'
import type { ActivityKind } from '../../service/queries.ts'
import { type County, whoIs } from '../county/county.ts'
import { planTheYear, tickThePlan } from './plan.ts'
import { goAndSee } from './visits.ts'
import * as told from './words.ts'

const hour = 3_600_000
const at = (day: Day, hours: number) => new Date(startOfDay(day).getTime() + hours * hour)

export async function yearOfRhythm(tx: Tx, clock: MovedClock, county: County): Promise<void> {
  const go = (moment: Date) => {
    const within = Math.min(Math.max(moment.getTime(), county.began.getTime()), county.today.getTime())
    clock.move(within - clock.now().getTime())
  }
  await openIdleVenue(tx, county, go)
  await endWeekly(tx, county)
  await writeRules(tx, county, go)
  const items = await planTheYear(tx, county, go)
  await goAndSee(tx, county, go, items)
  await holdAtTheStudio(tx, county, go)
  await lookForTheSign(tx, county, go)
  go(at(addWorkdays(dayOf(county.today), -12).value, 9.7))
  await askIdleVenues(tx, county.committeeId)
  go(county.today)
  await tickThePlan(tx, county, items)
  await takeFeed(tx, whoIs(tx, county, 'committeeStaff'), { kind: 'county' }, 'zh')
}

export type Go = (moment: Date) => void

/** In a township, where what the villages hold is not held there: nobody comes. */
async function openIdleVenue(tx: Tx, county: County, go: Go): Promise<void> {
  go(county.began)
  await openVenue(tx, whoIs(tx, county, 'committeeStaff'), {
    ...{ kind: 'liaisonStation', name: told.demoIdle.name, address: told.demoIdle.address },
    ...{ regionId: county.region[told.demoIdle.at] as RegionId, hours: told.demoIdle.hours },
    methodCode: 'TONGYONG',
  })
}

/** A studio that has no roster is not asked for one every week: the county's own choice. */
async function endWeekly(tx: Tx, county: County): Promise<void> {
  const weekly = (await rulesOf(tx, county.committeeId)).find((one) => one.duty === 'listeningDay')
  if (weekly) await endRule(tx, whoIs(tx, county, 'secretaryGeneral'), nameOf(weekly))
}

async function writeRules(tx: Tx, county: County, go: Go): Promise<void> {
  const office = whoIs(tx, county, 'committeeStaff')
  const written: string[] = []
  for (const [nth, rule] of told.demoRules.entries()) {
    go(new Date(county.began.getTime() + (nth + 1) * 24 * hour))
    const id = await draftRule(tx, office, { ...rule, venueId: null })
    await publishRule(tx, whoIs(tx, county, 'secretaryGeneral'), id)
    written.push(id)
  }
  const yard = await venueOf(tx, county, 'council')
  if (yard) {
    const own = { ...told.demoVenueRule, subject: 'venue', venueId: yard.id } as const
    const keeper = whoIs(tx, county, 'convener', yard.at)
    await publishRule(tx, keeper, await draftRule(tx, keeper, own))
  }
  go(new Date(county.today.getTime() - 100 * 24 * hour))
  const [, reception] = told.demoRules
  if (!reception || !written[1]) return
  await reviseRule(tx, office, written[1], { ...reception, ...told.demoRevision })
  await publishRule(tx, whoIs(tx, county, 'secretaryGeneral'), written[1])
}

/** Days back from today: the third quarter before this one has no learning. */
const held: readonly [ActivityKind, number, string][] = [
  ['learning', 330, told.demoHeld.learning[0]],
  ['briefing', 250, told.demoHeld.briefing[0]],
  ['learning', 130, told.demoHeld.learning[1]],
  ['fieldStudy', 110, told.demoHeld.fieldStudy[0]],
  ['briefing', 80, told.demoHeld.briefing[1]],
  ['fieldStudy', 60, told.demoHeld.fieldStudy[1]],
  ['learning', 25, told.demoHeld.learning[2]],
]

async function holdAtTheStudio(tx: Tx, county: County, go: Go): Promise<void> {
  const studio = await venueOf(tx, county, 'studio')
  if (!studio) return
  const keeper = whoIs(tx, county, 'convener', studio.at)
  for (const [kind, daysBack, title] of held) {
    const day = addWorkdays(addDays(dayOf(county.today), -daysBack), 1).value
    if (addDays(day, -10) < dayOf(county.began)) continue
    go(at(addDays(day, -7), 10))
    const asked = { kind, title, venueId: studio.id, startsAt: at(day, 14.5), hours: 2, openToAll: false }
    const id = await planActivity(tx, keeper, asked)
    go(at(day, 17))
    await holdActivity(tx, keeper, id, { came: [] })
  }
}

/** One item that no fact can tell, and somebody who went there. */
async function lookForTheSign(tx: Tx, county: County, go: Go): Promise<void> {
  const office = whoIs(tx, county, 'committeeStaff')
  go(new Date(county.today.getTime() - 40 * 24 * hour))
  await addItem(tx, office, 'liuyou', { label: told.demoSign, check: 'seen' })
  const room = await venueOf(tx, county, 'council')
  const standard = standardFor(await standardsOf(tx, county.committeeId), 'council')
  const item = standard?.items.find((one) => one.check === 'seen')
  if (room && item) await noteSighting(tx, office, room.id, { itemKey: item.key, note: told.demoSeen })
  if (room)
    await takeFeed(tx, whoIs(tx, county, 'convener', room.at), { kind: 'venue', venueId: room.id }, 'zh')
}

async function venueOf(tx: Tx, county: County, kind: VenueKind) {
  const venues = await venuesWhere(tx, sql<boolean>`venues.committee_id = ${county.committeeId}`)
  const ids = venues.filter((one) => one.venueKind === kind).map((one) => one.id)
  return county.venues.find(({ id }) => ids.includes(id))
}

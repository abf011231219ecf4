// Reads the days of a person, a venue or the county for a calendar that lies outside the house: no resident's name or
// number, and of a matter that is not public no more than its number.
import { type MeetingFact, meetingsBetween } from '../../deliberation/meetings/queries.ts'
import { dueOfUnits } from '../../handling/queries.ts'
import { hoursOf, openingsFrom } from '../../organisation/opening/hours.ts'
import { appointmentsOf } from '../../people/appointments.ts'
import { addDays, type Day, dayOf, yearOf } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { AccountId, VenueId } from '../../platform/ids.ts'
import { localMoment } from '../../platform/words/format.ts'
import type { Lang } from '../../platform/words/phrases.ts'
import { type ActivityFact, activitiesBetween, type ShiftFact, shiftsBetween } from '../../service/queries.ts'
import { dueItems, type PlanItem, planOfYear } from '../plan/queries.ts'
import type { CalendarEvent } from './calendar.ts'
import type { FeedHolder } from './holder.ts'
import { words } from './words.ts'

/** Long enough to look back at last month, far enough to see the coming year. */
const [daysBack, daysAhead] = [60, 400]

/** By day. */
export async function eventsFor(db: Db, holder: FeedHolder): Promise<CalendarEvent[]> {
  const today = dayOf(db.clock.now())
  const asked: Asked = {
    from: addDays(today, -daysBack),
    to: addDays(today, daysAhead),
    states: ['planned', 'held'],
  }
  const found = holder.accountId
    ? await ofPerson(db, holder, asked, holder.accountId)
    : await ofPlace(db, holder, asked)
  return found.sort((a, b) => beginsOn(a).localeCompare(beginsOn(b)))
}

/** On the clock of China: in order as text. */
export const beginsOn = ({ on }: CalendarEvent): string => ('day' in on ? on.day : localMoment(on.start))

interface Asked {
  from: Day
  to: Day
  states: ('planned' | 'held')[]
}

async function ofPerson(
  db: Db,
  holder: FeedHolder,
  asked: Asked,
  accountId: AccountId,
): Promise<CalendarEvent[]> {
  const { committeeId, lang } = holder
  const mine = { ...asked, accountId }
  const meetings = await meetingsBetween(db, committeeId, mine)
  const shifts = await shiftsBetween(db, committeeId, mine)
  const activities = await activitiesBetween(db, committeeId, mine)
  const items = await dueItems(db, committeeId, { until: asked.to, leadId: accountId })
  const bodies = (await appointmentsOf(db, committeeId, accountId)).flatMap((one) =>
    ['unitHandler', 'unitLeader'].includes(one.role) ? (one.bodyId ?? []) : [],
  )
  return [
    ...meetings.map((one) => meetingEvent(one, lang)),
    ...(await shiftEvents(db, holder, shifts)),
    ...activities.map((one) => activityEvent(one)),
    ...items.map((one) => planEvent(one, lang)),
    ...(await mattersDue(db, committeeId, accountId, lang)),
    ...(await dueOfUnits(db, committeeId, bodies)).map((one) => ({
      ...{ uid: `task-${one.id}`, title: words(lang).replyDue(one.number), place: null },
      ...{ on: { day: dayOf(one.dueAt) }, path: `/tasks/${one.id}` },
    })),
  ]
}

/** It may hang on a wall: only what is open to everyone. */
async function ofPlace(db: Db, holder: FeedHolder, asked: Asked) {
  const { committeeId, venueId, lang } = holder
  const here = venueId ? { ...asked, venueId } : asked
  const shifts = await shiftsBetween(db, committeeId, here)
  const activities = (await activitiesBetween(db, committeeId, here)).filter((one) => one.openToAll)
  const meetings = (await meetingsBetween(db, committeeId, asked)).filter(
    (one) => one.publicHeadline !== null && (venueId === null || one.venueId === venueId),
  )
  return [
    ...(await shiftEvents(db, holder, shifts)),
    ...activities.map((one) => ({ ...activityEvent(one), path: `/sessions/${one.id}` })),
    ...meetings.map((one) => ({ ...meetingEvent(one, lang), path: `/topics/${one.matterId}` })),
    ...(venueId ? await openings(db, holder, venueId) : await publishedPlan(db, committeeId, asked, lang)),
  ]
}

const weeksOfHours = 6

/** Day by day, so that a holiday is left out and a change of hours moves only what is to come. */
async function openings(
  db: Db,
  { committeeId, lang }: FeedHolder,
  venueId: VenueId,
): Promise<CalendarEvent[]> {
  const hours = await hoursOf(db, committeeId, venueId)
  const found = openingsFrom(hours, dayOf(db.clock.now()), weeksOfHours * 7)
  return found.map(({ from, to }) => ({
    ...{ uid: `open-${venueId}-${from.getTime()}`, title: words(lang).somebodyThere, place: null },
    ...{ on: { start: from, end: to }, path: `/venues/${venueId}` },
  }))
}

/** A meeting has no end on record; people keep this much free. */
const usualLength = 90 * 60_000

function meetingEvent(one: MeetingFact, lang: Lang): CalendarEvent {
  const w = words(lang)
  const called = one.called[lang]
  return {
    uid: `meeting-${one.id}`,
    title: one.publicHeadline
      ? w.meetingTopic(called, one.publicHeadline)
      : w.meetingNumber(called, one.number),
    place: one.place,
    on: { start: one.startsAt, end: new Date(one.startsAt.getTime() + usualLength) },
    path: `/meetings/${one.id}`,
  }
}

const activityEvent = (one: ActivityFact): CalendarEvent => ({
  ...{ uid: `activity-${one.id}`, title: one.title, place: one.place },
  ...{ on: { start: one.startsAt, end: one.endsAt }, path: `/activities/${one.id}` },
})

const planEvent = (one: PlanItem, lang: Lang): CalendarEvent => ({
  ...{ uid: `plan-${one.id}`, title: words(lang).planDue(one.text), place: null },
  ...{ on: { day: one.dueOn }, path: `/plan/items/${one.id}` },
})

async function shiftEvents(
  db: Db,
  { committeeId, accountId, lang }: FeedHolder,
  shifts: readonly ShiftFact[],
): Promise<CalendarEvent[]> {
  if (shifts.length === 0) return []
  const venues = await db.q
    .selectFrom('venues')
    .select(['id', 'name_zh', 'name_en', 'address'])
    .where('committee_id', '=', committeeId)
    .where('id', 'in', [...new Set(shifts.map((one) => one.venueId))])
    .execute()
  return shifts.map((one) => {
    const venue = venues.find(({ id }) => id === one.venueId)
    const name = (lang === 'zh' ? venue?.name_zh : venue?.name_en) ?? ''
    return {
      ...{ uid: `shift-${one.id}`, title: `${one.title} ${name}`, place: venue?.address ?? name },
      ...{
        on: { start: one.startsAt, end: one.endsAt },
        path: accountId ? `/shifts/${one.id}` : `/listening/${one.venueId}`,
      },
    }
  })
}

/** Of the teams one is on: by number, the words stay in the house. */
async function mattersDue(
  db: Db,
  committeeId: string,
  accountId: string,
  lang: Lang,
): Promise<CalendarEvent[]> {
  const rows = await db.q
    .selectFrom('matters as m')
    .innerJoin('participants as p', (join) =>
      join.onRef('p.committee_id', '=', 'm.committee_id').onRef('p.matter_id', '=', 'm.id'),
    )
    .select(['m.id', 'm.number', 'm.due_at'])
    .where('m.committee_id', '=', committeeId)
    .where('p.account_id', '=', accountId)
    .where('p.standing', '=', 'team')
    .where('p.left_at', 'is', null)
    .where('m.due_at', 'is not', null)
    .where('m.state', 'not in', ['filed', 'archived', 'suspended'])
    .orderBy('m.due_at')
    .limit(200)
    .execute()
  return rows.map((row) => ({
    ...{ uid: `matter-${row.id}`, title: words(lang).matterDue(row.number), place: null },
    ...{ on: { day: dayOf(row.due_at as Date) }, path: `/matters/${row.id}` },
  }))
}

async function publishedPlan(db: Db, committeeId: FeedHolder['committeeId'], asked: Asked, lang: Lang) {
  const years = [...new Set([yearOf(asked.from), yearOf(asked.to)])]
  const plans = await Promise.all(years.map((year) => planOfYear(db, committeeId, year)))
  return plans
    .filter(({ publishedAt }) => publishedAt !== null)
    .flatMap(({ year, items }) =>
      items
        .filter(({ state }) => state === 'open' || state === 'late')
        .map((one) => ({ ...planEvent(one, lang), path: `/plans/${year}` })),
    )
}

// Owns: from a limit to the moment it runs out. The day of the event is not counted; a limit in days
// ends with its last local day. A last day that falls on a holiday is not moved: we promise the earlier one.
import { addWorkdays, publishedCalendar, type WorkCalendar, workdayAt, workdaysBetween } from './calendar.ts'
import { addDays, addMonths, type Day, dayOf, daysBetween, endOfDay } from './day.ts'

export const limitUnits = ['h', 'd', 'wd', 'month'] as const
export interface Limit {
  n: number
  unit: (typeof limitUnits)[number]
}

export interface Due {
  due: Date
  certain: boolean
}

/** A lawful stop of a clock; `to` null while it lasts. */
export interface Pause {
  from: Date
  to: Date | null
}

const HOUR_MS = 3_600_000

export function dueAt(start: Date, limit: Limit, calendar = publishedCalendar): Due {
  if (limit.unit === 'h') return { due: new Date(start.getTime() + limit.n * HOUR_MS), certain: true }
  const first = dayOf(start)
  if (limit.unit === 'd') return { due: endOfDay(addDays(first, limit.n)), certain: true }
  if (limit.unit === 'month') return { due: endOfDay(addMonths(first, limit.n)), certain: true }
  const { value, certain } = addWorkdays(first, limit.n, calendar)
  return { due: endOfDay(value), certain }
}

/** The last moment to send a notice that must arrive `limit` before an event. */
export function latestBefore(event: Date, limit: Limit, calendar = publishedCalendar): Due {
  return dueAt(event, { n: -limit.n, unit: limit.unit }, calendar)
}

/**
 * A day whose end falls inside a pause doesn't count; hours stop to the millisecond.
 * A clock that had already run out before the pause began stays run out.
 */
export function dueWithPauses(
  start: Date,
  limit: Limit,
  pauses: readonly Pause[],
  now: Date,
  calendar = publishedCalendar,
): Due | 'paused' {
  const begun = pauses.filter((p) => p.from <= now).sort((a, b) => a.from.getTime() - b.from.getTime())
  const lasting = begun.find((p) => p.to === null || p.to > now)
  const ended = begun.filter((p) => p !== lasting && p.to !== null && p.to > start)
  const found = limit.unit === 'h' ? hoursOn(start, limit.n, ended) : daysOn(start, limit, ended, calendar)
  return lasting && found.due >= lasting.from ? 'paused' : found
}

function hoursOn(start: Date, hours: number, pauses: readonly Pause[]): Due {
  let due = start.getTime() + hours * HOUR_MS
  let counted = start.getTime()
  for (const { from, to } of pauses) {
    const begin = Math.max(from.getTime(), counted)
    const end = to?.getTime() ?? begin
    if (end <= begin || due < begin) continue
    due += end - begin
    counted = end
  }
  return { due: new Date(due), certain: true }
}

function daysOn(start: Date, limit: Limit, pauses: readonly Pause[], calendar: WorkCalendar): Due {
  const first = dayOf(start)
  const working = limit.unit === 'wd'
  let left = limit.unit === 'month' ? daysBetween(first, addMonths(first, limit.n)) : limit.n
  let [at, certain] = [first, true]
  while (left > 0) {
    at = addDays(at, 1)
    const worked = working ? workdayAt(at, calendar) : { value: true, certain: true }
    certain &&= worked.certain
    if (worked.value && !endsPaused(at, pauses)) left -= 1
  }
  return { due: endOfDay(at), certain }
}

function endsPaused(at: Day, pauses: readonly Pause[]): boolean {
  const end = endOfDay(at)
  return pauses.some((p) => p.from <= end && (p.to === null || p.to > end))
}

export type Light = 'none' | 'blue' | 'yellow' | 'red'

/** Blue from five workdays before the end: late enough to be quiet, early enough to still act. */
export const BLUE_WORKDAYS = 5

export function light(
  due: Date | 'paused' | null,
  now: Date,
  {
    behindPlan = false,
    calendar = publishedCalendar,
  }: { behindPlan?: boolean; calendar?: WorkCalendar } = {},
): Light {
  if (due === null || due === 'paused') return 'none'
  if (now > due) return 'red'
  if (behindPlan) return 'yellow'
  const left = workdaysBetween(dayOf(now), dayOf(due), calendar).value
  return left <= BLUE_WORKDAYS ? 'blue' : 'none'
}

/** Forecast of a breach: would the steps still ahead, each taking its whole limit, end after `due`? */
export function isBehindPlan(due: Date, now: Date, ahead: readonly Limit[], calendar = publishedCalendar) {
  return ahead.reduce((at, limit) => dueAt(at, limit, calendar).due, now) > due
}

// Owns: which days are worked. The published table knows the years the State Council has announced;
// a later year is guessed as Monday to Friday and every answer that leans on it says `certain: false`.
import published from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import { addDays, type Day, weekdayOf, yearOf } from './day.ts'

/** One announced year: days off that would be worked, and days worked that would be off (调休). */
export interface YearTable {
  year: number
  off: readonly string[]
  on: readonly string[]
}

export interface WorkCalendar {
  readonly years: ReadonlySet<number>
  readonly off: ReadonlySet<string>
  readonly on: ReadonlySet<string>
}

export interface Found<T> {
  value: T
  certain: boolean
}

/** Holidays on a fixed date by law in every year since 2014: known even before a year is announced. */
const ALWAYS_OFF = new Set(['01-01', '05-01', '10-01', '10-02', '10-03'])

export function workCalendar(tables: readonly YearTable[]): WorkCalendar {
  return {
    years: new Set(tables.map((t) => t.year)),
    off: new Set(tables.flatMap((t) => t.off)),
    on: new Set(tables.flatMap((t) => t.on)),
  }
}

/** A committee that has the next year's notice in hand adds it without waiting for a release. */
export function withYears(calendar: WorkCalendar, tables: readonly YearTable[]): WorkCalendar {
  const added = workCalendar(tables)
  const kept = (days: ReadonlySet<string>) => [...days].filter((d) => !added.years.has(yearOf(d as Day)))
  return {
    years: new Set([...calendar.years, ...added.years]),
    off: new Set([...kept(calendar.off), ...added.off]),
    on: new Set([...kept(calendar.on), ...added.on]),
  }
}

export const publishedCalendar: WorkCalendar = readPublished()

/** `'unknown'` where the year is not announced and the law alone doesn't settle the day. */
export function isWorkday(day: Day, calendar = publishedCalendar): boolean | 'unknown' {
  const { value, certain } = workdayAt(day, calendar)
  return certain ? value : 'unknown'
}

/** The best answer there is, and whether it may be relied on. */
export function workdayAt(day: Day, calendar = publishedCalendar): Found<boolean> {
  const weekday = weekdayOf(day) <= 5
  if (!calendar.years.has(yearOf(day))) {
    const byLaw = ALWAYS_OFF.has(day.slice(5))
    return { value: weekday && !byLaw, certain: byLaw }
  }
  return { value: calendar.on.has(day) || (weekday && !calendar.off.has(day)), certain: true }
}

/** The nth workday after `day` (before it, for a negative n). `day` itself is never counted. */
export function addWorkdays(day: Day, n: number, calendar = publishedCalendar): Found<Day> {
  const step = Math.sign(n)
  let [at, left, certain] = [day, Math.abs(n), true]
  while (left > 0) {
    at = addDays(at, step)
    const found = workdayAt(at, calendar)
    certain &&= found.certain
    if (found.value) left -= 1
  }
  return { value: at, certain }
}

/** Workdays after `from` up to and with `to`; 0 when `to` is not later. */
export function workdaysBetween(from: Day, to: Day, calendar = publishedCalendar): Found<number> {
  let [count, certain] = [0, true]
  for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) {
    const found = workdayAt(at, calendar)
    certain &&= found.certain
    if (found.value) count += 1
  }
  return { value: count, certain }
}

function readPublished(): WorkCalendar {
  const off = Object.keys(published.holidays)
  const on = Object.keys(published.workdays)
  const years = [...new Set(off.map((d) => yearOf(d as Day)))]
  return workCalendar([...years.map((year) => ({ year, off: [], on: [] })), { year: years[0] ?? 0, off, on }])
}

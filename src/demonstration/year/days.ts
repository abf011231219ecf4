// Owns: the order of all that happens: every stride of every tale on its day, jobs each morning, calls each evening.
import { addWorkdays, workdayAt } from '../../platform/clock/calendar.ts'
import { addDays, type Day, dayOf, startOfDay } from '../../platform/clock/day.ts'
import type { Draw } from './draw.ts'
import type { DeedName, Stride, Walk } from './walks/walk.ts'

export interface Step {
  at: Date
  /** Whose: the place of the tale in the list. */
  tale: number
  what: DeedName
}
/** The county's own hours. */
export interface Bell {
  at: Date
  tale: null
  what: 'morning' | 'evening'
}
export type Moment = Step | Bell

const minute = 60_000
const at = (day: Day, minutes: number) => new Date(startOfDay(day).getTime() + minutes * minute)
const officeHours = [9 * 60, 16 * 60 + 30] as const

/** Backwards from today: a walk's last stride lies its rest before now, and the first one where that leads. */
export function momentsOf(walk: Walk, tale: number, now: Date, draw: Draw): Step[] {
  const strides = walk.way.map(strideFrom)
  const length = strides.reduce((sum, { workdays }) => sum + workdays, 0)
  let day = addWorkdays(lastWorkday(now), -(length + draw.whole(...walk.rest))).value
  let minutes = draw.whole(8 * 60, officeHours[0] + 90)
  return strides.map(({ workdays, what }, place) => {
    if (workdays > 0) {
      day = addWorkdays(day, workdays).value
      minutes = draw.whole(...officeHours)
    } else if (place > 0) minutes += draw.whole(20, 50)
    // Nothing lies ahead of the start: what today has not reached yet happened just now, in its order.
    const latest = now.getTime() - (strides.length - place) * minute
    return { at: new Date(Math.min(at(day, minutes).getTime(), latest)), tale, what }
  })
}

function strideFrom(stride: Stride): { workdays: number; what: DeedName } {
  const [workdays, what] = stride.split(' ')
  return { workdays: Number(workdays), what: what as DeedName }
}

/** In the small hours, yesterday's. */
function lastWorkday(now: Date): Day {
  let day = dayOf(new Date(now.getTime() - officeHours[0] * minute))
  while (!workdayAt(day).value) day = addDays(day, -1)
  return day
}

/** Mondays make up for what fell due on a Sunday; of the past that is long ago only the weeks are gone through. */
export function rhythmOf(from: Date, now: Date): Bell[] {
  const days: Bell[] = []
  const lately = addDays(dayOf(now), -closely)
  let last = dayOf(from)
  for (let day = last; day <= dayOf(now); day = addDays(day, 1)) {
    if (!workdayAt(day).value || (day < lately && day < addDays(last, aWeek))) continue
    last = day
    days.push({ at: at(day, 8 * 60 - 10), tale: null, what: 'morning' })
    days.push({ at: at(day, 17 * 60 + 30), tale: null, what: 'evening' })
  }
  return days.filter((one) => one.at < now)
}
const closely = 50
const aWeek = 7

/** What lies between one bell and the next, and the bell that ends it; after the last bell none does. */
export function betweenBells(moments: readonly Moment[]): { steps: Step[]; bell: Bell | null }[] {
  const parts: { steps: Step[]; bell: Bell | null }[] = [{ steps: [], bell: null }]
  for (const moment of moments) {
    const part = parts[parts.length - 1] as (typeof parts)[number]
    if (moment.tale !== null) part.steps.push(moment)
    else {
      part.bell = moment
      parts.push({ steps: [], bell: null })
    }
  }
  return parts
}

export function inOrder(moments: readonly Moment[]): Moment[] {
  return [...moments].sort((a, b) => a.at.getTime() - b.at.getTime())
}

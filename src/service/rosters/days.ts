// Owns: on which days a roster is held. A weekday that falls on a holiday moves to the make-up day of that week or its
// neighbours (调休), where there is one; else it is left out. A weekend roster is left out in announced holidays only.
// A year that is not announced yet is guessed, and says so.
import { publishedCalendar, type WorkCalendar, workdayAt } from '../../platform/clock/calendar.ts'
import { addDays, type Day, daysBetween, weekdayOf } from '../../platform/clock/day.ts'

export interface RosterDay {
  day: Day
  certain: boolean
  /** The holiday that it stands in for. */
  insteadOf: Day | null
}

export interface RosterDays {
  days: RosterDay[]
  /** Holidays that nothing stands in for. */
  leftOut: Day[]
}

/** So near a make-up day must lie to its holiday. */
const near = 9

export function daysFor(weekday: number, from: Day, to: Day, calendar = publishedCalendar): RosterDays {
  const found: RosterDays = { days: [], leftOut: [] }
  const first = addDays(from, (weekday - weekdayOf(from) + 7) % 7)
  for (let day = first; day <= to; day = addDays(day, 7)) {
    const { value: worked, certain } = workdayAt(day, calendar)
    if (weekday <= 5 ? worked : !calendar.off.has(day)) found.days.push({ day, certain, insteadOf: null })
    else {
      const instead = makeUpDay(day, from, to, found.days, calendar)
      if (instead) found.days.push({ day: instead, certain: true, insteadOf: day })
      else found.leftOut.push(day)
    }
  }
  found.days.sort((a, b) => a.day.localeCompare(b.day))
  return found
}

/** A Saturday or Sunday that is worked, nearest to the holiday, and not taken by another of its days. */
function makeUpDay(holiday: Day, from: Day, to: Day, taken: readonly RosterDay[], calendar: WorkCalendar) {
  const around = Array.from({ length: 2 * near + 1 }, (_, at) => addDays(holiday, at - near))
  return around
    .filter((day) => calendar.on.has(day) && day >= from && day <= to)
    .filter((day) => !taken.some((one) => one.day === day))
    .toSorted((a, b) => Math.abs(daysBetween(holiday, a)) - Math.abs(daysBetween(holiday, b)))[0]
}

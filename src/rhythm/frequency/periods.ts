// Owns: the periods of the calendar by which a rhythm is judged: whole weeks from Monday, months, pairs of months,
// quarters, half-years and years. Pure.
import { addDays, addMonths, type Day, day, weekdayOf } from '../../platform/clock/day.ts'
import type { Per } from './words.ts'

export interface Span {
  from: Day
  /** The last day of it. */
  to: Day
}

const monthsIn = { month: 1, twoMonths: 2, quarter: 3, halfYear: 6, year: 12 } as const

/** The period that a day lies in. */
export function periodAt(per: Per, at: Day): Span {
  if (per === 'week') {
    const from = addDays(at, 1 - weekdayOf(at))
    return { from, to: addDays(from, 6) }
  }
  const months = monthsIn[per]
  const [year, month] = [at.slice(0, 4), Number(at.slice(5, 7))]
  const first = Math.floor((month - 1) / months) * months + 1
  const from = day(`${year}-${String(first).padStart(2, '0')}-01`)
  return { from, to: addDays(addMonths(from, months), -1) }
}

/** Every period that begins within `since` and `until`, in order. */
export function periodsBeginning(per: Per, since: Day, until: Day): Span[] {
  const spans: Span[] = []
  let span = periodAt(per, since)
  if (span.from < since) span = periodAt(per, addDays(span.to, 1))
  for (; span.from <= until; span = periodAt(per, addDays(span.to, 1))) spans.push(span)
  return spans
}

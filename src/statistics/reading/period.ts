// Owns: the spans that figures are read over: a year or a quarter of it, never beyond today, and the same span a year before.
import { addDays, addMonths, type Day } from '../../platform/clock/day.ts'

export interface Period {
  /** `2026` or `2026-Q3`. */
  readonly key: string
  readonly year: number
  readonly quarter: number | null
  readonly from: Day
  readonly to: Day
}

export const periodPattern = /^(20\d\d)(?:-Q([1-4]))?$/

export function periodOf(key: string | undefined, today: Day): Period {
  const [, year, quarter] = (key ?? '').match(periodPattern) ?? [null, today.slice(0, 4), undefined]
  const from = `${year}-${String(quarter ? Number(quarter) * 3 - 2 : 1).padStart(2, '0')}-01` as Day
  const end = addDays(addMonths(from, quarter ? 3 : 12), -1)
  return {
    ...{ key: quarter ? `${year}-Q${quarter}` : `${year}`, year: Number(year) },
    ...{ quarter: quarter ? Number(quarter) : null, from, to: end < today ? end : today },
  }
}

/** As far into last year as we are into this one. */
export function yearBefore(period: Period): Period {
  const year = period.year - 1
  return {
    ...{ key: period.key.replace(String(period.year), String(year)), year, quarter: period.quarter },
    ...{ from: addMonths(period.from, -12), to: addMonths(period.to, -12) },
  }
}

/** What can be chosen: this year's quarters that have begun, this year, and the three before. */
export function periodsUntil(today: Day): string[] {
  const year = Number(today.slice(0, 4))
  const begun = Math.ceil(Number(today.slice(5, 7)) / 3)
  const quarters = Array.from({ length: begun }, (_, at) => `${year}-Q${at + 1}`)
  return [String(year), ...quarters, ...[1, 2, 3].map((back) => String(year - back))]
}

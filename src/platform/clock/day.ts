/** Owns: the local day. All days are days in China, which has one time zone and no summer time. */
export type Day = string & { readonly __day: true }

const OFFSET_MS = 8 * 3_600_000
const DAY_MS = 86_400_000

/** Day number since 1970-01-01: the arithmetic below never meets a time zone. */
const numberOf = (day: Day) => Date.parse(`${day}T00:00:00Z`) / DAY_MS
const fromNumber = (n: number) => new Date(n * DAY_MS).toISOString().slice(0, 10) as Day

export function day(text: string): Day {
  const ok = /^\d{4}-\d{2}-\d{2}$/.test(text)
  const at = ok ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(at) || fromNumber(at / DAY_MS) !== text) throw new RangeError(`no such day: ${text}`)
  return text as Day
}

export const dayOf = (moment: Date): Day => fromNumber(Math.floor((moment.getTime() + OFFSET_MS) / DAY_MS))

export const startOfDay = (d: Day): Date => new Date(numberOf(d) * DAY_MS - OFFSET_MS)

/** 23:59:59.999 local: the last moment at which a promise for this day is kept. */
export const endOfDay = (d: Day): Date => new Date(startOfDay(d).getTime() + DAY_MS - 1)

export const addDays = (d: Day, n: number): Day => fromNumber(numberOf(d) + n)

export const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from)

/** Monday is 1, Sunday is 7. */
export const weekdayOf = (d: Day): number => ((numberOf(d) + 3) % 7) + 1

export const yearOf = (d: Day): number => Number(d.slice(0, 4))

/** The same date n months on, or that month's last day where it has no such date. */
export function addMonths(d: Day, n: number): Day {
  const [year, month, date] = d.split('-').map(Number) as [number, number, number]
  const first = new Date(Date.UTC(year, month - 1 + n, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(date, last))
  return first.toISOString().slice(0, 10) as Day
}

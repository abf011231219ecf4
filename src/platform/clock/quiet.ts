// Owns: the hours in which nobody is disturbed, in local time.
import { addDays, dayOf, startOfDay } from './day.ts'

/** Minutes after local midnight; `from` later than `to` spans midnight; equal means never quiet. */
export interface QuietHours {
  from: number
  to: number
}

const MINUTE_MS = 60_000

/** "21:00-08:00" */
export function quietHours(text: string): QuietHours {
  const found = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/.exec(text)
  if (!found) throw new RangeError(`quiet hours must look like 21:00-08:00, not ${text}`)
  const [a, b, c, d] = found.slice(1).map(Number) as [number, number, number, number]
  return { from: a * 60 + b, to: c * 60 + d }
}

export function isQuiet(moment: Date, { from, to }: QuietHours): boolean {
  const minute = minuteOf(moment)
  return from <= to ? minute >= from && minute < to : minute >= from || minute < to
}

/** The moment itself when it is loud, else the end of the quiet hours around it. */
export function nextLoudMoment(moment: Date, hours: QuietHours): Date {
  if (!isQuiet(moment, hours)) return moment
  const today = dayOf(moment)
  const morning = minuteOf(moment) < hours.to ? today : addDays(today, 1)
  return new Date(startOfDay(morning).getTime() + hours.to * MINUTE_MS)
}

const minuteOf = (moment: Date) =>
  Math.floor((moment.getTime() - startOfDay(dayOf(moment)).getTime()) / MINUTE_MS)

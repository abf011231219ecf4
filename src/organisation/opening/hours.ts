// Owns: when a venue is open, as days and hours, and what that says of a moment. On public holidays it is closed.
// Breaks if wrong: somebody who stands at a locked door.
import { workdayAt } from '../../platform/clock/calendar.ts'
import { addDays, type Day, dayOf, weekdayOf } from '../../platform/clock/day.ts'
import { type Db, transaction } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { lockVenue, note, type VenueKeeper } from '../reach.ts'

export interface Hours {
  weekday: number
  opens: string
  closes: string
}
export interface Opening {
  day: Day
  from: Date
  to: Date
}

/** In place of those before. */
export function setHours(db: Db, actor: VenueKeeper, id: string, hours: readonly Hours[]): Promise<void> {
  return transaction(db, async (tx) => {
    const venue_id = await lockVenue(tx, actor, id)
    await tx.q
      .deleteFrom('opening_hours')
      .where('committee_id', '=', actor.committeeId)
      .where('venue_id', '=', venue_id)
      .execute()
    const rows = hours.map((one) => ({ committee_id: actor.committeeId, venue_id, ...one }))
    if (rows.length > 0) await tx.q.insertInto('opening_hours').values(rows).execute()
    await note(tx, actor, 'venue.hours', id)
  })
}

export function hoursOf(db: Db, committeeId: CommitteeId, venueId: string): Promise<Hours[]> {
  return db.q
    .selectFrom('opening_hours')
    .select(['weekday', 'opens', 'closes'])
    .where('committee_id', '=', committeeId)
    .where('venue_id', '=', venueId)
    .orderBy('weekday')
    .orderBy('opens')
    .execute()
}

const friday = 5
/** A weekday that is no workday is a holiday; a weekend that is written down is meant. */
const isHoliday = (day: Day): boolean => weekdayOf(day) <= friday && !workdayAt(day).value
const at = (day: Day, time: string): Date => new Date(`${day}T${time}:00+08:00`)

/** In order, from a day on, so many days. */
export function openingsFrom(hours: readonly Hours[], from: Day, days: number): Opening[] {
  const range = Array.from({ length: days }, (_, ahead) => addDays(from, ahead))
  return range
    .filter((day) => !isHoliday(day))
    .flatMap((day) =>
      hours
        .filter(({ weekday }) => weekday === weekdayOf(day))
        .toSorted((a, b) => a.opens.localeCompare(b.opens))
        .map(({ opens, closes }) => ({ day, from: at(day, opens), to: at(day, closes) })),
    )
}

/** Longer than the longest holiday. */
const ahead = 21

/** The opening that runs now, or the next one; null where nothing is written down. */
export function openingAt(hours: readonly Hours[], now: Date): (Opening & { open: boolean }) | null {
  const next = openingsFrom(hours, dayOf(now), ahead).find(({ to }) => to > now)
  return next ? { ...next, open: next.from <= now } : null
}

// Owns: days written down as calendars read them (RFC 5545), by ical-generator. Times stand on the clock of China.
import ical, { ICalEventBusyStatus } from 'ical-generator'
import { addDays, type Day } from '../../platform/clock/day.ts'
import { localMoment } from '../../platform/words/format.ts'

export interface CalendarEvent {
  /** The same for the same thing for ever: a calendar moves it instead of adding a second. */
  uid: string
  title: string
  place: string | null
  /** A day is the whole of it. */
  on: { start: Date; end: Date } | { day: Day }
  path: string | null
}

interface Named {
  name: string
  site: string
  /** The moment of writing. */
  now: Date
}

const zone = 'Asia/Shanghai'

/** One offset and no summer time since 1991. */
const zoneRules = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:STANDARD',
  'DTSTART:19910915T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0800',
  'TZNAME:CST',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n')

const sixHours = 6 * 3_600

export function calendarOf(events: readonly CalendarEvent[], { name, site, now }: Named): string {
  const calendar = ical({
    ...{ name, timezone: { name: null, generator: () => zoneRules }, ttl: sixHours },
    prodId: { company: 'Yishi', product: 'calendar', language: 'ZH' },
  })
  for (const event of events) {
    calendar.createEvent({
      ...{ id: event.uid, summary: event.title, stamp: now, location: event.place, timezone: zone },
      ...('day' in event.on ? wholeDay(event.on.day) : onTheClock(event.on)),
      ...(event.path ? { url: site + event.path } : {}),
      busystatus: 'day' in event.on ? ICalEventBusyStatus.FREE : ICalEventBusyStatus.BUSY,
    })
  }
  return calendar.toString()
}

// The generator writes a moment by the clock of the machine it runs on; as text without a zone it stays as it is.
const onTheClock = ({ start, end }: { start: Date; end: Date }) => ({
  start: localMoment(start),
  end: localMoment(end),
})

const wholeDay = (day: Day) => ({ start: `${day}T00:00`, end: `${addDays(day, 1)}T00:00`, allDay: true })

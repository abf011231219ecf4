import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import ical, { type VEvent } from 'node-ical'
import { addDays, day } from '../../platform/clock/day.ts'
import { localMoment } from '../../platform/words/format.ts'
import { type CalendarEvent, calendarOf } from './calendar.ts'

const at = { name: '日程', site: 'http://yishi.example', now: new Date('2026-03-09T01:00:00Z') }
const written = fc
  .array(fc.constantFrom('商量', '电梯', ',', ';', '\\', ':', '"', 'lift', ' ', 'é', '🏠', '——'), {
    minLength: 1,
    maxLength: 60,
  })
  .map((parts) => `a${parts.join('')}z`)
const minutes = fc.integer({ min: 0, max: 2_000_000 })
const beginning = new Date('2025-01-01T00:00:00Z').getTime()

test('whatever is written and whenever it is, another’s parser reads the same', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(written, minutes, fc.boolean()), { maxLength: 8 }), (drawn) => {
      const events = drawn.map(([title, n, whole], place): CalendarEvent => {
        const start = new Date(beginning + n * 60_000)
        const end = new Date(start.getTime() + 3_600_000)
        const on = whole ? { day: addDays(day('2025-01-01'), n % 900) } : { start, end }
        return { uid: `event-${place}`, title, place: title, on, path: '/plan' }
      })
      const text = calendarOf(events, at)
      for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
      const read = Object.values(ical.parseICS(text)).filter((one): one is VEvent => one?.type === 'VEVENT')
      assert.equal(read.length, events.length)
      for (const event of events) {
        const found = read.find(({ uid }) => uid === event.uid)
        assert.ok(found)
        assert.deepEqual([found.summary, found.location], [event.title, event.title])
        if ('day' in event.on) assert.equal(localMoment(found.start).slice(0, 10), event.on.day)
        else assert.equal(found.start.getTime(), event.on.start.getTime())
      }
    }),
  )
})

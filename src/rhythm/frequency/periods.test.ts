import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, type Day, day, daysBetween } from '../../platform/clock/day.ts'
import { periodAt, periodsBeginning } from './periods.ts'
import { type FrequencyRule, type Happening, rhythmsOf, type Subject, sumOf } from './record.ts'
import { pers } from './words.ts'

const anyDay = fc.integer({ min: 0, max: 12_000 }).map((n) => addDays(day('2010-01-01'), n))
const anyPer = fc.constantFrom(...pers)

test('every day lies in exactly one period of each length', () => {
  fc.assert(
    fc.property(anyDay, anyPer, (at, per) => {
      const span = periodAt(per, at)
      assert.ok(span.from <= at && at <= span.to)
      assert.deepEqual(periodAt(per, span.from), span)
      assert.deepEqual(periodAt(per, span.to), span)
      assert.equal(periodAt(per, addDays(span.to, 1)).from, addDays(span.to, 1))
    }),
  )
})

test('periods that begin between two days follow each other without a gap', () => {
  fc.assert(
    fc.property(anyDay, fc.nat(800), anyPer, (since, days, per) => {
      const until = addDays(since, days)
      const spans = periodsBeginning(per, since, until)
      for (const [at, span] of spans.entries()) {
        assert.ok(since <= span.from && span.from <= until)
        const before = spans[at - 1]
        if (before) assert.equal(daysBetween(before.to, span.from), 1)
      }
    }),
  )
})

test('pairs of months, quarters and half-years are those of the calendar', () => {
  assert.deepEqual(periodAt('twoMonths', day('2026-04-30')), { from: '2026-03-01', to: '2026-04-30' })
  assert.deepEqual(periodAt('quarter', day('2026-02-01')), { from: '2026-01-01', to: '2026-03-31' })
  assert.deepEqual(periodAt('halfYear', day('2026-12-31')), { from: '2026-07-01', to: '2026-12-31' })
  assert.deepEqual(periodAt('week', day('2026-03-09')), { from: '2026-03-09', to: '2026-03-15' })
})

const quarterly: FrequencyRule = {
  ...{ id: null, duty: 'deliberation', subject: 'township', area: 'any', kinds: [], atLeast: 1 },
  ...{ per: 'quarter', fromDay: null, toDay: null },
}
const street: Subject = {
  ...{ kind: 'township', id: 'street', urban: true, venueKind: null, regionId: 'street' },
  ...{ townshipId: 'street', ownerId: null, since: null },
}
const talk = (on: string, more: Partial<Happening> = {}): Happening => ({
  ...{ duty: 'deliberation', state: 'held', day: on as Day, venueId: null, townshipId: 'street' },
  ...{ villageId: null, bodyId: null, what: 'talk', path: null },
  ...more,
})
const states = (rule: FrequencyRule, of: Subject, held: readonly Happening[], today = '2026-11-20') =>
  rhythmsOf(of, [rule], held, day(today)).flatMap(({ periods }) => periods.map((one) => one.state))

test('kept, missed, due: a period that still runs is not missed', () => {
  const held = [talk('2026-02-10'), talk('2026-08-03'), talk('2026-08-04')]
  assert.deepEqual(states(quarterly, street, held), ['kept', 'missed', 'kept', 'due'])
  const arranged = [...held, talk('2026-12-01', { state: 'planned' })]
  assert.deepEqual(states(quarterly, street, arranged), ['kept', 'missed', 'kept', 'arranged'])
  const [rhythm] = rhythmsOf(street, [quarterly], held, day('2026-11-20'))
  assert.deepEqual(sumOf(rhythm?.periods ?? []), { kept: 2, missed: 1, asked: 3 })
})

test('what was arranged and never held keeps nothing; another township’s talk neither', () => {
  const other = talk('2026-02-10', { townshipId: 'town' })
  const forgotten = talk('2026-05-10', { state: 'planned' })
  assert.deepEqual(states(quarterly, street, [other, forgotten]), ['missed', 'missed', 'missed', 'due'])
})

test('a rule judges only periods that begin under it, a venue only those after it opened', () => {
  assert.deepEqual(states({ ...quarterly, fromDay: day('2026-04-02') }, street, []), ['missed', 'due'])
  assert.deepEqual(states({ ...quarterly, toDay: day('2026-04-02') }, street, []), ['missed', 'missed'])
  assert.deepEqual(states(quarterly, { ...street, since: day('2026-10-02') }, []), [])
})

test('a street’s rule is not a township’s, a studio’s not a room’s', () => {
  assert.deepEqual(states({ ...quarterly, area: 'township' }, street, []), [])
  const studio: FrequencyRule = { ...quarterly, subject: 'venue', kinds: ['studio'] }
  assert.deepEqual(states(studio, { ...street, kind: 'venue', venueKind: 'room' }, []), [])
  assert.equal(states(studio, { ...street, kind: 'venue', venueKind: 'studio' }, []).length, 4)
})

test('what a group holds together counts for the venue it owns', () => {
  const rule: FrequencyRule = { ...quarterly, duty: 'learning', subject: 'venue' }
  const venue: Subject = { ...street, kind: 'venue', id: 'v', venueKind: 'studio', ownerId: 'group' }
  const learnt = talk('2026-08-03', { duty: 'learning', bodyId: 'group' })
  assert.deepEqual(states(rule, venue, [learnt]), ['missed', 'missed', 'kept', 'due'])
  assert.deepEqual(states(rule, { ...venue, ownerId: null }, [learnt]).includes('kept'), false)
})

test('a week that a holiday takes most of is not asked for', () => {
  const weekly: FrequencyRule = { ...quarterly, per: 'week' }
  const [rhythm] = rhythmsOf(street, [weekly], [], day('2026-10-18'))
  const stateOn = (from: string) => rhythm?.periods.find((one) => one.from === from)?.state
  // From 1 to 7 October 2026 nobody works; the Saturday after is made up for.
  assert.equal(stateOn('2026-09-28'), 'excused')
  assert.equal(stateOn('2026-10-05'), 'excused')
  assert.equal(stateOn('2026-10-12'), 'due')
  assert.equal(stateOn('2026-09-21'), 'missed')
})

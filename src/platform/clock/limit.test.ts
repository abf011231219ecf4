import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, dayOf } from './day.ts'
import { dueAt, dueWithPauses, isBehindPlan, type Limit, latestBefore, light, limitUnits } from './limit.ts'

const at = (text: string) => new Date(`${text}+08:00`)
const moment = fc.date({ noInvalidDate: true, min: at('2025-01-01T00:00'), max: at('2026-10-01T00:00') })
const limit: fc.Arbitrary<Limit> = fc.record({
  n: fc.integer({ min: 1, max: 30 }),
  unit: fc.constantFrom(...limitUnits),
})
const hour = 3_600_000
const later = (from: Date, hours: number) => new Date(from.getTime() + hours * hour)

test('the day of the event is not counted, and the last day is whole', () => {
  const friday = at('2026-11-20T17:00')
  assert.deepEqual(dueAt(friday, { n: 1, unit: 'wd' }), { due: at('2026-11-23T23:59:59.999'), certain: true })
  assert.deepEqual(dueAt(friday, { n: 15, unit: 'd' }).due, at('2026-12-05T23:59:59.999'))
  assert.deepEqual(dueAt(friday, { n: 3, unit: 'month' }).due, at('2027-02-20T23:59:59.999'))
  assert.deepEqual(dueAt(friday, { n: 2, unit: 'h' }).due, at('2026-11-20T19:00'))
})

test('a deadline that leans on a year not announced says so', () => {
  assert.equal(dueAt(at('2026-12-25T10:00'), { n: 15, unit: 'wd' }).certain, false)
  assert.equal(dueAt(at('2026-12-25T10:00'), { n: 15, unit: 'd' }).certain, true)
})

test('a notice before a meeting is counted back over holidays', () => {
  assert.equal(dayOf(latestBefore(at('2026-10-12T09:00'), { n: 3, unit: 'wd' }).due), '2026-10-08')
})

test('a deadline is never before its start, and never sooner for a later start', () => {
  fc.assert(
    fc.property(moment, limit, fc.nat(500), (start, l, wait) => {
      const { due } = dueAt(start, l)
      assert.ok(due > start)
      assert.ok(dueAt(later(start, wait), l).due >= due)
    }),
  )
})

test('without a pause the paused clock is the plain clock', () => {
  fc.assert(
    fc.property(moment, limit, (start, l) => {
      assert.deepEqual(dueWithPauses(start, l, [], later(start, 1)), dueAt(start, l))
    }),
  )
})

test('a pause of whole days moves a deadline in days by as many days', () => {
  fc.assert(
    fc.property(
      moment,
      fc.integer({ min: 2, max: 30 }),
      fc.integer({ min: 1, max: 20 }),
      (start, n, days) => {
        const pause = { from: later(start, 24), to: later(start, 24 * (days + 1)) }
        const found = dueWithPauses(start, { n, unit: 'd' }, [pause], later(start, 2000))
        assert.notEqual(found, 'paused')
        if (found !== 'paused') assert.equal(dayOf(found.due), addDays(dayOf(start), n + days))
      },
    ),
  )
})

test('hours stop to the millisecond and overlapping pauses count once', () => {
  const start = at('2026-11-20T08:00')
  const pauses = [
    { from: later(start, 1), to: later(start, 3) },
    { from: later(start, 2), to: later(start, 4) },
  ]
  const found = dueWithPauses(start, { n: 2, unit: 'h' }, pauses, later(start, 9))
  assert.deepEqual(found, { due: later(start, 5), certain: true })
})

test('pausing over a holiday gives no extra workday', () => {
  const start = at('2026-09-29T10:00')
  const holiday = { from: at('2026-10-01T08:00'), to: at('2026-10-07T20:00') }
  const found = dueWithPauses(start, { n: 3, unit: 'wd' }, [holiday], at('2026-10-20T08:00'))
  assert.deepEqual(found, dueAt(start, { n: 3, unit: 'wd' }))
})

test('a clock stands still while its pause lasts, unless it had run out before', () => {
  const start = at('2026-11-02T10:00')
  const open = [{ from: at('2026-11-04T10:00'), to: null }]
  assert.equal(dueWithPauses(start, { n: 5, unit: 'wd' }, open, at('2026-11-30T10:00')), 'paused')
  assert.deepEqual(
    dueWithPauses(start, { n: 1, unit: 'wd' }, open, at('2026-11-30T10:00')),
    dueAt(start, { n: 1, unit: 'wd' }),
  )
  assert.notEqual(dueWithPauses(start, { n: 5, unit: 'wd' }, open, at('2026-11-03T10:00')), 'paused')
})

test('pauses never bring a deadline forward', () => {
  const spans = fc.array(fc.tuple(fc.nat(900), fc.nat(300)), { maxLength: 5 })
  fc.assert(
    fc.property(moment, limit, spans, (start, l, hours) => {
      const pauses = hours.map(([from, long]) => ({
        from: later(start, from),
        to: later(start, from + long),
      }))
      const found = dueWithPauses(start, l, pauses, later(start, 5000))
      assert.ok(found !== 'paused' && found.due >= dueAt(start, l).due)
    }),
  )
})

test('lights: blue from five workdays, yellow behind plan, red only when overdue', () => {
  const due = at('2026-11-20T23:59:59.999')
  assert.equal(light(due, at('2026-11-12T10:00')), 'none')
  assert.equal(light(due, at('2026-11-13T10:00')), 'blue')
  assert.equal(light(due, at('2026-11-20T23:00')), 'blue')
  assert.equal(light(due, at('2026-11-02T10:00'), { behindPlan: true }), 'yellow')
  assert.equal(light(due, at('2026-11-21T00:00'), { behindPlan: true }), 'red')
  assert.equal(light('paused', at('2027-01-01T00:00')), 'none')
  assert.equal(light(null, at('2027-01-01T00:00'), { behindPlan: true }), 'none')
})

test('time passing only makes a light graver', () => {
  const grave = ['none', 'blue', 'yellow', 'red']
  fc.assert(
    fc.property(moment, moment, fc.nat(900), (due, now, wait) => {
      assert.ok(grave.indexOf(light(due, later(now, wait))) >= grave.indexOf(light(due, now)))
    }),
  )
})

test('a breach is foreseen when the steps ahead do not fit', () => {
  const now = at('2026-11-20T10:00')
  const due = at('2026-11-27T23:59:59.999')
  assert.equal(isBehindPlan(due, now, [{ n: 5, unit: 'wd' }]), false)
  const two: Limit[] = [
    { n: 3, unit: 'wd' },
    { n: 3, unit: 'wd' },
  ]
  assert.equal(isBehindPlan(due, now, two), true)
  assert.equal(isBehindPlan(due, at('2026-11-28T00:00'), []), true)
})

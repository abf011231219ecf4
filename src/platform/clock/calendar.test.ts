import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  addWorkdays,
  isWorkday,
  publishedCalendar,
  withYears,
  workdayAt,
  workdaysBetween,
} from './calendar.ts'
import {
  addDays,
  addMonths,
  type Day,
  day,
  dayOf,
  daysBetween,
  endOfDay,
  startOfDay,
  weekdayOf,
} from './day.ts'

const anyDay = fc.integer({ min: 0, max: 12_000 }).map((n) => addDays(day('2004-01-01'), n))
const knownDay = fc.integer({ min: 0, max: 364 }).map((n) => addDays(day('2026-01-01'), n))

test('make-up days of 2026 are worked although they are Saturdays or Sundays', () => {
  for (const d of ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10']) {
    assert.ok(weekdayOf(day(d)) >= 6, d)
    assert.equal(isWorkday(day(d)), true, d)
  }
})

test('the golden weeks of 2026 are not worked on any of their days', () => {
  const weeks: [string, number][] = [
    ['2026-02-15', 9],
    ['2026-05-01', 5],
    ['2026-10-01', 7],
  ]
  for (const [first, length] of weeks) {
    for (let n = 0; n < length; n += 1) assert.equal(isWorkday(addDays(day(first), n)), false)
  }
  assert.equal(addWorkdays(day('2026-09-30'), 1).value, '2026-10-08')
  assert.equal(addWorkdays(day('2026-10-08'), 2).value, '2026-10-10', 'the make-up Saturday counts')
})

test('a year nobody has announced is a guess that says so, and its New Year is never worked', () => {
  assert.equal(isWorkday(day('2031-03-05')), 'unknown')
  assert.equal(isWorkday(day('2031-01-01')), false)
  assert.equal(isWorkday(day('2031-10-01')), false)
  assert.deepEqual(workdayAt(day('2031-03-05')), { value: true, certain: false })
  assert.deepEqual(addWorkdays(day('2026-12-31'), 1), { value: '2027-01-04', certain: false })
  assert.equal(addWorkdays(day('2026-12-21'), 8).certain, true, 'ends on 31 December, still known')
})

test('an added year is known, and replaces what was published for it', () => {
  const next = withYears(publishedCalendar, [{ year: 2027, off: ['2027-01-01'], on: ['2027-01-03'] }])
  assert.equal(isWorkday(day('2027-01-03'), next), true)
  assert.equal(isWorkday(day('2027-06-07'), next), true)
  const plain = withYears(publishedCalendar, [{ year: 2026, off: [], on: [] }])
  assert.equal(isWorkday(day('2026-10-10'), plain), false)
  assert.equal(isWorkday(day('2025-10-01'), plain), false)
})

test('workdays added and workdays counted agree', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 80 }), (from, n) => {
      const { value, certain } = addWorkdays(from, n)
      assert.deepEqual(workdaysBetween(from, value), { value: n, certain })
      if (n > 0) assert.equal(workdayAt(value).value, true)
    }),
  )
})

test('going n workdays back and n forth from a workday comes home', () => {
  fc.assert(
    fc.property(knownDay, fc.integer({ min: 1, max: 30 }), (from, n) => {
      fc.pre(workdayAt(from).value)
      assert.equal(addWorkdays(addWorkdays(from, -n).value, n).value, from)
    }),
  )
})

test('more workdays never end sooner, a later start never ends sooner', () => {
  fc.assert(
    fc.property(anyDay, fc.nat(20), fc.nat(40), (from, later, n) => {
      assert.ok(addWorkdays(from, n).value <= addWorkdays(from, n + 1).value)
      assert.ok(addWorkdays(from, n).value <= addWorkdays(addDays(from, later), n).value)
    }),
  )
})

test('months keep the date or take the last day of a shorter month', () => {
  assert.equal(addMonths(day('2026-01-31'), 1), '2026-02-28')
  assert.equal(addMonths(day('2028-01-31'), 1), '2028-02-29')
  assert.equal(addMonths(day('2026-11-30'), 3), '2027-02-28')
  assert.equal(addMonths(day('2026-08-31'), 6), '2027-02-28')
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 24 }), (from, n) => {
      const to = addMonths(from, n)
      const months = (d: Day) => Number(d.slice(0, 4)) * 12 + Number(d.slice(5, 7))
      assert.equal(months(to) - months(from), n)
      assert.ok(to.slice(8) === from.slice(8) || addDays(to, 1).endsWith('-01'))
    }),
  )
})

test('every moment lies in its own local day, whatever the machine thinks the time zone is', () => {
  assert.equal(dayOf(new Date('2026-11-20T16:00:00Z')), '2026-11-21')
  assert.equal(dayOf(new Date('2026-11-20T15:59:59.999Z')), '2026-11-20')
  assert.equal(endOfDay(day('2026-11-20')).toISOString(), '2026-11-20T15:59:59.999Z')
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2099-01-01') }), (moment) => {
      const d = dayOf(moment)
      assert.ok(startOfDay(d) <= moment && moment <= endOfDay(d))
      assert.equal(daysBetween(d, addDays(d, 40)), 40)
    }),
  )
})

test('what is no day is refused', () => {
  for (const text of ['2026-02-30', '2026-2-3', '', 'today', '2026-13-01']) {
    assert.throws(() => day(text), RangeError)
  }
})

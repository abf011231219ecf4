import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day, dayAndTime, daysFromNow, localMoment, number, percent, time } from './format.ts'

const now = new Date('2026-11-21T20:30:00+08:00')

test('days are written as people say them, with the year only when it is another one', () => {
  assert.equal(day(now, 'zh', now), '11月21日 周六')
  assert.equal(day(now, 'en', now), '21 Nov, Sat')
  assert.equal(day('2025-01-02', 'zh', now), '2025年1月2日 周四')
  assert.equal(day('2025-01-02', 'en', now), '2 Jan 2025, Thu')
})

test('an instant is told by the clock of Asia/Shanghai, wherever the server stands', () => {
  const late = new Date('2026-11-21T17:05:00Z')
  assert.equal(dayAndTime(late, 'zh', now), '11月22日 周日 01:05')
  assert.equal(dayAndTime(late, 'en', now), '22 Nov, Sun, 01:05')
  assert.equal(time(late), '01:05')
  assert.equal(localMoment(late), '2026-11-22T01:05')
})

test('days left count local days, not spans of 24 hours', () => {
  const almostMidnight = new Date('2026-11-21T23:59:00+08:00')
  assert.equal(daysFromNow(new Date('2026-11-22T00:01:00+08:00'), 'zh', almostMidnight), '明天')
  assert.equal(daysFromNow('2026-11-24', 'zh', now), '还有3天')
  assert.equal(daysFromNow('2026-11-24', 'en', now), '3 days left')
  assert.equal(daysFromNow('2026-11-21', 'en', now), 'today')
  assert.equal(daysFromNow('2026-11-19', 'zh', now), '已过2天')
})

test('figures', () => {
  assert.equal(number(12345.67, 'zh'), '12,345.7')
  assert.equal(percent(83, 96, 'en'), '86%')
  assert.equal(percent(0, 0, 'zh'), '–')
})

test('a moment survives the way into an input and back', () => {
  const moments = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(moments, (moment) => {
      const minute = new Date(Math.floor(moment.getTime() / 60_000) * 60_000)
      assert.equal(new Date(`${localMoment(minute)}:00+08:00`).getTime(), minute.getTime())
    }),
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fixedClock, movedClock, systemClock } from './clock.ts'
import { isQuiet, nextLoudMoment, quietHours } from './quiet.ts'

const at = (text: string) => new Date(`${text}+08:00`)

test('a moved clock goes on from where it was moved to', () => {
  const base = fixedClock(at('2026-11-20T08:00'))
  const clock = movedClock(base, 60_000)
  clock.move(3 * 86_400_000)
  assert.deepEqual(clock.now(), at('2026-11-23T08:01'))
  base.set(at('2026-11-21T08:00'))
  assert.deepEqual(clock.now(), at('2026-11-24T08:01'))
  assert.equal(clock.offset, 60_000 + 3 * 86_400_000)
})

test('a fixed clock hands out copies', () => {
  const clock = fixedClock(at('2026-11-20T08:00'))
  clock.now().setFullYear(1999)
  assert.deepEqual(clock.now(), at('2026-11-20T08:00'))
  assert.ok(Math.abs(systemClock.now().getTime() - Date.now()) < 1000)
})

test('nobody is disturbed in the evening or before eight', () => {
  const hours = quietHours('21:00-08:00')
  assert.deepEqual(nextLoudMoment(at('2026-11-20T20:59:59'), hours), at('2026-11-20T20:59:59'))
  assert.deepEqual(nextLoudMoment(at('2026-11-20T21:00'), hours), at('2026-11-21T08:00'))
  assert.deepEqual(nextLoudMoment(at('2026-11-21T03:30'), hours), at('2026-11-21T08:00'))
  assert.deepEqual(nextLoudMoment(at('2026-11-20T13:00'), quietHours('12:00-14:00')), at('2026-11-20T14:00'))
})

test('the next loud moment is loud, not earlier, and within a day', () => {
  const minute = fc.nat(1439)
  const moment = fc.date({ noInvalidDate: true, min: at('2025-01-01T00:00'), max: at('2027-01-01T00:00') })
  fc.assert(
    fc.property(moment, minute, minute, (now, from, to) => {
      const next = nextLoudMoment(now, { from, to })
      assert.equal(isQuiet(next, { from, to }), false)
      const wait = next.getTime() - now.getTime()
      assert.ok(wait >= 0 && wait < 86_400_000)
    }),
  )
})

test('hours written wrongly are refused', () => {
  for (const text of ['', '21-8', '24:00-08:00', '21:00–08:00'])
    assert.throws(() => quietHours(text), RangeError)
})

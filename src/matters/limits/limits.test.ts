import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dueAt } from '../../platform/clock/limit.ts'
import { basisOf, deadline, isPausable, limitNames, limitOverrides, limits, limitsWith } from './limits.ts'

const at = (text: string) => new Date(`${text}+08:00`)

test('the defaults are those of the rules, each with its basis', () => {
  assert.deepEqual(limits.notice15, { n: 15, unit: 'd' })
  assert.deepEqual(limits.claimWindow, { n: 3, unit: 'wd' })
  assert.deepEqual(limits.leadReply, { n: 3, unit: 'month' })
  assert.equal(limitNames.length, 31)
  for (const name of limitNames) assert.ok(basisOf(name).length > 2, name)
})

test('a committee sets its own values and keeps the other defaults', () => {
  const own = limitsWith({ triage: { n: 4, unit: 'h' }, notice15: { n: 10, unit: 'd' } })
  assert.deepEqual(own.triage, { n: 4, unit: 'h' })
  assert.deepEqual(own.notice15, { n: 10, unit: 'd' })
  assert.deepEqual(own.archive, limits.archive)
  assert.deepEqual(limitsWith(null), limits)
})

test('the fifteen days cannot be lengthened, disabled, turned into workdays or paused', () => {
  const wrong = [
    { n: 16, unit: 'd' },
    { n: 15, unit: 'wd' },
    { n: 1, unit: 'month' },
    { n: 0, unit: 'd' },
    null,
  ]
  for (const notice15 of wrong) assert.equal(limitOverrides.safeParse({ notice15 }).success, false)
  const start = at('2026-11-02T09:00')
  const pauses = [{ from: start, to: null }]
  assert.deepEqual(deadline('notice15', start, at('2026-11-10T09:00'), pauses), dueAt(start, limits.notice15))
  assert.equal(deadline('screening', start, at('2026-11-10T09:00'), pauses), 'paused')
  assert.deepEqual(
    limitNames.filter((name) => !isPausable(name)),
    ['receipt', 'notice15'],
  )
})

test('whatever a committee writes, the notice is due within fifteen days', () => {
  const limit = fc.record({
    n: fc.integer({ min: -5, max: 40 }),
    unit: fc.constantFrom('h', 'd', 'wd', 'month'),
  })
  fc.assert(
    fc.property(fc.option(limit), fc.anything(), (notice15, junk) => {
      const start = at('2026-09-25T09:00')
      for (const written of [{ notice15 }, junk, { notice15, triage: junk }]) {
        const read = limitOverrides.safeParse(written)
        if (!read.success) continue
        const found = deadline('notice15', start, start, [], limitsWith(read.data))
        assert.ok(found !== 'paused' && found.due <= dueAt(start, { n: 15, unit: 'd' }).due)
      }
    }),
  )
})

test('what is no limit, or no name of one, is refused', () => {
  const wrong = [
    { triage: { n: 1.5, unit: 'wd' } },
    { triage: { n: 1, unit: 'weeks' } },
    { triage: { n: 9999, unit: 'month' } },
    { triage: { n: 1, unit: 'wd', paused: true } },
    { receipt: { n: 3, unit: 'd' } },
    { siesta: { n: 1, unit: 'h' } },
  ]
  for (const overrides of wrong) assert.throws(() => limitsWith(overrides), JSON.stringify(overrides))
})

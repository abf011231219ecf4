import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { mostPressingFirst } from './order.ts'

const at = (day: number) => new Date(Date.UTC(2026, 2, day))
const line = (key: string, more: Partial<{ urgent: boolean; due: Date | null; since: Date }> = {}) => ({
  ...{ key, urgent: false, due: null, since: at(1) },
  ...more,
})
const keys = (lines: readonly { key: string }[]) => lines.map(({ key }) => key)

test('danger first, then what is due soonest, then what has waited longest', () => {
  const lines = [
    line('waits', { since: at(2) }),
    line('next week', { due: at(9) }),
    line('waits longest'),
    line('past its day', { due: at(1) }),
    line('danger', { urgent: true, due: at(20) }),
  ]
  assert.deepEqual(keys(mostPressingFirst(lines)), [
    'danger',
    'past its day',
    'next week',
    'waits longest',
    'waits',
  ])
})

test('the same day reads the same however the shelves were filled', () => {
  const days = fc.integer({ min: 1, max: 5 })
  const made = fc.record({ urgent: fc.boolean(), due: fc.option(days), since: days })
  const lines = fc.array(made, { maxLength: 12 }).map((all) =>
    all.map((one, n) => ({
      key: String(n),
      urgent: one.urgent,
      due: one.due ? at(one.due) : null,
      since: at(one.since),
    })),
  )
  fc.assert(
    fc.property(lines, (all) =>
      assert.deepEqual(keys(mostPressingFirst(all)), keys(mostPressingFirst(all.toReversed()))),
    ),
  )
})

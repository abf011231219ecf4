import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rangeOf } from './ranges.ts'

test('a part of a file as players ask for it', () => {
  assert.deepEqual(rangeOf('bytes=0-1', 10), { from: 0, to: 1 })
  assert.deepEqual(rangeOf('bytes=4-', 10), { from: 4, to: 9 })
  assert.deepEqual(rangeOf('bytes=-3', 10), { from: 7, to: 9 })
  assert.deepEqual(rangeOf('bytes=-30', 10), { from: 0, to: 9 })
  assert.deepEqual(rangeOf('bytes=2-99', 10), { from: 2, to: 9 })
})

test('nonsense is answered with the whole, and what lies outside with nothing', () => {
  for (const header of [undefined, '', 'bytes=-', 'bytes=a-b', 'bytes=0-1,4-5', 'items=0-1'])
    assert.equal(rangeOf(header, 10), null)
  assert.equal(rangeOf('bytes=10-', 10), 'none')
  assert.equal(rangeOf('bytes=5-2', 10), 'none')
  assert.equal(rangeOf('bytes=-0', 10), 'none')
})

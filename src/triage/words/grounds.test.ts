import assert from 'node:assert/strict'
import { test } from 'node:test'
import { negatives } from '../../matters/methods/negatives.ts'
import { groundTold } from './grounds.ts'

test('every ground of the negative list says what the sender is told, and nothing else is said', () => {
  assert.deepEqual(Object.keys(groundTold).sort(), negatives.map(({ key }) => key).sort())
})

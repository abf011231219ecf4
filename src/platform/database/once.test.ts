import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeGround } from '../../../test/ground.ts'
import { readOnce, transaction } from './transaction.ts'

test('a page reads a thing once; a press, whose reads may have changed, each time', async () => {
  const ground = await makeGround()
  let read = 0
  const ask = async () => ++read
  try {
    const page = { ...ground.db, seen: new Map() }
    assert.deepEqual([await readOnce(page, 'a', ask), await readOnce(page, 'a', ask)], [1, 1])
    assert.equal(await readOnce(page, 'b', ask), 2)
    await transaction(page, async (tx) => {
      assert.deepEqual([await readOnce(tx, 'a', ask), await readOnce(tx, 'a', ask)], [3, 4])
    })
    assert.equal(await readOnce({ ...ground.db, seen: new Map() }, 'a', ask), 5, 'another page')
    assert.equal(await readOnce(ground.db, 'a', ask), 6, 'a job')
  } finally {
    await ground.end()
  }
})

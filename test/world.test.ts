import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeWorld } from './world.ts'

test('the world has a person for each desk and a code on the wall', async () => {
  const world = await makeWorld()
  try {
    const codes = await world.db.q.selectFrom('entry_codes').selectAll().execute()
    assert.deepEqual(
      codes.map((one) => one.code),
      [world.entryCode],
    )
    assert.equal(world.as('lan').appointments[0]?.regionId, world.region.street)
  } finally {
    await world.end()
  }
})

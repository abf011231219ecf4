import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { makeGround } from '../../../test/ground.ts'
import { log } from '../log.ts'
import { goTo } from './answer.ts'
import { anyone, door, limits, nothingAsked } from './door.ts'
import { serve } from './serve.ts'

test('an id that is none leads nowhere; another failure of the database stays one', async () => {
  log.level = 'silent'
  const ground = await makeGround()
  const reads = (path: string, value: string) =>
    door({
      method: 'POST',
      path,
      who: anyone,
      form: { body: nothingAsked },
      limit: limits.write,
      answer: 'page',
      title: () => 'reads',
      handle: async ({ db }) => {
        await sql.raw(`select ${value}`).execute(db.q)
        return goTo('/')
      },
    })
  const app = serve({
    db: ground.db,
    doors: [reads('/id', `'x'::uuid`), reads('/number', `'x'::int`)],
    setting: { publicUrl: undefined, trustProxy: false },
    dress: async () => ({ person: null, menu: [] }),
    refused: async () => {},
  })
  const status = async (path: string) => {
    const headers = { origin: 'http://localhost' }
    return (await app.request(`http://localhost${path}`, { method: 'POST', headers })).status
  }
  try {
    assert.deepEqual([await status('/id'), await status('/number')], [404, 500])
  } finally {
    await ground.end()
  }
})

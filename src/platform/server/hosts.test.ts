import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Ground, makeGround } from '../../../test/ground.ts'
import { committeeOfHost } from '../committees.ts'
import { OutOfReach } from '../refusals.ts'
import { data } from './answer.ts'
import { anyone, door, limits, nothingAsked } from './door.ts'
import { serve } from './serve.ts'

let ground: Ground
let app: ReturnType<typeof serve>
before(async () => {
  ground = await makeGround()
  const site = door({
    ...{ method: 'POST', path: '/site', who: anyone, form: { body: nothingAsked } },
    ...{ limit: limits.write, answer: 'data', title: () => 'site' },
    handle: async (visit) => data({ site: visit.site }),
  })
  app = serve({
    ...{
      db: ground.db,
      doors: [site],
      setting: { publicUrl: 'https://yishi.example:8443', trustProxy: true },
    },
    dress: async () => ({ person: null, menu: [] }),
    refused: async () => {},
  })
})
after(() => ground.end())

const at = (id: string, hosts: string[]) =>
  ground.db.q.updateTable('committees').set({ hosts }).where('id', '=', id).execute()
const found = async (host: string) => (await committeeOfHost(ground.db, host)).id
/** As a proxy that ends https passes it on, from a browser that says where the form stood and nothing more. */
const press = (host: string, origin: string) =>
  app.request(`http://${host}/site`, { method: 'POST', headers: { origin } })

test('each committee at its own host, and one of them wherever no other is', async () => {
  const second = await ground.another()
  await at(ground.committeeId, ['yishi.example'])
  await at(second, ['city.example'])
  assert.deepEqual([await found('yishi.example'), await found('city.example')], [ground.committeeId, second])
  await assert.rejects(found('192.0.2.7'), OutOfReach)
  await at(ground.committeeId, ['yishi.example', '*'])
  assert.deepEqual([await found('192.0.2.7'), await found('city.example')], [ground.committeeId, second])
})

test('a form of the second committee is answered there, links lead there, and none from elsewhere passes', async () => {
  for (const host of ['yishi.example', 'city.example']) {
    const answer = await press(host, `https://${host}:8443`)
    assert.deepEqual(await answer.json(), { site: `https://${host}:8443` })
  }
  assert.equal((await press('city.example', 'https://elsewhere.example:8443')).status, 403)
  assert.equal((await press('city.example', 'http://city.example:8443')).status, 403)
  // A proxy that does not pass the host on: the address of the setting holds.
  const behind = await press('127.0.0.1', 'https://yishi.example:8443')
  assert.deepEqual(await behind.json(), { site: 'https://yishi.example:8443' })
})

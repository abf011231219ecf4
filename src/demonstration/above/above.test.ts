// The city above the invented county, by the doors: two hosts, one product.
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type FreshDatabase, freshDatabase } from '../../../test/database.ts'
import { fixedClock, movedClock } from '../../platform/clock/clock.ts'
import { type Db, transaction } from '../../platform/database/transaction.ts'
import { diskStore } from '../../platform/files/store.ts'
import { newKeyRing, secretsFrom } from '../../platform/secrets/secrets.ts'
import { serve } from '../../platform/server/serve.ts'
import { openRooms } from '../../rooms.ts'
import { makeCounty } from '../county/county.ts'
import { demonstrationDoors } from '../routes.tsx'
import { cityHost } from './city.ts'
import { yearOfCity } from './year.ts'

const today = new Date('2026-06-17T11:00:00+08:00')
let database: FreshDatabase
let folder: string
let db: Db
let app: ReturnType<typeof serve>
before(async () => {
  database = await freshDatabase()
  folder = await mkdtemp(join(tmpdir(), 'yishi-above-'))
  const clock = movedClock(fixedClock(today), -350 * 86_400_000)
  db = { q: database.q, clock, secrets: secretsFrom(newKeyRing()), files: diskStore(folder) }
  await transaction(db, async (tx) => yearOfCity(tx, clock, await makeCounty(tx, today)))
  clock.move(today.getTime() - clock.now().getTime())
  app = serve({
    ...{ db, doors: openRooms(demonstrationDoors(async () => {})).doors(), setting: { trustProxy: false } },
    dress: async () => ({ person: null, menu: [] }),
    refused: async () => {},
  })
})
after(async () => {
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

const at = (host: string) => async (path: string, cookie?: string, form?: Record<string, string>) => {
  const headers = { origin: `http://${host}`, ...(cookie ? { cookie } : {}) }
  const body = form ? { method: 'POST', body: new URLSearchParams(form) } : {}
  return app.request(`http://${host}${path}`, { headers, ...body })
}
const [city, county] = [at(cityHost), at('127.0.0.1')]
const committee = (level: string) =>
  db.q.selectFrom('committees').selectAll().where('level', '=', level).executeTakeFirstOrThrow()

async function asSecretary(): Promise<string> {
  const { account_id } = await db.q
    .selectFrom('appointments')
    .select('account_id')
    .where('committee_id', '=', (await committee('city')).id)
    .where('role', '=', 'secretaryGeneral')
    .executeTakeFirstOrThrow()
  const entered = await city('/demonstration/entries', '', { who: account_id, to: '/desk' })
  return (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}

test('each leads to the other, and the city reads the figures of the county', async () => {
  const [below, above] = [await committee('county'), await committee('city')]
  assert.deepEqual([below.parent_id, above.parent_id], [above.id, null])
  assert.ok((await (await county('/demonstration')).text()).includes(`http://${cityHost}/demonstration`))
  assert.ok((await (await city('/demonstration')).text()).includes('http://localhost/demonstration'))
  const counties = await (await city('/counties', await asSecretary())).text()
  assert.ok(counties.includes(below.name_zh))
})

test('of three matters beyond the county one has its result, one waits there, one may be sent', async () => {
  const cookie = await asSecretary()
  const sent = await db.q.selectFrom('matters_sent_above').selectAll().orderBy('answered_at').execute()
  assert.deepEqual(
    sent.map((one) => one.answered_at !== null),
    [true, false],
  )
  for (const { above_matter_id, matter_id } of sent) {
    const page = await city(`/matters/${above_matter_id}`, cookie)
    assert.equal(page.status, 200)
    assert.doesNotMatch(await page.text(), /1990000|下雨车就陷进去|鱼死了一片/)
    assert.equal((await city(`/matters/${matter_id}`, cookie)).status, 404)
  }
  const beyond = await db.q.selectFrom('matters').select('id').where('state', '=', 'escalated').execute()
  assert.equal(beyond.length, 2)
})

test('a member of the city sits in the county, another is offered', async () => {
  const seats = await db.q.selectFrom('guest_seats').select('answer').orderBy('offered_at').execute()
  assert.deepEqual(
    seats.map((one) => one.answer),
    ['seated', null],
  )
})

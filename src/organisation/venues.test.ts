import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Hono } from 'hono'
import { open, signedIn, visitor } from '../../test/visitor.ts'
import { makeWorld, type World } from '../../test/world.ts'
import { log } from '../platform/log.ts'
import { OutOfReach } from '../platform/refusals.ts'
import { bodiesOf, closeBody, openBody } from './bodies.ts'
import { countScan, makeEntryCode, revokeEntryCode, writeScans } from './entry-codes.ts'
import { entryPointOf, findVenue, openVenues, venuesWithin, whoServesVenue } from './queries.ts'
import { doors } from './routes.tsx'
import { correctVenue, openVenue } from './venue.ts'

let world: World
let app: Hono
before(async () => {
  log.level = 'fatal'
  world = await makeWorld()
  app = open(world, doors)
})
after(() => world.end())

const fresh = () => ({
  kind: 'station' as const,
  name: { zh: '石桥工作站', en: 'Shiqiao Station' },
  regionId: world.region.bridge,
  address: '村口',
  hours: { zh: '周五上午', en: 'Friday mornings' },
  methodCode: 'TONGYONG',
})

test('a venue is opened with its code, found by those of its place and by nobody of another', async () => {
  const id = await openVenue(world.db, world.as('qin'), fresh())
  const venue = await findVenue(world.db, world.as('bo'), id)
  assert.match(venue.code ?? '', /^QX[34679ACDEFGHJKMNPQRTUVWXY]{7}$/)
  assert.equal(venue.townshipId, world.region.town)
  await assert.rejects(findVenue(world.db, world.as('lan'), id), OutOfReach)
  await assert.rejects(
    correctVenue(world.db, world.as('lan'), id, { address: 'x', hours: { zh: 'x', en: 'x' } }),
    OutOfReach,
  )
  assert.deepEqual(
    (await venuesWithin(world.db, world.as('lan'))).map((one) => one.id),
    [world.venue],
  )
  const all = await openVenues(world.db, world.committee.id)
  assert.deepEqual(all.map((one) => one.id).sort(), [world.venue, id].sort())
  assert.deepEqual(
    (await openVenues(world.db, world.committee.id, all[0]?.id)).map((one) => one.id),
    [all[1]?.id],
  )
})

test('a new code ends the old one; two at once leave one in force', async () => {
  const earlier = await findVenue(world.db, world.as('ve'), world.venue)
  const [one, two] = await Promise.all([
    makeEntryCode(world.db, world.as('ve'), world.venue),
    makeEntryCode(world.db, world.as('lan'), world.venue),
  ])
  const now = await findVenue(world.db, world.as('ve'), world.venue)
  assert.ok(now.code === one || now.code === two)
  for (const code of [earlier.code ?? '', one, two]) {
    const point = await entryPointOf(world.db, world.committee.id, ` ${code.toLowerCase()}`)
    assert.equal(point?.revokedAt === null, code === now.code, code)
  }
  await revokeEntryCode(world.db, world.as('ve'), world.venue, now.code ?? '')
  await assert.rejects(revokeEntryCode(world.db, world.as('ve'), world.venue, now.code ?? ''), OutOfReach)
  assert.equal((await findVenue(world.db, world.as('ve'), world.venue)).code, null)
  assert.equal(await entryPointOf(world.db, world.committee.id, 'QXNOSUCH'), null)
})

test('scans are counted by day without a write on the way, and written together', async () => {
  const code = await makeEntryCode(world.db, world.as('ve'), world.venue)
  const stored = () => world.db.q.selectFrom('entry_code_days').selectAll().where('code', '=', code).execute()
  for (let n = 0; n < 5; n++) countScan(world.db, world.committee.id, code)
  assert.deepEqual(await stored(), [])
  await writeScans()
  countScan(world.db, world.committee.id, code)
  await writeScans()
  assert.deepEqual(
    (await stored()).map(({ day, scans }) => [day, scans]),
    [['2026-03-09', 6]],
  )
})

test('the poster stands on paper what the page says: three actions, who is there, the way without a phone', async () => {
  const ve = await signedIn(app, world, 've')
  const page = await ve.see(`/venues/${world.venue}/desk`)
  assert.match(page.html, /余站长/)
  const poster = await ve.see(`/venues/${world.venue}/poster`)
  assert.match(poster.html, /class="qr"/)
  for (const words of [
    '说一件事',
    '提个建议',
    '一起协商',
    '每周三上午九点到十一点',
    '余站长',
    '110、119、120',
    '不用手机也行',
  ])
    assert.ok(poster.html.includes(words), words)
  assert.equal((await (await signedIn(app, world, 'bo')).see(`/venues/${world.venue}/poster`)).status, 404)
  assert.equal((await (await signedIn(app, world, 'hu')).see('/venues')).status, 403)
  assert.equal((await visitor(app).ask('/venues')).status, 303)
})

test('codes and hours are changed on the page by those who keep the venue', async () => {
  const ve = await signedIn(app, world, 've')
  const { code } = await findVenue(world.db, world.as('ve'), world.venue)
  assert.match((await ve.see(`/venues/${world.venue}/codes`, {})).html, /新二维码已生效/)
  assert.notEqual((await findVenue(world.db, world.as('ve'), world.venue)).code, code)
  const wrong = await ve.see(`/venues/${world.venue}`, { address: '', hoursZh: '周一', hoursEn: 'Mondays' })
  assert.deepEqual([wrong.status, wrong.html.includes('value="周一"')], [422, true])
  await ve.see(`/venues/${world.venue}`, { address: '二楼', hoursZh: '周一', hoursEn: 'Mondays' })
  assert.equal((await findVenue(world.db, world.as('ve'), world.venue)).address, '二楼')
})

test('those appointed to a venue come before those who serve its place', async () => {
  await world.db.q
    .updateTable('appointments')
    .set({ venue_id: world.venue })
    .where('account_id', '=', world.account.mei)
    .execute()
  const venue = await findVenue(world.db, world.as('ve'), world.venue)
  const serving = await whoServesVenue(world.db, world.committee.id, venue)
  assert.equal(serving[0]?.name, '梅医生')
  assert.ok(
    !serving.some((one) => one.name === '毛律师'),
    'a member of the county at large is not announced here',
  )
  assert.ok(serving.some((one) => one.name === '兰小雨'))
})

test('a unit is registered with its contact and can be closed once', async () => {
  const unit = {
    kind: 'handlingUnit',
    name: { zh: '县交通局', en: 'Transport Bureau' },
    regionId: null,
  } as const
  const id = await openBody(world.db, world.as('shi'), {
    ...unit,
    contactMail: 't@example.test',
    contactPhone: '0100-3012345',
  })
  const units = () => bodiesOf(world.db, world.committee.id, ['handlingUnit'])
  assert.deepEqual((await units()).find((one) => one.id === id)?.hasPhone, true)
  await closeBody(world.db, world.as('shi'), id)
  assert.ok(!(await units()).some((one) => one.id === id))
  await assert.rejects(closeBody(world.db, world.as('shi'), id), OutOfReach)
})

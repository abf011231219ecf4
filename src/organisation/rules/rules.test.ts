import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openDoors } from '../../../test/some-doors.ts'
import { makeWorld, type World } from '../../../test/world.ts'
import { AlreadyDone, FieldRefused, NotYours, OutOfReach, RuleRefused } from '../../platform/refusals.ts'
import { publishedVersions, rulesByVenue, rulesInForce, rulesToKeep } from './queries.ts'
import { ruleDoors } from './routes.tsx'
import { draftRule, publishRule, repealRule, reviseRule } from './rule.ts'

let world: World
before(async () => {
  world = await makeWorld()
})
after(() => world.end())

const text = {
  title: { zh: '接待群众制度', en: 'How residents are received' },
  body: '第一条 每周三上午有人接待。\n第二条 三个工作日内答复。',
}
const forAll = () => draftRule(world.db, world.as('shi'), { ...text, subject: 'reception', venueId: null })
const inForce = () => rulesInForce(world.db, world.committee.id)

test('nobody outside reads a draft; published, it is there in full', async () => {
  const id = await forAll()
  assert.equal((await inForce()).length, 0)
  await assert.rejects(publishedVersions(world.db, world.committee.id, id), OutOfReach)
  await publishRule(world.db, world.as('shi'), id)
  const [rule] = await inForce()
  assert.deepEqual([rule?.title.zh, rule?.version, rule?.venueId], ['接待群众制度', 1, null])
  assert.match(rule?.body ?? '', /第二条/)
})

test('a published version stays as it was; the next one says what changes', async () => {
  const id = await forAll()
  await publishRule(world.db, world.as('shi'), id)
  const later = { ...text, body: '第一条 每周二、周三上午有人接待。' }
  await assert.rejects(
    reviseRule(world.db, world.as('shi'), id, later),
    (error: unknown) => error instanceof FieldRefused && error.field === 'changed',
  )
  await reviseRule(world.db, world.as('shi'), id, { ...later, changed: '加了周二' })
  const before = (await inForce()).find((one) => one.id === id)
  assert.equal(before?.version, 1, 'until it is published the old one holds')
  await publishRule(world.db, world.as('shi'), id)
  const versions = await publishedVersions(world.db, world.committee.id, id)
  assert.deepEqual(
    versions.map((one) => [one.version, one.changed]),
    [
      [2, '加了周二'],
      [1, null],
    ],
  )
  assert.match(versions[1]?.body ?? '', /每周三上午/)
})

test('published once: of two at once the second finds no draft', async () => {
  const id = await forAll()
  const both = await Promise.allSettled([1, 2].map(() => publishRule(world.db, world.as('shi'), id)))
  assert.deepEqual(both.map((one) => one.status).sort(), ['fulfilled', 'rejected'])
  await assert.rejects(publishRule(world.db, world.as('shi'), id), RuleRefused)
})

test('whoever keeps a venue writes for it, and for no other place', async () => {
  const own = { ...text, subject: 'venue', venueId: world.venue } as const
  const id = await draftRule(world.db, world.as('ve'), own)
  await publishRule(world.db, world.as('cui'), id)
  await assert.rejects(draftRule(world.db, world.as('bo'), own), OutOfReach)
  await assert.rejects(publishRule(world.db, world.as('bo'), id), OutOfReach)
  await assert.rejects(draftRule(world.db, world.as('ve'), { ...own, venueId: null }), NotYours)
  const mine = await rulesToKeep(world.db, world.as('ve'))
  assert.deepEqual(
    mine.map((one) => one.id),
    [id],
  )
  assert.deepEqual(await rulesToKeep(world.db, world.as('bo')), [])
  const { own: counted } = await rulesByVenue(world.db, world.committee.id)
  assert.equal(counted.get(world.venue), 1)
})

test('repealed, it holds no longer and can still be read with the reason', async () => {
  const id = await forAll()
  await publishRule(world.db, world.as('qin'), id)
  await repealRule(world.db, world.as('qin'), id, '并入新的制度')
  assert.equal(
    (await inForce()).some((one) => one.id === id),
    false,
  )
  const [rule] = await publishedVersions(world.db, world.committee.id, id)
  assert.equal(rule?.repealed?.why, '并入新的制度')
  await assert.rejects(repealRule(world.db, world.as('qin'), id, '再来一次'), AlreadyDone)
})

test('by the door: written on one page, published on the next, read by anyone in both languages', async () => {
  const { call } = openDoors(world, ruleDoors)
  const form = { subject: 'visiting', title: '走访制度', body: '每位委员每年走访八户居民。' }
  const made = await call('cui', '/desk/rules', { ...form, venueId: world.venue })
  assert.equal(made.status, 303)
  const at = (made.headers.get('location') ?? '').split('?')[0] ?? ''
  assert.match(await (await call('cui', at)).text(), /草稿，未公布/)
  const id = at.split('/').at(-1)
  assert.equal((await call(null, `/rules/${id}`)).status, 404)
  assert.equal((await call('cui', `${at}/publication`, {})).status, 303)
  assert.match(await (await call(null, `/rules/${id}`)).text(), /走访八户居民/)
  assert.match(await (await call(null, '/rules')).text(), /走访制度/)
  const empty = await call('cui', '/desk/rules', { subject: 'visiting', title: '', body: '' })
  assert.equal(empty.status, 422)
  assert.match(await empty.text(), /全文/)
  assert.equal((await call('mei', '/desk/rules')).status, 403)
})

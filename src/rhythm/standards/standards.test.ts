import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { matterIn } from '../../../test/matter-in.ts'
import { openDoors } from '../../../test/some-doors.ts'
import { makeWorld, type World } from '../../../test/world.ts'
import { draftRule, publishRule } from '../../organisation/rules/rule.ts'
import { newId } from '../../platform/ids.ts'
import { AlreadyDone, FieldRefused, OutOfReach, RuleRefused } from '../../platform/refusals.ts'
import { guidesVenue } from '../frequency/owners.ts'
import { venuesWhere } from '../frequency/queries.ts'
import { activityOn, meetingOn, rosterOf, shiftOn } from '../held.fixture.ts'
import { placeDoors } from '../places/routes.tsx'
import { metOf, standingOf, standingsGuided } from './queries.ts'
import { standardDoors } from './routes.tsx'
import { endSighting, noteSighting } from './sighting.ts'
import { addItem, nameStandard, removeItem, standardOf, standardsOf } from './standard.ts'
import { usualStandards } from './usual.ts'

let world: World
before(async () => {
  world = await makeWorld()
})
after(() => world.end())

const standing = async () => {
  const venues = await venuesWhere(world.db, guidesVenue(world.as('qin')))
  const [one] = await standingOf(world.db, world.committee.id, venues)
  assert.ok(one)
  return one
}
const done = async () => (await standing()).items.filter((one) => one.done).map(({ item }) => item.key)
const isA = (kind: string) =>
  world.db.q.updateTable('venues').set({ kind }).where('id', '=', world.venue).execute()

test('six things of a room tick themselves as the facts come, and nothing is typed', async () => {
  assert.equal((await standing()).standard.code, 'liuyou')
  assert.deepEqual(await done(), ['ground', 'sign', 'process'])
  const text = { title: { zh: '议事规则', en: 'Rules' }, body: '第一条 大家轮流说。' }
  const id = await draftRule(world.db, world.as('shi'), { ...text, subject: 'deliberation', venueId: null })
  assert.deepEqual(await done(), ['ground', 'sign', 'process'], 'a draft is no rule')
  await publishRule(world.db, world.as('shi'), id)
  assert.deepEqual(await done(), ['ground', 'sign', 'rule', 'process'])
  for (const day of ['2025-06-03', '2025-09-03', '2026-01-07']) await meetingOn(world, day)
  await activityOn(world, '2026-03-30', { state: 'planned' })
  assert.equal((await done()).includes('activities'), false, 'three held and one arranged are not four')
  await activityOn(world, '2026-02-06', { kind: 'fellowship' })
  assert.ok((await done()).includes('activities'))
  await matterIn(world, {
    verbs: ['screen', 'confirm', 'openClaims', 'startDeliberation', 'settleOnTheSpot', 'file'],
  })
  assert.deepEqual(await done(), ['ground', 'sign', 'rule', 'process', 'activities', 'results'])
  const { met, of } = metOf(await standingsGuided(world.db, world.as('shi')), 'liuyou')
  assert.deepEqual([met, of], [1, 1])
})

test('what lies more than a year back no longer counts', async () => {
  const kept = world.clock.now()
  world.clock.set(new Date('2027-03-09T09:00:00+08:00'))
  assert.equal((await done()).includes('activities'), false)
  world.clock.set(kept)
})

test('five things of a studio: learning, work and fellowship are what was held there', async () => {
  await isA('studio')
  const { items } = await standing()
  assert.deepEqual(
    items.map(({ item, have, done: is }) => [item.key, have, is]),
    [
      ['room', null, true],
      ['rule', 1, true],
      ['learning', 0, false],
      ['service', 3, false],
      ['fellowship', 1, true],
    ],
  )
  const roster = await rosterOf(world)
  for (let week = 0; week < 9; week += 1) await shiftOn(world, roster, `2026-01-${String(week + 10)}`)
  assert.ok((await done()).includes('service'))
})

test('four things of a station: members of its own, something arranged', async () => {
  await isA('station')
  assert.deepEqual(await done(), ['place', 'rule', 'arranged'])
  await world.db.q
    .insertInto('appointments')
    .values({
      ...{ committee_id: world.committee.id, id: newId<'appointment'>(world.clock.now()) },
      ...{ account_id: world.account.mei, role: 'member', region_id: world.region.estate },
      ...{ venue_id: world.venue, from_day: '2026-01-01' },
    })
    .execute()
  assert.deepEqual(await done(), ['place', 'rule', 'members', 'arranged'])
})

test('the office changes a standard; each change is a version, the earlier ones stay', async () => {
  assert.deepEqual(await standardsOf(world.db, world.committee.id), usualStandards)
  const fresh = { label: { zh: '有门牌', en: 'A sign on the door' }, check: 'seen' } as const
  await addItem(world.db, world.as('shi'), 'siyou', fresh)
  const siyou = await standardOf(world.db, world.committee.id, 'siyou')
  assert.deepEqual([siyou.version, siyou.items.length], [2, 5])
  await assert.rejects(addItem(world.db, world.as('shi'), 'siyou', fresh), FieldRefused)
  await assert.rejects(addItem(world.db, world.as('shi'), 'bayou', fresh), OutOfReach)
  await removeItem(world.db, world.as('shi'), 'siyou', 'arranged')
  await assert.rejects(removeItem(world.db, world.as('shi'), 'siyou', 'arranged'), OutOfReach)
  const versions = await world.db.q
    .selectFrom('venue_standards')
    .select(['version', 'in_force'])
    .where('code', '=', 'siyou')
    .orderBy('version')
    .execute()
  assert.deepEqual(
    versions,
    [1, 2, 3].map((version) => ({ version, in_force: version === 3 })),
  )
})

test('the last item stays, and a kind of venue has one standard', async () => {
  for (const key of ['place', 'rule', 'members']) await removeItem(world.db, world.as('shi'), 'siyou', key)
  const [last] = (await standardOf(world.db, world.committee.id, 'siyou')).items
  await assert.rejects(removeItem(world.db, world.as('shi'), 'siyou', last?.key ?? ''), RuleRefused)
  const name = { zh: '四有', en: 'Four' }
  await assert.rejects(
    nameStandard(world.db, world.as('shi'), 'siyou', { name, kinds: ['studio'] }),
    FieldRefused,
  )
  await nameStandard(world.db, world.as('shi'), 'siyou', { name, kinds: ['station'] })
  assert.equal((await standing()).standard.code, 'siyou')
})

test('what only eyes can tell is confirmed by a guide, once, and taken back when it is gone', async () => {
  const [item] = (await standing()).standard.items
  assert.ok(item)
  const see = () =>
    noteSighting(world.db, world.as('shi'), world.venue, { itemKey: item.key, note: '门口右手边' })
  assert.deepEqual(await done(), [])
  const both = await Promise.allSettled([see(), see()])
  assert.deepEqual(both.map((one) => one.status).sort(), ['fulfilled', 'rejected'])
  await assert.rejects(see(), AlreadyDone)
  assert.deepEqual(await done(), [item.key])
  const other = { itemKey: 'place', note: '门口' }
  await assert.rejects(noteSighting(world.db, world.as('shi'), world.venue, other), OutOfReach)
  await assert.rejects(endSighting(world.db, world.as('ve') as never, world.venue, item.key), OutOfReach)
  await endSighting(world.db, world.as('shi'), world.venue, item.key)
  assert.deepEqual(await done(), [])
})

test('by the door: the owner reads what is missing and what to do, the office edits', async () => {
  const { call } = openDoors(world, [...standardDoors, ...placeDoors])
  const mine = await (await call('ve', `/rhythm/venues/${world.venue}`)).text()
  assert.match(mine, /还缺/)
  assert.match(mine, /请联系指导的人来看一次/)
  assert.doesNotMatch(mine, /sightings/, 'an owner confirms nothing about itself')
  assert.equal((await call('bo', `/rhythm/venues/${world.venue}`)).status, 404)
  const [item] = (await standing()).standard.items
  const seen = { itemKey: item?.key ?? '', note: '挂着' }
  assert.equal((await call('shi', `/rhythm/venues/${world.venue}/sightings`, seen)).status, 303)
  assert.match(await (await call('shi', `/rhythm/venues/${world.venue}`)).text(), /看过：挂着/)
  assert.match(await (await call('shi', '/rhythm/standards')).text(), /六有/)
  const page = await (await call('shi', '/rhythm/standards/siyou')).text()
  assert.match(page, /桂花议事室/)
  const wrong = await call('shi', '/rhythm/standards/siyou/items', { label: '', check: 'seen' })
  assert.equal(wrong.status, 422)
  assert.equal((await call('cui', '/rhythm/standards')).status, 403)
})

test('several forms at once, each with its key, wait for one another and all are done', async () => {
  const doors = openDoors(world, standardDoors)
  const before = await standardOf(world.db, world.committee.id, 'liuyou')
  const answers = await Promise.all(
    ['a', 'b', 'c', 'd'].map((key) =>
      doors.call('qin', '/rhythm/standards/liuyou/items', {
        ...{ label: `第${key}样`, labelEn: `Thing ${key}`, check: 'seen', _replay: key },
      }),
    ),
  )
  assert.deepEqual(
    answers.map(({ status }) => status),
    [303, 303, 303, 303],
  )
  const after = await standardOf(world.db, world.committee.id, 'liuyou')
  assert.equal(after.items.length, before.items.length + 4)
})

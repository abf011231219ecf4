import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openDoors } from '../../../test/some-doors.ts'
import { makeWorld, type World } from '../../../test/world.ts'
import { AlreadyDone, FieldRefused, NotYours, OutOfReach, RuleRefused } from '../../platform/refusals.ts'
import { shelves } from '../desk.ts'
import { activityOn, meetingOn } from '../held.fixture.ts'
import { addPlanItem, dropPlanItem, linkDeed, publishPlan, unlinkDeed } from './item.ts'
import { candidatesFor, planItem, planOfYear, publicPlan, talliesOf } from './queries.ts'
import { planDoors } from './routes.tsx'

let world: World
before(async () => {
  world = await makeWorld()
})
after(() => world.end())

const usual = { kind: 'thematic', text: '电梯怎么加装', who: '经济委员会', dueOn: '2026-06-30' } as const
const add = (more = {}) => addPlanItem(world.db, world.as('shi'), { ...usual, ...more })
const stateOf = async (id: string) => (await planItem(world.db, world.as('shi'), id)).item.state
const link = (id: string, deed: string, kind: 'meeting' | 'activity' = 'meeting') =>
  linkDeed(world.db, world.as('shi'), id, { kind, id: deed })

test('an item ticks itself once what is linked to it was held, and opens again without it', async () => {
  const id = await add()
  assert.equal(await stateOf(id), 'open')
  const meeting = await meetingOn(world, '2026-05-12', { state: 'notified', class: 'thematic' })
  await link(id, meeting)
  assert.equal(await stateOf(id), 'arranged')
  await world.db.q.updateTable('meetings').set({ state: 'held' }).where('id', '=', meeting).execute()
  assert.equal(await stateOf(id), 'done')
  await unlinkDeed(world.db, world.as('shi'), id, { kind: 'meeting', id: meeting })
  assert.equal(await stateOf(id), 'open')
  await assert.rejects(
    unlinkDeed(world.db, world.as('shi'), id, { kind: 'meeting', id: meeting }),
    OutOfReach,
  )
})

test('what is cancelled ticks nothing; past its day an item says so', async () => {
  const id = await add({ dueOn: '2026-03-20' })
  const activity = await activityOn(world, '2026-03-18', { kind: 'fieldStudy', state: 'planned' })
  await link(id, activity, 'activity')
  assert.equal(await stateOf(id), 'arranged')
  await world.db.q
    .updateTable('activities')
    .set({ state: 'cancelled', why: '下雨', settled_at: world.clock.now() })
    .where('id', '=', activity)
    .execute()
  assert.equal(await stateOf(id), 'open')
  const kept = world.clock.now()
  world.clock.set(new Date('2026-03-21T09:00:00+08:00'))
  assert.equal(await stateOf(id), 'late')
  world.clock.set(kept)
})

test('one deed counts for one item, also when two link it at once', async () => {
  const [one, two] = [await add(), await add()]
  const meeting = await meetingOn(world, '2026-02-12', { class: 'thematic' })
  const both = await Promise.allSettled([link(one, meeting), link(two, meeting)])
  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  const refused = both.find((each) => each.status === 'rejected')
  assert.ok(refused?.reason instanceof FieldRefused)
  const left = await candidatesFor(world.db, world.committee.id, 2026, usual)
  assert.equal(
    left.some(({ id }) => id === meeting),
    false,
  )
})

test('held after its day it is done, and says how late', async () => {
  const id = await add({ kind: 'supervision', dueOn: '2026-03-10' })
  const late = await activityOn(world, '2026-03-14', { kind: 'supervision' })
  await link(id, late, 'activity')
  const { item } = await planItem(world.db, world.as('shi'), id)
  assert.deepEqual([item.state, item.lateBy], ['done', 4])
  const { call } = openDoors(world, planDoors)
  assert.match(await (await call('shi', '/plan')).text(), /晚了4天做到/)
})

test('an item with nothing held leads to where it is arranged, and offers the few that fit', async () => {
  const id = await add({ kind: 'supervision', text: '井盖补了没有' })
  await meetingOn(world, '2026-02-03')
  const { call } = openDoors(world, planDoors)
  const [page, all] = [await call('shi', `/plan/items/${id}`), await call('shi', `/plan/items/${id}?all=1`)]
  const [near, every] = [await page.text(), await all.text()]
  assert.match(near, /activities\/new\?kind=supervision&amp;title=/)
  assert.match(near, /看全部/)
  const offers = (text: string) =>
    text.split('value="meeting.').length + text.split('value="activity.').length
  assert.ok(offers(near) < offers(every))
})

test('only what was held in that year fits; what fits the kind is offered first', async () => {
  const id = await add({ kind: 'supervision' })
  await assert.rejects(link(id, await meetingOn(world, '2025-12-30')), FieldRefused)
  await assert.rejects(link(id, id), FieldRefused)
  await meetingOn(world, '2026-02-20')
  const visit = await meetingOn(world, '2026-02-10', { class: 'oversightVisit' })
  const planned = { kind: 'supervision', text: '路灯修好了没有' } as const
  const offered = () => candidatesFor(world.db, world.committee.id, 2026, planned)
  assert.equal((await offered())[0]?.id, visit)
  const lamps = { kind: 'supervision', title: '去看路灯修好了没有' } as const
  const seen = await activityOn(world, '2026-01-20', lamps)
  await activityOn(world, '2026-02-18', { ...lamps, title: '去看水管接通了没有' })
  assert.equal((await offered())[0]?.id, seen, 'of what fits the kind, what speaks of the same')
})

test('planned against done is counted; what is given up is no longer planned and keeps its reason', async () => {
  const id = await add({ kind: 'quarterly' })
  await add({ kind: 'quarterly' })
  await dropPlanItem(world.db, world.as('qin'), id, '并入电梯一项')
  await assert.rejects(dropPlanItem(world.db, world.as('qin'), id, '再说一次'), AlreadyDone)
  await assert.rejects(link(id, await meetingOn(world, '2026-02-11')), AlreadyDone)
  const { items } = await planOfYear(world.db, world.committee.id, 2026)
  const quarterly = talliesOf(items).find(({ kind }) => kind === 'quarterly')
  assert.deepEqual(quarterly, { kind: 'quarterly', planned: 1, done: 0 })
  assert.equal(items.find((one) => one.id === id)?.whyDropped, '并入电梯一项')
})

test('whoever is in charge links and finds it on the desk; another does not', async () => {
  const id = await add({ leadId: world.account.gao, dueOn: '2026-03-31' })
  const meeting = await meetingOn(world, '2026-03-02')
  const deed = { kind: 'meeting', id: meeting } as const
  await assert.rejects(linkDeed(world.db, world.as('mei'), id, deed), NotYours)
  const shelf = shelves.find(({ key }) => key === 'rhythm.plan')
  const lines = async (name: 'gao' | 'zhu') =>
    ((await shelf?.lines(world.db, world.as(name))) ?? []).map((one) => one.key)
  assert.ok((await lines('gao')).includes(id))
  assert.equal((await lines('zhu')).includes(id), false)
  await linkDeed(world.db, world.as('gao'), id, deed)
  assert.equal((await lines('gao')).includes(id), false)
})

test('a day of another time is refused beside its field', async () => {
  for (const dueOn of ['2025-12-31', '2028-01-01']) await assert.rejects(add({ dueOn }), FieldRefused)
})

test('published once, with what it rests on; nothing before, and no more of a meeting than is public', async () => {
  await assert.rejects(publicPlan(world.db, world.committee.id, 2026), OutOfReach)
  await assert.rejects(publishPlan(world.db, world.as('qin'), 2027, '主席会议通过'), RuleRefused)
  await publishPlan(world.db, world.as('qin'), 2026, '主席会议通过')
  await assert.rejects(publishPlan(world.db, world.as('qin'), 2026, '主席会议通过'), AlreadyDone)
  const { call } = openDoors(world, planDoors)
  const page = await (await call(null, '/plans/2026')).text()
  assert.match(page, /主席会议通过/)
  assert.match(page, /专题协商/)
  assert.doesNotMatch(page, /三号楼的路灯/, 'the topic of a meeting that nobody published')
  assert.match(await (await call('shi', '/plan')).text(), /三号楼的路灯/)
  assert.doesNotMatch(await (await call('mei', '/plan')).text(), /三号楼的路灯/)
})

test('by the door: added, linked, given up; a wrong form keeps what was typed', async () => {
  const { call } = openDoors(world, planDoors)
  const form = { text: '看污水管网', kind: 'inspection', who: '人资环委', dueOn: '2026-09-30' }
  assert.equal((await call('shi', '/plan/2026', form)).status, 303)
  const wrong = await call('shi', '/plan/2026', { ...form, dueOn: '2031-01-01', text: '看污水厂' })
  assert.equal(wrong.status, 422)
  assert.match(await wrong.text(), /看污水厂/)
  assert.equal((await call('mei', '/plan/2026', form)).status, 403)
  const { items } = await planOfYear(world.db, world.committee.id, 2026)
  const id = items.find((one) => one.text === form.text)?.id
  const study = await activityOn(world, '2026-02-05', { kind: 'fieldStudy' })
  assert.match(await (await call('shi', `/plan/items/${id}`)).text(), new RegExp(`activity.${study}`))
  assert.equal((await call('shi', `/plan/items/${id}/deeds`, { deed: `activity.${study}` })).status, 303)
  assert.match(await (await call('shi', `/plan/items/${id}`)).text(), /已做到/)
  assert.equal((await call('shi', `/plan/items/${id}/deeds`, { deed: 'nonsense' })).status, 422)
  assert.equal((await call('shi', `/plan/items/${id}/deeds/end`, { deed: `activity.${study}` })).status, 303)
  assert.equal((await call('shi', `/plan/items/${id}/drop`, { why: '今年来不及' })).status, 303)
  assert.match(await (await call('mei', `/plan/items/${id}`)).text(), /今年来不及/)
})

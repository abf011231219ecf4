import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { matterIn } from '../../../test/matter-in.ts'
import { makeWorld, type World } from '../../../test/world.ts'
import { refuseUnfinished } from '../../matters/methods/on-record.ts'
import type { AnyoneOf } from '../../people/actors.ts'
import { AlreadyDone, FieldRefused, OutOfReach, RuleRefused } from '../../platform/refusals.ts'
import { shelves } from '../desk.ts'
import { receive } from '../submissions/receive.ts'
import { closeCall, closeDueCalls, openCall } from './call.ts'
import { cameTo, findCall, openCallOf, openCalls, publicCall } from './queries.ts'

let world: World
let anyone: AnyoneOf
before(async () => {
  world = await makeWorld()
  anyone = { kind: 'anyone', committeeId: world.committee.id }
})
after(() => world.end())

const asked = { title: '今年夏天最该办的事', asks: '小区里哪件事最急' }
const open = (more = {}) => openCall(world.db, world.as('ve'), world.venue, { ...asked, ...more })
const days = (n: number) => world.clock.set(new Date(world.clock.now().getTime() + n * 86_400_000))
const bring = (callId: string) =>
  receive(world.db, anyone, {
    ...{ channel: 'qr', kind: 'topic', words: '想要一个棋牌桌', callId },
    regionId: world.region.estate,
    person: { tellThrough: 'nothing' },
    consents: [],
  })

test('open for seven days unless somebody says otherwise; only who looks after the venue opens one', async () => {
  const id = await open()
  const call = await publicCall(world.db, world.committee.id, id)
  assert.deepEqual([call.opensOn, call.closesOn], ['2026-03-09', '2026-03-16'])
  assert.ok((await openCalls(world.db, world.committee.id, world.venue)).some((one) => one.id === id))
  await assert.rejects(openCall(world.db, world.as('bo'), world.venue, asked), OutOfReach)
  await assert.rejects(findCall(world.db, world.as('bo'), id), OutOfReach)
})

test('days that make no sense are answered beside their field', async () => {
  const at = (field: string) => (error: unknown) => error instanceof FieldRefused && error.field === field
  await assert.rejects(open({ opensOn: '2026-03-08' }), at('opensOn'))
  await assert.rejects(open({ closesOn: '2026-03-08' }), at('closesOn'))
  await assert.rejects(open({ closesOn: '2027-03-09' }), at('closesOn'))
})

test('what comes names the call; it closes after its day, once, and whoever sorts it is told', async () => {
  const id = await open({ closesOn: '2026-03-10' })
  const { submissionId } = await bring(id)
  await closeDueCalls(world.db, world.committee.id)
  assert.ok(await openCallOf(world.db, world.committee.id, id), 'its last day has not passed')
  days(2)
  assert.equal(await openCallOf(world.db, world.committee.id, id), null, 'also before the job has come by')
  assert.equal((await closeDueCalls(world.db, world.committee.id)).closed, 1)
  assert.equal((await closeDueCalls(world.db, world.committee.id)).closed, 0)
  assert.deepEqual(
    (await cameTo(world.db, world.committee.id, id)).map((one) => one.id),
    [submissionId],
  )
  const told = await world.db.q
    .selectFrom('messages')
    .select('account_id')
    .where('about_id', '=', id)
    .execute()
  assert.deepEqual(told.map((one) => one.account_id).sort(), [world.account.lan, world.account.ve].sort())
  const shelf = shelves.find((one) => one.key === 'intake.calls')
  const lines = async () => (await shelf?.lines(world.db, world.as('lan')))?.map((line) => line.key)
  assert.deepEqual(await lines(), [id], 'the closed list waits on the desk until all of it is sorted')
})

test('closed early by its people: of two at once one closes it', async () => {
  const id = await open()
  const both = await Promise.allSettled([1, 2].map(() => closeCall(world.db, world.as('lan'), id)))
  assert.deepEqual(both.map((one) => one.status).sort(), ['fulfilled', 'rejected'])
  await assert.rejects(closeCall(world.db, world.as('lan'), id), AlreadyDone)
})

test('nothing is chosen from a list that is still open, where the method calls for topics first', async () => {
  const id = await open({ title: '还开着的征题' })
  const { submissionId } = await bring(id)
  const matter = await matterIn(world, { method: 'LIUBU_YISHI' })
  await world.db.q
    .updateTable('submissions')
    .set({ matter_id: matter.id })
    .where('id', '=', submissionId)
    .execute()
  await assert.rejects(refuseUnfinished(world.db, matter, 'collect'), RuleRefused)
  await closeCall(world.db, world.as('lan'), id)
  await refuseUnfinished(world.db, matter, 'collect')
})

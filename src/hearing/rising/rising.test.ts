import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { makeWorld, type World } from '../../../test/world.ts'
import { receive } from '../../intake/submissions/receive.ts'
import { Events } from '../../language/events/events.ts'
import { transaction } from '../../platform/database/transaction.ts'
import { AlreadyDone, OutOfReach } from '../../platform/refusals.ts'
import { printOf, weightsOf } from '../index/weights.ts'
import { acknowledge } from './alarms.ts'
import { mergeEvents, setApart } from './corrections.ts'
import { risingShelves } from './desk.ts'
import { joinWaiting } from './join.ts'
import { membersOf } from './members.ts'
import { eventById, risingNow, sentencesOf } from './queries.ts'

let world: World
before(async () => {
  world = await makeWorld()
})
after(() => world.end())

let phones = 0
const anyone = () => ({ kind: 'anyone', committeeId: world.committee.id }) as const
async function bring(words: string, more: Record<string, unknown> = {}): Promise<string> {
  const phone = `1380013${String(1000 + phones++)}`
  const said = {
    ...{ channel: 'web', kind: 'problem', words, regionId: world.region.estate, consents: ['handling'] },
    ...{ person: { phone }, ...more },
  }
  return (await receive(world.db, anyone(), said as never)).submissionId
}
const join = () => joinWaiting(world.db, world.committee.id)
const heatOf = async (id: string) => (await eventById(world.db, world.as('cui'), id)).heat
async function eventOf(id: string): Promise<string> {
  const row = await world.db.q
    .selectFrom('rising_members')
    .select('event_id')
    .where('submission_id', '=', id)
    .executeTakeFirstOrThrow()
  return row.event_id
}

const told = [
  '银杏苑旁边的搅拌站整夜施工，灰尘大噪音大，老人睡不着',
  '公交车太少，上班要等四十分钟',
  '搅拌站灰尘飘进银杏苑，夜里噪音吵得孩子睡不着',
  '银杏苑门口的搅拌站夜里还在施工，噪音太大',
  '早上公交车要等四十分钟，上班总迟到，公交太少',
  '广场舞的音响能不能小声一点',
]
const ids: string[] = []

test('one after another, in portions or all at once: the same events', async () => {
  for (const text of told.slice(0, 2)) ids.push(await bring(text))
  await join()
  for (const text of told.slice(2)) ids.push(await bring(text))
  await joinWaiting(world.db, world.committee.id, 1)
  await join()
  const stored = await Promise.all(ids.map(eventOf))
  const weights = await weightsOf(world.db, world.committee.id)
  const all = new Events()
  for (const text of told) all.add(printOf(text, weights))
  const numbered = (events: readonly (string | number)[]) => events.map((one) => events.indexOf(one))
  assert.deepEqual(numbered(stored), numbered(all.eventOf))
  assert.deepEqual(numbered(stored), [0, 1, 0, 0, 1, 5])
  assert.equal(await join(), 0)
})

test('one person repeating, and those whom nobody knows, lift nothing', async () => {
  const event = await eventOf(ids[0] as string)
  const before = await heatOf(event)
  assert.deepEqual([before.residents, before.thisWeek, before.takesOff], [3, 3, true])
  const again = told[0] as string
  for (let turn = 0; turn < 5; turn++) await bring(`${again}！`, { person: { phone: '13800131000' } })
  await join()
  const after = await heatOf(event)
  assert.deepEqual([after.messages, after.residents], [8, 3])
  assert.ok(Math.abs(after.heat - before.heat) < 1e-6)
  for (let turn = 0; turn < 3; turn++) await bring(`${again}。`, { person: {} })
  await join()
  assert.equal((await heatOf(event)).residents, 4)
})

test('alarms: told to the liaison of the place and the county, acknowledged by name, and quiet after', async () => {
  const gas = await bring('三号楼楼道里有很重的煤气味，正在漏气')
  await join()
  const event = await eventOf(gas)
  const lines = async (name: 'lan' | 'shi') => {
    const all = await risingShelves[0]?.lines(world.db, world.as(name))
    return all?.map(({ path, urgent }) => [path, urgent] as const) ?? []
  }
  for (const name of ['lan', 'shi'] as const)
    assert.ok(
      (await lines(name)).some(([path, urgent]) => path === `/rising/${event}` && urgent),
      name,
    )
  const messages = world.db.q.selectFrom('messages').select('account_id').where('about_id', '=', event)
  assert.ok((await messages.execute()).length >= 2)
  const both = await Promise.allSettled([
    acknowledge(world.db, world.as('lan'), event),
    acknowledge(world.db, world.as('shi'), event),
  ])
  assert.deepEqual(both.map((one) => one.status).sort(), ['fulfilled', 'rejected'])
  await assert.rejects(acknowledge(world.db, world.as('lan'), event), AlreadyDone)
  await bring('三号楼楼道里煤气味更重了，漏气没人管')
  await join()
  assert.ok(!(await lines('lan')).some(([path]) => path === `/rising/${event}`))
})

test('reach holds, and what is sealed is never in it', async () => {
  const far = await bring('大桥镇的水渠塌了，田里没有水', { regionId: world.region.bridge })
  const sealed = await bring('搅拌站老板给银杏苑干部送钱，夜里施工', { kind: 'report', confidential: true })
  await join()
  const event = await eventOf(far)
  const seen = await risingNow(world.db, world.as('lan'), 50)
  assert.ok(!seen.some(({ id }) => id === event))
  await assert.rejects(eventById(world.db, world.as('lan'), event), OutOfReach)
  await assert.rejects(acknowledge(world.db, world.as('lan'), event), OutOfReach)
  await assert.rejects(mergeEvents(world.db, world.as('lan'), seen[0]?.id as string, event), OutOfReach)
  const member = world.db.q
    .selectFrom('rising_members')
    .select('event_id')
    .where('submission_id', '=', sealed)
  assert.equal(await member.executeTakeFirst(), undefined)
  const late = ids[3] as string
  await world.db.q.updateTable('submissions').set({ confidential: true }).where('id', '=', late).execute()
  const gone = await membersOf(world.db, world.as('cui'), await eventOf(ids[0] as string))
  assert.ok(!gone.some(({ id }) => id === late))
})

test('a message that is sealed while it joins waits, and is gone from the event afterwards', async () => {
  const id = await bring('河边的路灯又坏了两盏，晚上没人敢走')
  let joining: Promise<unknown> = Promise.resolve()
  await transaction(world.db, async (tx) => {
    await tx.q.deleteFrom('search_rows').where('source_id', '=', id).execute()
    joining = join()
    await Promise.race([joining, new Promise((resolve) => setTimeout(resolve, 150))])
  })
  await joining
  const left = await world.db.q
    .selectFrom('rising_members')
    .select('event_id')
    .where('submission_id', '=', id)
    .execute()
  assert.deepEqual(left, [])
})

test('a person takes out and puts together, and it stays so', async () => {
  const shi = world.as('shi')
  const [mixer, twin] = [await eventOf(ids[0] as string), ids[2] as string]
  const fresh = await setApart(world.db, shi, mixer, twin)
  assert.equal(await eventOf(twin), fresh)
  await assert.rejects(setApart(world.db, shi, mixer, twin), OutOfReach)
  await assert.rejects(setApart(world.db, shi, fresh, twin), AlreadyDone)
  await join()
  assert.equal(await eventOf(twin), fresh)
  await mergeEvents(world.db, shi, mixer, fresh)
  assert.equal(await eventOf(twin), mixer)
  await assert.rejects(mergeEvents(world.db, shi, mixer, fresh), OutOfReach)
  const moved = (await membersOf(world.db, shi, mixer)).find(({ id }) => id === twin)
  assert.equal(moved?.movedBy, shi.name)
})

test('a headline is a sentence, or as much of one as fits', () => {
  assert.deepEqual(sentencesOf('路灯坏了很久。晚上看不见路'), ['路灯坏了很久', '晚上看不见路'])
  const [long = ''] = sentencesOf(`${'这条路很久没人修了，'.repeat(8)}请修`)
  assert.ok(long.length <= 40 && long.startsWith('这条路很久没人修了'))
})

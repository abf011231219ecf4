import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { openDoors } from '../../../test/some-doors.ts'
import { makeWorld, type World } from '../../../test/world.ts'
import { newId } from '../../platform/ids.ts'
import { deskNotices } from '../../platform/messages/desk.ts'
import { AlreadyDone, FieldRefused, OutOfReach } from '../../platform/refusals.ts'
import { shelves } from '../desk.ts'
import { meetingOn } from '../held.fixture.ts'
import { answerIdle, askIdleVenues } from './idle.ts'
import { openQuestions } from './queries.ts'
import { idleDoors } from './routes.tsx'

let world: World
before(async () => {
  world = await makeWorld()
})
after(() => world.end())
beforeEach(async () => {
  await world.db.q.deleteFrom('idle_questions').execute()
  await world.db.q.updateTable('venues').set({ closed_at: null }).where('id', '=', world.venue).execute()
  world.clock.set(new Date('2026-03-09T09:40:00+08:00'))
})

const ask = () => askIdleVenues(world.db, world.committee.id)
const later = (days: number) => world.clock.set(new Date(world.clock.now().getTime() + days * 86_400_000))
const question = async () => {
  const [one] = await openQuestions(world.db, world.as('cui'))
  assert.ok(one)
  return one
}
const onDesk = async (name: 'cui' | 'chu' | 'shi', key: string) => {
  const shelf = shelves.find((one) => one.key === key)
  return (await shelf?.lines(world.db, world.as(name))) ?? []
}
const otherVenue = async () => {
  const id = newId<'venue'>(world.clock.now())
  const { committee, region } = world
  await world.db.q
    .insertInto('venues')
    .values({
      ...{
        committee_id: committee.id,
        id,
        kind: 'station',
        name_zh: '集市工作站',
        name_en: 'Market station',
      },
      ...{ region_id: region.market, township_id: region.street, address: '集市', hours_zh: '周二' },
      ...{ hours_en: 'Tuesdays', method_code: 'TONGYONG', opened_on: '2026-03-01' },
    })
    .execute()
  return id
}

test('asked once, on a working day, of who looks after it; nobody else is told', async () => {
  later(5)
  assert.deepEqual(await ask(), { asked: 0 }, 'a Saturday')
  later(2)
  assert.deepEqual(await Promise.all([ask(), ask()]).then((all) => all[0].asked + all[1].asked), 1)
  assert.deepEqual(await ask(), { asked: 0 })
  const notices = (name: 'cui' | 'chu') =>
    deskNotices(world.db, { committeeId: world.committee.id, accountId: world.account[name] }, { size: 9 })
  assert.equal((await question()).idleSince, '2025-03-01')
  assert.deepEqual(await notices('chu'), [])
  const held = await deskNotices(
    world.db,
    { committeeId: world.committee.id, accountId: world.account.ve },
    { size: 9 },
  )
  assert.deepEqual(
    held.map((one) => [one.aboutKind, one.body]),
    [['idle', '桂花议事室']],
    'the venue head is the nearest',
  )
})

test('a venue where something is held, arranged or brought is left alone', async () => {
  await meetingOn(world, '2026-03-20', { state: 'notified' })
  assert.deepEqual(await ask(), { asked: 0 })
  await world.db.q.updateTable('meetings').set({ state: 'cancelled' }).execute()
  await world.db.q
    .updateTable('matters')
    .set({ created_at: new Date('2025-05-01') })
    .execute()
  assert.deepEqual(await ask(), { asked: 1 })
  assert.equal((await question()).idleSince, '2025-05-01')
})

test('it lies on the owner’s desk and on no other', async () => {
  await ask()
  assert.equal((await onDesk('cui', 'rhythm.idle')).length, 1)
  assert.deepEqual(await onDesk('chu', 'rhythm.idle'), [])
  assert.deepEqual(await onDesk('shi', 'rhythm.idle'), [])
})

test('going on is believed for half a year; then it is asked again', async () => {
  await ask()
  const { id } = await question()
  await answerIdle(world.db, world.as('cui'), id, { answer: 'goesOn', reason: '五月办一次义诊' })
  assert.deepEqual(await onDesk('shi', 'rhythm.toClose'), [])
  later(120)
  assert.deepEqual(await ask(), { asked: 0 })
  later(70)
  assert.deepEqual(await ask(), { asked: 1 })
})

test('merging names another open venue; the office sees to it, and it is not asked again', async () => {
  await ask()
  const { id } = await question()
  const merge = (mergeInto?: string) =>
    answerIdle(world.db, world.as('cui'), id, { answer: 'merge', reason: '离集市近', mergeInto })
  await assert.rejects(merge(), FieldRefused)
  await assert.rejects(merge(world.venue), FieldRefused)
  await assert.rejects(merge(newId<'venue'>(world.clock.now())), FieldRefused)
  await merge(await otherVenue())
  const [line] = await onDesk('shi', 'rhythm.toClose')
  assert.equal(line?.path, `/venues/${world.venue}`)
  later(400)
  const asked = await ask()
  assert.equal(asked.asked, 1, 'the other venue, which nobody uses either')
  await world.db.q
    .updateTable('venues')
    .set({ closed_at: world.clock.now() })
    .where('id', '=', world.venue)
    .execute()
  assert.deepEqual(await onDesk('shi', 'rhythm.toClose'), [])
})

test('answered once, by its owner; for another it does not exist', async () => {
  await ask()
  const { id } = await question()
  const said = { answer: 'close', reason: '没人来了' } as const
  await assert.rejects(answerIdle(world.db, world.as('chu'), id, said), OutOfReach)
  await assert.rejects(answerIdle(world.db, world.as('shi'), id, said), OutOfReach)
  const both = await Promise.allSettled([1, 2].map(() => answerIdle(world.db, world.as('cui'), id, said)))
  assert.deepEqual(both.map((one) => one.status).sort(), ['fulfilled', 'rejected'])
  await assert.rejects(answerIdle(world.db, world.as('cui'), id, said), AlreadyDone)
})

test('by the door: a page that asks in plain words and keeps what was typed', async () => {
  await ask()
  const { id } = await question()
  const { call } = openDoors(world, idleDoors)
  assert.match(await (await call('cui', `/rhythm/idle/${id}`)).text(), /别让它成为摆设/)
  assert.equal((await call('chu', `/rhythm/idle/${id}`)).status, 404)
  const wrong = await call('cui', `/rhythm/idle/${id}`, { answer: 'merge', reason: '人都去集市了' })
  assert.equal(wrong.status, 422)
  assert.match(await wrong.text(), /人都去集市了/)
  const said = { answer: 'goesOn', reason: '下月起每周三有人' }
  assert.equal((await call('cui', `/rhythm/idle/${id}`, said)).status, 303)
  assert.match(await (await call('cui', `/rhythm/idle/${id}`)).text(), /已回答“继续办”/)
})

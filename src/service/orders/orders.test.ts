import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { makeWorld, type PersonName, type World } from '../../../test/world.ts'
import type { AnyoneOf } from '../../people/actors.ts'
import { AlreadyDone, FieldRefused, OutOfReach } from '../../platform/refusals.ts'
import { activitiesWithin } from '../activities/queries.ts'
import type { Server } from '../hands.ts'
import { cancelSession, holdSession } from './holding.ts'
import {
  declineOrder,
  enterHowItWas,
  type NewOrder,
  placeOrder,
  sayHowItWas,
  takeOrder,
  withdrawOrder,
} from './order.ts'
import { findOrder, type OrderHolder, orderHolder, orderOf, ordersWithin } from './queries.ts'

let world: World
let anyone: AnyoneOf
before(async () => {
  world = await makeWorld()
  anyone = { kind: 'anyone', committeeId: world.committee.id }
})
after(() => world.end())

const as = (name: PersonName) => world.as(name) as Server
const fresh = (more: Partial<NewOrder> = {}): NewOrder => ({
  ...{ wants: 'legalClinic', about: '外出务工被欠薪怎么要', groupName: '三号楼居民', people: 12 },
  ...{ regionId: world.region.estate, phone: '13800001234' },
  ...more,
})
const session = () => ({
  ...{ startsAt: new Date(world.clock.now().getTime() + 86_400_000), hours: 2, gives: [world.account.mao] },
})
const holder = (orderId: string): OrderHolder => ({ kind: 'order', committeeId: world.committee.id, orderId })
const messagesTo = (id: string) =>
  world.db.q
    .selectFrom('messages')
    .select(['channel', 'subject', 'body'])
    .where('about_id', '=', id)
    .where('channel', '=', 'sms')
    .orderBy('id')
    .execute()

test('asked without an account, taken, held, and the group says how it was; its number is emptied then', async () => {
  const { id, token, number } = await placeOrder(world.db, anyone, fresh())
  assert.match(number, /^S2026-\d{4}$/)
  const call = { db: world.db, committee: world.committee, params: { order: token } }
  assert.equal((await orderHolder.admit(call as never)).orderId, id)
  await assert.rejects(orderHolder.admit({ ...call, params: { order: 'guessed' } } as never), OutOfReach)
  assert.ok((await ordersWithin(world.db, as('mei'), true)).some((one) => one.id === id))
  await assert.rejects(findOrder(world.db, as('bo'), id), OutOfReach)
  await assert.rejects(takeOrder(world.db, as('bo'), id, session()), OutOfReach)
  await assert.rejects(
    takeOrder(world.db, as('mao'), id, { ...session(), startsAt: new Date('2026-01-01T00:00:00Z') }),
    FieldRefused,
  )
  const both = await Promise.allSettled(
    (['mao', 'lan'] as const).map((name) => takeOrder(world.db, as(name), id, session())),
  )
  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  assert.equal((await activitiesWithin(world.db, as('mei'))).length, 1, 'the second took nothing along')
  await assert.rejects(
    sayHowItWas(world.db, holder(id), { word: 'useful' }),
    AlreadyDone,
    'nothing was held yet',
  )
  const activity = (await orderOf(world.db, holder(id))).session?.id ?? ''
  world.clock.set(new Date(world.clock.now().getTime() + 2 * 86_400_000))
  await holdSession(world.db, as('lan'), activity, { came: [] })
  await sayHowItWas(world.db, holder(id), { word: 'useful', text: '讲得明白' })
  await assert.rejects(sayHowItWas(world.db, holder(id), { word: 'partly' }), AlreadyDone)
  const order = await findOrder(world.db, as('lan'), id)
  assert.deepEqual([order.state, order.word, order.wordOnWordOf], ['answered', 'useful', null])
  const row = await world.db.q
    .selectFrom('orders')
    .select('contact_sealed')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  assert.equal(row.contact_sealed, null)
  const told = await messagesTo(id)
  assert.equal(told.length, 2)
  assert.ok(told.every(({ subject }) => !subject.includes('138')))
})

test('a session that cannot be held gives the order back; what cannot be given is answered with the reason', async () => {
  const { id } = await placeOrder(world.db, anyone, fresh({ about: '老年人防骗' }))
  const activity = await takeOrder(world.db, as('mao'), id, session())
  await cancelSession(world.db, as('mao'), activity, '律师生病')
  assert.equal((await findOrder(world.db, as('lan'), id)).state, 'asked')
  await assert.rejects(declineOrder(world.db, world.as('bo'), id, '别处'), OutOfReach)
  await declineOrder(world.db, world.as('lan'), id, '可以找司法所，电话在门口')
  await assert.rejects(declineOrder(world.db, world.as('lan'), id, '再说一次'), AlreadyDone)
  assert.match((await orderOf(world.db, holder(id))).answer ?? '', /司法所/)
})

test('entered on a group’s word, and its word entered too, marked as such; the group may take it back', async () => {
  const { id } = await placeOrder(
    world.db,
    world.as('lan'),
    fresh({ onWordOf: '楼长老赵', phone: undefined }),
  )
  assert.equal((await findOrder(world.db, as('lan'), id)).onWordOf, '楼长老赵')
  await assert.rejects(placeOrder(world.db, world.as('bo'), fresh()), OutOfReach)
  await assert.rejects(placeOrder(world.db, anyone, fresh({ regionId: world.region.county })), FieldRefused)
  const activity = await takeOrder(world.db, as('mao'), id, session())
  world.clock.set(new Date(world.clock.now().getTime() + 2 * 86_400_000))
  await holdSession(world.db, as('mao'), activity, { came: [] })
  await enterHowItWas(world.db, world.as('lan'), id, { word: 'partly', onWordOf: '楼长老赵' })
  assert.equal((await findOrder(world.db, as('lan'), id)).wordOnWordOf, '楼长老赵')
  const other = await placeOrder(world.db, anyone, fresh())
  await withdrawOrder(world.db, holder(other.id))
  await assert.rejects(withdrawOrder(world.db, holder(other.id)), AlreadyDone)
  await assert.rejects(takeOrder(world.db, as('mao'), other.id, session()), AlreadyDone)
})

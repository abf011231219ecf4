import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Hono } from 'hono'
import { open, signedIn, visitor } from '../../../test/visitor.ts'
import { makeWorld, type World } from '../../../test/world.ts'
import { fromAbove } from '../../front/venue/above.ts'
import { transaction } from '../../platform/database/transaction.ts'
import type { VenueId } from '../../platform/ids.ts'
import { log } from '../../platform/log.ts'
import { FieldRefused, OutOfReach, RuleRefused } from '../../platform/refusals.ts'
import { organisationDoors } from '../room.ts'
import { correctVenue, type NewVenue, openVenue } from '../venue.ts'
import { branchVenue, closeVenue, renameVenue, roomIn, useRoom } from './life.ts'
import { pastOf, surroundingsOf } from './queries.ts'

let world: World
let app: Hono
before(async () => {
  log.level = 'fatal'
  world = await makeWorld()
  app = open(world, organisationDoors(fromAbove))
})
after(() => world.end())

const fresh = (zh: string): NewVenue => ({
  kind: 'studio',
  name: { zh, en: zh },
  regionId: world.region.bridge,
  address: '村口',
  hours: { zh: '周五', en: 'Fridays' },
  methodCode: 'TONGYONG',
})
const opened = (zh: string) => openVenue(world.db, world.as('qin'), fresh(zh))
const past = (id: VenueId) => pastOf(world.db, world.committee.id, id)

test('what became of a venue is remembered, newest first', async () => {
  const id = await opened('东工作室')
  await renameVenue(world.db, world.as('qin'), id, { zh: '老东工作室', en: 'East' })
  await renameVenue(world.db, world.as('qin'), id, { zh: '老东工作室', en: 'East' })
  await correctVenue(world.db, world.as('bo'), id, { address: '新楼二层', hours: fresh('').hours })
  await closeVenue(world.db, world.as('qin'), id, '并到镇上，请到镇里说')
  assert.deepEqual(
    (await past(id)).map((one) => [one.kind, one.after]),
    [
      ['closed', null],
      ['moved', '新楼二层'],
      ['renamed', '老东工作室'],
      ['opened', '村口'],
    ],
  )
  await assert.rejects(renameVenue(world.db, world.as('qin'), id, fresh('x').name), OutOfReach)
  const page = await visitor(app).see(`/venues/${id}`)
  assert.match(page.html, /并到镇上，请到镇里说/)
  assert.ok(!page.html.includes('/q/'), 'a closed venue has no code to speak through')
})

test('of two who close it at once, one does', async () => {
  const id = await opened('双关工作室')
  const tries = await Promise.allSettled(
    ['qin', 'shi'].map((name) => closeVenue(world.db, world.as(name as 'qin' | 'shi'), id, '撤')),
  )
  assert.deepEqual(tries.map((one) => one.status).sort(), ['fulfilled', 'rejected'])
  assert.equal((await past(id)).filter((one) => one.kind === 'closed').length, 1)
})

test('two levels and no more; branches close before what they belong to', async () => {
  const [head, branch, third] = [await opened('总室'), await opened('分站'), await opened('三站')]
  const qin = world.as('qin')
  await branchVenue(world.db, qin, branch, head)
  await assert.rejects(branchVenue(world.db, qin, head, head), FieldRefused)
  await assert.rejects(branchVenue(world.db, qin, third, branch), FieldRefused)
  await assert.rejects(branchVenue(world.db, qin, head, third), FieldRefused)
  await assert.rejects(closeVenue(world.db, qin, head, '撤'), RuleRefused)
  const around = await surroundingsOf(world.db, world.committee.id, head)
  assert.deepEqual(
    around.branches.map((one) => one.id),
    [branch],
  )
  await branchVenue(world.db, qin, branch, null)
  await closeVenue(world.db, qin, head, '撤')
})

test('one room, several venues: each names the others', async () => {
  const [one, two] = [await opened('甲'), await opened('乙')]
  await useRoom(world.db, world.as('qin'), one, '二楼会议室')
  await useRoom(world.db, world.as('qin'), two, '二楼会议室')
  const around = await surroundingsOf(world.db, world.committee.id, one)
  assert.deepEqual(
    around.room?.sharedWith.map(({ name }) => name.zh),
    ['乙'],
  )
  const both = await Promise.all(
    [1, 2].map(() =>
      transaction(world.db, (tx) => roomIn(tx, world.as('qin'), world.region.market, '同时一间')),
    ),
  )
  assert.equal(both[0], both[1])
  await useRoom(world.db, world.as('qin'), two, undefined)
  assert.equal((await surroundingsOf(world.db, world.committee.id, two)).room, null)
})

test('anyone reads who serves there with what duty; only keepers write it', async () => {
  await world.db.q
    .updateTable('appointments')
    .set({ venue_id: world.venue })
    .where('account_id', '=', world.account.ve)
    .execute()
  const ve = await signedIn(app, world, 've')
  const board = await ve.see(`/venues/${world.venue}/board`)
  const appointment = /name="appointment" value="([^"]+)"/.exec(board.html)?.[1] ?? ''
  await ve.see(`/venues/${world.venue}/board`, { appointment, duty: '周三接待，管供暖' })
  const page = await visitor(app).see(`/venues/${world.venue}`)
  assert.equal(page.status, 200)
  for (const words of ['余站长', '周三接待，管供暖', '桂花社区服务中心一楼', '通用'])
    assert.ok(page.html.includes(words), words)
  assert.equal(
    (await ve.see(`/venues/${world.venue}/board`, { appointment: 'no id', duty: 'x' })).status,
    422,
  )
  const bo = await signedIn(app, world, 'bo')
  assert.equal((await bo.see(`/venues/${world.venue}/board`, { appointment, duty: '乱写' })).status, 404)
  assert.equal((await visitor(app).see('/venues/0199aaaa-0000-7000-8000-000000000000')).status, 404)
})

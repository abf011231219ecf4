import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { makeWorld, type World } from '../../../test/world.ts'
import { FieldRefused, NotYours, StageRefused, TwoHats } from '../../platform/refusals.ts'
import { concluded, days, lamp, stateOf } from '../concluded.fixture.ts'
import { acceptReply, returnReply } from './check.ts'
import { addHelper, handOver } from './handover.ts'
import { replyToTask } from './reply.ts'

const how = { consentNote: '党委会三月十日同意', site: 'https://example.test' }
const done = { class: 'A', text: '已换新灯', contact: '胡科长 0512-1234' } as const

describe('the check of a reply', () => {
  let world: World
  before(async () => {
    world = await makeWorld()
  })
  after(() => world.end())

  async function handed(wanted: Parameters<typeof concluded>[1] = {}) {
    const matter = await concluded(world, wanted)
    const tasks = await handOver(world.db, world.as('cui'), matter.id, how)
    const [task] = tasks
    assert.ok(task)
    return { matter, task, tasks }
  }

  test('class B says by when; a return gives the days of the check back and is read by the party', async () => {
    const { task } = await handed()
    const planned = { ...done, class: 'B' as const }
    await assert.rejects(replyToTask(world.db, world.as('hu'), task.id, planned), FieldRefused)
    await replyToTask(world.db, world.as('hu'), task.id, { ...planned, planDueOn: '2026-06-30' })
    days(world, 3)
    const returned = await returnReply(world.db, world.as('cui'), task.id, '缺验收照片')
    assert.equal(returned.due_at.getTime() - task.due_at.getTime(), 3 * 86_400_000)
    await assert.rejects(returnReply(world.db, world.as('cui'), task.id, '再缺'), StageRefused)
    await replyToTask(world.db, world.as('hu'), task.id, done)
    assert.equal((await acceptReply(world.db, world.as('shi'), task.id, 'implemented')).state, 'accepted')
  })

  test('two check at once: one does, the other is told', async () => {
    const { task, matter } = await handed()
    await replyToTask(world.db, world.as('hu'), task.id, done)
    const both = await Promise.allSettled(
      (['cui', 'shi'] as const).map((who) => acceptReply(world.db, world.as(who), task.id, 'implemented')),
    )
    assert.deepEqual(both.map((one) => one.status).sort(), ['fulfilled', 'rejected'])
    assert.equal(await stateOf(world, matter.id), 'followingUp')
  })

  test('someone of the unit never checks, in whatever hat', async () => {
    const { task } = await handed()
    await replyToTask(world.db, world.as('hu'), task.id, done)
    const cui = world.as('cui')
    const [own] = cui.appointments
    assert.ok(own)
    const twice = { ...cui, appointments: [{ ...own, bodyId: world.body.housing }] }
    await assert.rejects(acceptReply(world.db, twice, task.id, 'implemented'), TwoHats)
    await assert.rejects(acceptReply(world.db, world.as('hu') as never, task.id, 'implemented'), NotYours)
  })

  test('a villagers’ group’s own deed needs two different people', async () => {
    const own = { ...lamp(world), bodyId: null, partyName: '二组', partyKind: 'villagersGroup' as const }
    const { task, matter } = await handed({ items: [own] })
    await replyToTask(world.db, world.as('lan'), task.id, { ...done, onWordOf: '二组组长' })
    const checked = await acceptReply(world.db, world.as('cui'), task.id, 'implemented')
    assert.equal(checked.state, 'checked')
    await assert.rejects(acceptReply(world.db, world.as('cui'), task.id, 'implemented'), TwoHats)
    assert.equal(await stateOf(world, matter.id), 'handling')
    assert.equal((await acceptReply(world.db, world.as('shi'), task.id, 'implemented')).state, 'accepted')
  })

  test('the residents are asked when all leads and shares have passed; a helper holds nobody up', async () => {
    const { tasks, matter } = await handed({ items: [lamp(world), { ...lamp(world), text: '装感应器' }] })
    const [first, second] = tasks
    assert.ok(first && second)
    const help = { itemId: first.item_id, mode: 'co', bodyId: world.body.water, site: null } as const
    const helper = await addHelper(world.db, world.as('cui'), matter.id, help)
    assert.ok(helper.due < second.due || helper.due > world.clock.now())
    for (const task of [first, second]) await replyToTask(world.db, world.as('hu'), task.id, done)
    await acceptReply(world.db, world.as('cui'), first.id, 'implemented')
    assert.equal(await stateOf(world, matter.id), 'handling')
    await acceptReply(world.db, world.as('cui'), second.id, 'partly')
    assert.equal(await stateOf(world, matter.id), 'followingUp')
    const items = await world.db.q
      .selectFrom('items')
      .select('implementation')
      .where('matter_id', '=', matter.id)
      .orderBy('no')
      .execute()
    assert.deepEqual(
      items.map((one) => one.implementation),
      ['implemented', 'partly'],
    )
  })
})

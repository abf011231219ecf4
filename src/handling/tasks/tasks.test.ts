import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { makeWorld, type World } from '../../../test/world.ts'
import { findLink } from '../../people/links.ts'
import { transaction } from '../../platform/database/transaction.ts'
import {
  FieldRefused,
  LinkEnded,
  NotYours,
  OutOfReach,
  RuleRefused,
  StageRefused,
} from '../../platform/refusals.ts'
import { concluded, days, lamp, stateOf } from '../concluded.fixture.ts'
import { acceptReply } from './check.ts'
import { grantExtension, reassignTask, refuseExtension, upholdTask } from './decisions.ts'
import { handOver } from './handover.ts'
import { giveTaskLink } from './parties.ts'
import { askForExtension, objectToTask, signForTask, startWork } from './party-verbs.ts'
import { remind, remindOfLights } from './reminders.ts'
import { replyToTask } from './reply.ts'
import { closeUnanswered } from './silence.ts'
import { findTask } from './task.ts'

const how = { consentNote: '党委会三月十日同意', site: 'https://example.test' }
const done = { class: 'A', text: '已换新灯', contact: '胡科长 0512-1234' } as const

describe('tasks', () => {
  let world: World
  before(async () => {
    world = await makeWorld()
  })
  after(() => world.end())

  async function handed(wanted: Parameters<typeof concluded>[1] = {}) {
    const matter = await concluded(world, wanted)
    const by = wanted.level === 'county' ? world.as('qin') : world.as('cui')
    const tasks = await handOver(world.db, by, matter.id, how)
    const [task] = tasks
    assert.ok(task)
    return { matter, task, tasks }
  }

  test('a township hands over through its own convener, a county through the secretary-general, once', async () => {
    const near = await concluded(world)
    await assert.rejects(handOver(world.db, world.as('chu'), near.id, how), OutOfReach)
    await assert.rejects(handOver(world.db, world.as('qin'), near.id, how), NotYours)
    const both = await Promise.allSettled([1, 2].map(() => handOver(world.db, world.as('cui'), near.id, how)))
    assert.deepEqual(both.map((one) => one.status).sort(), ['fulfilled', 'rejected'])
    assert.ok(both.some((one) => one.status === 'rejected' && one.reason instanceof StageRefused))
    const far = await concluded(world, { level: 'county' })
    await assert.rejects(handOver(world.db, world.as('cui'), far.id, how), NotYours)
    const [task] = await handOver(world.db, world.as('qin'), far.id, how)
    assert.equal(task?.party_name, '县住建局')
    assert.equal(task?.due.toISOString(), '2026-04-10T15:59:59.999Z')
  })

  test('reserved opinions owe nothing; nothing owed is nothing to hand over', async () => {
    const matter = await concluded(world, { items: [{ kind: 'reserved', text: '有人不同意' }] })
    await assert.rejects(handOver(world.db, world.as('cui'), matter.id, how), RuleRefused)
  })

  test('a unit reads its own tasks and no other; another township none', async () => {
    const { task } = await handed()
    assert.equal((await findTask(world.db, world.as('hu'), task.id)).id, task.id)
    for (const who of ['wei', 'chu', 'mei', 'gao', 'sys', 'feng'] as const)
      await assert.rejects(findTask(world.db, world.as(who), task.id), OutOfReach, who)
    await assert.rejects(replyToTask(world.db, world.as('wei'), task.id, done), OutOfReach)
  })

  test('on the word of a party: marked, and refused without saying whose', async () => {
    const { task } = await handed()
    await assert.rejects(signForTask(world.db, world.as('lan'), task.id), FieldRefused)
    const signed = await signForTask(world.db, world.as('lan'), task.id, '住建局办公室')
    assert.equal(signed.state, 'signed')
    await replyToTask(world.db, world.as('lan'), task.id, { ...done, onWordOf: '住建局办公室' })
    const reply = await world.db.q
      .selectFrom('replies')
      .selectAll()
      .where('task_id', '=', task.id)
      .executeTakeFirstOrThrow()
    assert.deepEqual(
      [reply.on_word_of, reply.entered_by, reply.by_account],
      ['住建局办公室', world.account.lan, null],
    )
  })

  test('an objection in time stops the clock; upheld, its days are given back; late, it is refused', async () => {
    const { task } = await handed()
    await objectToTask(world.db, world.as('hu'), task.id, { reason: '路灯归城管' })
    days(world, 4)
    await assert.rejects(upholdTask(world.db, world.as('lan') as never, task.id, '仍由你局办'), NotYours)
    const upheld = await upholdTask(world.db, world.as('cui'), task.id, '仍由你局办')
    assert.equal(upheld.due_at.getTime() - task.due_at.getTime(), 4 * 86_400_000)
    const late = (await handed()).task
    days(world, 9)
    await assert.rejects(objectToTask(world.db, world.as('hu'), late.id, { reason: '不归我们' }), RuleRefused)
  })

  test('reassigned: the other gets a task of its own, the first reads no more links', async () => {
    const { task } = await handed()
    const link = await transaction(world.db, (tx) => giveTaskLink(tx, task))
    await objectToTask(world.db, world.as('hu'), task.id, { reason: '归水务' })
    const to = { reason: '查明归水务', bodyId: world.body.water, site: null }
    const other = await reassignTask(world.db, world.as('cui'), task.id, to)
    assert.deepEqual([other.state, other.party_name, other.item_id], ['issued', '县水务局', task.item_id])
    await assert.rejects(findLink(world.db, world.committee.id, link, ['task']), LinkEnded)
    await assert.rejects(signForTask(world.db, world.as('hu'), task.id), StageRefused)
  })

  test('more time: once, by a month, with a reason', async () => {
    const { task } = await handed({ items: [{ ...lamp(world), dueOn: '2026-06-01' }] })
    await signForTask(world.db, world.as('hu'), task.id)
    await askForExtension(world.db, world.as('hu'), task.id, { reason: '等配件' })
    const granted = await grantExtension(world.db, world.as('cui'), task.id, '同意')
    assert.equal(granted.due_at.toISOString(), '2026-07-01T15:59:59.999Z')
    await assert.rejects(askForExtension(world.db, world.as('hu'), task.id, { reason: '再等' }), RuleRefused)
    const other = (await handed()).task
    await signForTask(world.db, world.as('hu'), other.id)
    await startWork(world.db, world.as('hu'), other.id)
    await askForExtension(world.db, world.as('hu'), other.id, { reason: '忙' })
    const refused = await refuseExtension(world.db, world.as('cui'), other.id, '时间够')
    assert.deepEqual([refused.state, refused.due_at], ['working', other.due_at])
  })

  test('a task link is enough: it shows one task, replies, and ends when the matter is closed', async () => {
    const { task, matter } = await handed({
      items: [{ ...lamp(world), bodyId: null, partyName: '某物业公司', partyKind: 'propertyManager' }],
    })
    const token = await transaction(world.db, (tx) => giveTaskLink(tx, task))
    const link = await findLink(world.db, world.committee.id, token, ['task'])
    const other = (await handed()).task
    await assert.rejects(findTask(world.db, link, other.id), OutOfReach)
    const replied = await replyToTask(world.db, link, task.id, { ...done, papers: [pdf] })
    assert.equal(replied.state, 'replied')
    await acceptReply(world.db, world.as('cui'), task.id, 'implemented')
    assert.equal(await stateOf(world, matter.id), 'followingUp')
  })

  test('the clock reminds once a light; a person as often as they like', async () => {
    const { task } = await handed({ items: [{ ...lamp(world), dueOn: '2026-12-31' }] })
    const lights = async () =>
      (
        await world.db.q
          .selectFrom('reminders')
          .select(['light', 'by'])
          .where('task_id', '=', task.id)
          .orderBy('at')
          .execute()
      ).map((one) => `${one.light}${one.by ? ' by hand' : ''}`)
    world.clock.set(new Date('2026-12-28T09:00:00+08:00'))
    await signForTask(world.db, world.as('hu'), task.id)
    await remindOfLights(world.db, world.committee.id)
    await remindOfLights(world.db, world.committee.id)
    await remind(world.db, world.as('cui'), task.id)
    assert.deepEqual(await lights(), ['blue', 'blue by hand'])
    world.clock.set(new Date('2027-01-04T09:00:00+08:00'))
    await remindOfLights(world.db, world.committee.id)
    assert.deepEqual(await lights(), ['blue', 'blue by hand', 'red'])
    const told = await world.db.q
      .selectFrom('messages')
      .select('account_id')
      .where('about_id', '=', task.id)
      .where('subject', '=', '有事项超过办理期限')
      .where('channel', '=', 'desk')
      .execute()
    assert.deepEqual(told.map((one) => one.account_id).sort(), [world.account.cui, world.account.qin].sort())
  })

  test('a unit that never answers: thirty days after red, by the secretary-general alone, counted for good', async () => {
    const { task, matter } = await handed({ items: [{ ...lamp(world), dueOn: '2027-03-01' }] })
    world.clock.set(new Date('2027-03-20T09:00:00+08:00'))
    await assert.rejects(closeUnanswered(world.db, world.as('qin'), matter.id, '说明'), RuleRefused)
    world.clock.set(new Date('2027-04-02T09:00:00+08:00'))
    await assert.rejects(closeUnanswered(world.db, world.as('cui') as never, matter.id, '说明'), NotYours)
    const closed = await closeUnanswered(world.db, world.as('qin'), matter.id, '单位未按期答复')
    assert.deepEqual([closed.state, closed.conclusion], ['followingUp', 'oversight'])
    const row = await world.db.q
      .selectFrom('tasks')
      .selectAll()
      .where('id', '=', task.id)
      .executeTakeFirstOrThrow()
    assert.ok(row.unanswered_at && row.state === 'closed')
    await assert.rejects(replyToTask(world.db, world.as('hu'), task.id, done), StageRefused)
  })
})

const pdf = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF')

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { makeWorld, type PersonName, type World } from '../../../test/world.ts'
import { findLink } from '../../people/links.ts'
import {
  AlreadyDone,
  FieldRefused,
  LinkEnded,
  NotYours,
  OutOfReach,
  StageRefused,
  TwoHats,
} from '../../platform/refusals.ts'
import { concluded, days, lamp, stateOf } from '../concluded.fixture.ts'
import { mayReadAnswers } from '../hands.ts'
import { acceptReply } from '../tasks/check.ts'
import { handOver } from '../tasks/handover.ts'
import { replyToTask } from '../tasks/reply.ts'
import { closeUnanswered } from '../tasks/silence.ts'
import { answerFinally, closeMatter, sendUp, wayOn } from './closing.ts'
import { redo } from './redo.ts'
import { giveEvaluationLink } from './representatives.ts'
import { noteUnreachable } from './unreachable.ts'
import { answerByLink, answerByReceipt, noteContact } from './word.ts'

const how = { consentNote: '党委会三月十日同意', site: null }
const done = { class: 'A', text: '已换新灯', contact: '胡科长' } as const
const good = { solved: 'yes', content: 'content' } as const
const bad = { solved: 'no', content: 'notContent', words: '还是不亮' } as const

describe('the resident’s word', () => {
  let world: World
  before(async () => {
    world = await makeWorld()
  })
  after(() => world.end())

  async function asked(wanted: Parameters<typeof concluded>[1] = {}) {
    const matter = await concluded(world, wanted)
    const [task] = await handOver(world.db, world.as('cui'), matter.id, how)
    assert.ok(task)
    await replyToTask(world.db, world.as('hu'), task.id, done)
    await acceptReply(world.db, world.as('cui'), task.id, 'implemented')
    const [first, second] = matter.senders
    return { id: matter.id, task, first: first as NonNullable<typeof first>, second }
  }
  const answers = (id: string) =>
    world.db.q.selectFrom('answers').selectAll().where('matter_id', '=', id).orderBy('at').execute()

  test('content, it is closed at once: tasks end, and it is said once', async () => {
    const { id, task, first } = await asked()
    await answerByReceipt(world.db, first, good)
    assert.equal(await stateOf(world, id), 'filed')
    const row = await world.db.q
      .selectFrom('tasks')
      .select('state')
      .where('id', '=', task.id)
      .executeTakeFirstOrThrow()
    assert.equal(row.state, 'closed')
    await assert.rejects(answerByReceipt(world.db, first, bad), StageRefused)
  })

  test('everyone who brought it is asked; one’s word is said once', async () => {
    const { id, first, second } = await asked({ senders: ['call', 'sms'] })
    await answerByReceipt(world.db, first, good)
    await assert.rejects(answerByReceipt(world.db, first, bad), AlreadyDone)
    assert.equal(await stateOf(world, id), 'followingUp')
    assert.ok(second)
    await answerByReceipt(world.db, second, { ...good, content: 'mostly' })
    assert.equal(await stateOf(world, id), 'filed')
  })

  test('two answers at once by one receipt: one is kept', async () => {
    const { id, first } = await asked({ senders: ['call', 'call'] })
    const both = await Promise.allSettled([good, bad].map((word) => answerByReceipt(world.db, first, word)))
    assert.deepEqual(both.map((one) => one.status).sort(), ['fulfilled', 'rejected'])
    assert.equal((await answers(id)).length, 1)
  })

  test('not content: once again, once up, then an answer with reasons; never out of turn', async () => {
    const { id, task, first } = await asked()
    await answerByReceipt(world.db, first, bad)
    const cui = world.as('cui')
    await assert.rejects(closeMatter(world.db, cui, id), StageRefused)
    await assert.rejects(sendUp(world.db, cui, id, '报县里'), StageRefused)
    await assert.rejects(answerFinally(world.db, cui, id, '说明'), StageRefused)
    await assert.rejects(
      redo(world.db, cui, id, { missing: '夜里不亮', tasks: [], site: null }),
      FieldRefused,
    )
    await redo(world.db, cui, id, { missing: '夜里不亮', tasks: [task.id], site: null })
    assert.equal(await stateOf(world, id), 'handling')
    await assert.rejects(answerByReceipt(world.db, first, good), StageRefused)
    await replyToTask(world.db, world.as('hu'), task.id, done)
    await acceptReply(world.db, cui, task.id, 'implemented')
    await answerByReceipt(world.db, first, bad)
    await assert.rejects(
      redo(world.db, cui, id, { missing: '又不亮', tasks: [task.id], site: null }),
      StageRefused,
    )
    await sendUp(world.db, cui, id, '需要县里协调')
    assert.equal(await stateOf(world, id), 'escalated')
    assert.deepEqual(
      (await answers(id)).map((one) => [one.round, one.content]),
      [
        [0, 'notContent'],
        [1, 'notContent'],
      ],
    )
  })

  test('the order of what follows', () => {
    const standing = { waiting: 0, spoke: 1, notContent: 1 }
    assert.equal(wayOn(standing, { mayRedo: true, maySendUp: true }), 'redo')
    assert.equal(wayOn(standing, { mayRedo: false, maySendUp: true }), 'sendUp')
    assert.equal(wayOn(standing, { mayRedo: false, maySendUp: false }), 'finalAnswer')
    assert.equal(wayOn({ ...standing, notContent: 0 }, { mayRedo: true, maySendUp: true }), 'file')
    assert.equal(wayOn({ waiting: 1, spoke: 1, notContent: 0 }, { mayRedo: true, maySendUp: true }), 'wait')
  })

  test('a silent unit: the matter is promised anew by another', async () => {
    const matter = await concluded(world)
    await handOver(world.db, world.as('cui'), matter.id, how)
    days(world, 90)
    await closeUnanswered(world.db, world.as('qin'), matter.id, '单位未按期答复')
    const [first] = matter.senders
    assert.ok(first)
    await answerByReceipt(world.db, first, bad)
    await redo(world.db, world.as('cui'), matter.id, {
      missing: '请修好路灯',
      tasks: [],
      bodyId: world.body.water,
      site: null,
    })
    const tasks = await world.db.q
      .selectFrom('tasks')
      .select(['party_name', 'state', 'unanswered_at'])
      .where('matter_id', '=', matter.id)
      .orderBy('issued_at')
      .execute()
    assert.deepEqual(
      tasks.map((one) => [one.party_name, one.state, one.unanswered_at !== null]),
      [
        ['县住建局', 'closed', true],
        ['县水务局', 'issued', false],
      ],
    )
  })

  test('three failed tries are “no answer”, never content; the person’s own word still takes its place', async () => {
    const { id, first } = await asked()
    const tried = { submissionId: first.submissionId, way: 'call', reached: false } as const
    for (let n = 0; n < 3; n++) await noteContact(world.db, world.as('lan'), id, tried)
    const [none] = await answers(id)
    assert.deepEqual([none?.solved, none?.content, none?.tries], ['noAnswer', null, 3])
    assert.equal(await stateOf(world, id), 'followingUp')
    await answerByReceipt(world.db, first, good)
    assert.deepEqual(
      (await answers(id)).map((one) => one.solved),
      ['yes'],
    )
    const other = await asked()
    const again = { ...tried, submissionId: other.first.submissionId }
    for (let n = 0; n < 3; n++) await noteContact(world.db, world.as('lan'), other.id, again)
    await closeMatter(world.db, world.as('cui'), other.id)
    assert.equal(await stateOf(world, other.id), 'filed')
  })

  test('by phone on their word: marked, with what they said; not by another township or a unit', async () => {
    const { id, first } = await asked()
    const made = { submissionId: first.submissionId, way: 'call', reached: true, word: good } as const
    await assert.rejects(noteContact(world.db, world.as('lan'), id, made), FieldRefused)
    await assert.rejects(noteContact(world.db, world.as('bo'), id, { ...made, onWordOf: '本人' }), OutOfReach)
    await assert.rejects(
      noteContact(world.db, world.as('hu') as never, id, { ...made, onWordOf: '本人' }),
      NotYours,
    )
    const lan = world.as('lan')
    const [own] = lan.appointments
    assert.ok(own)
    const twice = { ...lan, appointments: [{ ...own, bodyId: world.body.housing }] }
    await assert.rejects(noteContact(world.db, twice, id, { ...made, onWordOf: '本人' }), TwoHats)
    await noteContact(world.db, lan, id, { ...made, onWordOf: '本人' })
    const [answer] = await answers(id)
    assert.deepEqual(
      [answer?.on_word_of, answer?.entered_by, answer?.through],
      ['本人', world.account.lan, 'call'],
    )
    assert.equal(await stateOf(world, id), 'filed')
  })

  test('nobody can reach who asked not to be told: after the follow-up it is “no answer”', async () => {
    const { id } = await asked({ senders: ['nothing'] })
    assert.deepEqual(await noteUnreachable(world.db, world.committee.id), { noted: 0 })
    days(world, 16)
    assert.deepEqual(await noteUnreachable(world.db, world.committee.id), { noted: 1 })
    assert.equal(await stateOf(world, id), 'followingUp')
    await closeMatter(world.db, world.as('cui'), id)
  })

  test('without a receipt a representative’s link speaks, once', async () => {
    const { id } = await asked({ senders: [] })
    await assert.rejects(closeMatter(world.db, world.as('cui'), id), StageRefused)
    const token = await giveEvaluationLink(world.db, world.as('lan'), id, '三单元住户代表')
    const link = await findLink(world.db, world.committee.id, token, ['evaluation'])
    await answerByLink(world.db, link, good)
    assert.equal(await stateOf(world, id), 'filed')
    await assert.rejects(findLink(world.db, world.committee.id, token, ['evaluation']), LinkEnded)
  })

  test('who reads the answers: over every role, and nobody of a unit', async () => {
    const { id } = await asked()
    const matter = await world.db.q
      .selectFrom('matters')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    const everyone = Object.keys(world.account) as PersonName[]
    const readers = []
    for (const name of everyone)
      if (await mayReadAnswers(world.db, world.as(name), matter as never)) readers.push(name)
    assert.deepEqual(readers.sort(), ['cui', 'lan', 'qin', 'shi', 've'])
    const cui = world.as('cui')
    const hats = [...cui.appointments, ...world.as('hu').appointments]
    assert.equal(await mayReadAnswers(world.db, { ...cui, appointments: hats }, matter as never), false)
    const own = cui.appointments.map((one) => ({ ...one, bodyId: world.body.housing }))
    assert.equal(await mayReadAnswers(world.db, { ...cui, appointments: own }, matter as never), false)
  })

  test('what the unit is told of a redo names nobody', async () => {
    const { id, task, first } = await asked({ items: [lamp(world)] })
    await answerByReceipt(world.db, first, bad)
    await redo(world.db, world.as('cui'), id, { missing: '三单元夜里不亮', tasks: [task.id], site: null })
    const told = await world.db.q
      .selectFrom('messages')
      .select(['subject', 'body'])
      .where('account_id', '=', world.account.hu)
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    const text = `${told.subject} ${world.db.secrets.open(told.body)}`
    assert.match(text, /核查未通过/)
    assert.doesNotMatch(text, /张桂兰|不满意|还是不亮|13800138000/)
  })
})

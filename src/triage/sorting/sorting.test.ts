import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import { broughtIn } from '../../../test/brought-in.ts'
import { checkMatter } from '../../../test/check-matter.ts'
import { makeWorld, type World } from '../../../test/world.ts'
import { stepsOf } from '../../matters/journal.ts'
import { findMatter } from '../../matters/matter.ts'
import { saidIn } from '../../matters/submissions/said.ts'
import type { MatterId, SubmissionId } from '../../platform/ids.ts'
import { AlreadyDone, FieldRefused, NotYours, OutOfReach, StageRefused } from '../../platform/refusals.ts'
import { correctPlace } from '../places/place.ts'
import { type Acceptance, accept, mergeInto, sendUp, settleDirectly } from './acceptance.ts'
import { closeDiversion, divert, sendBack } from './diversion.ts'
import { answer, askForMore, decline, enterAddition, withdrawFor } from './replies.ts'

const asked: Acceptance = {
  headline: '桂花社区三号楼电梯常停',
  category: 'housing',
  method: 'TONGYONG/main',
  level: 'township',
  urgent: false,
}
const day = 86_400_000

suite('sorting', () => {
  let world: World
  before(async () => {
    world = await makeWorld()
  })
  after(() => world.end())

  const row = (id: SubmissionId) =>
    world.db.q.selectFrom('submissions').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const steps = async (id: SubmissionId) =>
    (await stepsOf(world.db, world.committee.id, id)).map(({ verb, on_word_of }) => ({ verb, on_word_of }))
  const replies = async (id: SubmissionId) =>
    ((await saidIn(world.db, world.committee.id, [id])).get(id) ?? [])
      .filter((one) => one.saidBy === 'staff')
      .map((one) => one.text)
  const toldOf = (id: string) =>
    world.db.q.selectFrom('messages').selectAll().where('about_id', '=', id).execute()

  test('taken up: a matter, its place, the sender told, the fifteen days ended', async () => {
    const id = await broughtIn(world, { phone: '13900001111', signatories: 7 })
    const matter = await accept(world.db, world.as('lan'), id, asked)
    assert.equal(matter.state, 'collected')
    assert.equal(matter.signatories, 7)
    assert.equal(matter.village_id, world.region.estate)
    const after = await row(id)
    assert.equal(after.state, 'accepted')
    assert.equal(after.matter_id, matter.id)
    assert.equal(after.receiver_id, world.account.lan)
    assert.deepEqual(after.told_at, world.clock.now())
    assert.deepEqual(
      (await steps(id)).map((one) => one.verb),
      ['receive', 'startTriage', 'accept'],
    )
    assert.equal((await toldOf(id)).filter((one) => one.channel === 'sms').length, 1)
    await checkMatter(world.db, world.committee.id, matter.id)
  })

  test('another township reads it as not found; a member may not sort', async () => {
    const id = await broughtIn(world)
    await assert.rejects(accept(world.db, world.as('bo'), id, asked), OutOfReach)
    await assert.rejects(answer(world.db, world.as('chu'), id, '好的'), OutOfReach)
    assert.equal((await row(id)).state, 'submitted')
  })

  test('the committee’s staff sort only what no township holds', async () => {
    const [held, loose] = [await broughtIn(world), await broughtIn(world, { at: 'county' })]
    await assert.rejects(accept(world.db, world.as('shi'), held, { ...asked, level: 'county' }), NotYours)
    const matter = await accept(world.db, world.as('shi'), loose, { ...asked, level: 'county' })
    assert.equal(matter.level, 'county')
  })

  test('a second click finds it sorted', async () => {
    const id = await broughtIn(world)
    await accept(world.db, world.as('lan'), id, asked)
    await assert.rejects(accept(world.db, world.as('lan'), id, asked), StageRefused)
    await assert.rejects(decline(world.db, world.as('cui'), id, { reason: '不归这里' }), StageRefused)
  })

  test('two who sort it at once: one matter, the other is told that it moved on', async () => {
    const id = await broughtIn(world)
    const tries = await Promise.allSettled([
      accept(world.db, world.as('lan'), id, asked),
      accept(world.db, world.as('cui'), id, asked),
    ])
    assert.deepEqual(tries.map((one) => one.status).sort(), ['fulfilled', 'rejected'])
    const lost = tries.find((one) => one.status === 'rejected')
    assert.ok(lost?.status === 'rejected' && lost.reason instanceof StageRefused)
    const opened = await world.db.q
      .selectFrom('journal')
      .select('matter_id')
      .where('verb', '=', 'open')
      .where('payload', '@>', JSON.stringify({ submission: id }))
      .execute()
    assert.equal(opened.length, 1)
  })

  test('a method that is not used at a level is said beside the field', async () => {
    const id = await broughtIn(world)
    const wrong = accept(world.db, world.as('lan'), id, {
      ...asked,
      method: 'WEIXIESHANG/main',
      level: 'county',
    })
    await assert.rejects(wrong, (no) => no instanceof FieldRefused && no.field === 'level')
    assert.equal((await row(id)).state, 'submitted')
  })

  test('settled at once: the resident reads how, and is asked', async () => {
    const id = await broughtIn(world)
    const matter = await settleDirectly(world.db, world.as('lan'), id, { ...asked, how: '物业当天修好了' })
    assert.equal(matter.state, 'followingUp')
    assert.deepEqual(await replies(id), ['物业当天修好了'])
    await checkMatter(world.db, world.committee.id, matter.id)
  })

  test('sent up: at the county with its history, the committee’s staff told', async () => {
    const id = await broughtIn(world)
    const { level: _, ...rest } = asked
    const matter = await sendUp(world.db, world.as('lan'), id, rest)
    assert.deepEqual([matter.state, matter.level], ['escalated', 'county'])
    const told = await toldOf(matter.id)
    assert.ok(told.some((one) => one.account_id === world.account.shi))
    await checkMatter(world.db, world.committee.id, matter.id)
  })

  test('joined: every sender keeps an own receipt and is told', async () => {
    const [first, twin] = [
      await broughtIn(world, { signatories: 2 }),
      await broughtIn(world, { phone: '13900002222', signatories: 3 }),
    ]
    const matter = await accept(world.db, world.as('lan'), first, asked)
    const joined = await mergeInto(world.db, world.as('lan'), twin, matter.id)
    assert.equal(joined.signatories, 5)
    const after = await row(twin)
    assert.deepEqual([after.state, after.matter_id, after.merged_into], ['merged', matter.id, first])
    assert.ok(after.told_at)
    assert.equal((await toldOf(twin)).length, 1)
    await checkMatter(world.db, world.committee.id, matter.id)
  })

  test('a matter of another township takes in nobody', async () => {
    const [here, there] = [await broughtIn(world), await broughtIn(world, { at: 'bridge' })]
    const matter = await accept(world.db, world.as('bo'), there, asked)
    await assert.rejects(mergeInto(world.db, world.as('lan'), here, matter.id), OutOfReach)
    assert.equal((await row(here)).state, 'submitted')
  })

  test('asked for more: the first clock stands still, the fifteen days run on', async () => {
    const id = await broughtIn(world)
    const before = await row(id)
    await askForMore(world.db, world.as('lan'), id, '是几单元的电梯？')
    world.clock.set(new Date(world.clock.now().getTime() + 2 * day))
    const back = await enterAddition(world.db, world.as('lan'), id, '二单元', '本人来电')
    assert.equal(back.state, 'triage')
    assert.equal(back.first_due_at.getTime() - before.first_due_at.getTime(), 2 * day)
    assert.deepEqual(back.notice_due_at, before.notice_due_at)
    assert.deepEqual((await steps(id)).at(-1), { verb: 'tellMore', on_word_of: '本人来电' })
    const open = await world.db.q
      .selectFrom('pauses')
      .select('id')
      .where('subject_id', '=', id)
      .where('to_at', 'is', null)
      .execute()
    assert.equal(open.length, 0)
  })

  test('passed on: open until a number or the sender’s word; refused there, it is ours again', async () => {
    const id = await broughtIn(world)
    await divert(world.db, world.as('lan'), id, {
      destination: '县法院',
      contact: '12368',
      reason: '已在诉讼中',
    })
    assert.equal((await row(id)).state, 'diverted')
    assert.match((await replies(id))[0] ?? '', /县法院[\s\S]*12368[\s\S]*已在诉讼中/)
    await sendBack(world.db, world.as('lan'), id)
    await divert(world.db, world.as('lan'), id, {
      destination: '县法院',
      contact: '12368',
      reason: '已在诉讼中',
    })
    const closed = await closeDiversion(world.db, world.as('lan'), id, { outsideNumber: '2026民初18号' })
    assert.equal(closed.state, 'closed')
    await assert.rejects(closeDiversion(world.db, world.as('lan'), id, { outsideNumber: '2' }), AlreadyDone)
  })

  test('a no says where to go instead', async () => {
    const id = await broughtIn(world)
    await decline(world.db, world.as('lan'), id, { reason: '这是两家之间的官司。', ground: 'court' })
    assert.match((await replies(id))[0] ?? '', /两家之间的官司[\s\S]*法院/)
    assert.ok((await row(id)).told_at)
  })

  test('taken back on the sender’s word, marked for ever', async () => {
    const id = await broughtIn(world)
    await withdrawFor(world.db, world.as('lan'), id, '本人来电')
    assert.deepEqual((await steps(id)).at(-1), { verb: 'withdraw', on_word_of: '本人来电' })
    await assert.rejects(withdrawFor(world.db, world.as('lan'), id, '本人来电'), StageRefused)
  })

  test('put right within the township; into another one nothing is put', async () => {
    const id = await broughtIn(world)
    await correctPlace(world.db, world.as('lan'), id, { regionId: world.region.market, signatories: 12 })
    assert.equal((await row(id)).village_id, world.region.market)
    const moved = correctPlace(world.db, world.as('lan'), id, { regionId: world.region.bridge })
    await assert.rejects(moved, (no) => no instanceof FieldRefused && no.field === 'regionId')
    const matter = await accept(world.db, world.as('lan'), id, asked)
    assert.deepEqual([matter.township_id, matter.signatories], [world.region.street, 12])
  })

  test('a ground alone says why, and where to go; a no without either is none', async () => {
    const id = await broughtIn(world)
    await assert.rejects(decline(world.db, world.as('lan'), id, {}), FieldRefused)
    await decline(world.db, world.as('lan'), id, { ground: 'court' })
    assert.match((await replies(id))[0] ?? '', /请向受理的法院/)
  })

  test('a matter opened by sorting is read within reach alone', async () => {
    const id = await broughtIn(world)
    const { id: matter } = await accept(world.db, world.as('lan'), id, asked)
    await assert.rejects(findMatter(world.db, world.as('bo'), matter as MatterId), OutOfReach)
  })
})

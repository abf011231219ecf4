import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Hono } from 'hono'
import { open, signedIn, visitor } from '../../../test/visitor.ts'
import { makeWorld, type World } from '../../../test/world.ts'
import { fromAbove } from '../../front/venue/above.ts'
import { log } from '../../platform/log.ts'
import { FieldRefused, NotYours, OutOfReach, RuleRefused } from '../../platform/refusals.ts'
import { endAppeal, makeAppeal, offerHelp, withdrawOffer } from '../appeals/appeal.ts'
import { appealShelf } from '../appeals/desk.ts'
import { findAppeal, offersTo } from '../appeals/queries.ts'
import { questionShelf } from '../experts/desk.ts'
import { answerQuestion, askPool, endQuestion, openPool, seat, unseat } from '../experts/pool.ts'
import { answersTo, findQuestion, questionsFor } from '../experts/queries.ts'
import { organisationDoors } from '../room.ts'
import { membersOf } from './queries.ts'
import { hearAppeals, makeKnown } from './registration.ts'

let world: World
let app: Hono
before(async () => {
  log.level = 'fatal'
  world = await makeWorld()
  app = open(world, organisationDoors(fromAbove))
})
after(() => world.end())

test('a member makes themselves known in a community once, and it stands on the board there', async () => {
  const mei = world.as('mei')
  await assert.rejects(makeKnown(world.db, mei, world.region.street, '看病'), FieldRefused)
  const tries = await Promise.allSettled(
    [1, 2].map(() => makeKnown(world.db, mei, world.region.estate, '看病的事可以问我')),
  )
  assert.deepEqual(tries.map((one) => one.status).sort(), ['fulfilled', 'rejected'])
  const page = await visitor(app).see(`/venues/${world.venue}`)
  assert.match(page.html, /看病的事可以问我/)
})

test('members are listed by name and found by what they know', async () => {
  const all = await membersOf(world.db, world.committee.id, {})
  const names = all.members.map((one) => one.name)
  assert.equal(names.length, 3)
  const health = await membersOf(world.db, world.committee.id, { knows: 'health' })
  assert.equal(health.members.length, 3)
  assert.equal((await membersOf(world.db, world.committee.id, { knows: 'roads' })).members.length, 0)
  assert.deepEqual(
    (await membersOf(world.db, world.committee.id, { find: '梅' })).members.map((one) => one.name),
    ['梅医生'],
  )
  const rest = await membersOf(world.db, world.committee.id, { after: all.members[0]?.id })
  assert.deepEqual(
    rest.members.map((one) => one.name),
    names.slice(1),
  )
})

test('a venue asks a pool; each answers for themselves, may change it, and nobody else reads it', async () => {
  const shi = world.as('shi')
  const pool = await openPool(world.db, shi, { zh: '法律智囊团', en: 'Law' })
  await seat(world.db, shi, pool, world.account.mao, '合同')
  const asked = { venueId: world.venue, title: '土地承包', words: '期限到了怎么办', neededOn: '2026-03-20' }
  await assert.rejects(askPool(world.db, world.as('bo'), pool, asked), OutOfReach)
  const id = await askPool(world.db, world.as('lan'), pool, asked)
  const mao = world.as('mao')
  assert.deepEqual(
    (await questionShelf.lines(world.db, mao)).map((one) => one.path),
    [`/pool-questions/${id}`],
  )
  await assert.rejects(answerQuestion(world.db, mao, id, 'other', undefined), FieldRefused)
  await assert.rejects(answerQuestion(world.db, world.as('mei'), id, 'yes', undefined), OutOfReach)
  await answerQuestion(world.db, mao, id, 'other', '周五可以视频')
  await answerQuestion(world.db, mao, id, 'yes', undefined)
  assert.deepEqual(await answersTo(world.db, world.as('lan'), id), [
    { name: '毛律师', answer: 'yes', note: null },
  ])
  assert.deepEqual(await questionShelf.lines(world.db, mao), [])
  await assert.rejects(findQuestion(world.db, world.as('bo'), id), OutOfReach)
  assert.deepEqual(await questionsFor(world.db, world.as('mei')), [])
  await assert.rejects(endQuestion(world.db, world.as('cui'), id), NotYours)
  await endQuestion(world.db, world.as('lan'), id)
  await assert.rejects(answerQuestion(world.db, mao, id, 'no', undefined), RuleRefused)
  await unseat(world.db, shi, pool, world.account.mao)
  await assert.rejects(unseat(world.db, shi, pool, world.account.mao), OutOfReach)
})

test('only who asked to hear is told of a call for help; only who called reads what was offered', async () => {
  const lan = world.as('lan')
  const fresh = { venueId: world.venue, title: '凑两百本旧书', words: '给图书角', until: '2026-03-20' }
  await assert.rejects(makeAppeal(world.db, lan, { ...fresh, until: '2026-03-01' }), FieldRefused)
  const id = await makeAppeal(world.db, lan, fresh)
  const [mei, mao] = [world.as('mei'), world.as('mao')]
  assert.deepEqual(await appealShelf.lines(world.db, mei), [])
  await hearAppeals(world.db, mei, true)
  assert.deepEqual(
    (await appealShelf.lines(world.db, mei)).map((one) => one.due),
    [null],
  )
  assert.deepEqual(await appealShelf.lines(world.db, mao), [])
  await offerHelp(world.db, mei, id, '三十本')
  await offerHelp(world.db, mao, id, '书架')
  await withdrawOffer(world.db, mao, id)
  await assert.rejects(withdrawOffer(world.db, mao, id), OutOfReach)
  assert.deepEqual(await offersTo(world.db, lan, await findAppeal(world.db, lan, id)), [
    { name: '梅医生', offer: '三十本' },
  ])
  assert.deepEqual(await offersTo(world.db, mao, await findAppeal(world.db, mao, id)), [])
  assert.equal((await findAppeal(world.db, mao, id)).offers, 1)
  await assert.rejects(endAppeal(world.db, world.as('cui'), id), NotYours)
  await endAppeal(world.db, lan, id)
  await assert.rejects(offerHelp(world.db, mao, id, '晚了'), RuleRefused)
})

test('on the pages: a member’s own page, the pools, the calls', async () => {
  const mei = await signedIn(app, world, 'mei')
  const own = await mei.see('/members/me')
  for (const said of ['离我近、用得上我的', '桂花社区', '不用打卡']) assert.ok(own.html.includes(said), said)
  assert.equal(
    (await mei.see('/registrations', { regionId: world.region.estate, offers: '又来' })).status,
    422,
  )
  assert.equal(
    (await mei.see('/registrations', { regionId: world.region.market, offers: '量血压' })).status,
    200,
  )
  assert.match((await mei.see('/members/me/hearing', { hears: 'on' })).html, /checked/)
  assert.match((await mei.see('/members?knows=health')).html, /闵老师/)
  const shi = await signedIn(app, world, 'shi')
  const pool = await shi.see('/expert-pools', { nameZh: '农业智囊团' })
  await shi.see(`${pool.path}/seats`, { person: world.account.mei, knows: '果树' })
  const lan = await signedIn(app, world, 'lan')
  const asked = { venueId: world.venue, title: '梨树黄叶', words: '怎么办', neededOn: '2026-03-18' }
  assert.equal((await lan.see(`${pool.path}/questions`, { ...asked, title: '' })).status, 422)
  const question = await lan.see(`${pool.path}/questions`, asked)
  assert.match((await mei.see(question.path)).html, /能来/)
  assert.match((await mei.see(question.path, { answer: 'yes', note: '周六上午' })).html, /周六上午/)
  assert.match((await lan.see(question.path)).html, /周六上午/)
  assert.match((await lan.see(`${question.path}/end`, {})).html, /梨树黄叶/)
  const call = await lan.see('/appeals', {
    venueId: world.venue,
    title: '扫雪',
    words: '周六早上',
    until: '2026-03-21',
  })
  assert.match((await mei.see(`${call.path}/offers`, { offer: '带两把铁锹' })).html, /收回/)
  assert.match((await lan.see(call.path)).html, /带两把铁锹/)
  assert.equal((await (await signedIn(app, world, 'hu')).see('/members/me')).status, 403)
})

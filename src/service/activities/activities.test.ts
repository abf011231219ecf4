import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { matterIn } from '../../../test/matter-in.ts'
import { makeWorld, type PersonName, type World } from '../../../test/world.ts'
import { day } from '../../platform/clock/day.ts'
import type { View } from '../../platform/html/index.ts'
import {
  AlreadyDone,
  FieldRefused,
  NotYours,
  OutOfReach,
  RuleRefused,
  TwoHats,
} from '../../platform/refusals.ts'
import { chapter } from '../chapter.tsx'
import type { Keeper, Server } from '../hands.ts'
import { recordsBehind, serviceFigures } from '../outcomes/figures.ts'
import { recordGift, recordVisit } from '../outcomes/gifts.ts'
import { confirmTold, recordOutcome, strikeTold } from '../outcomes/outcome.ts'
import { broughtBy, inOrder } from '../outcomes/queries.ts'
import { activitiesBetween, attendanceOf } from '../queries.ts'
import { findTeam, teamFigures } from '../teams/queries.ts'
import { formTeam, joinTeam, leaveTeam } from '../teams/team.ts'
import { cancelActivity, holdActivity, type NewActivity, planActivity } from './activity.ts'
import {
  activitiesOfMatter,
  activitiesWithin,
  findActivity,
  publicSession,
  sessionsToCome,
} from './queries.ts'

let world: World
before(async () => {
  world = await makeWorld()
})
after(() => world.end())

const as = (name: PersonName) => world.as(name) as Server
const year = { from: day('2026-01-01'), to: day('2026-12-31') }
const morning = new Date('2026-03-10T09:00:00+08:00')
const talk = (more: Partial<NewActivity> = {}): NewActivity => ({
  ...{ kind: 'policyTalk', title: '小微企业贷款贴息怎么申请', startsAt: morning, hours: 2, openToAll: true },
  ...{ venueId: world.venue, programme: '助企宣讲' },
  ...more,
})
async function held(more: Partial<NewActivity> = {}, by: PersonName = 'mei') {
  const id = await planActivity(world.db, as(by), talk(more))
  const { people } = await findActivity(world.db, as(by), id)
  await holdActivity(world.db, as(by), id, { came: people.map((one) => one.id) })
  return id
}

test('planned by a member, shown to all, asked of the group; who came is ticked once', async () => {
  const wanted = {
    kind: 'learning',
    openToAll: false,
    bodyId: world.body.group,
    askGroup: true,
    gives: [world.account.gao],
  }
  const id = await planActivity(world.db, as('mei'), talk(wanted as Partial<NewActivity>))
  const open = await planActivity(world.db, as('mei'), talk())
  assert.deepEqual(
    (await sessionsToCome(world.db, world.committee.id)).map((one) => one.id),
    [open],
  )
  await assert.rejects(publicSession(world.db, world.committee.id, id), OutOfReach)
  const asked = await findActivity(world.db, as('mao'), id)
  assert.deepEqual(
    asked.people.map(({ name, part }) => [name, part]).sort(),
    [
      ['梅医生', 'comes'],
      ['毛律师', 'comes'],
      ['闵老师', 'comes'],
      ['高组长', 'gives'],
    ].sort(),
  )
  await assert.rejects(holdActivity(world.db, as('mei'), id, { came: [] }), RuleRefused, 'not yet')
  world.clock.set(new Date('2026-03-10T12:00:00+08:00'))
  const came = asked.people.filter(({ name }) => name !== '闵老师').map((one) => one.id)
  await assert.rejects(holdActivity(world.db, as('mao'), id, { came }), NotYours)
  await assert.rejects(findActivity(world.db, as('bo'), id), OutOfReach)
  await holdActivity(world.db, as('mei'), id, { came, cameOfIt: '读了新修订的条例' })
  await assert.rejects(holdActivity(world.db, as('mei'), id, { came }), AlreadyDone)
  await assert.rejects(cancelActivity(world.db, as('mei'), id, '不办了'), AlreadyDone)
  const facts = await activitiesBetween(world.db, world.committee.id, {
    ...year,
    kinds: ['learning'],
    states: ['held'],
  })
  assert.deepEqual([facts.length, facts[0]?.bodyId], [1, world.body.group])
  const there = await attendanceOf(world.db, world.committee.id, [id])
  assert.equal(there.filter((one) => one.came).length, 3)
})

test('where it is must be said, and within one’s places; a talk in another township is not found', async () => {
  await assert.rejects(planActivity(world.db, as('mei'), talk({ venueId: undefined })), FieldRefused)
  const there = { venueId: undefined, regionId: world.region.bridge }
  await assert.rejects(planActivity(world.db, as('mei'), talk(there)), FieldRefused, 'the very place')
  await assert.rejects(planActivity(world.db, as('lan'), talk({ ...there, place: '村口大棚' })), OutOfReach)
  const id = await planActivity(world.db, as('bo'), talk({ ...there, place: '村口大棚' }))
  assert.ok((await activitiesWithin(world.db, as('bo'))).some((one) => one.id === id))
  assert.ok(!(await activitiesWithin(world.db, as('lan'))).some((one) => one.id === id))
  await cancelActivity(world.db, as('bo'), id, '下雨')
  assert.ok(!(await sessionsToCome(world.db, world.committee.id)).some((one) => one.id === id))
})

test('31 matched, 10 approved, 30 million: each step has its author, follows the one before, and adds up over the year', async () => {
  const [first, second] = [await held(), await held()]
  const step = (id: string, more: object) =>
    recordOutcome(world.db, as('mei'), id, {
      ...{ measure: 'enterprisesMatched', amount: 1, what: '和银行对接', evidence: '签到表' },
      ...more,
    })
  const matched = await step(first, { amount: 18 })
  const approved = await step(first, { measure: 'enterprisesApproved', amount: 10, follows: matched })
  await step(first, { measure: 'yuan', amount: 30_000_000, follows: approved })
  await step(second, { amount: 13 })
  await assert.rejects(step(second, { follows: matched }), OutOfReach, 'a step of another activity')
  await assert.rejects(step(first, { amount: -3 }), FieldRefused)
  const { outcomes } = await broughtBy(world.db, world.committee.id, first)
  assert.deepEqual(
    inOrder(outcomes).map(({ amount }) => amount),
    [18, 10, 30_000_000],
  )
  const asked = { ...year, programme: '助企宣讲' }
  const { sums } = await serviceFigures(world.db, world.committee.id, asked)
  assert.deepEqual(sums, [
    { measure: 'enterprisesMatched', sum: 31, confirmed: 0, records: 2, least: 13, most: 18 },
    { measure: 'enterprisesApproved', sum: 10, confirmed: 0, records: 1, least: 10, most: 10 },
    { measure: 'yuan', sum: 30_000_000, confirmed: 0, records: 1, least: 30_000_000, most: 30_000_000 },
  ])
  const behind = await recordsBehind(world.db, world.committee.id, {
    ...asked,
    measure: 'enterprisesMatched',
  })
  assert.deepEqual(behind.map(({ amount }) => amount).sort(), [13, 18])
})

test('as told until somebody else confirms it; never by who told it, and once', async () => {
  const id = await held({ kind: 'mediation', title: '温室物联网服务费' }, 've')
  const told = { measure: 'percent', amount: -25, what: '服务费降了', evidence: '新旧收费单' } as const
  const one = await recordOutcome(world.db, as('ve'), id, told)
  await assert.rejects(confirmTold(world.db, world.as('ve') as Keeper, 'outcome', one), TwoHats)
  await assert.rejects(confirmTold(world.db, world.as('bo'), 'outcome', one), OutOfReach)
  const both = await Promise.allSettled(
    (['lan', 'cui'] as const).map((name) => confirmTold(world.db, world.as(name), 'outcome', one)),
  )
  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  const [percent] = (await serviceFigures(world.db, world.committee.id, year)).sums.filter(
    ({ measure }) => measure === 'percent',
  )
  assert.deepEqual(percent, {
    measure: 'percent',
    sum: null,
    confirmed: null,
    records: 1,
    least: -25,
    most: -25,
  })
  const wrong = await recordOutcome(world.db, as('ve'), id, { ...told, measure: 'households', amount: 214 })
  await strikeTold(world.db, as('ve'), 'outcome', wrong)
  await assert.rejects(strikeTold(world.db, as('ve'), 'outcome', wrong), OutOfReach)
  const { outcomes } = await broughtBy(world.db, world.committee.id, id)
  assert.deepEqual(
    outcomes.map(({ amount, confirmed }) => [amount, confirmed]),
    [[-25, true]],
  )
})

test('gifts and households are lines of their own; the sums are counted from them', async () => {
  const gifts = await held({ kind: 'donation', title: '给留守儿童捐书', programme: undefined })
  const gift = { giver: '毛律师', accountId: world.account.mao, evidence: '银行回执' }
  const first = await recordGift(world.db, as('mei'), gifts, { ...gift, yuan: 3000 })
  await recordGift(world.db, as('mei'), gifts, { ...gift, yuan: 2000 })
  await recordGift(world.db, as('mei'), gifts, {
    giver: '城南书店',
    goods: '图书 200 册',
    evidence: '交接单',
  })
  await assert.rejects(
    recordGift(world.db, as('mei'), gifts, { giver: '某人', evidence: '无' }),
    FieldRefused,
  )
  await confirmTold(world.db, world.as('lan'), 'gift', first)
  const visits = await held({ kind: 'visit', title: '“8+2”入户走访', programme: undefined })
  for (const people of [3, 2, 5]) await recordVisit(world.db, as('mei'), visits, { people, about: '暖气' })
  await assert.rejects(recordVisit(world.db, as('mei'), gifts, { people: 2 }), RuleRefused)
  await assert.rejects(recordGift(world.db, as('mei'), visits, { ...gift, yuan: 1 }), RuleRefused)
  const figures = await serviceFigures(world.db, world.committee.id, year)
  assert.deepEqual(figures.gifts, { yuan: 5000, confirmed: 3000, records: 3, givers: 2 })
  assert.deepEqual(figures.visits, { homes: 3, people: 10 })
})

test('a team’s size is the number of its names; a name is kept once, sealed, and gone when it leaves', async () => {
  const { db } = world
  const fresh = { name: '桂花志愿队', does: '陪老人看病', regionId: world.region.estate }
  const id = await formTeam(db, world.as('lan'), fresh)
  await assert.rejects(formTeam(db, world.as('lan'), fresh), FieldRefused)
  await assert.rejects(formTeam(db, world.as('bo'), { ...fresh, name: '别处' }), OutOfReach)
  assert.equal(await joinTeam(db, world.as('lan'), id, '赵一\n钱二\n\n 钱二 \n孙三'), 3)
  assert.equal(await joinTeam(db, world.as('lan'), id, '赵一\n李四'), 1)
  await assert.rejects(joinTeam(db, world.as('bo'), id, '周五'), OutOfReach)
  const { volunteers } = await findTeam(db, world.as('lan'), id)
  assert.deepEqual(
    volunteers.map(({ name }) => name),
    ['赵一', '钱二', '孙三', '李四'],
  )
  await leaveTeam(db, world.as('lan'), id, volunteers[0]?.id ?? '')
  await assert.rejects(leaveTeam(db, world.as('lan'), id, volunteers[0]?.id ?? ''), AlreadyDone)
  assert.deepEqual(await teamFigures(db, world.committee.id), { teams: 1, people: 3 })
  const stored = await db.q.selectFrom('volunteers').select('name_sealed').execute()
  assert.ok(stored.every(({ name_sealed }) => !name_sealed.toString('utf8').includes('钱二')))
})

test('going to see whether it is done: about a matter in reach, and held with what was seen', async () => {
  const matter = await matterIn(world)
  const look = talk({ kind: 'supervision', title: '水电气暖类：去看办了没有', openToAll: false })
  const about = { ...look, matterId: matter.id }
  const elsewhere = { ...about, venueId: undefined, regionId: world.region.town, place: '镇上' }
  await assert.rejects(planActivity(world.db, as('chu'), elsewhere), OutOfReach)
  const id = await planActivity(world.db, as('shi'), about)
  await assert.rejects(holdActivity(world.db, as('shi'), id, { came: [] }), FieldRefused)
  await holdActivity(world.db, as('shi'), id, { came: [], cameOfIt: '灯亮了，差一盏' })
  const [seen] = await activitiesOfMatter(world.db, world.committee.id, matter.id)
  assert.deepEqual([seen?.id, seen?.cameOfIt], [id, '灯亮了，差一盏'])
  const told = (audience: 'staff' | 'public') => chapter.facts(world.db, as('shi'), matter, audience)
  assert.equal((await told('public')) === null, true, 'what was seen is not public by itself')
  assert.match(String((await told('staff'))?.section?.(view)), /差一盏/)
})

const view: View = {
  ...{ lang: 'zh', elder: false, theme: 'light', path: '/matters/1', nonce: '', replayKey: '' },
  ...{ county: { name: { zh: '', en: '' }, demonstration: false }, person: null, menu: [] },
}

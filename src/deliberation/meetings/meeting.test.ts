import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { matterIn } from '../../../test/matter-in.ts'
import { makeWorld, type World } from '../../../test/world.ts'
import { appointIn } from '../../people/appointments.ts'
import { transaction } from '../../platform/database/transaction.ts'
import { FieldRefused, NotYours, OutOfReach, RuleRefused, StageRefused } from '../../platform/refusals.ts'
import { approvePlan, draftPlan } from '../plans/plan.ts'
import { peopleOf } from '../talk.ts'
import { guestsFrom } from './guests.ts'
import { approveMeeting, cancelMeeting, type NewMeeting, postponeMeeting, setMeeting } from './meeting.ts'

let world: World
before(async () => {
  world = await makeWorld()
})
after(() => world.end())

const inDays = (days: number) => new Date(world.clock.now().getTime() + days * 86_400_000)
const fresh = (more: Partial<NewMeeting> = {}): NewMeeting => ({
  class: 'micro',
  form: 'hall',
  place: '桂花议事室',
  startsAt: inDays(5),
  chairId: world.account.cui,
  clerkId: world.account.lan,
  members: [],
  units: [world.body.housing],
  residents: guestsFrom('三号楼代表 138 0000 0000\n五号楼代表'),
  experts: [],
  ...more,
})
const looking = ['screen', 'confirm', 'openClaims', 'startResearch'] as const
const begun = (method?: string) => matterIn(world, { verbs: looking, team: ['mei', 'mao'], method })
const messages = (id: string) =>
  world.db.q.selectFrom('messages').selectAll().where('about_id', '=', id).orderBy('id').execute()

test('the convener sets it: the team is asked too, and everyone is told in their own way', async () => {
  const { matter, meeting } = await setMeeting(world.db, world.as('cui'), (await begun()).id, fresh())
  assert.deepEqual([matter.state, meeting.state], ['deliberating', 'notified'])
  const asked = await peopleOf(world.db, meeting)
  assert.deepEqual(
    asked.map((one) => one.part),
    ['chair', 'clerk', 'member', 'member', 'department', 'representative', 'representative'],
  )
  const sent = await messages(meeting.id)
  assert.deepEqual(
    sent.map((one) => one.channel),
    ['desk', 'desk', 'desk', 'desk', 'mail', 'ring', 'ring'],
  )
  const rung = sent.filter((one) => one.channel === 'ring')
  assert.equal(world.db.secrets.open(rung[0]?.address as Buffer), '13800000000')
  assert.equal(rung[1]?.address, null)
  assert.ok(rung.every((one) => !one.subject.includes('138')))
  assert.ok(
    rung.every((one) => one.until && one.until > meeting.starts_at),
    'an invitation ends with its day',
  )
})

test('a count of people is nobody to ring', async () => {
  const residents = guestsFrom('群众12人\n五号楼代表\n沿街商户二十余户\n三组组长 138 0000 0000')
  const { meeting } = await setMeeting(world.db, world.as('cui'), (await begun()).id, fresh({ residents }))
  const rung = (await messages(meeting.id)).filter((one) => one.channel === 'ring')
  assert.deepEqual(
    rung.map((one) => one.subject.split(' · ').at(-1)),
    ['五号楼代表', '三组组长'],
  )
  const asked = await peopleOf(world.db, meeting)
  assert.deepEqual(
    asked.filter((one) => one.part === 'resident').map((one) => one.label),
    ['群众12人', '沿街商户二十余户'],
  )
})

test('a member of the team proposes it; it waits for the approver unless the plan is approved', async () => {
  const one = await setMeeting(world.db, world.as('mei'), (await begun()).id, fresh())
  assert.equal(one.meeting.state, 'draft')
  await assert.rejects(approveMeeting(world.db, world.as('lan'), one.meeting.id), NotYours)
  assert.equal((await approveMeeting(world.db, world.as('cui'), one.meeting.id)).meeting.state, 'notified')
  assert.ok((await messages(one.meeting.id)).some((message) => message.channel === 'ring' && message.address))
  await assert.rejects(approveMeeting(world.db, world.as('cui'), one.meeting.id), StageRefused)
  const planned = await begun()
  await approvePlan(
    world.db,
    world.as('cui'),
    (await draftPlan(world.db, world.as('mei'), planned.id, { aim: '修灯' })).id,
  )
  assert.equal((await setMeeting(world.db, world.as('mei'), planned.id, fresh())).meeting.state, 'notified')
})

test('two hats: who belongs to the unit concerned speaks and never chairs; the lead takes no notes', async () => {
  const matter = await begun()
  const refusedAt = (field: string) => (error: unknown) =>
    error instanceof FieldRefused && error.field === field
  await transaction(world.db, (tx) =>
    appointIn(
      tx,
      world.committee.id,
      {
        accountId: world.account.gao,
        role: 'unitHandler',
        regionId: world.region.county,
        bodyId: world.body.housing,
      },
      null,
    ),
  )
  await assert.rejects(
    setMeeting(world.db, world.as('cui'), matter.id, fresh({ chairId: world.account.gao })),
    refusedAt('chair'),
  )
  const elsewhere = await setMeeting(
    world.db,
    world.as('cui'),
    matter.id,
    fresh({ chairId: world.account.gao, units: [world.body.water] }),
  )
  assert.equal(elsewhere.meeting.chair_id, world.account.gao)
  await assert.rejects(
    setMeeting(world.db, world.as('cui'), matter.id, fresh({ clerkId: world.account.mei })),
    refusedAt('clerk'),
  )
  await assert.rejects(
    setMeeting(world.db, world.as('cui'), matter.id, fresh({ clerkId: world.account.cui })),
    refusedAt('clerk'),
  )
  await assert.rejects(
    setMeeting(world.db, world.as('cui'), matter.id, fresh({ chairId: world.account.chu })),
    refusedAt('chair'),
  )
  await assert.rejects(
    setMeeting(world.db, world.as('cui'), matter.id, fresh({ startsAt: inDays(-1) })),
    refusedAt('startsAt'),
  )
})

test('what the method wants first: a plan, and all three sides', async () => {
  const six = await begun('LIUBU_YISHI')
  await assert.rejects(setMeeting(world.db, world.as('cui'), six.id, fresh()), RuleRefused)
  const together = await matterIn(world, {
    method: 'DASHI_TONGSHANG',
    verbs: ['screen', 'confirm', 'openClaims'],
    team: ['mei', 'mao'],
  })
  await approvePlan(
    world.db,
    world.as('cui'),
    (await draftPlan(world.db, world.as('cui'), together.id, { aim: '修灯' })).id,
  )
  await assert.rejects(setMeeting(world.db, world.as('cui'), together.id, fresh({ units: [] })), RuleRefused)
  assert.equal((await setMeeting(world.db, world.as('cui'), together.id, fresh())).meeting.state, 'notified')
})

test('postponed without a day, then with one; cancelled; each time all who were asked are told', async () => {
  const { meeting } = await setMeeting(world.db, world.as('cui'), (await begun()).id, fresh())
  assert.equal(
    (await postponeMeeting(world.db, world.as('cui'), meeting.id, { reason: '下雨' })).meeting.state,
    'postponed',
  )
  const later = await postponeMeeting(world.db, world.as('cui'), meeting.id, {
    reason: '下雨',
    startsAt: inDays(9),
  })
  assert.deepEqual([later.meeting.state, later.meeting.starts_at], ['notified', inDays(9)])
  await cancelMeeting(world.db, world.as('cui'), meeting.id, '已经修好')
  const rung = (await messages(meeting.id)).filter((one) => one.channel === 'ring' && one.address)
  assert.equal(rung.length, 4)
  await assert.rejects(cancelMeeting(world.db, world.as('cui'), meeting.id, '再取消'), StageRefused)
  await assert.rejects(cancelMeeting(world.db, world.as('mei'), meeting.id, '不行'), NotYours)
  await assert.rejects(cancelMeeting(world.db, world.as('chu'), meeting.id, '不行'), OutOfReach)
})

test('a line of a guest is a role, and a number that is never shown', () => {
  assert.deepEqual(guestsFrom('三组组长 13800000000\n\n 物业：0599-8812345 \n住户代表'), [
    { label: '三组组长', phone: '13800000000' },
    { label: '物业', phone: '05998812345' },
    { label: '住户代表', phone: null },
  ])
})

import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { checkMatter } from '../../../test/check-matter.ts'
import { again, matterIn } from '../../../test/matter-in.ts'
import { makeWorld, start, type World } from '../../../test/world.ts'
import { declareInterest } from '../../matters/participants.ts'
import { transaction } from '../../platform/database/transaction.ts'
import {
  FieldRefused,
  NotYours,
  OutOfReach,
  RuleRefused,
  StageRefused,
  TwoHats,
} from '../../platform/refusals.ts'
import { guestsFrom } from '../meetings/guests.ts'
import { setMeeting } from '../meetings/meeting.ts'
import { signOnTheSpot } from '../minutes/confirm.ts'
import { addAgreed, keepRecord } from '../minutes/record.ts'
import { noteReportReceived, reportsOf, sendReport } from '../reports/report.ts'
import { writeResearch } from '../research/research.ts'
import { findMeeting } from '../talk.ts'
import { conclude, type Ending, settleOnTheSpot, showMinutes } from './conclusion.ts'

let world: World
before(async () => {
  world = await makeWorld()
})
after(() => world.end())
beforeEach(() => world.clock.set(start))

const looking = ['screen', 'confirm', 'openClaims', 'startResearch'] as const
const agreed: Ending = { conclusion: 'consensus', dispositions: ['deed'], publish: false }
const explained: Ending = {
  conclusion: 'none',
  dispositions: [],
  explanation: '今年没有资金，明年列入计划',
  publish: false,
}
const at = (field: string) => (error: unknown) => error instanceof FieldRefused && error.field === field

async function set(method?: string) {
  const matter = await matterIn(world, { verbs: looking, team: ['mei', 'mao'], method })
  await writeResearch(world.db, world.as('mei'), matter.id, { situation: '三盏灯坏了半年' })
  return (
    await setMeeting(world.db, world.as('cui'), matter.id, {
      class: 'micro',
      form: 'yard',
      place: '三号楼下',
      startsAt: new Date(world.clock.now().getTime() + 60_000),
      chairId: world.account.cui,
      clerkId: world.account.lan,
      members: [],
      units: [world.body.housing],
      residents: guestsFrom('三号楼代表'),
      experts: [],
    })
  ).meeting
}
async function signed(method?: string) {
  const meeting = await set(method)
  await keepRecord(world.db, world.as('lan'), meeting.id, {
    present: [],
    walkIns: '住户',
    said: { residents: '等了半年' },
  })
  await addAgreed(world.db, world.as('lan'), meeting.id, {
    kind: 'consensus',
    text: '换三盏灯',
    bodyId: world.body.housing,
    dueOn: '2026-04-01',
  })
  return (await signOnTheSpot(world.db, world.as('cui'), meeting.id, { way: 'readAloud' })).meeting
}

test('agreed: concluded with its kinds, kept inside, and then reported', async () => {
  const meeting = await signed()
  const matter = await conclude(world.db, world.as('cui'), meeting.id, agreed)
  assert.deepEqual(
    [matter.state, matter.conclusion, matter.dispositions],
    ['concluded', 'consensus', ['deed']],
  )
  assert.equal((await findMeeting(world.db, world.as('cui'), meeting.id)).meeting.state, 'internal')
  await showMinutes(world.db, world.as('cui'), meeting.id, true)
  await assert.rejects(conclude(world.db, world.as('cui'), meeting.id, agreed), StageRefused)
  await assert.rejects(
    sendReport(world.db, world.as('lan'), matter.id, { recipients: '街道', body: '建议换灯' }),
    NotYours,
  )
  await sendReport(world.db, world.as('cui'), matter.id, { recipients: '街道党工委', body: '建议换灯' })
  await noteReportReceived(world.db, world.as('cui'), matter.id)
  assert.ok((await reportsOf(world.db, matter))[0]?.received_at)
  assert.equal((await again(world, matter)).state, 'reporting')
  await checkMatter(world.db, world.committee.id, matter.id)
})

test('nothing agreed: explained to the residents at once, in the words they will read', async () => {
  const meeting = await signed()
  await assert.rejects(
    conclude(world.db, world.as('cui'), meeting.id, { ...explained, explanation: undefined }),
    at('explanation'),
  )
  const matter = await conclude(world.db, world.as('cui'), meeting.id, explained)
  assert.deepEqual([matter.state, matter.explanation], ['followingUp', explained.explanation])
  await checkMatter(world.db, world.committee.id, matter.id)
})

test('an agreement without an item, a kind where the method wants one, minutes that do not stand', async () => {
  const bare = await set()
  await keepRecord(world.db, world.as('lan'), bare.id, {
    present: [],
    walkIns: '住户',
    said: { residents: '等了半年' },
  })
  await assert.rejects(conclude(world.db, world.as('cui'), bare.id, agreed), RuleRefused)
  await signOnTheSpot(world.db, world.as('cui'), bare.id, { way: 'signed' })
  await assert.rejects(conclude(world.db, world.as('cui'), bare.id, agreed), at('conclusion'))
  const four = await signed('SIDAN_SIZHUN')
  await assert.rejects(
    conclude(world.db, world.as('cui'), four.id, { ...agreed, dispositions: [] }),
    at('dispositions'),
  )
})

test('another meeting is still ahead: it is finished or cancelled first', async () => {
  const meeting = await signed()
  const second = await setMeeting(world.db, world.as('cui'), meeting.matter_id, {
    class: 'micro',
    form: 'hall',
    place: '议事室',
    startsAt: new Date(start.getTime() + 86_400_000),
    chairId: world.account.cui,
    members: [],
    units: [world.body.housing],
    residents: guestsFrom('住户代表'),
    experts: [],
  })
  assert.equal(second.matter.state, 'deliberating')
  await assert.rejects(conclude(world.db, world.as('cui'), meeting.id, agreed), RuleRefused)
})

test('the unit, an interested convener and another township conclude nothing', async () => {
  const meeting = await signed()
  await assert.rejects(conclude(world.db, world.as('lan'), meeting.id, agreed), NotYours)
  await assert.rejects(conclude(world.db, world.as('chu'), meeting.id, agreed), OutOfReach)
  await transaction(world.db, (tx) =>
    declareInterest(tx, world.committee.id, meeting.matter_id as never, world.account.cui, '崔主任'),
  )
  await assert.rejects(conclude(world.db, world.as('cui'), meeting.id, agreed), TwoHats)
})

test('settled on the spot: what was set is cancelled, and only the residents are left to ask', async () => {
  const meeting = await set()
  const matter = await settleOnTheSpot(world.db, world.as('mei'), meeting.matter_id, '电工当场接好了线')
  assert.deepEqual([matter.state, matter.explanation], ['followingUp', '电工当场接好了线'])
  assert.equal((await findMeeting(world.db, world.as('cui'), meeting.id)).meeting.state, 'cancelled')
  await assert.rejects(
    settleOnTheSpot(world.db, world.as('mei'), meeting.matter_id, '又来一次'),
    StageRefused,
  )
  await checkMatter(world.db, world.committee.id, matter.id)
})

test('two conclude at once: one of them is first', async () => {
  const meeting = await signed()
  const tries = await Promise.allSettled([
    conclude(world.db, world.as('cui'), meeting.id, agreed),
    conclude(world.db, world.as('gao'), meeting.id, explained),
  ])
  assert.deepEqual(tries.map((one) => one.status).toSorted(), ['fulfilled', 'rejected'])
})

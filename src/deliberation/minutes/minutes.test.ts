import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { checkMatter } from '../../../test/check-matter.ts'
import { matterIn } from '../../../test/matter-in.ts'
import { makeWorld, start, type World } from '../../../test/world.ts'
import { itemsOf } from '../../matters/items.ts'
import { findLink } from '../../people/links.ts'
import {
  FieldRefused,
  LinkEnded,
  NotYours,
  OutOfReach,
  RuleRefused,
  StageRefused,
  TwoHats,
} from '../../platform/refusals.ts'
import { guestsFrom } from '../meetings/guests.ts'
import { setMeeting } from '../meetings/meeting.ts'
import { findMeeting, peopleOf } from '../talk.ts'
import { agreeToMinutes, confirmMinutes, openForObjections, signOnTheSpot } from './confirm.ts'
import { closeObjectionWindows } from './jobs.ts'
import { objectionsOf } from './objected.ts'
import { answerObjection, objectToMinutes } from './objections.ts'
import { addAgreed, keepRecord, speechesOf, strikeAgreed } from './record.ts'

let world: World
before(async () => {
  world = await makeWorld()
})
after(() => world.end())
beforeEach(() => world.clock.set(start))

const later = (days: number) => world.clock.set(new Date(world.clock.now().getTime() + days * 86_400_000))
const lamp = { kind: 'consensus', text: '换三盏灯', dueOn: '2026-04-01', partyKind: 'unit' } as const

async function meeting() {
  const matter = await matterIn(world, {
    verbs: ['screen', 'confirm', 'openClaims', 'startResearch'],
    team: ['mei', 'mao'],
  })
  const set = await setMeeting(world.db, world.as('cui'), matter.id, {
    class: 'micro',
    form: 'hall',
    place: '桂花议事室',
    startsAt: new Date(start.getTime() + 86_400_000),
    chairId: world.account.cui,
    clerkId: world.account.lan,
    members: [],
    units: [world.body.housing],
    residents: guestsFrom('三号楼代表\n五号楼代表'),
    experts: [],
  })
  return set.meeting
}
async function held() {
  const set = await meeting()
  later(1)
  const present = (await peopleOf(world.db, set)).map((one) => one.id)
  return (
    await keepRecord(world.db, world.as('lan'), set.id, {
      present,
      said: { residents: '晚上摔过人\n等了半年', units: '四月前能换' },
    })
  ).meeting
}
const stateOf = async (id: string) => (await findMeeting(world.db, world.as('cui'), id)).meeting.state

test('ticked once, written by role, changed until it is confirmed', async () => {
  const one = await meeting()
  const present = (await peopleOf(world.db, one))
    .filter((who) => who.part !== 'department')
    .map((who) => who.id)
  await assert.rejects(
    keepRecord(world.db, world.as('lan'), one.id, { present, said: { residents: '太早' } }),
    RuleRefused,
  )
  later(1)
  await assert.rejects(
    keepRecord(world.db, world.as('lan'), one.id, { present: [], said: { residents: '没人' } }),
    FieldRefused,
  )
  assert.equal(await stateOf(one.id), 'notified', 'a refusal leaves nothing half done')
  await keepRecord(world.db, world.as('lan'), one.id, {
    present,
    walkIns: '路过的住户',
    residentCount: 12,
    said: { residents: '晚上摔过人' },
  })
  await keepRecord(world.db, world.as('lan'), one.id, {
    present,
    said: { residents: '晚上摔过人\n等了半年', members: '线路要改' },
  })
  assert.deepEqual(
    (await speechesOf(world.db, one)).map((said) => [said.no, said.speaker_role, said.gist]),
    [
      [1, 'residents', '晚上摔过人'],
      [2, 'residents', '等了半年'],
      [3, 'members', '线路要改'],
    ],
  )
  const people = await peopleOf(world.db, one)
  assert.deepEqual(
    people.filter((who) => who.standing === 'absent').map((who) => who.part),
    ['department', 'resident', 'resident'],
  )
  assert.ok(people.some((who) => who.label === '群众12人'))
})

test('the lead member takes no notes, and neither does another township', async () => {
  const one = await meeting()
  later(1)
  const record = { present: [], walkIns: '住户', said: { residents: '等了半年' } }
  await assert.rejects(keepRecord(world.db, world.as('mei'), one.id, record), NotYours)
  await assert.rejects(keepRecord(world.db, world.as('bo'), one.id, record), OutOfReach)
  const led = await matterIn(world, {
    verbs: ['screen', 'confirm', 'openClaims', 'startResearch'],
    team: ['ve'],
  })
  const set = await setMeeting(world.db, world.as('cui'), led.id, {
    class: 'micro',
    form: 'hall',
    place: '议事室',
    startsAt: new Date(world.clock.now().getTime() + 60_000),
    chairId: world.account.cui,
    members: [],
    units: [world.body.housing],
    residents: guestsFrom('住户代表'),
    experts: [],
  })
  await assert.rejects(keepRecord(world.db, world.as('ve'), set.meeting.id, record), TwoHats)
})

test('an agreed item needs who and by when; it can be struck until the minutes stand', async () => {
  const one = await held()
  const at = (field: string) => (error: unknown) => error instanceof FieldRefused && error.field === field
  await assert.rejects(addAgreed(world.db, world.as('lan'), one.id, lamp), at('party'))
  await assert.rejects(
    addAgreed(world.db, world.as('lan'), one.id, { ...lamp, bodyId: world.body.housing, dueOn: null }),
    at('dueOn'),
  )
  await assert.rejects(
    addAgreed(world.db, world.as('lan'), one.id, {
      ...lamp,
      bodyId: world.body.housing,
      dueOn: '2026-03-01',
    }),
    at('dueOn'),
  )
  const kept = await addAgreed(world.db, world.as('lan'), one.id, { ...lamp, bodyId: world.body.housing })
  const gone = await addAgreed(world.db, world.as('lan'), one.id, {
    ...lamp,
    text: '写错了',
    partyName: '三号楼住户',
  })
  await strikeAgreed(world.db, world.as('lan'), one.id, gone.id)
  await addAgreed(world.db, world.as('lan'), one.id, { kind: 'reserved', text: '有人不同意改线' })
  assert.deepEqual(
    (await itemsOf(world.db, world.committee.id, one.matter_id)).map((item) => item.text),
    ['换三盏灯', '有人不同意改线'],
  )
  await signOnTheSpot(world.db, world.as('cui'), one.id, { way: 'signed', note: '到会四人都签了' })
  await assert.rejects(strikeAgreed(world.db, world.as('lan'), one.id, kept.id), StageRefused)
  await assert.rejects(
    addAgreed(world.db, world.as('lan'), one.id, { ...lamp, bodyId: world.body.housing }),
    StageRefused,
  )
  await checkMatter(world.db, world.committee.id, one.matter_id)
})

test('sent out: all links used to agree, and the minutes stand at once', async () => {
  const one = await held()
  const { slips } = await openForObjections(world.db, world.as('cui'), one.id)
  assert.deepEqual(
    slips.map((slip) => slip.label),
    ['三号楼代表', '五号楼代表'],
  )
  const links = await Promise.all(
    slips.map(({ token }) => findLink(world.db, world.committee.id, token, ['minutes'])),
  )
  await agreeToMinutes(world.db, links[0] as never)
  await assert.rejects(agreeToMinutes(world.db, links[0] as never), LinkEnded)
  assert.equal(await stateOf(one.id), 'minutesDraft')
  await assert.rejects(confirmMinutes(world.db, world.as('cui'), one.id), RuleRefused)
  await agreeToMinutes(world.db, links[1] as never)
  assert.equal(await stateOf(one.id), 'minutesConfirmed')
  await checkMatter(world.db, world.committee.id, one.matter_id)
})

test('two agree in the same moment: the minutes stand once', async () => {
  const one = await held()
  const { slips } = await openForObjections(world.db, world.as('cui'), one.id)
  const links = await Promise.all(
    slips.map(({ token }) => findLink(world.db, world.committee.id, token, ['minutes'])),
  )
  await Promise.all(links.map((link) => agreeToMinutes(world.db, link)))
  assert.equal(await stateOf(one.id), 'minutesConfirmed')
})

test('somebody objects: nothing stands before it is answered, then the days decide', async () => {
  const one = await held()
  const { slips } = await openForObjections(world.db, world.as('cui'), one.id)
  const link = await findLink(world.db, world.committee.id, slips[0]?.token ?? '', ['minutes'])
  await objectToMinutes(world.db, link, one.id, { text: '我说的是四盏灯', byLabel: '三号楼代表' })
  await objectToMinutes(
    world.db,
    world.as('lan'),
    one.id,
    { text: '还有监控', byLabel: '五号楼代表' },
    '五号楼代表',
  )
  later(8)
  assert.deepEqual(await closeObjectionWindows(world.db, world.committee.id), { confirmed: 0 })
  await assert.rejects(confirmMinutes(world.db, world.as('cui'), one.id), RuleRefused)
  for (const open of await objectionsOf(world.db, one))
    await answerObjection(world.db, world.as('cui'), one.id, open.id, '已改')
  await assert.rejects(
    objectToMinutes(world.db, world.as('lan'), one.id, { text: '太晚', byLabel: '住户' }),
    RuleRefused,
  )
  assert.deepEqual(await closeObjectionWindows(world.db, world.committee.id), { confirmed: 1 })
  assert.deepEqual(await closeObjectionWindows(world.db, world.committee.id), { confirmed: 0 })
  assert.equal(await stateOf(one.id), 'minutesConfirmed')
})

test('given anew, the earlier slips end', async () => {
  const one = await held()
  const [first] = (await openForObjections(world.db, world.as('cui'), one.id)).slips
  await openForObjections(world.db, world.as('cui'), one.id)
  await assert.rejects(findLink(world.db, world.committee.id, first?.token ?? '', ['minutes']), LinkEnded)
  await assert.rejects(openForObjections(world.db, world.as('lan'), one.id), NotYours)
  const [again] = (await openForObjections(world.db, world.as('cui'), one.id)).slips
  await agreeToMinutes(
    world.db,
    await findLink(world.db, world.committee.id, again?.token ?? '', ['minutes']),
  )
  const { slips } = await openForObjections(world.db, world.as('cui'), one.id)
  assert.deepEqual(
    slips.map((slip) => slip.label),
    ['五号楼代表'],
    'who has spoken is not asked twice',
  )
})

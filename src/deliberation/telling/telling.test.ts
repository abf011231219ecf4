import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { matterIn } from '../../../test/matter-in.ts'
import { makeWorld, type PersonName, start, type World } from '../../../test/world.ts'
import type { Audience } from '../../matters/chapters.ts'
import { findMatter, lockMatter } from '../../matters/matter.ts'
import { decidePublication } from '../../matters/publication/publication.ts'
import type { Actor } from '../../people/actors.ts'
import { transaction } from '../../platform/database/transaction.ts'
import { conclude } from '../conclusions/conclusion.ts'
import { shelves } from '../desk.ts'
import { guestsFrom } from '../meetings/guests.ts'
import { setMeeting } from '../meetings/meeting.ts'
import { signOnTheSpot } from '../minutes/confirm.ts'
import { addAgreed, keepRecord } from '../minutes/record.ts'
import { approvePlan, draftPlan } from '../plans/plan.ts'
import { writeResearch } from '../research/research.ts'
import { peopleOf } from '../talk.ts'
import { chapter } from './chapter.tsx'

let world: World
before(async () => {
  world = await makeWorld()
})
after(() => world.end())
beforeEach(() => world.clock.set(start))

const claimed = { verbs: ['screen', 'confirm', 'openClaims'], team: ['mei', 'mao'] } as const

async function read(actor: Actor, id: string, audience: Audience) {
  return chapter.facts(world.db, actor, await findMatter(world.db, actor, id), audience)
}
const mainOf = async (name: PersonName, id: string) =>
  (await read(world.as(name), id, 'staff'))?.actions
    .filter((one) => one.weight === 'main')
    .map((one) => one.key) ?? []
async function waits(name: PersonName): Promise<string[]> {
  const filled = await Promise.all(
    shelves.map(async (shelf) =>
      (await shelf.lines(world.db, world.as(name))).map((line) => `${shelf.key} ${line.todo.zh}`),
    ),
  )
  return filled.flat()
}
async function set(id: string) {
  return (
    await setMeeting(world.db, world.as('cui'), id, {
      class: 'micro',
      form: 'yard',
      place: '三号楼下',
      startsAt: new Date(start.getTime() + 86_400_000),
      chairId: world.account.cui,
      clerkId: world.account.lan,
      members: [],
      units: [world.body.housing],
      residents: guestsFrom('三号楼代表 13800000000'),
      experts: [],
    })
  ).meeting
}
async function signed(id: string) {
  const meeting = await set(id)
  world.clock.set(new Date(start.getTime() + 90_000_000))
  const present = (await peopleOf(world.db, meeting)).map((one) => one.id)
  await keepRecord(world.db, world.as('lan'), meeting.id, { present, said: { residents: '老人摔过两次' } })
  await addAgreed(world.db, world.as('lan'), meeting.id, {
    kind: 'consensus',
    text: '换三盏灯',
    bodyId: world.body.housing,
    dueOn: '2026-04-01',
  })
  await signOnTheSpot(world.db, world.as('cui'), meeting.id, { way: 'signed' })
  return meeting
}

test('one main thing at a time, and each at the person who does it', async () => {
  const { id } = await matterIn(world, claimed)
  assert.deepEqual([await mainOf('mei', id), await mainOf('min', id)], [['setMeeting'], []])
  const beside = (await read(world.as('mei'), id, 'staff'))?.actions.map((one) => one.key) ?? []
  assert.ok(beside.includes('doResearch'), 'what the method only allows stands beside')
  await writeResearch(world.db, world.as('mei'), id, { situation: '线断了' })
  assert.deepEqual(await mainOf('mei', id), ['setMeeting'])
  const plan = await draftPlan(world.db, world.as('mei'), id, { aim: '修灯' })
  assert.deepEqual([await mainOf('cui', id), await mainOf('mei', id)], [['approvePlan'], []])
  await approvePlan(world.db, world.as('cui'), plan.id)
  const meeting = await set(id)
  assert.deepEqual(await mainOf('lan', id), [])
  world.clock.set(new Date(start.getTime() + 90_000_000))
  assert.deepEqual([await mainOf('lan', id), await mainOf('mei', id)], [['writeRecord'], []])
  await keepRecord(world.db, world.as('lan'), meeting.id, {
    present: [],
    walkIns: '住户',
    said: { residents: '太黑' },
  })
  assert.deepEqual(await mainOf('cui', id), ['confirmMinutes'])
  await signOnTheSpot(world.db, world.as('cui'), meeting.id, { way: 'signed' })
  assert.deepEqual(await mainOf('cui', id), ['conclude'])
})

test('nobody’s words leave the room: residents read what stands, everyone only what was made public', async () => {
  const { id } = await matterIn(world, claimed)
  await writeResearch(world.db, world.as('mei'), id, { situation: '三号楼王家门口线断了' })
  const meeting = await signed(id)
  const everyone: Actor = { kind: 'anyone', committeeId: world.committee.id }
  await transaction(world.db, async (tx) => {
    await decidePublication(tx, world.as('cui'), await lockMatter(tx, world.as('cui'), id), {
      what: 'topic',
      decision: 'published',
      headline: '路灯',
    })
  })
  assert.equal(await read(everyone, id, 'public'), null)
  await conclude(world.db, world.as('cui'), meeting.id, {
    conclusion: 'consensus',
    dispositions: [],
    publish: true,
  })
  const open = JSON.stringify((await read(everyone, id, 'public'))?.facts)
  for (const shown of ['换三盏灯', '县住建局', '微协商', '群众代表']) assert.match(open, new RegExp(shown))
  for (const hidden of ['三号楼', '摔过', '王家', '崔主任', '13800000000'])
    assert.doesNotMatch(open, new RegExp(hidden))
  const resident = JSON.stringify((await read(world.as('lan'), id, 'resident'))?.facts)
  assert.match(resident, /换三盏灯/)
  assert.doesNotMatch(resident, /摔过|王家/)
  const kept = JSON.stringify((await read(world.as('cui'), id, 'archive'))?.record)
  assert.match(kept, /老人摔过两次/)
  assert.doesNotMatch(kept, /13800000000/)
})

test('a method that asks for research is asked for it first; a meeting waits until then', async () => {
  const { id } = await matterIn(world, { ...claimed, method: 'LIUBU_YISHI' })
  assert.deepEqual(await mainOf('mei', id), ['doResearch'])
})

test('a team that is large enough waits on the convener’s desk, a short one does not', async () => {
  const own = await makeWorld()
  const outer = world
  world = own
  const verbs = claimed.verbs
  await matterIn(own, { verbs })
  assert.deepEqual(await waits('cui'), [], 'nobody leads')
  const short = await matterIn(own, { verbs, team: ['mei'] })
  const least = Math.min(...short.method.body.teamSizes.map((size) => size.min))
  assert.deepEqual(await waits('cui'), least > 1 ? [] : ['deliberation.arrange 安排会议'])
  const { id } = await matterIn(own, claimed)
  assert.ok((await waits('cui')).includes('deliberation.arrange 安排会议'))
  assert.deepEqual([await waits('chu'), await waits('lan')], [[], []])
  const meeting = await set(id)
  assert.equal(meeting.state, 'notified')
  world = outer
  await own.end()
})

test('the desk says what waits, by place and by team', async () => {
  const own = await makeWorld()
  const outer = world
  world = own
  const { id } = await matterIn(own, { ...claimed, verbs: [...claimed.verbs, 'startResearch'] })
  assert.deepEqual(await waits('mei'), ['deliberation.arrange 安排会议'])
  assert.deepEqual([await waits('min'), await waits('chu')], [[], []])
  const plan = await draftPlan(own.db, own.as('mei'), id, { aim: '修灯' })
  assert.deepEqual([await waits('cui'), await waits('mei')], [['deliberation.approve 审定协商方案'], []])
  await approvePlan(own.db, own.as('cui'), plan.id)
  const meeting = await set(id)
  assert.deepEqual(await waits('lan'), ['deliberation.hold 看会议安排'])
  world.clock.set(new Date(start.getTime() + 90_000_000))
  assert.deepEqual(await waits('lan'), ['deliberation.hold 写会议记录'])
  await keepRecord(own.db, own.as('lan'), meeting.id, {
    present: [],
    walkIns: '住户',
    said: { residents: '太黑' },
  })
  assert.deepEqual(
    [await waits('cui'), await waits('lan'), await waits('chu')],
    [['deliberation.minutes 确认纪要'], [], []],
  )
  await signOnTheSpot(own.db, own.as('cui'), meeting.id, { way: 'signed' })
  assert.deepEqual(await waits('cui'), ['deliberation.minutes 作出结论'])
  world = outer
  await own.end()
})

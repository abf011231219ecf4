import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openDoors } from '../../../test/some-doors.ts'
import { makeWorld, type World } from '../../../test/world.ts'
import { newId } from '../../platform/ids.ts'
import { FieldRefused, OutOfReach } from '../../platform/refusals.ts'
import { activityOn, meetingOn, rosterOf, shiftOn } from '../held.fixture.ts'
import { rhythmOf, rhythmsFor } from './queries.ts'
import { sumOf } from './record.ts'
import { frequencyDoors } from './routes.tsx'
import { addRule, endRule, type NewRule, nameOf, rulesOf } from './rule.ts'
import { usualRules } from './usual.ts'

let world: World
before(async () => {
  world = await makeWorld()
  await world.db.q.updateTable('venues').set({ kind: 'studio' }).where('id', '=', world.venue).execute()
})
after(() => world.end())

const named = (list: Awaited<ReturnType<typeof rhythmsFor>>) => list.kept.map((one) => one.subject.name.zh)
const weekly = async () => {
  const { rhythms } = await rhythmOf(world.db, world.as('cui'), 'venue', world.venue)
  return rhythms.find(({ rule }) => rule.duty === 'listeningDay')
}

test('counted from what was held: a street’s talks, a studio’s learning and listening days', async () => {
  for (const day of ['2025-12-10', '2026-02-03']) await meetingOn(world, day)
  await meetingOn(world, '2025-09-10', { state: 'cancelled' })
  const { rhythms } = await rhythmOf(world.db, world.as('cui'), 'township', world.region.street)
  assert.equal(rhythms.length, 1)
  assert.deepEqual(
    rhythms[0]?.periods.map((one) => [one.from, one.state]),
    [
      ['2025-05-01', 'missed'],
      ['2025-07-01', 'missed'],
      ['2025-09-01', 'missed'],
      ['2025-11-01', 'kept'],
      ['2026-01-01', 'kept'],
      ['2026-03-01', 'due'],
    ],
  )
  await activityOn(world, '2025-11-11')
  await activityOn(world, '2026-03-20', { state: 'planned' })
  const venue = await rhythmOf(world.db, world.as('ve'), 'venue', world.venue)
  const learning = venue.rhythms.find(({ rule }) => rule.duty === 'learning')
  assert.deepEqual(
    learning?.periods.map((one) => one.state),
    ['missed', 'missed', 'kept', 'arranged'],
  )
})

test('a listening day counts once it was held, and only one of listening', async () => {
  const roster = await rosterOf(world)
  await shiftOn(world, roster, '2026-02-25')
  await shiftOn(world, roster, '2026-03-04', 'planned')
  const rhythm = await weekly()
  const stateOn = (from: string) => rhythm?.periods.find((one) => one.from === from)?.state
  assert.deepEqual([stateOn('2026-02-23'), stateOn('2026-03-02')], ['kept', 'missed'])
  assert.equal(sumOf(rhythm?.periods ?? []).kept, 1)
})

test('seen by its owner and by those who guide it, and by nobody else', async () => {
  assert.deepEqual(named(await rhythmsFor(world.db, world.as('cui'), 'owner')), ['东门街道', '桂花议事室'])
  assert.deepEqual(named(await rhythmsFor(world.db, world.as('chu'), 'owner')), ['柳河镇'])
  assert.deepEqual(named(await rhythmsFor(world.db, world.as('ve'), 'owner')), ['桂花议事室'])
  for (const name of ['chu', 'bo', 'gao'] as const)
    await assert.rejects(rhythmOf(world.db, world.as(name), 'venue', world.venue), OutOfReach, name)
  await assert.rejects(rhythmOf(world.db, world.as('cui'), 'township', world.region.town), OutOfReach)
  assert.equal((await rhythmsFor(world.db, world.as('cui'), 'guide')).kept.length, 0)
  const { call } = openDoors(world, frequencyDoors)
  for (const name of ['mei', 'hu', 'zhu', 'sys'] as const)
    assert.equal((await call(name, '/rhythm')).status, 403)
})

test('of the staff only the body that guides a venue sees it; the secretary-general answers for all', async () => {
  const guides = () => rhythmsFor(world.db, world.as('shi'), 'guide').then(named)
  assert.ok((await guides()).includes('桂花议事室'), 'nobody is named yet')
  await world.db.q
    .insertInto('guidance_links')
    .values({
      ...{ committee_id: world.committee.id, id: newId<'guidance'>(world.clock.now()) },
      ...{ body_id: world.body.office, venue_id: world.venue, from_day: '2026-01-01' },
    })
    .execute()
  assert.equal((await guides()).includes('桂花议事室'), false)
  assert.ok(named(await rhythmsFor(world.db, world.as('qin'), 'guide')).includes('桂花议事室'))
})

test('the usual rules hold until the first change makes them the committee’s own', async () => {
  const rules = () => rulesOf(world.db, world.committee.id)
  assert.deepEqual(await rules(), usualRules)
  const fresh: NewRule = {
    duty: 'briefing',
    subject: 'township',
    area: 'street',
    kinds: [],
    atLeast: 2,
    per: 'year',
  }
  await addRule(world.db, world.as('shi'), fresh)
  const own = await rules()
  assert.equal(own.length, usualRules.length + 1)
  assert.ok(own.every((one) => one.id !== null))
  assert.deepEqual([own.at(-1)?.fromDay, own.at(-1)?.atLeast], ['2026-03-09', 2])
  await assert.rejects(addRule(world.db, world.as('shi'), fresh), FieldRefused)
  const odd: NewRule = { ...fresh, area: 'any', kinds: ['studio'] }
  await assert.rejects(addRule(world.db, world.as('shi'), odd), FieldRefused)
})

test('a rule that has ended asks nothing more and keeps its past; it ends once', async () => {
  const [, , learning] = await rulesOf(world.db, world.committee.id)
  assert.ok(learning?.id)
  await endRule(world.db, world.as('qin'), nameOf(learning))
  await assert.rejects(endRule(world.db, world.as('qin'), nameOf(learning)), OutOfReach)
  world.clock.set(new Date('2026-05-11T09:00:00+08:00'))
  const { rhythms } = await rhythmOf(world.db, world.as('cui'), 'venue', world.venue)
  const past = rhythms.find(({ rule }) => rule.duty === 'learning')
  assert.equal(past?.periods.at(-1)?.from, '2026-01-01', 'nothing of the second quarter is asked')
})

test('two first changes at once write the usual rules once', async () => {
  const other = await makeWorld()
  const rule = (atLeast: number, duty: 'briefing' | 'learning') =>
    addRule(other.db, other.as('shi'), {
      duty,
      subject: 'township',
      area: 'any',
      kinds: [],
      atLeast,
      per: 'year',
    })
  await Promise.all([rule(1, 'briefing'), rule(2, 'learning')])
  assert.equal((await rulesOf(other.db, other.committee.id)).length, usualRules.length + 2)
  await other.end()
})

test('by the door: an owner reads what is due, the office adds a rule and ends a usual one', async () => {
  const other = await makeWorld()
  const { call } = openDoors(other, frequencyDoors)
  const mine = await (await call('cui', '/rhythm')).text()
  assert.match(mine, /东门街道/)
  assert.match(mine, /每两个月至少1次协商/)
  assert.equal((await call('cui', '/rhythm/rules')).status, 403)
  const rule = { duty: 'learning', per: 'month', atLeast: '1', subject: 'venue', area: 'any', kinds: 'room' }
  assert.equal((await call('shi', '/rhythm/rules', rule)).status, 303)
  assert.match(await (await call('shi', '/rhythm/rules')).text(), /每月至少1次集中学习/)
  assert.equal((await call('shi', '/rhythm/rules', { ...rule, atLeast: '0' })).status, 422)
  assert.equal((await call('shi', '/rhythm/rules/learning.venue.any.quarter/end', {})).status, 303)
  assert.equal((await call('shi', '/rhythm/rules/learning.venue.any.quarter/end', {})).status, 404)
  await other.end()
})

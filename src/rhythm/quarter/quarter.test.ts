import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { matterIn } from '../../../test/matter-in.ts'
import { openDoors } from '../../../test/some-doors.ts'
import { makeWorld, type World } from '../../../test/world.ts'
import { writeCase } from '../../archive/cases/case.ts'
import { archiveMatter } from '../../archive/packages/package.ts'
import { day } from '../../platform/clock/day.ts'
import { meetingOn, rosterOf, shiftOn } from '../held.fixture.ts'
import { addPlanItem } from '../plan/item.ts'
import { quarterFrom, quarterNamed, quarterPack } from './pack.ts'
import { quarterDoors } from './routes.tsx'

let world: World
before(async () => {
  world = await makeWorld()
})
after(() => world.end())

const text = { title: '路灯亮了', background: '半年不亮', doing: '坐下来商量', outcome: '换了新灯' }

async function archived() {
  const verbs = ['screen', 'confirm', 'openClaims', 'startDeliberation', 'settleOnTheSpot', 'file'] as const
  const matter = await matterIn(world, { verbs: [...verbs] })
  await writeCase(world.db, world.as('lan'), matter.id, text)
  const decided = { decision: 'published', retention: '30' } as const
  await archiveMatter(world.db, world.as('cui'), matter.id, decided, [])
}

test('a quarter is named and read back', () => {
  assert.equal(quarterNamed(day('2026-12-31')), '2026-Q4')
  assert.equal(quarterFrom('2026-Q2'), '2026-04-01')
  for (const odd of ['2026-Q5', '2026Q1', '', '2026-13']) assert.equal(quarterFrom(odd), null)
})

test('what was held, kept and learnt in the quarter, what is hard, what comes next', async () => {
  await archived()
  for (const on of ['2026-01-05', '2026-02-03', '2025-12-30']) await meetingOn(world, on)
  await shiftOn(world, await rosterOf(world), '2026-02-04')
  const late = await matterIn(world)
  await world.db.q
    .updateTable('matters')
    .set({ due_at: new Date('2026-03-01') })
    .where('id', '=', late.id)
    .execute()
  const item = { kind: 'quarterly', text: '二季度协商', who: '民生委', dueOn: '2026-05-31' } as const
  await addPlanItem(world.db, world.as('shi'), item)
  const pack = await quarterPack(world.db, world.committee.id, day('2026-03-09'))
  assert.deepEqual([pack.talks, pack.listeningDays], [2, 1])
  assert.deepEqual(
    pack.kept.map((one) => [one.case?.title, one.township?.zh]),
    [['路灯亮了', '东门街道']],
  )
  assert.deepEqual(
    pack.townships.map((one) => [one.name.zh, one.conveners[0], one.talks, one.withCase]),
    [
      ['东门街道', '崔主任', 2, 1],
      ['柳河镇', '楚主任', 0, 0],
    ],
  )
  assert.deepEqual(
    pack.hard.map((one) => one.id),
    [late.id],
  )
  assert.deepEqual(
    pack.next.map((one) => one.text),
    ['二季度协商'],
  )
})

test('by the door: the office prints it, for any quarter; nobody else', async () => {
  const { call } = openDoors(world, quarterDoors)
  assert.match(await (await call('shi', '/rhythm/quarters')).text(), /路灯亮了/)
  assert.doesNotMatch(await (await call('shi', '/rhythm/quarters/2025-Q4')).text(), /路灯亮了/)
  assert.equal((await call('shi', '/rhythm/quarters/2025-Q9')).status, 404)
  assert.equal((await call('cui', '/rhythm/quarters')).status, 403)
})

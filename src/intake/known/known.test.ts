import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { checkMatter } from '../../../test/check-matter.ts'
import { makeWorld, type World } from '../../../test/world.ts'
import { participantsOf } from '../../matters/participants.ts'
import { FieldRefused, OutOfReach } from '../../platform/refusals.ts'
import { enterKnown, type Known, representativesIn } from './known.ts'

let world: World
before(async () => {
  world = await makeWorld()
})
after(() => world.end())

const lamp = (more: Partial<Known> = {}): Known => ({
  ...{ headline: '路灯常年不亮', category: 'utilities', sinceYear: 2019 },
  regionId: world.region.estate,
  representatives: representativesIn('三号楼张大妈 13800138000\n五号楼老李'),
  ...more,
})
const enter = (...problems: Known[]) => enterKnown(world.db, world.as('cui'), 'TONGYONG/main', problems)
const count = async () => (await world.db.q.selectFrom('matters').select('id').execute()).length

test('several at once: matters without a sender, each with the people whose word closes it', async () => {
  const [first, second] = await enter(lamp(), lamp({ headline: '下水道堵', sinceYear: undefined }))
  assert.ok(first && second)
  assert.deepEqual(
    [first.source, first.since_year, first.village_id],
    ['convenerList', 2019, world.region.estate],
  )
  const named = await participantsOf(world.db, world.committee.id, first.id)
  assert.deepEqual(
    named.map(({ part, label }) => [part, label]),
    [
      ['representative', '三号楼张大妈'],
      ['representative', '五号楼老李'],
    ],
  )
  assert.ok(!JSON.stringify(named).includes('13800138000'), 'the number lies sealed')
  for (const { id } of [first, second]) await checkMatter(world.db, world.committee.id, id)
})

test('all or none: one that is out of reach, or a method nobody knows, and nothing is entered', async () => {
  const before = await count()
  await assert.rejects(enter(lamp(), lamp({ regionId: world.region.bridge })), OutOfReach)
  await assert.rejects(enterKnown(world.db, world.as('cui'), 'TONGYONG/none', [lamp()]), FieldRefused)
  assert.equal(await count(), before)
})

test('a line is a person; a number at its end is theirs', () => {
  assert.deepEqual(representativesIn('张大妈 138 0013 8000\n\n 老李 \n三号楼12户王家'), [
    { label: '张大妈', phone: '13800138000' },
    { label: '老李', phone: null },
    { label: '三号楼12户王家', phone: null },
  ])
  assert.equal(representativesIn('一\n二\n三\n四\n五\n六').length, 5)
})

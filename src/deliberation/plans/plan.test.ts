import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { again, matterIn } from '../../../test/matter-in.ts'
import { makeWorld, type World } from '../../../test/world.ts'
import { declareInterest } from '../../matters/participants.ts'
import { transaction } from '../../platform/database/transaction.ts'
import { AlreadyDone, NotYours, OutOfReach, TwoHats } from '../../platform/refusals.ts'
import { approvePlan, draftPlan, planOf, plansOf, returnPlan } from './plan.ts'

let world: World
before(async () => {
  world = await makeWorld()
})
after(() => world.end())

const body = { aim: '把三盏灯修好' }
const looking = ['screen', 'confirm', 'openClaims', 'startResearch'] as const
const begun = () => matterIn(world, { verbs: looking, team: ['mei', 'mao'] })

test('drafted by the team, approved by one tap, and the writer is told', async () => {
  const matter = await begun()
  const plan = await draftPlan(world.db, world.as('mei'), matter.id, body)
  assert.equal((await again(world, matter)).state, 'planning')
  await approvePlan(world.db, world.as('cui'), plan.id)
  assert.equal((await planOf(world.db, matter))?.approved_by, world.account.cui)
  const told = await world.db.q
    .selectFrom('messages')
    .select('account_id')
    .where('about_id', '=', matter.id)
    .where('channel', '=', 'desk')
    .execute()
  assert.deepEqual(
    told.map((one) => one.account_id),
    [world.account.cui, world.account.mei],
  )
  await assert.rejects(approvePlan(world.db, world.as('cui'), plan.id), AlreadyDone)
})

test('returned with a reason: another one is written, and both are kept', async () => {
  const matter = await begun()
  const first = await draftPlan(world.db, world.as('lan'), matter.id, body)
  await returnPlan(world.db, world.as('cui'), first.id, '请加上水务局')
  assert.equal(await planOf(world.db, matter), null)
  const second = await draftPlan(world.db, world.as('lan'), matter.id, { ...body, takingPart: '水务局' })
  assert.equal((await planOf(world.db, matter))?.id, second.id)
  assert.deepEqual(
    (await plansOf(world.db, matter)).map((one) => one.returned_why),
    ['请加上水务局', null],
  )
})

test('only the approver of the place approves, and not somebody with an interest', async () => {
  const matter = await begun()
  const plan = await draftPlan(world.db, world.as('mei'), matter.id, body)
  await assert.rejects(approvePlan(world.db, world.as('lan'), plan.id), NotYours)
  await assert.rejects(approvePlan(world.db, world.as('chu'), plan.id), OutOfReach)
  await transaction(world.db, (tx) =>
    declareInterest(tx, world.committee.id, matter.id, world.account.cui, '崔主任'),
  )
  await assert.rejects(approvePlan(world.db, world.as('cui'), plan.id), TwoHats)
})

test('approved and returned at once: one of them is first', async () => {
  const matter = await begun()
  const plan = await draftPlan(world.db, world.as('mei'), matter.id, body)
  const tries = await Promise.allSettled([
    approvePlan(world.db, world.as('cui'), plan.id),
    returnPlan(world.db, world.as('cui'), plan.id, '再想想'),
  ])
  assert.deepEqual(tries.map((one) => one.status).toSorted(), ['fulfilled', 'rejected'])
  assert.ok(tries.find((one) => one.status === 'rejected')?.reason instanceof AlreadyDone)
})

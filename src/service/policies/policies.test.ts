import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { makeWorld, type PersonName, type World } from '../../../test/world.ts'
import { AlreadyDone, FieldRefused, NotYours, OutOfReach } from '../../platform/refusals.ts'
import type { Server } from '../hands.ts'
import { addProfessional } from '../professionals/professional.ts'
import {
  draftPolicy,
  nameExplainer,
  noLongerExplain,
  offerToExplain,
  type PolicyText,
  publishPolicy,
  rewritePolicy,
  withdrawPolicy,
} from './policy.ts'
import { explainersOf, findPolicy, policiesOf } from './queries.ts'

let world: World
before(async () => {
  world = await makeWorld()
})
after(() => world.end())

const as = (name: PersonName) => world.as(name) as Server
const text = (more: Partial<PolicyText> = {}): PolicyText => ({
  ...{ title: '加装电梯补助办法', issuer: '县住建局', category: 'housing', inForceOn: '2026-03-01' },
  ...{ fullText: '第一条 为方便居民上下楼。', plainText: '四层以上的老楼都能申请，一楼不出钱。' },
  ...more,
})

test('written, changed as long as nobody has read it, public, withdrawn; of two who publish at once one does', async () => {
  const { db, committee } = world
  const id = await draftPolicy(db, world.as('shi'), text())
  await rewritePolicy(db, world.as('lan'), id, text({ title: '加装电梯补助办法（修订）' }))
  await assert.rejects(rewritePolicy(db, world.as('lan'), id, text({ endedOn: '2026-01-01' })), FieldRefused)
  assert.deepEqual(await policiesOf(db, committee.id), [], 'a draft is nobody’s to read')
  await assert.rejects(findPolicy(db, committee.id, id), OutOfReach)
  const both = await Promise.allSettled(
    (['shi', 'qin'] as const).map((name) => publishPolicy(db, world.as(name), id)),
  )
  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  await assert.rejects(rewritePolicy(db, world.as('shi'), id, text()), AlreadyDone)
  assert.deepEqual(
    (await policiesOf(db, committee.id, { category: 'housing' })).map((one) => one.title),
    ['加装电梯补助办法（修订）'],
  )
  await withdrawPolicy(db, world.as('shi'), id)
  assert.deepEqual(await policiesOf(db, committee.id), [])
  assert.equal(
    (await findPolicy(db, committee.id, id)).state,
    'withdrawn',
    'whoever kept the link is told so',
  )
})

test('who can explain it says so; nobody puts another member’s name down; only keepers name a professional', async () => {
  const { db, committee } = world
  const id = await draftPolicy(db, world.as('shi'), text())
  await offerToExplain(db, as('mao'), id)
  await assert.rejects(offerToExplain(db, as('mao'), id), AlreadyDone)
  await assert.rejects(nameExplainer(db, as('mei'), id, { accountId: world.account.mao }), OutOfReach)
  const fresh = { name: '祝清', trade: 'law', firm: '青禾律师事务所', regionId: world.region.street } as const
  const professionalId = await addProfessional(db, world.as('lan'), fresh)
  await assert.rejects(nameExplainer(db, as('mei'), id, { professionalId }), NotYours)
  await nameExplainer(db, as('lan'), id, { professionalId })
  assert.deepEqual(
    (await explainersOf(db, committee.id, id)).map(({ name }) => name),
    ['毛律师', '祝清'],
  )
  await noLongerExplain(db, as('mao'), id)
  await assert.rejects(noLongerExplain(db, as('mao'), id), AlreadyDone)
  assert.equal((await explainersOf(db, committee.id, id)).length, 1)
})

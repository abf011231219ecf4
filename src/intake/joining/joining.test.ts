import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { checkMatter } from '../../../test/check-matter.ts'
import { again, matterIn } from '../../../test/matter-in.ts'
import { makeWorld, type World } from '../../../test/world.ts'
import { advanceMatter, type HeldMatter, lockMatter } from '../../matters/matter.ts'
import { tellSenders } from '../../matters/notices.ts'
import { decidePublication } from '../../matters/publication/publication.ts'
import type { AnyoneOf } from '../../people/actors.ts'
import { transaction } from '../../platform/database/transaction.ts'
import { AlreadyDone, FieldRefused, OutOfReach } from '../../platform/refusals.ts'
import { hasJoined, joinIn, type Voice } from './join.ts'

let world: World
let anyone: AnyoneOf
before(async () => {
  world = await makeWorld()
  anyone = { kind: 'anyone', committeeId: world.committee.id }
})
after(() => world.end())

let phones = 0
const phone = () => `a-phone-of-somebody-${++phones}`
const join = (matter: HeldMatter, token: string, voice: Voice = {}) =>
  joinIn(world.db, anyone, matter.id, token, voice)

async function published(): Promise<HeldMatter> {
  const matter = await matterIn(world)
  await decide(matter, 'published')
  return matter
}
const decide = (matter: HeldMatter, decision: 'published' | 'takenDown') =>
  transaction(world.db, async (tx) => {
    const held = await lockMatter(tx, world.as('cui'), matter.id)
    await decidePublication(tx, world.as('cui'), held, {
      what: 'topic',
      decision,
      headline: '路灯',
      body: '不亮',
    })
  })
const rowOf = (id: string) =>
  world.db.q.selectFrom('submissions').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

test('one press: a real submission, merged already, counted, with a receipt of its own', async () => {
  const matter = await published()
  const receipt = await join(matter, phone())
  const row = await rowOf(receipt.submissionId)
  assert.deepEqual([row.state, row.matter_id, row.village_id], ['merged', matter.id, world.region.estate])
  assert.ok(row.told_at, 'the receipt is its answer, so the fifteen days are kept')
  assert.equal((await again(world, matter)).signatories, matter.signatories + 1)
  await checkMatter(world.db, world.committee.id, matter.id)
})

test('with a number and words: told like everyone, and the desk reads what they add', async () => {
  const matter = await published()
  const voice = { words: '五号楼也一样', place: '五号楼', phone: '13900139201', handling: true }
  const { submissionId } = await join(matter, phone(), voice)
  await transaction(world.db, (tx) =>
    tellSenders(tx, world.committee.id, matter.id, {
      subject: { zh: '有结果了', en: 'A result' },
      body: { zh: '已修好', en: 'Repaired' },
    }),
  )
  const told = await world.db.q
    .selectFrom('messages')
    .select(['channel', 'subject'])
    .where('about_id', '=', submissionId)
    .orderBy('id')
    .execute()
  assert.equal(told.filter(({ channel }) => channel === 'sms').length, 2, 'joined, and the result')
  assert.ok(told.some(({ channel }) => channel === 'desk'))
})

test('a number without consent is refused, and nothing is stored', async () => {
  const matter = await published()
  const before = await world.db.q.selectFrom('submissions').select('id').execute()
  await assert.rejects(join(matter, phone(), { phone: '13900139202' }), FieldRefused)
  assert.equal((await world.db.q.selectFrom('submissions').select('id').execute()).length, before.length)
  assert.equal((await again(world, matter)).signatories, matter.signatories)
})

test('one phone has one voice, also of two presses at once', async () => {
  const matter = await published()
  const mine = phone()
  const both = await Promise.allSettled([join(matter, mine), join(matter, mine)])
  assert.deepEqual(both.map((one) => one.status).sort(), ['fulfilled', 'rejected'])
  await assert.rejects(join(matter, mine), AlreadyDone)
  assert.ok(await hasJoined(world.db, world.committee.id, matter.id, mine))
  assert.equal((await again(world, matter)).signatories, matter.signatories + 1)
  await Promise.all([1, 2, 3, 4].map(() => join(matter, phone())))
  assert.equal((await again(world, matter)).signatories, matter.signatories + 5)
  await checkMatter(world.db, world.committee.id, matter.id)
})

test('what is not public, was taken down or is over, is joined by nobody', async () => {
  await assert.rejects(join(await matterIn(world), phone()), OutOfReach)
  const gone = await published()
  await decide(gone, 'takenDown')
  await assert.rejects(join(gone, phone()), OutOfReach)
  const over = await published()
  await transaction(world.db, async (tx) => {
    const held = await lockMatter(tx, world.as('cui'), over.id)
    await advanceMatter(tx, held, 'settleDirectly', { actor: world.as('cui') })
    await advanceMatter(tx, await lockMatter(tx, world.as('cui'), over.id), 'followUp', {
      actor: world.as('cui'),
    })
  })
  await assert.rejects(join(over, phone()), OutOfReach)
})

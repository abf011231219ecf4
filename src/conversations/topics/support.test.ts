import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { matterIn } from '../../../test/matter-in.ts'
import { makeWorld, type World } from '../../../test/world.ts'
import { lockMatter } from '../../matters/matter.ts'
import { decidePublication } from '../../matters/publication/publication.ts'
import type { AnyoneOf } from '../../people/actors.ts'
import { transaction } from '../../platform/database/transaction.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import { support, supportOf, takeBackSupport } from './support.ts'

let world: World
let anyone: AnyoneOf
before(async () => {
  world = await makeWorld()
  anyone = { kind: 'anyone', committeeId: world.committee.id }
})
after(() => world.end())

async function topic() {
  const { id } = await matterIn(world)
  await transaction(world.db, async (tx) => {
    const held = await lockMatter(tx, world.as('cui'), id)
    const decided = { what: 'topic', decision: 'published', headline: '路灯', body: '不亮' } as const
    await decidePublication(tx, world.as('cui'), held, decided)
  })
  return id
}

test('one phone counts once however often it presses, and takes it back as easily', async () => {
  const id = await topic()
  const [mine, other] = ['the-phone-of-one-person', 'the-phone-of-another-one']
  await Promise.all([1, 2, 3].map(() => support(world.db, anyone, id, mine)))
  await support(world.db, anyone, id, other)
  assert.deepEqual(await supportOf(world.db, world.committee.id, id, mine), { count: 2, mine: true })
  assert.deepEqual(await supportOf(world.db, world.committee.id, id, null), { count: 2, mine: false })
  await takeBackSupport(world.db, anyone, id, mine)
  await takeBackSupport(world.db, anyone, id, mine)
  assert.deepEqual(await supportOf(world.db, world.committee.id, id, mine), { count: 1, mine: false })
  const rows = JSON.stringify(await world.db.q.selectFrom('supports').selectAll().execute())
  assert.ok(!rows.includes(other), 'the token itself is not kept')
})

test('what is not public can’t be supported', async () => {
  const { id } = await matterIn(world)
  await assert.rejects(support(world.db, anyone, id, 'the-phone-of-one-person'), OutOfReach)
})

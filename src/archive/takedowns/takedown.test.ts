import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { matterIn } from '../../../test/matter-in.ts'
import { makeWorld, type World } from '../../../test/world.ts'
import { findMatter, lockMatter } from '../../matters/matter.ts'
import { decidePublication } from '../../matters/publication/publication.ts'
import type { AnyoneOf } from '../../people/actors.ts'
import { transaction } from '../../platform/database/transaction.ts'
import { AlreadyDone, FieldRefused, NotYours, OutOfReach } from '../../platform/refusals.ts'
import { takedownsWaiting } from './queries.ts'
import { askTakedown, decideTakedown } from './takedown.ts'

const wish = { words: '写到三号楼的老陈，大家都知道是我', phone: '13800000000' }

describe('a named person asks that it be taken down', () => {
  let world: World
  let anyone: AnyoneOf
  before(async () => {
    world = await makeWorld()
    anyone = { kind: 'anyone', committeeId: world.committee.id }
  })
  after(() => world.end())

  async function published() {
    const { id } = await matterIn(world, { verbs: ['screen', 'confirm', 'openClaims'] })
    await transaction(world.db, async (tx) => {
      const held = await lockMatter(tx, world.as('cui'), id)
      const shown = { headline: '路灯怎么修', body: '三号楼的老陈说灯坏了' }
      await decidePublication(tx, world.as('cui'), held, { what: 'topic', decision: 'published', ...shown })
    })
    return id
  }
  const waiting = async (name: 'cui' | 'chu' | 'hu' | 'lan', id: string) =>
    (await takedownsWaiting(world.db, world.as(name))).find((one) => one.matter_id === id)
  const rowOf = (id: string) =>
    world.db.q.selectFrom('takedowns').selectAll().where('matter_id', '=', id).executeTakeFirstOrThrow()

  test('anyone asks about what is public, and about nothing else', async () => {
    const { id } = await matterIn(world, { verbs: ['screen'] })
    await assert.rejects(askTakedown(world.db, anyone, id, wish), OutOfReach)
    const shown = await published()
    await assert.rejects(askTakedown(world.db, anyone, shown, { ...wish, phone: '12' }), FieldRefused)
    await askTakedown(world.db, anyone, shown, wish)
    assert.ok(await waiting('cui', shown))
    for (const name of ['chu', 'lan', 'hu'] as const)
      assert.equal(await waiting(name, shown), undefined, name)
    assert.doesNotMatch(String((await rowOf(shown)).words_sealed), /老陈/)
  })

  test('taken down by a named person: it is gone, the words and the number too, and the answer is sent', async () => {
    const id = await published()
    await askTakedown(world.db, anyone, id, wish)
    const asked = await waiting('cui', id)
    assert.ok(asked)
    const ruling = { decision: 'takenDown', answer: '已撤下，改好再公开' } as const
    await assert.rejects(decideTakedown(world.db, world.as('chu'), asked.id, ruling), OutOfReach)
    await assert.rejects(decideTakedown(world.db, world.as('mei') as never, asked.id, ruling), NotYours)
    const both = await Promise.allSettled(
      [1, 2].map(() => decideTakedown(world.db, world.as('cui'), asked.id, ruling)),
    )
    assert.deepEqual(both.map((one) => one.status).sort(), ['fulfilled', 'rejected'])
    await assert.rejects(decideTakedown(world.db, world.as('cui'), asked.id, ruling), AlreadyDone)
    await assert.rejects(findMatter(world.db, anyone, id), OutOfReach)
    const row = await rowOf(id)
    assert.deepEqual([row.words_sealed, row.phone_sealed, row.decision], [null, null, 'takenDown'])
    const told = await world.db.q
      .selectFrom('messages')
      .select('channel')
      .where('about_id', '=', id)
      .where('channel', '=', 'sms')
      .execute()
    assert.equal(told.length, 1)
  })

  test('kept, with the reason: it stays, and no one is asked for a number', async () => {
    const id = await published()
    await askTakedown(world.db, anyone, id, { words: '写的是我们小区' })
    const asked = await waiting('cui', id)
    assert.ok(asked)
    await decideTakedown(world.db, world.as('cui'), asked.id, { decision: 'kept', answer: '认不出是谁' })
    assert.ok(await findMatter(world.db, anyone, id))
    assert.equal((await rowOf(id)).answer, '认不出是谁')
  })
})

import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import { broughtIn } from '../../../test/brought-in.ts'
import { checkMatter } from '../../../test/check-matter.ts'
import { makeWorld, type World } from '../../../test/world.ts'
import { lockMatter } from '../../matters/matter.ts'
import type { MatterId, SubmissionId } from '../../platform/ids.ts'
import { FieldRefused, NotYours, OutOfReach } from '../../platform/refusals.ts'
import { accept } from '../sorting/acceptance.ts'
import { answer, askForMore } from '../sorting/replies.ts'
import { twinsOf } from '../twins/queries.ts'
import { acceptTogether, answerTogether, declineTogether, divertTogether, mergeTogether } from './together.ts'

const as = {
  headline: '桂花社区电梯常停',
  category: 'housing',
  method: 'TONGYONG/main',
  level: 'township',
  urgent: false,
} as const
const refusedAt = (field: string) => (no: unknown) => no instanceof FieldRefused && no.field === field

suite('many together', () => {
  let world: World
  before(async () => {
    world = await makeWorld()
  })
  after(() => world.end())

  const bring = (count: number, at: 'estate' | 'bridge' = 'estate') =>
    Promise.all(
      Array.from({ length: count }, (_, n) => broughtIn(world, { at, phone: `1390000${1000 + n}` })),
    )
  const rows = (ids: readonly SubmissionId[]) =>
    world.db.q.selectFrom('submissions').selectAll().where('id', 'in', ids).orderBy('id').execute()
  const states = async (ids: readonly SubmissionId[]) => [
    ...new Set((await rows(ids)).map(({ state }) => state)),
  ]
  const told = async (ids: readonly SubmissionId[]) => {
    const sent = await world.db.q
      .selectFrom('messages')
      .select('about_id')
      .where('about_id', 'in', ids)
      .where('account_id', 'is', null)
      .execute()
    return ids.map((id) => sent.filter((one) => one.about_id === id).length)
  }
  const verbs = async (id: SubmissionId) =>
    (
      await world.db.q
        .selectFrom('submission_steps')
        .select('verb')
        .where('submission_id', '=', id)
        .orderBy('seq')
        .execute()
    ).map(({ verb }) => verb)

  test('forty of the same: one matter, each journalled, each sender told once', async () => {
    const ids = (await bring(40)).sort()
    const matter = await acceptTogether(world.db, world.as('lan'), ids, as)
    assert.equal(matter.signatories, 40)
    const after = await rows(ids)
    assert.deepEqual(
      after.map(({ state }) => state),
      ['accepted', ...Array.from({ length: 39 }, () => 'merged')],
    )
    assert.ok(after.every((one) => one.matter_id === matter.id && one.told_at))
    assert.deepEqual(new Set(await told(ids)), new Set([1]))
    for (const id of ids.slice(1)) assert.equal((await verbs(id)).at(-1), 'mergeInto')
    await checkMatter(world.db, world.committee.id, matter.id)
  })

  test('joined to a matter that is open, answered, passed on, declined: all of them', async () => {
    const [first, ...others] = await bring(3)
    assert.ok(first)
    const open = await accept(world.db, world.as('lan'), first, as)
    const find = (tx: Parameters<typeof lockMatter>[0]) => lockMatter(tx, world.as('lan'), open.id)
    const matter = await mergeTogether(world.db, world.as('lan'), others, { find })
    assert.deepEqual([matter.id, matter.signatories], [open.id, 3])
    const [a, b, c] = [await bring(2), await bring(2), await bring(2)]
    await answerTogether(world.db, world.as('lan'), a, { reply: '周五前修好' })
    await divertTogether(world.db, world.as('lan'), b, {
      destination: '县法院',
      contact: '12368',
      reason: '在诉讼中',
    })
    await declineTogether(world.db, world.as('lan'), c, { ground: 'court' })
    assert.deepEqual(
      [await states(a), await states(b), await states(c)],
      [['answered'], ['diverted'], ['declined']],
    )
    assert.deepEqual([await told(a), await told(b), await told(c)].flat(), [1, 1, 1, 1, 1, 1])
  })

  test('all or none: one that is sorted already, or waits for its sender, stops all', async () => {
    const ids = await bring(4)
    await answer(world.db, world.as('cui'), ids[2] as string, '已办好')
    const late = acceptTogether(world.db, world.as('lan'), ids, as)
    await assert.rejects(late, refusedAt('ids'))
    await askForMore(world.db, world.as('cui'), ids[3] as string, '几号楼？')
    await assert.rejects(
      answerTogether(world.db, world.as('lan'), ids.slice(3), { reply: '好' }),
      refusedAt('ids'),
    )
    assert.deepEqual(await states(ids.slice(0, 2)), ['submitted'])
    assert.deepEqual(await told(ids.slice(0, 2)), [0, 0])
    await assert.rejects(answerTogether(world.db, world.as('lan'), [], { reply: '好' }), refusedAt('ids'))
    const many = Array.from({ length: 61 }, () => crypto.randomUUID())
    await assert.rejects(answerTogether(world.db, world.as('lan'), many, { reply: '好' }), refusedAt('ids'))
  })

  test('two who act on the same forty at once, ticked in another order: one does all, the other nothing', async () => {
    const ids = await bring(10)
    const tries = await Promise.allSettled([
      acceptTogether(world.db, world.as('lan'), ids, as),
      declineTogether(world.db, world.as('cui'), ids.toReversed(), { ground: 'court' }),
    ])
    assert.deepEqual(tries.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    assert.deepEqual(new Set(await told(ids)), new Set([1]))
    assert.equal(new Set((await rows(ids)).map(({ state }) => state === 'declined')).size, 1)
  })

  test('another township’s are out of reach; of several townships the county alone makes one matter', async () => {
    const [here, there] = [await bring(2), await bring(2, 'bridge')]
    const both = [...here, ...there]
    await assert.rejects(acceptTogether(world.db, world.as('lan'), both, as), OutOfReach)
    await assert.rejects(acceptTogether(world.db, world.as('shi'), here, as), NotYours)
    await assert.rejects(answerTogether(world.db, world.as('shi'), both, { reply: '好' }), refusedAt('ids'))
    assert.deepEqual(await states(both), ['submitted'])
    const matter = await acceptTogether(world.db, world.as('shi'), both, as)
    assert.deepEqual(
      [matter.level, matter.region_id, matter.township_id],
      ['county', world.region.county, null],
    )
    assert.deepEqual(await told(both), [1, 1, 1, 1])
    const desks = await world.db.q
      .selectFrom('messages')
      .select('account_id')
      .where('about_id', '=', matter.id)
      .execute()
    for (const name of ['lan', 'bo'] as const)
      assert.ok(
        desks.some((one) => one.account_id === world.account[name]),
        name,
      )
    await checkMatter(world.db, world.committee.id, matter.id as MatterId)
  })

  test('the county joins a township’s twins to a matter that another township has', async () => {
    const [mine] = await bring(1)
    const there = await bring(2, 'bridge')
    const open = await accept(world.db, world.as('lan'), mine as string, as)
    const find = (tx: Parameters<typeof lockMatter>[0]) => lockMatter(tx, world.as('shi'), open.id)
    const matter = await mergeTogether(world.db, world.as('shi'), there, { find })
    assert.deepEqual([matter.township_id, matter.signatories], [world.region.street, 3])
    assert.deepEqual(await states(there), ['merged'])
  })

  test('likely twins: of the own village, among messages and open matters, with the words that say so', async () => {
    const own = await makeWorld()
    try {
      const one = await broughtIn(own, { words: '三号楼电梯停了' })
      const twin = await broughtIn(own, { words: '电梯又坏，老人下不来' })
      await broughtIn(own, { words: '电梯坏了', at: 'market' })
      const other = await broughtIn(own, { words: '路灯不亮' })
      const matter = await accept(own.db, own.as('lan'), await broughtIn(own), as)
      const row = await own.db.q
        .selectFrom('submissions')
        .selectAll()
        .where('id', '=', one)
        .executeTakeFirstOrThrow()
      const found = await twinsOf(own.db, own.as('lan'), row as never, '三号楼电梯停了')
      assert.deepEqual(
        found.messages.map(({ one: { id }, shared }) => [id, shared]),
        [[twin, ['电梯']]],
      )
      assert.deepEqual(
        found.matters.map(({ one: { id } }) => id),
        [matter.id],
      )
      assert.ok(other)
    } finally {
      await own.end()
    }
  })
})

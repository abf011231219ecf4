// The sums are what the records make up: after whole stories, after many at once, and when one commits late.
import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import { sql } from 'kysely'
import { settled } from '../../../test/settled.ts'
import { answer, archive, byLink, inHands, pass, reply, speak } from '../../../test/walks/steps.ts'
import { beginWalk, type Walk } from '../../../test/walks/walk.ts'
import { transaction } from '../../platform/database/transaction.ts'
import { figures } from '../figures/all.ts'
import { figureWords } from '../figures/words/index.ts'
import { follow } from './follow.ts'
import { recount } from './recount.ts'

const declined = ['decline', { reason: '不归本级办' }] as const

const kept = async ({ world }: Walk, figure: string) => {
  const { rows } = await sql<{ n: number; d: number }>`select coalesce(sum(n), 0)::int as n,
    coalesce(sum(d), 0)::int as d from figure_sums where committee_id = ${world.committee.id}
    and figure = ${figure} and dimension = 'all'`.execute(world.db.q)
  return rows[0]
}

test('every figure says what it counts, in both languages', () => {
  assert.deepEqual(figures.map((one) => one.key).toSorted(), Object.keys(figureWords).toSorted())
})

suite('sums that follow the journal', () => {
  let walk: Walk
  before(async () => {
    walk = await beginWalk()
  })
  after(() => walk?.end())
  const bring = () => follow(walk.world.db, walk.world.committee.id)
  const bringAll = async () => {
    await settled(walk.world.db)
    assert.equal(await bring(), true)
  }
  const faults = () => recount(walk.world.db, walk.world.committee.id)

  test('one story from a resident to the archive', async () => {
    const found = await inHands(walk)
    const { unit, link } = await byLink(walk, found.task)
    await reply(unit, link)
    await pass(walk, found.task)
    await answer(found.resident, found.receipt, { solved: 'yes', content: 'content' })
    await archive(walk, found.matter)
    assert.notEqual((await faults()).length, 0, 'nothing has been counted yet')
    await bringAll()
    assert.deepEqual(await faults(), [])
    for (const figure of [
      'heard',
      'matters',
      'meetings',
      'archived',
      'closed',
      'solved',
      'content',
      'replied',
    ])
      assert.deepEqual(await kept(walk, figure), { n: 1, d: 1 }, figure)
    assert.deepEqual(await kept(walk, 'silent'), { n: 0, d: 0 })
  })

  test('many at once, with readers among them', async () => {
    await Promise.all([...Array.from({ length: 8 }, () => speak(walk)), bring(), bring(), bring()])
    const waiting = await walk.world.db.q
      .selectFrom('submissions')
      .select('id')
      .where('matter_id', 'is', null)
      .execute()
    const sort = async ({ id }: { id: string }, at: number) => {
      const lan = walk.as('lan')
      await lan.open(`/submissions/${id}`)
      const [verb, form] = at % 3 ? ['accept', { headline: '路灯不亮', category: 'roads' }] : declined
      await lan.send(`/submissions/${id}/${verb}`, form)
    }
    await Promise.all([...waiting.map(sort), bring(), bring(), bring()])
    await bringAll()
    assert.deepEqual(await faults(), [])
    assert.deepEqual(await kept(walk, 'heard'), { n: 9, d: 9 })
  })

  test('a line that commits late is not passed over', async () => {
    const { db, committee } = walk.world
    const [matter] = await db.q.selectFrom('matters').selectAll().where('state', '=', 'collected').execute()
    assert.ok(matter)
    let inside = () => {}
    const begun = new Promise<void>((resolve) => {
      inside = resolve
    })
    let letGo = () => {}
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    const late = transaction(db, async (tx) => {
      await sql`insert into journal (committee_id, matter_id, seq, at, verb, from_state, to_state, actor_kind)
        values (${committee.id}, ${matter.id}, ${matter.journal_seq + 1}, now(), 'settleDirectly', 'collected',
          'resolvedDirectly', 'job')`.execute(tx.q)
      inside()
      await held
    })
    await begun
    await speak(walk)
    await bring()
    const before = await kept(walk, 'settledDirectly')
    letGo()
    await late
    await bringAll()
    assert.deepEqual(await kept(walk, 'settledDirectly'), {
      n: (before?.n ?? 0) + 1,
      d: (before?.d ?? 0) + 1,
    })
    assert.deepEqual(await faults(), [])
  })

  test('a sum that was spoilt is found', async () => {
    await sql`update figure_sums set d = d + 1 where figure = 'heard' and dimension = 'all'`.execute(
      walk.world.db.q,
    )
    assert.equal((await faults())[0]?.figure, 'heard')
  })
})

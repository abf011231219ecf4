import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import { broughtIn } from '../../../test/brought-in.ts'
import { makeWorld, type World } from '../../../test/world.ts'
import { saidIn } from '../../matters/submissions/said.ts'
import type { SubmissionId } from '../../platform/ids.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import { type Acceptance, accept } from './acceptance.ts'
import { handToConfidence } from './confidence.ts'
import { waitingToSort } from './queries.ts'
import { answer, askForMore } from './replies.ts'

const asked: Acceptance = {
  headline: '桂花社区三号楼电梯常停',
  category: 'housing',
  method: 'TONGYONG/main',
  level: 'township',
  urgent: false,
}
const _day = 86_400_000

suite('confidence, and the list', () => {
  let world: World
  before(async () => {
    world = await makeWorld()
  })
  after(() => world.end())

  const row = (id: SubmissionId) =>
    world.db.q.selectFrom('submissions').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const toldOf = (id: string) =>
    world.db.q.selectFrom('messages').selectAll().where('about_id', '=', id).execute()

  test('handed into confidence: gone from the words, from every list and from those who handed it over', async () => {
    const id = await broughtIn(world, { words: '村主任收了施工队的钱' })
    await askForMore(world.db, world.as('lan'), id, '是哪一年的事？')
    await handToConfidence(world.db, world.as('lan'), id)
    assert.deepEqual((await saidIn(world.db, world.committee.id, [id])).get(id), [])
    const sealed = await world.db.q
      .selectFrom('sealed_reports')
      .selectAll()
      .where('submission_id', '=', id)
      .executeTakeFirstOrThrow()
    assert.match(world.db.secrets.open(sealed.sealed), /施工队的钱[\s\S]*哪一年/)
    assert.doesNotMatch(sealed.sealed.toString('utf8'), /施工队/)
    for (const who of ['lan', 'cui', 've', 'shi', 'qin'] as const) {
      const { lines } = await waitingToSort(world.db, world.as(who), {})
      assert.ok(!lines.some((one) => one.row.id === id), `${who} still sees it`)
    }
    await assert.rejects(answer(world.db, world.as('lan'), id, '好的'), OutOfReach)
    const told = await toldOf(id)
    const accounts = told.filter((one) => one.state === 'queued').map((one) => one.account_id)
    assert.deepEqual([...new Set(accounts)], [world.account.feng])
  })

  test('a sorted message can no longer be sealed', async () => {
    const id = await broughtIn(world)
    await accept(world.db, world.as('lan'), id, asked)
    await assert.rejects(handToConfidence(world.db, world.as('lan'), id))
    assert.equal((await row(id)).confidential, false)
  })

  test('the list: urgent ones first, then the newest, a page at a time, by village', async () => {
    const own = await makeWorld()
    try {
      const ids: SubmissionId[] = []
      for (let n = 0; n < 33; n++) {
        own.clock.set(new Date(own.clock.now().getTime() + 1000))
        ids.push(await broughtIn(own, { urgent: n === 4, at: n % 2 ? 'market' : 'estate' }))
      }
      const first = await waitingToSort(own.db, own.as('lan'), {})
      assert.equal(first.lines[0]?.row.id, ids[4])
      assert.equal(first.lines[1]?.row.id, ids[32])
      assert.ok(first.next)
      const second = await waitingToSort(own.db, own.as('lan'), { after: first.next ?? '' })
      const seen = [...first.lines, ...second.lines].map((one) => one.row.id)
      assert.deepEqual([...seen].sort(), [...ids].sort())
      const village = await waitingToSort(own.db, own.as('lan'), { place: own.region.market })
      assert.equal(village.lines.length, 16)
      assert.equal((await waitingToSort(own.db, own.as('bo'), {})).lines.length, 0)
      const cut = await waitingToSort(own.db, own.as('lan'), { after: 'x~y' })
      assert.equal(cut.lines[0]?.row.id, ids[4])
    } finally {
      await own.end()
    }
  })
})

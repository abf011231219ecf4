import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { broughtIn } from '../../../test/brought-in.ts'
import { type Tree, treeAround } from '../../../test/city-above.ts'
import { again } from '../../../test/matter-in.ts'
import { makeWorld, type World } from '../../../test/world.ts'
import { journalOf } from '../../matters/journal.ts'
import { findMatter, type HeldMatter } from '../../matters/matter.ts'
import type { Staff } from '../../people/actors.ts'
import type { MatterId } from '../../platform/ids.ts'
import { AlreadyDone, NotYours, OutOfReach, RuleRefused } from '../../platform/refusals.ts'
import { chapters } from '../../rooms.ts'
import { takeUpAbove } from '../screening/above.ts'
import { screen } from '../screening/screening.ts'
import { sendUp } from '../sorting/acceptance.ts'
import { answerBelow, sendAbove } from './across.ts'
import { fromBelow, sentAbove } from './queries.ts'

const asked = { category: 'roads', method: 'TONGYONG/main', urgent: false } as const
const phone = '13900001111'
const spoken = '我叫钱小满，电话13900001111，家门口的路断了'

let world: World
let tree: Tree
let office: Staff<'secretaryGeneral'>
before(async () => {
  world = await makeWorld()
  tree = await treeAround(world)
  office = await tree.person(tree.city, 'shizhang', 'secretaryGeneral')
})
after(() => world.end())

/** Up to the county, and from there beyond it. */
async function beyond(): Promise<HeldMatter> {
  const { db, as } = world
  const id = await broughtIn(world, { phone, words: spoken })
  const sent = await sendUp(db, as('lan'), id, { headline: '跨县的路断了', ...asked })
  const taken = await takeUpAbove(db, as('shi'), sent.id)
  const up = { decision: 'escalated', reason: '路在两个县，详情问13900001111' } as const
  return screen(db, as('qin'), taken.id, { ...up, criteria: [], negatives: [] })
}

const send = (matter: HeldMatter) => sendAbove(world.db, world.as('qin'), matter.id, chapters)

test('a linked matter stands above with the history and nobody’s identity, and its result comes back', async () => {
  const { db } = world
  const matter = await beyond()
  const there = await send(matter)
  const above = await findMatter(db, office, there)
  assert.deepEqual([above.headline, above.level, above.state], ['跨县的路断了', 'city', 'collected'])
  const from = await fromBelow(db, above)
  assert.deepEqual([from?.from.zh, from?.number], ['清溪县政协', matter.number])
  const history = JSON.stringify(from?.history)
  assert.ok((from?.history?.steps.length ?? 0) >= 4, history)
  assert.ok(history.includes('路在两个县'), 'why it was sent up')
  for (const secret of [phone, '我叫', '家门口']) assert.ok(!history.includes(secret), secret)

  await answerBelow(db, office, there, '市里协调两县一起修，十月通车')
  assert.equal((await findMatter(db, office, there)).state, 'followingUp', 'nothing is left to choose')
  const back = await again(world, matter)
  assert.deepEqual([back.state, back.explanation], ['followingUp', '市里协调两县一起修，十月通车'])
  const journal = await journalOf(db, world.committee.id, matter.id)
  assert.equal(journal.at(-1)?.verb, 'bringResultFromAbove')
  assert.ok((await sentAbove(db, matter))[0]?.answeredAt)
  const told = await db.q
    .selectFrom('messages')
    .select('account_id')
    .where('about_id', '=', matter.id)
    .execute()
  assert.ok(told.some((one) => one.account_id === world.account.qin))
  await assert.rejects(answerBelow(db, office, there, '再说一遍'), AlreadyDone)
})

test('sent once while it waits, and only what was sent up beyond the committee', async () => {
  const { db, as } = world
  const matter = await beyond()
  const both = await Promise.allSettled([send(matter), send(matter)])
  assert.deepEqual(both.map((one) => one.status).sort(), ['fulfilled', 'rejected'])
  await assert.rejects(send(matter), RuleRefused)
  const id = await broughtIn(world, { phone })
  const local = await sendUp(db, as('lan'), id, { headline: '县里能办的事', ...asked })
  await assert.rejects(send(local), RuleRefused)
})

test('nobody finds what belongs to another committee; what did not come from below takes no answer', async () => {
  const { db, as } = world
  const matter = await beyond()
  const there = await send(matter)
  const stranger = await tree.person(tree.beside, 'linju', 'secretaryGeneral')
  for (const one of [stranger, as('qin')])
    await assert.rejects(answerBelow(db, one, there, '冒名'), OutOfReach)
  for (const one of [stranger, office])
    await assert.rejects(sendAbove(db, one, matter.id, chapters), OutOfReach)
  await assert.rejects(findMatter(db, office, matter.id), OutOfReach)
  await assert.rejects(answerBelow(db, as('qin'), matter.id as MatterId, '没有来处'), OutOfReach)
  await assert.rejects(sendAbove(db, as('cui') as never, matter.id, chapters), NotYours)
  const rows = await db.q.selectFrom('matters_from_below').select('committee_id').execute()
  assert.deepEqual([...new Set(rows.map((one) => one.committee_id))], [tree.city.committeeId])
})

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { broughtIn } from '../../../test/brought-in.ts'
import { type OpenHouse, openHouse } from '../../../test/open-house.ts'
import { learnAnew } from '../../hearing/models/versions.ts'
import { suggestionsBeside } from '../../hearing/suggestions/answers.ts'
import { findSubmission } from '../../matters/submissions/submission.ts'
import type { SubmissionId } from '../../platform/ids.ts'

let house: OpenHouse
before(async () => {
  house = await openHouse()
})
after(() => house.close())

const page = async (id: string) => (await house.call('lan', `/submissions/${id}`)).text()
const press = async (id: string, what: Record<string, string>, undo = false) =>
  (await house.call('lan', `/submissions/${id}/suggestions${undo ? '/undoing' : ''}`, what)).status
const rows = (id: string) =>
  house.world.db.q
    .selectFrom('suggestions')
    .select(['field', 'suggested', 'decided', 'taken_at', 'undone_at'])
    .where('submission_id', '=', id)
    .orderBy('field')
    .execute()
const chosen = (html: string, value: string) => new RegExp(`value="${value}"[^>]*selected`).test(html)
const beside = async (id: SubmissionId) =>
  suggestionsBeside(house.world.db, await findSubmission(house.world.db, house.world.as('lan'), id))
const acceptance = { headline: '三号楼电梯常停', method: 'TONGYONG/main', level: 'township' }

test('taken by one press, taken back by one, and what was decided is remembered', async () => {
  const id = await broughtIn(house.world)
  const first = await page(id)
  assert.match(first, /因为提到“电梯”/)
  assert.ok(!chosen(first, 'housing'), 'nothing is filled in before somebody took it')
  assert.equal(await press(id, { category: 'housing' }), 303)
  assert.ok(chosen(await page(id), 'housing'))
  assert.equal(await press(id, { category: 'housing' }, true), 303)
  assert.ok(!chosen(await page(id), 'housing'))
  await press(id, { category: 'housing' })
  await house.call('lan', `/submissions/${id}/accept`, { ...acceptance, category: 'safety' })
  const [kept] = await rows(id)
  assert.deepEqual([kept?.field, kept?.suggested, kept?.decided], ['category', 'housing', 'safety'])
  assert.ok(!(await page(id)).includes('因为提到'), 'what is sorted is suggested nothing')
})

test('what is no longer suggested is not taken; another township reads it as not found', async () => {
  const id = await broughtIn(house.world)
  await press(id, { category: 'farming' })
  assert.deepEqual(await rows(id), [])
  const foreign = await house.call('bo', `/submissions/${id}/suggestions`, { category: 'housing' })
  assert.equal(foreign.status, 404)
  assert.deepEqual(await rows(id), [])
})

test('a place of one’s own township fills the correction, one of another the offer', async () => {
  const near = await broughtIn(house.world, { words: '集市社区菜场门口的路面坑坑洼洼' })
  const { market, town, bridge } = house.world.region
  assert.deepEqual((await beside(near)).find(({ field }) => field === 'place')?.value, market)
  await press(near, { place: market })
  assert.ok(chosen(await page(near), market))
  const far = await broughtIn(house.world, { words: '石桥村的桥栏杆断了' })
  await press(far, { place: bridge })
  assert.ok(chosen(await page(far), town))
  const same = await broughtIn(house.world, { words: '桂花社区的路面坏了' })
  assert.equal(
    (await beside(same)).find(({ field }) => field === 'place'),
    undefined,
  )
})

test('danger, no topic, a report: each asks, none decides', async () => {
  const gas = await broughtIn(house.world, { words: '楼道里一股煤气味，法院已经判决物业也不管' })
  assert.deepEqual((await beside(gas)).map(({ field, value }) => `${field} ${value}`).slice(-2), [
    'urgent yes',
    'negative court',
  ])
  const report = await broughtIn(house.world, { words: '我要实名举报村主任收了施工队的红包' })
  assert.match(await page(report), /可能是举报/)
  const row = await findSubmission(house.world.db, house.world.as('lan'), report)
  assert.deepEqual([row.state, row.confidential], ['submitted', false])
  await press(gas, { urgent: 'yes' })
  assert.equal((await rows(gas)).length, 1)
  await house.call('lan', `/submissions/${gas}/seal`, {})
  assert.deepEqual(await rows(gas), [], 'of what is sealed nothing stays to be counted')
})

test('a county learns from its own decisions what no rule could know', async () => {
  const { world } = house
  const said = { culture: '老戏台后面的锣鼓班子没有地方排练', care: '爱心驿站中午的饭票要排很久' }
  for (let n = 0; n < 60; n++)
    for (const [category, words] of Object.entries(said)) {
      const id = await broughtIn(world, { words: `${words}，我家住${n}排` })
      await house.call('lan', `/submissions/${id}/accept`, { ...acceptance, category })
    }
  const [made] = await learnAnew(world.db, world.committee.id)
  assert.deepEqual(made, { kind: 'category', version: 1, inUse: true })
  const id = await broughtIn(world, { words: '锣鼓班子天天在街上排练，没有地方' })
  const [first] = await beside(id)
  assert.deepEqual([first?.field, first?.value, typeof first?.modelId], ['category', 'culture', 'string'])
  assert.deepEqual(await learnAnew(world.db, world.committee.id), [], 'nothing new was decided')
})

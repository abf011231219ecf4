import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { matterIn } from '../../../test/matter-in.ts'
import { type OpenHouse, openHouse } from '../../../test/open-house.ts'
import type { World } from '../../../test/world.ts'
import { receive } from '../../intake/submissions/receive.ts'
import { lockMatter } from '../../matters/matter.ts'
import { decidePublication } from '../../matters/publication/publication.ts'
import { lockSubmission, noteOnSubmission } from '../../matters/submissions/submission.ts'
import { draftRule, publishRule, repealRule } from '../../organisation/rules/rule.ts'
import type { Actor } from '../../people/actors.ts'
import { eraseHeld } from '../../people/identity/erasure/erase.ts'
import { transaction } from '../../platform/database/transaction.ts'
import { hearMissed } from '../index/missed.ts'
import { weigh } from '../index/weights.ts'
import { find, type Kind, kinds } from './find.ts'
import { passageOf } from './marked.tsx'
import { rulesHolding } from './rules.ts'

let house: OpenHouse
let world: World
before(async () => {
  house = await openHouse()
  world = house.world
})
after(() => house.close())

const anyone = () => ({ kind: 'anyone', committeeId: world.committee.id }) as const
async function bring(words: string, more: Record<string, unknown> = {}) {
  const said = {
    ...{ channel: 'web', kind: 'problem', words, regionId: world.region.estate, receiptChoice: 'code' },
    ...{ person: { phone: '13800138000' }, consents: ['handling'] },
    ...more,
  }
  return (await receive(world.db, anyone(), said as never)).submissionId
}
async function ids(actor: Actor, words: string, wanted: readonly Kind[] = kinds, more = {}) {
  const found = await find(world.db, actor, { words, kinds: wanted, limit: 20, ...more })
  return found.hits.map((hit) => hit.id as string)
}
const rowsOf = async (id: string) =>
  (await world.db.q.selectFrom('search_rows').select('source_id').where('source_id', '=', id).execute())
    .length

test('what a person means is found at once: words apart, traditional, a name cut differently', async () => {
  const id = await bring('丽发新城三号楼的电梯又停了，物业不管')
  const liaison = world.as('lan')
  for (const words of ['电梯', '丽发新城 电梯', '丽发新城電梯', '电梯停了 物业', '３号楼电梯 丽发新城'])
    assert.ok((await ids(liaison, words)).includes(id), words)
  assert.deepEqual(await ids(liaison, '自行车棚'), [])
  assert.deepEqual(await ids(liaison, '了'), [])
})

test('reach is in the statement: another township, a member and the public find no message', async () => {
  const id = await bring('桂花路污水井盖丢了')
  assert.ok((await ids(world.as('lan'), '污水井盖')).includes(id))
  assert.ok((await ids(world.as('cui'), '污水井盖')).includes(id))
  for (const actor of [world.as('mei'), anyone()]) assert.deepEqual(await ids(actor, '污水井盖'), [])
  const far = await bring('污水井盖冒水', { regionId: world.region.bridge })
  assert.ok(!(await ids(world.as('lan'), '污水井盖')).includes(far))
})

test('a report is never in it, and what becomes one leaves it', async () => {
  const sealed = await bring('村主任收了施工队的回扣', { kind: 'report', confidential: true })
  assert.equal(await rowsOf(sealed), 0)
  const id = await bring('有人拿了征地回扣')
  assert.equal(await rowsOf(id), 1)
  const lan = world.as('lan')
  await transaction(world.db, async (tx) => {
    const row = await lockSubmission(tx, lan, id)
    await noteOnSubmission(tx, row, 'note', { actor: lan, set: { confidential: true } })
  })
  assert.equal(await rowsOf(id), 0)
  await hearMissed(world.db, world.committee.id)
  assert.equal(await rowsOf(id), 0)
  const forced = sql`insert into search_rows (committee_id, source_id, kind, region_id, head, terms, sealed, at)
    values (${world.committee.id}, ${id}, 'message', ${world.region.estate}, '{}', '{}', '', now())`
  await assert.rejects(forced.execute(world.db.q), /never indexed/)
})

test('erasure removes; what was missed is heard afterwards', async () => {
  const id = await bring('樟树湾的路灯一年不亮')
  await world.db.q.deleteFrom('search_rows').where('source_id', '=', id).execute()
  assert.ok((await hearMissed(world.db, world.committee.id)) >= 1)
  assert.ok((await ids(world.as('lan'), '樟树湾')).includes(id))
  const { resident_id } = await world.db.q
    .selectFrom('submissions')
    .select('resident_id')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const subject = { committeeId: world.committee.id, residentId: resident_id, submissionId: id }
  const signature = { actorKind: 'job', actorId: null }
  await transaction(world.db, (tx) => eraseHeld(tx, { ...subject, signature } as never))
  assert.equal(await rowsOf(id), 0)
  assert.equal(await hearMissed(world.db, world.committee.id), 0)
})

test('everyone finds what is published, by the words that were published, until it is taken down', async () => {
  const { id } = await matterIn(world)
  const cui = world.as('cui')
  const decide = (decision: 'published' | 'takenDown') =>
    transaction(world.db, async (tx) =>
      decidePublication(tx, cui, await lockMatter(tx, cui, id), {
        ...{ what: 'topic', decision, headline: '银杏小区加装扶手', body: '老人上下楼' },
      }),
    )
  await decide('published')
  const [hit] = (await find(world.db, anyone(), { words: '加装扶手', kinds, limit: 5 })).hits
  assert.deepEqual([hit?.kind, hit?.matterId], ['topic', id])
  const page = await (await house.call(null, '/search?q=%E5%8A%A0%E8%A3%85%E6%89%B6%E6%89%8B')).text()
  assert.match(page, /<mark>/)
  await decide('takenDown')
  assert.deepEqual(await ids(anyone(), '加装扶手'), [])
})

test('narrowed to a category: what is sorted into it, and what is moved there later', async () => {
  const { id } = await matterIn(world)
  const found = (category: string) => ids(world.as('cui'), '路灯坏了半年', ['matter'], { category })
  assert.ok((await found('utilities')).includes(id))
  assert.deepEqual(await found('school'), [])
  await world.db.q.updateTable('matters').set({ category: 'safety' }).where('id', '=', id).execute()
  assert.ok((await found('safety')).includes(id))
  const waiting = await bring('路灯坏了半年没人修')
  assert.ok(!(await ids(world.as('cui'), '路灯坏了半年', kinds, { category: 'safety' })).includes(waiting))
})

test('a rule is found by everyone while it is in force', async () => {
  const qin = world.as('qin')
  const text = {
    subject: 'reception',
    body: '接待群众要倒一杯水，当面记下。',
    title: { zh: '来访接待办法', en: 'Receiving' },
  } as const
  const rule = await transaction(world.db, (tx) => draftRule(tx, qin, { ...text, venueId: null }))
  const found = async () => (await rulesHolding(world.db, world.committee.id, '接待 一杯水')).length
  const seen = async (where: string) =>
    (await house.call(null, `/search?q=%E6%8E%A5%E5%BE%85${where}`)).text()
  assert.equal(await found(), 0, 'a draft is nobody’s to find')
  await transaction(world.db, (tx) => publishRule(tx, qin, rule))
  assert.ok((await seen('')).includes(`/rules/${rule}`))
  assert.ok((await seen('&kind=rule')).includes(`/rules/${rule}`))
  assert.ok(!(await seen('&kind=published')).includes(`/rules/${rule}`))
  await transaction(world.db, (tx) => repealRule(tx, qin, rule, '有了新的办法'))
  assert.ok(!(await seen('')).includes(`/rules/${rule}`))
})

test('pages go on where they ended, common words and rare ones alike', async () => {
  for (let n = 0; n < 7; n++) await bring(`第${n}次说：蓝花楹大道噪音`)
  const lan = world.as('lan')
  const walk = async () => {
    const seen: string[] = []
    for (let next: string | undefined; ; ) {
      const wanted = { words: '蓝花楹', kinds: ['message'] as const, limit: 3, after: next }
      const found = await find(world.db, lan, wanted)
      seen.push(...found.hits.map((hit) => hit.id))
      if (!found.next) return seen
      next = found.next
    }
  }
  const rare = await walk()
  assert.equal(new Set(rare).size, 7)
  await weigh(world.db, world.committee.id)
  await world.db.q.updateTable('search_weights').set({ total: 10_000_000, made_at: new Date() }).execute()
  assert.deepEqual([...(await walk())].sort(), [...rare].sort())
})

test('nothing holds every word: what holds the rarer is offered, and said to be so', async () => {
  const id = await bring('紫藤巷的石板松了')
  const wanted = { words: '紫藤巷 直升机', kinds: ['message'] as const, limit: 5 }
  const found = await find(world.db, world.as('lan'), wanted)
  assert.deepEqual([found.some, found.hits.map((hit) => hit.id)], [true, [id]])
})

test('a passage begins a little before the word', () => {
  const text = `${'甲'.repeat(200)}电梯${'乙'.repeat(200)}`
  assert.ok(passageOf(text, ['电梯']).slice(0, 20).includes('电梯'))
})

test('pages open for whom they are meant', async () => {
  assert.equal((await house.call('lan', '/find?q=%E7%94%B5%E6%A2%AF&kind=message')).status, 200)
  assert.notEqual((await house.call(null, '/find')).status, 200)
  assert.equal((await house.call(null, '/search')).status, 200)
})

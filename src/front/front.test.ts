// The pages that need every room, gone in by the door: what everyone reads, and what a unit never reads.
import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import type { OpenHouse } from '../../test/open-house.ts'
import { answer, byLink, inHands, pass, reply } from '../../test/walks/steps.ts'
import { beginWalk, type Walk } from '../../test/walks/walk.ts'
import { openMatter } from '../matters/matter.ts'
import { allRegions } from '../people/regions.ts'
import { type Db, transaction } from '../platform/database/transaction.ts'
import type { CommitteeId, RegionId } from '../platform/ids.ts'

suite('the pages of every room', () => {
  let walk: Walk
  let house: OpenHouse
  let matter: string
  let number: string
  before(async () => {
    walk = await beginWalk()
    house = walk.house
    const found = await inHands(walk)
    const { unit, link } = await byLink(walk, found.task)
    await reply(unit, link)
    await pass(walk, found.task)
    await answer(found.resident, found.receipt, { solved: 'no', content: 'notContent', words: '灯还是不亮' })
    matter = found.matter
    number = await numberOf(walk, matter)
  })
  after(() => walk?.end())

  const textOf = async (name: Parameters<OpenHouse['call']>[0], path: string) => {
    const answer = await house.call(name, path)
    return { status: answer.status, text: await answer.text() }
  }

  test('one matter: words after the journey, then the record, the papers, the word on it, the course', async () => {
    const { text } = await textOf('lan', `/matters/${matter}`)
    const order = [
      'class="journey"',
      'story-voices',
      'story-record',
      'story-papers',
      'story-word',
      'timeline',
    ]
    const at = order.map((mark) => text.indexOf(mark))
    assert.ok(
      at.every((place) => place > 0),
      String(at),
    )
    assert.deepEqual(
      at,
      at.toSorted((a, b) => a - b),
    )
    assert.match(text, /灯还是不亮/)
  })

  test('nobody of the unit reads who was asked, what they said, or that they were not content', async () => {
    const pages = ['/desk', `/matters/${matter}`, '/notices', '/replies']
    for (const name of ['hu', 'hua'] as const) {
      for (const path of pages) {
        const { status, text } = await textOf(name, path)
        assert.equal(status, 200, `${name} ${path}`)
        assert.doesNotMatch(text, /灯还是不亮|不满意|反映人说了/, `${name} ${path}`)
        assert.ok(!text.includes(number), `${name} reads the number at ${path}`)
      }
      for (const path of ['/pools/problems', '/pools/cases', `/matters/${matter}/follow-up`])
        assert.ok([403, 404].includes((await textOf(name, path)).status), `${name} ${path}`)
    }
  })

  test('a unit finds again what it answered and what became of it; another unit nothing', async () => {
    const { text } = await textOf('hu', '/replies')
    assert.match(text, /答复：已解决或基本解决[\s\S]*查到的结果：已落实 · 整件事：回访中/)
    assert.match((await textOf('hu', '/desk')).text, /href="\/replies"/)
    assert.doesNotMatch((await textOf('hu', '/desk')).text, /href="\/proposals"/, 'none was handed to it')
    assert.match((await textOf('wei', '/replies')).text, /还没有答复过的事/)
    assert.equal((await textOf('lan', '/replies')).status, 403)
  })

  test('the desk is one list, and filtered by kind of work', async () => {
    const all = await textOf('cui', '/desk')
    assert.match(all.text, /先办这一件/)
    const kept = await textOf('cui', '/desk?kind=handling')
    assert.match(kept.text, new RegExp(`/matters/${matter}`))
    assert.doesNotMatch((await textOf('cui', '/desk?kind=archive')).text, new RegExp(`/matters/${matter}/`))
    assert.equal((await textOf('cui', '/desk?kind=nonsense')).status, 200)
  })

  test('everyone: places near one, results, the ledger with what each number is of', async () => {
    const home = await textOf(null, '/')
    assert.match(home.text, new RegExp(`/q/${house.world.entryCode}`))
    for (const path of [
      '/places',
      '/results',
      '/results?bad=x&good=~',
      '/ledger',
      '/ledger?year=2026',
      '/ledger?year=x',
    ])
      assert.equal((await textOf(null, path)).status, 200, path)
    assert.match((await textOf(null, '/ledger')).text, /十五日内告知去向/)
  })

  test('the county at a glance: what lies in no township has a line of its own, if there is any', async () => {
    const own = /清溪县，不分乡镇/
    assert.doesNotMatch((await textOf('shi', '/county')).text, own)
    const { db, committee } = house.world
    await openWithout(db, committee.id)
    const { text } = await textOf('shi', '/county')
    assert.match(text, own)
    assert.match(text, /href="\/matters\?township=none"/)
    assert.match((await textOf('shi', '/matters?township=none&only=running')).text, /全县的事/)
    const street = `/matters?township=${house.world.region.street}`
    const near = (await textOf('shi', `${street}&only=running`)).text
    assert.match(near, new RegExp(`/matters/${matter}`))
    assert.doesNotMatch(near, /全县的事/)
    assert.doesNotMatch(
      (await textOf('shi', `${street}&only=archived`)).text,
      new RegExp(`/matters/${matter}`),
    )
    assert.equal((await textOf('shi', '/matters?township=x&only=x')).status, 200)
  })

  test('what is stuck says what was not done in time', async () => {
    await house.world.db.q
      .updateTable('matters')
      .set({ due_at: new Date(house.world.clock.now().getTime() - 86_400_000) })
      .where('id', '=', matter)
      .execute()
    assert.match((await textOf('shi', '/county')).text, /回访中 · 到期没有做到：问过大家解决没有/)
  })

  test('whoever is named asks at the topic itself; the convener decides from the desk, and it is gone', async () => {
    const topic = `/topics/${matter}`
    assert.equal((await textOf(null, topic)).status, 200)
    assert.match((await textOf(null, topic)).text, new RegExp(`${topic}/takedown`))
    const short = await house.call(null, `${topic}/takedown`, { words: '' })
    assert.equal(short.status, 422)
    const asked = await house.call(null, `${topic}/takedown`, { words: '写的是我家，邻居都认得出来' })
    assert.equal(asked.status, 200)
    const [, path] =
      /href="(\/takedowns\/[^"]+)"/.exec((await textOf('cui', '/desk?kind=archive')).text) ?? []
    assert.ok(path)
    assert.match((await textOf('cui', path)).text, /邻居都认得出来/)
    assert.ok([403, 404].includes((await textOf('chu', path)).status))
    const ruling = { decision: 'takenDown', answer: '已经撤下' }
    assert.equal((await house.call('cui', path, ruling)).status, 303)
    assert.equal((await textOf(null, topic)).status, 404)
    assert.doesNotMatch((await textOf('cui', path)).text, /邻居都认得出来/)
  })

  test('the pools answer every filter, and a link that was cut', async () => {
    const queries = [
      '',
      '?category=utilities',
      '?category=nonsense',
      '?year=2026',
      '?year=x',
      '?after=~',
      '?township=x&method=TONGYONG',
    ]
    for (const pool of ['problems', 'suggestions', 'cases'])
      for (const query of queries)
        assert.equal((await textOf('lan', `/pools/${pool}${query}`)).status, 200, `${pool}${query}`)
    assert.match((await textOf('lan', '/pools/problems?category=utilities')).text, new RegExp(matter))
    assert.doesNotMatch((await textOf('lan', '/pools/problems?category=school')).text, new RegExp(matter))
    assert.doesNotMatch((await textOf('bo', '/pools/problems')).text, new RegExp(matter))
  })
})

async function numberOf({ world }: Walk, matter: string): Promise<string> {
  const row = await world.db.q
    .selectFrom('submissions')
    .select('number')
    .where('matter_id', '=', matter)
    .executeTakeFirstOrThrow()
  return row.number
}

/** Opened for the whole county, as what a level above sends. */
function openWithout(db: Db, committeeId: CommitteeId) {
  return transaction(db, async (tx) => {
    const root = (await allRegions(tx, committeeId)).find((one) => !one.parentId)
    const actor = { kind: 'job', committeeId, job: 'test.whole' } as const
    await openMatter(tx, actor, {
      ...{ headline: '全县的事', category: 'roads', source: 'convenerList', level: 'county' },
      ...{ regionId: root?.id as RegionId, townshipId: null, villageId: null, venueId: null },
      method: { code: 'TONGYONG', version: 1, track: 'main' },
    })
  })
}

import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import { makeWorld, type World } from '../../../test/world.ts'
import { trainClassifier } from '../../language/models/classifier.ts'
import { storeClassifier } from '../../language/models/stored.ts'
import { cutterWith } from '../../language/words/cut.ts'
import { transaction } from '../../platform/database/transaction.ts'
import { newId } from '../../platform/ids.ts'
import { AlreadyDone, OutOfReach } from '../../platform/refusals.ts'
import { eventsOf, splitByTime } from './examined.ts'
import type { Decided } from './examples.ts'
import { modelsOf } from './kept.ts'
import { learn, type Rival } from './learn.ts'
import { versionsOf } from './queries.ts'
import { useVersion } from './versions.ts'

const said: Record<string, string> = {
  school: '学校食堂的饭菜不新鲜，孩子吃了不舒服',
  utilities: '自来水发黄有味，停水也不通知',
  roads: '路面坑坑洼洼，雨天积水没法走',
}
const cutter = cutterWith()

/** Alternately of each kind, one matter each, a minute apart. */
function decided(count: number, labelOf = (label: string, _at: number) => label): Decided[] {
  const kinds = Object.entries(said)
  return Array.from({ length: count }, (_, at) => {
    const [label = '', text = ''] = kinds[at % kinds.length] ?? []
    return { text: `${at}组：${text}`, label: labelOf(label, at), event: `matter ${at}`, at: at * 60_000 }
  })
}

suite('a fair examination', () => {
  test('the newest fifth is held out, and no event stands on both sides', () => {
    const rows = decided(100).map((row, at) => (at % 10 === 9 ? { ...row, event: 'long known' } : row))
    const { shown, held } = splitByTime(rows)
    assert.ok(held.length >= 15 && held.length <= 20, `${held.length}`)
    assert.ok(held.every(({ at, event }) => at >= 76 * 60_000 && event !== 'long known'))
    assert.equal(shown.length + held.length, 100)
  })

  test('the same letter in two matters is one event', () => {
    const rows = [0, 1].map((at) => ({ text: '同一封信', label: 'a', event: `${at}`, at }))
    assert.deepEqual(new Set(eventsOf(rows)).size, 1)
  })
})

suite('whether a version takes over', () => {
  const leaves = [{ label: 'school', names: ['幼儿园'] }]
  const rivalFrom = (rows: readonly Decided[]): Rival => {
    const examples = rows.map(({ text, label }) => ({ words: cutter.words(text), label }))
    const bytes = storeClassifier(trainClassifier(examples))
    return { bytes, margin: null, decidedUntil: rows.at(-1)?.at ?? 0, macroF1: 1, heldOut: 20 }
  }

  test('too little to learn from is said', () => {
    assert.equal(learn({ kind: 'category', decided: decided(40), rival: null, leaves }), null)
  })

  test('better than the common words it takes their place', () => {
    const learnt = learn({ kind: 'category', decided: decided(150), rival: null, leaves })
    assert.deepEqual([learnt?.takesOver, learnt?.macroF1], [true, 1])
    assert.ok((learnt?.rivalF1 ?? 1) < 0.5)
  })

  test('taught nonsense of late, it does not', () => {
    const nonsense = decided(150, (label, at) =>
      at < 110 ? label : (Object.keys(said)[(at >> 1) % 3] ?? label),
    )
    const learnt = learn({ kind: 'category', decided: nonsense, rival: null, leaves })
    assert.equal(learnt?.takesOver, false)
  })

  test('both are asked about what neither has seen: who learnt the new ways wins', () => {
    const swapped = (label: string) => (label === 'school' ? 'roads' : label === 'roads' ? 'school' : label)
    const rows = decided(240, (label, at) => (at < 100 ? label : swapped(label)))
    const learnt = learn({ kind: 'category', decided: rows, rival: rivalFrom(rows.slice(0, 100)), leaves })
    assert.equal(learnt?.takesOver, true)
    assert.ok((learnt?.rivalF1 ?? 1) < 0.5, 'the old one is asked about the new ways, not about what it knew')
  })
})

suite('versions', () => {
  let world: World
  before(async () => {
    world = await makeWorld()
  })
  after(() => world.end())

  async function madeVersion(version: number): Promise<string> {
    const examples = decided(30).map(({ text, label }) => ({ words: cutter.words(text), label }))
    const id = newId<'model'>(world.clock.now()) as string
    await world.db.q
      .insertInto('hearing_models')
      .values({
        ...{ committee_id: world.committee.id, id, kind: 'category', version, made_at: world.clock.now() },
        ...{ decided_until: world.clock.now(), decisions: 30, held_out: 6, answered: 6, answered_right: 6 },
        ...{ macro_f1: 1, classes: '[]', shape: 2, bytes: storeClassifier(trainClassifier(examples)) },
      })
      .execute()
    return id
  }
  const inUse = async () =>
    (await versionsOf(world.db, world.committee.id, 'category')).filter((one) => one.inUse)

  test('the office goes back one, and two at once are one choice', async () => {
    const [first, second] = [await madeVersion(1), await madeVersion(2)]
    const shi = world.as('shi')
    await useVersion(world.db, shi, second)
    assert.equal((await modelsOf(world.db, world.committee.id)).category?.id, second)
    const both = await Promise.allSettled([first, first].map((id) => useVersion(world.db, shi, id)))
    assert.equal(both.filter(({ status }) => status === 'fulfilled').length, 1)
    const refused = both.find((one) => one.status === 'rejected')
    assert.ok(refused?.reason instanceof AlreadyDone, String(refused?.reason))
    assert.deepEqual(
      (await inUse()).map(({ version, goneBackTo }) => [version, goneBackTo]),
      [[1, true]],
    )
    assert.equal((await modelsOf(world.db, world.committee.id)).category?.id, first)
  })

  test('what can no longer be read is not gone back to', async () => {
    const gone = await madeVersion(3)
    await transaction(world.db, (tx) =>
      tx.q.updateTable('hearing_models').set({ bytes: null }).where('id', '=', gone).execute(),
    )
    await assert.rejects(useVersion(world.db, world.as('qin'), gone), OutOfReach)
    await assert.rejects(useVersion(world.db, world.as('qin'), world.committee.id), OutOfReach)
  })
})

// A figure opens to its records in two clicks, they make it up, and nobody reads a number made of what they may not open.
import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import { settled } from '../../test/settled.ts'
import { inHands, speak } from '../../test/walks/steps.ts'
import { beginWalk, type Walk } from '../../test/walks/walk.ts'
import type { PersonName } from '../../test/world.ts'
import { type Day, dayOf } from '../platform/clock/day.ts'
import { periodOf, yearBefore } from './reading/period.ts'
import { valuesOf } from './reading/values.ts'
import { around } from './voices/interval.ts'

test('a period never runs past today, and its year before stops on the same day', () => {
  const today = '2026-03-09' as Day
  const year = periodOf(undefined, today)
  assert.deepEqual([year.key, year.from, year.to], ['2026', '2026-01-01', '2026-03-09'])
  const before = yearBefore(year)
  assert.deepEqual([before.from, before.to], ['2025-01-01', '2025-03-09'])
  const quarter = periodOf('2025-Q4', today)
  assert.deepEqual([quarter.from, quarter.to], ['2025-10-01', '2025-12-31'])
})

test('how sure one can be: against the exact Poisson interval of the tables', () => {
  const exact = { 0: [0, 3.69], 1: [0.03, 5.57], 5: [1.62, 11.67], 10: [4.8, 18.39], 100: [81.36, 121.63] }
  for (const [count, [low = 0, high = 0]] of Object.entries(exact)) {
    const found = around(Number(count))
    assert.ok(Math.abs(found.low - low) < 0.1, `${count}: ${found.low}`)
    assert.ok(Math.abs(found.high - high) < 0.15, `${count}: ${found.high}`)
  }
})

suite('the pages of the figures', () => {
  let walk: Walk
  before(async () => {
    walk = await beginWalk()
    await inHands(walk)
    await speak(walk)
    await speak(walk)
    await settled(walk.world.db)
  })
  after(() => walk?.end())

  const textOf = async (name: PersonName | null, path: string) => {
    const answer = await walk.house.call(name, path)
    return { status: answer.status, text: await answer.text() }
  }
  const rowsIn = (text: string) => text.match(/role="rowheader"/g)?.length ?? 0

  test('from the county to the records of a figure in two clicks', async () => {
    const county = await textOf('shi', '/county')
    assert.equal(county.status, 200)
    assert.match(county.text, /href="\/statistics\/heard"/)
    const figure = await textOf('shi', '/statistics/heard')
    const [, way] = figure.text.match(/href="(\/statistics\/heard\/records\?[^"]+)"/) ?? []
    assert.ok(way)
    const records = await textOf('shi', way.replaceAll('&amp;', '&'))
    assert.equal(rowsIn(records.text), 3)
    assert.equal(await counted('shi', 'heard'), 3)
  })

  const counted = async (name: PersonName, figure: string) => {
    const answer = await walk.house.call(name, `/statistics/export/json?figure=${figure}`)
    const [line] = (await answer.json()) as { count: number | null; denominator: number | null }[]
    return line?.count ?? line?.denominator
  }

  test('the sums and the rows of a part agree', async () => {
    for (const figure of ['heard', 'matters', 'meetings', 'consensus', 'toldInTime', 'claimed'])
      assert.equal(await counted('cui', figure), await counted('shi', figure), figure)
  })

  test('another township reads none of it, a unit nothing at all, and no figure has no name', async () => {
    assert.equal(await counted('chu', 'heard'), 0)
    assert.equal(rowsIn((await textOf('chu', '/statistics/heard/records')).text), 0)
    for (const name of ['hu', null] as const) assert.notEqual((await textOf(name, '/statistics')).status, 200)
    assert.equal((await textOf('shi', '/statistics/nonsense')).status, 404)
    assert.equal((await textOf('shi', '/statistics/heard/records?after=x')).status, 404)
  })

  test('every page of figures, by every dimension, in both languages', async () => {
    for (const path of ['/statistics', '/statistics?period=2025', '/voices', '/statistics/venues'])
      assert.equal((await textOf('shi', path)).status, 200, path)
    for (const by of ['township', 'village', 'venue', 'method', 'category', 'channel'])
      assert.equal((await textOf('shi', `/statistics/matters?by=${by}`)).status, 200, by)
    for (const figure of ['conveners', 'membersKnown', 'orders', 'households', 'outcomesConfirmed'])
      assert.equal((await textOf('shi', `/statistics/${figure}/records`)).status, 200, figure)
    const csv = await textOf('shi', '/statistics/export/csv?figure=matters')
    assert.match(csv.text, /definition_zh/)
  })

  test('what is not due counts nowhere yet', async () => {
    const { db, clock } = walk.world
    const replied = async () =>
      (await valuesOf(db, walk.world.as('shi'), periodOf('2026', dayOf(clock.now())))).get('replied')?.d ?? 0
    assert.equal(await replied(), 0)
    clock.set(new Date(clock.now().getTime() + 120 * 86_400_000))
    assert.equal(await replied(), 1)
  })
})

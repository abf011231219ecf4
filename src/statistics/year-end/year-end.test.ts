// A year told by its records: each number leads to them, and each paper opens.
import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import * as step from '../../../test/walks/steps.ts'
import { beginWalk, type Walk } from '../../../test/walks/walk.ts'
import type { PersonName } from '../../../test/world.ts'
import { figures } from '../figures/all.ts'
import { saidOf } from './told.ts'
import { accounts, notDone } from './words/accounts.ts'

suite('the year’s end', () => {
  let walk: Walk
  before(async () => {
    walk = await beginWalk()
    const { resident, receipt, matter, task } = await step.inHands(walk)
    const { unit, link } = await step.byLink(walk, task)
    await step.reply(unit, link)
    await step.pass(walk, task)
    await step.answer(resident, receipt)
    await step.archive(walk, matter)
  })
  after(() => walk?.end())

  const pageOf = async (name: PersonName | null, path: string) => {
    const answer = await walk.house.call(name, path)
    return { status: answer.status, text: await answer.text() }
  }
  const paperOf = async (name: PersonName, path: string) => {
    const answer = await walk.house.call(name, path)
    assert.equal(answer.status, 200, path)
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array())
    return { text: xml.replace(/<[^>]+>/g, ''), pictures: xml.match(/<w:drawing>/g)?.length ?? 0 }
  }

  test('every number of every account is a figure, in both languages', () => {
    const known = figures.map(({ key }) => key)
    for (const account of [...accounts, notDone])
      for (const lang of ['zh', 'en'] as const) {
        const said = saidOf(account, new Map(), lang)
        for (const { figure } of said) assert.ok(figure === null || known.includes(figure), `${figure}`)
        assert.ok(said.every(({ text }) => text !== ''))
        assert.doesNotMatch(
          said.map((one) => (one.figure ? '' : one.text)).join(''),
          /\d/,
          'no number is typed',
        )
      }
  })

  test('a number on the page leads to as many records as it says', async () => {
    const { text } = await pageOf('shi', '/year-end')
    const links = [...text.matchAll(/<a href="(\/statistics\/[^"]+\/records[^"]+)">([\d,]+)<\/a>/g)]
    assert.ok(links.length > 30, `${links.length} numbers`)
    let some = 0
    for (const [, href = '', said] of links) {
      const records = await pageOf('shi', href.replaceAll('&amp;', '&'))
      assert.equal(records.status, 200, href)
      assert.equal(records.text.match(/role="rowheader"/g)?.length ?? 0, Number(said), href)
      if (said !== '0') some++
    }
    assert.ok(some >= 10, `only ${some} numbers had a record`)
  })

  test('the report of the year has its words, its tables and its charts', async () => {
    const { text, pictures } = await paperOf('qin', '/year-end/2026/report/docx')
    assert.match(text, /清溪县政协2026年协商工作报告/)
    for (const expected of ['主要做法', '收到群众反映1件', '没办成、没按期的', '这些数怎么数的', '东门街道'])
      assert.ok(text.includes(expected), expected)
    assert.equal(pictures, 3, 'what was said, talked through and kept, by month')
  })

  test('a convener has the own quarter, the office the whole, and the cases are bound', async () => {
    const own = await paperOf('cui', '/year-end/2026/quarter-1/docx')
    assert.match(own.text, /清溪县政协东门街道2026年第1季度/)
    assert.ok(own.text.includes(step.headline) && own.text.includes('早点请业主代表一起来'))
    const other = await paperOf('chu', '/year-end/2026/quarter-1/docx')
    assert.ok(!other.text.includes(step.headline), 'nothing of another township')
    const cases = await paperOf('shi', '/year-end/2026/cases/docx')
    assert.match(cases.text, /清溪县政协2026年协商案例选编/)
    assert.equal((await pageOf('shi', '/year-end/2025/cases/docx')).status, 422, 'no cases, no book')
  })

  test('the county’s papers are the office’s, and nobody else’s', async () => {
    for (const [name, path] of [
      ['cui', '/year-end/2026/report/docx'],
      ['cui', '/year-end/2026/cases/pdf'],
      ['mei', '/year-end'],
      ['hu', '/year-end/2026/quarter-1/docx'],
      [null, '/year-end'],
    ] as const)
      assert.notEqual((await pageOf(name, path)).status, 200, `${name} ${path}`)
    assert.ok(!(await pageOf('cui', '/year-end')).text.includes('/report/docx'))
  })
})

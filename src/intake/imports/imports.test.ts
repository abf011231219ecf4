import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { checkMatter } from '../../../test/check-matter.ts'
import { makeWorld, type World } from '../../../test/world.ts'
import { journalOf } from '../../matters/journal.ts'
import { allRegions } from '../../people/regions.ts'
import { transaction } from '../../platform/database/transaction.ts'
import { FieldRefused, RuleRefused } from '../../platform/refusals.ts'
import { forgetSheets, keepSheet } from '../../platform/sheets/keep.ts'
import { rowsOf } from '../../platform/sheets/read.ts'
import { type Fate, fatesOf } from './fate.ts'
import { bringOver } from './import.ts'

let world: World
before(async () => {
  world = await makeWorld()
})
after(() => world.end())

const head = '事项,村或社区,类别,从哪一年,原话,反映人,电话,本人同意登记,住户代表'
const good = [
  '路灯不亮,桂花社区,水电气暖,2021,晚上不敢出门,张大妈,13800138000,是,',
  '下水道堵,东门街道桂花社区,,,一下雨就漫水,,,,',
  '围墙要倒,桂花社区,公共安全,2019,,,,,三号楼老李；五号楼老王',
]
const csv = (...rows: string[]) => new TextEncoder().encode([head, ...rows].join('\n'))

async function fates(bytes: Uint8Array): Promise<Fate[]> {
  const regions = await allRegions(world.db, world.committee.id)
  return fatesOf(await rowsOf(bytes), { regions, thisYear: 2026 })
}
async function kept(bytes: Uint8Array): Promise<string> {
  const rows = (await fates(bytes)).flatMap(({ row, brought }) => (brought ? [{ row, brought }] : []))
  return transaction(world.db, (tx) =>
    keepSheet(tx, world.as('cui'), 'matters', { method: 'TONGYONG/main', rows }),
  )
}
const matters = async () => (await world.db.q.selectFrom('matters').select('id').execute()).length

/** What a spreadsheet program writes, with its cells in place. */
function xlsx(rows: string[]): Uint8Array {
  const cell = (text: string, at: number, row: number) =>
    `<c r="${String.fromCharCode(65 + at)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`
  const line = (text: string, at: number) =>
    `<row r="${at + 1}">${text
      .split(',')
      .map((one, place) => cell(one, place, at + 1))
      .join('')}</row>`
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const packaged = 'http://schemas.openxmlformats.org/package/2006'
  const files = {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows.map(line).join('')}</sheetData></worksheet>`,
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}

test('a list of open matters: each row a matter with its own journal line, and its person where there is one', async () => {
  const brought = await bringOver(world.db, world.as('cui'), await kept(csv(...good)))
  assert.deepEqual(
    brought.map((one) => [one.source, one.since_year, one.village_id]),
    [
      ['submission', 2021, world.region.estate],
      ['submission', null, world.region.estate],
      ['convenerList', 2019, world.region.estate],
    ],
  )
  for (const { id } of brought) {
    await checkMatter(world.db, world.committee.id, id)
    const [first] = await journalOf(world.db, world.committee.id, id)
    assert.match(JSON.stringify(first?.payload), /"channel":\s*"import"/)
  }
  const submissions = await world.db.q.selectFrom('submissions').selectAll().execute()
  assert.deepEqual(
    submissions.map(({ channel, state }) => [channel, state]),
    [
      ['import', 'accepted'],
      ['import', 'accepted'],
    ],
  )
})

test('the same from a spreadsheet program, and in the encoding of Chinese Windows', async () => {
  const plain = await fates(csv(...good))
  assert.deepEqual(await fates(xlsx([head, ...good])), plain)
  // "事项,村或社区" and one row, as GB18030 bytes.
  const gbk = Buffer.from('cac2cfee2cb4e5bbf2c9e7c7f80ac2b7b5c62cb9f0bba8c9e7c7f80a', 'hex')
  const [row] = await fates(gbk)
  assert.equal(row?.headline, '路灯')
  assert.deepEqual(
    row?.errors.map(({ column }) => column),
    ['representatives'],
    'read rightly, and still nobody stands for it',
  )
})

test('every mistake names its row and its column, and a list with one is not brought over', async () => {
  const found = await fates(
    csv(
      good[0] ?? '',
      ',石头村,天气,明年,,,,,',
      '路灯不亮,桂花社区,,,,张大妈,12345,,',
      '路灯不亮,桂花社区,,,,张大妈,,否,',
    ),
  )
  assert.deepEqual(
    found.map(({ row, errors }) => [row, errors.map(({ column }) => column)]),
    [
      [2, []],
      [3, ['headline', 'region', 'category', 'sinceYear', 'representatives']],
      [4, ['phone', 'agreed']],
      [5, ['agreed']],
    ],
  )
  const [nameless] = await fates(new TextEncoder().encode('标题,地方\n路灯,桂花社区'))
  assert.deepEqual(
    nameless?.errors.map(({ column }) => column),
    ['headline', 'region'],
  )
})

test('brought over once, by whoever looked at it, within a day, all or nothing', async () => {
  const sheet = await kept(csv(...good))
  await assert.rejects(bringOver(world.db, world.as('shi'), sheet), RuleRefused)
  const before = await matters()
  const both = await Promise.allSettled([1, 2].map(() => bringOver(world.db, world.as('cui'), sheet)))
  assert.deepEqual(both.map((one) => one.status).sort(), ['fulfilled', 'rejected'])
  assert.equal(await matters(), before + 3)
  const out = await kept(csv(good[0] ?? '', '桥面坏了,石桥村,,,过不去车,,,,'))
  await assert.rejects(bringOver(world.db, world.as('cui'), out))
  assert.equal(await matters(), before + 3, 'the first row of it neither')
  world.clock.set(new Date(world.clock.now().getTime() + 2 * 86_400_000))
  await assert.rejects(bringOver(world.db, world.as('cui'), out), RuleRefused)
  assert.ok((await forgetSheets(world.db, world.committee.id)).forgotten >= 2)
})

test('what is no spreadsheet, is empty, or would fill the memory is refused beside its field', async () => {
  const refused = (error: unknown) => error instanceof FieldRefused && error.field === 'sheet'
  await assert.rejects(rowsOf(new TextEncoder().encode(head)), refused)
  await assert.rejects(rowsOf(new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])), refused)
  await assert.rejects(rowsOf(csv(...Array.from({ length: 1001 }, () => good[1] ?? ''))), refused)
  await assert.rejects(rowsOf(zipSync({ 'xl/workbook.xml': new Uint8Array(41 * 1024 * 1024) })), refused)
})

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { makeWorld, type World } from '../../../test/world.ts'
import { fromAbove } from '../../front/venue/above.ts'
import { transaction } from '../../platform/database/transaction.ts'
import type { VenueId } from '../../platform/ids.ts'
import { RuleRefused } from '../../platform/refusals.ts'
import { keepSheet } from '../../platform/sheets/keep.ts'
import { rowsOf } from '../../platform/sheets/read.ts'
import { csvOf, xlsxOf } from '../../platform/sheets/write.ts'
import { chainOf } from '../chain/queries.ts'
import { pastOf } from '../life/queries.ts'
import { bringFiles, bringOver } from './bringing/bring.ts'
import { type Roll, rolls } from './columns.ts'
import { everyFate, type Files } from './fate.ts'
import { fatesOf } from './fates.ts'
import { rollOf, templateOf } from './there/export.ts'
import { groundOf } from './there/ground.ts'
import { heads, wrongRows } from './wrong-rows.fixture.ts'

let world: World
let methods: Awaited<ReturnType<typeof fromAbove.methods>>
before(async () => {
  world = await makeWorld()
  methods = await fromAbove.methods(world.db, world.committee.id)
})
after(() => world.end())

const table = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(',').map((cell) => cell.trim()))
const fates = async (files: Files) => fatesOf(files, await groundOf(world.db, world.as('qin'), methods))
const bring = (files: Files) => bringFiles(world.db, world.as('qin'), files, methods)
const out = (roll: Roll) => rollOf(world.db, world.as('qin'), roll, methods)
const allOut = async (): Promise<Files> =>
  Object.fromEntries(await Promise.all(rolls.map(async (roll) => [roll, await out(roll)])))

const county: Files = {
  venues: table(`
名称,类型,所在地,地址,接待时间,工作法,上级议事点,用哪间屋,指导专委会,纬度,经度,挂牌日期
东门工作室,委员工作室,东门街道,街道办二楼,每周三,通用闭环,,大会议室,经济委,31.2,107.5,2025/3/1
集市分站,委员工作站,集市社区,集市口,逢集,微协商,东门工作室,,经济委,,,2025年6月1日
东门会客厅,委员会客厅,东门街道,街道办二楼,周五,通用闭环,,大会议室,农业委,,,
`),
  people: table(`
登录名,姓名,届次,常委,界别,专长,专委会,住在,电话
bai,白小荷,10,是,医卫界；教育界,医疗卫生；教育,经济委,桂花社区,13800138111
xu,许大山,10,,农业界,农业农村,农业委,石桥村,
tan,谭联络,,,,,,,
`),
  appointments: table(`
登录名,职务,负责的地方,议事点,机构,上级机构,联系社区,职责,代理,起,止
bai,委员小组组长,东门街道,,东门小组,经济委,集市社区；桂花社区,全组召集,,2026-01-01,
bai,政协委员,桂花社区,桂花议事室,东门小组,,,周三接待,,2026-01-01,
xu,政协委员,石桥村,,东门小组,,,,,2026-01-01,2026-12-31
tan,联络员,东门街道,集市分站,,,,接电话,是,2026-02-01,
zhu,主席会议,,,经济委,,,,,2026-01-01,
`),
}

test('three files set a county up, and what is given out afterwards is the same to the letter', async () => {
  const seen = await fates(county)
  assert.deepEqual(
    everyFate(seen)
      .filter((one) => one.kind !== 'new')
      .map((one) => [one.title, one.problems]),
    [],
  )
  assert.deepEqual(
    seen.newBodies.map((one) => [one.name, one.kind]).sort(),
    [
      ['东门小组', 'memberGroup'],
      ['农业委', 'specialCommittee'],
      ['经济委', 'specialCommittee'],
    ].sort(),
  )
  assert.equal(await bring(county), 11)
  const { groups } = await chainOf(world.db, world.committee.id)
  const group = groups.find((one) => one.name.zh === '东门小组')
  assert.deepEqual(group?.leaders, [{ name: '白小荷', standing: true }])
  assert.deepEqual(
    group?.places.map((one) => one.name.zh),
    ['桂花社区', '集市社区'],
  )
  const again = await fates(county)
  assert.deepEqual(
    everyFate(again)
      .filter((one) => one.kind !== 'same')
      .map((one) => [one.title, one.changes, one.problems]),
    [],
  )
  const first = await allOut()
  const whole = await fates(first)
  assert.deepEqual(
    everyFate(whole)
      .filter((one) => one.kind !== 'same')
      .map((one) => [one.title, one.problems]),
    [],
  )
  assert.equal(await bring(first), 0)
  assert.deepEqual(await allOut(), first)
})

test('as .xlsx and as .csv a roll comes back as it went out', async () => {
  for (const roll of rolls) {
    const rows = await out(roll)
    const fill = (read: string[][]) => read.map((row) => rows[0]?.map((_, at) => row[at] ?? ''))
    assert.deepEqual(fill(await rowsOf(csvOf(rows))), rows)
    assert.deepEqual(fill(await rowsOf(await xlsxOf(roll, rows))), rows)
  }
  const nasty = [['名称'], ['=1+1'], ['"引号", 逗号'], ['第一行\n第二行'], ['-5']]
  assert.deepEqual(await rowsOf(csvOf(nasty)), nasty)
})

test('a changed row changes what it names and remembers it; a column left out stays', async () => {
  const changed: Files = {
    venues: table(
      '名称,类型,所在地,地址,接待时间,工作法\n东门工作室,委员工作室,东门街道,街道办五楼,每周三,通用闭环',
    ),
    people: table('登录名,姓名,专长\nbai,白小荷,教育'),
    appointments: table(
      '登录名,职务,负责的地方,议事点,机构,职责\nbai,政协委员,桂花社区,桂花议事室,东门小组,周五接待',
    ),
  }
  const seen = await fates(changed)
  assert.deepEqual(
    everyFate(seen).map((one) => [one.kind, one.changes]),
    [
      ['changed', ['address']],
      ['changed', ['expertise']],
      ['changed', ['duty']],
    ],
  )
  await bring(changed)
  const past = await pastOf(world.db, world.committee.id, seen.venues[0]?.id as VenueId)
  assert.deepEqual(
    past.map((one) => [one.kind, one.after]),
    [
      ['moved', '街道办五楼'],
      ['opened', '街道办二楼'],
    ],
  )
  const row = (await out('venues')).find(([name]) => name === '东门工作室')
  assert.ok(row?.includes('大会议室') && row.includes('经济委') && row.includes('31.2'))
})

test('fifty-five kinds of wrong row are each told with row and column, and nothing is written', async () => {
  const counts = async () => (await Promise.all(rolls.map(out))).map((rows) => rows.length)
  const before = await counts()
  let kinds = 0
  for (const roll of rolls) {
    const rows = wrongRows[roll]
    const seen = await fates({ [roll]: table([heads[roll], ...rows.map(([row]) => row)].join('\n')) })
    for (const [at, [row, column, say]] of rows.entries()) {
      const fate = seen[roll][at]
      assert.equal(fate?.kind, 'wrong', row)
      assert.equal(fate?.row, at + 2)
      const told = fate?.problems.some((one) => one.column === column && say.test(one.say.zh))
      assert.ok(told, `${row}: ${JSON.stringify(fate?.problems)}`)
      kinds += 1
    }
    const good = { [roll]: table([heads[roll], ...rows.map(([one]) => one)].join('\n')) }
    await assert.rejects(bring(good), RuleRefused)
  }
  assert.equal(kinds, 55)
  assert.deepEqual(await counts(), before)
})

test('headings: missing, unknown, twice; rows that are the same one twice; names that are several', async () => {
  const heading = async (roll: Roll, text: string) =>
    (await fates({ [roll]: table(text) }))[roll][0]?.problems.map((one) => one.column)
  assert.deepEqual(await heading('people', '登录名\nx'), ['name'])
  assert.deepEqual(await heading('people', '登录名,姓名,星座\nx,y,z'), ['星座'])
  assert.deepEqual(await heading('people', '登录名,姓名,姓名\nx,y,z'), ['name'])
  const twice = await fates({
    people: table('登录名,姓名\nzz,一\nZZ,一'),
    appointments: table('登录名,职务\nmei,专家\nmei,智囊团专家\nmei,智囊团专家'),
  })
  assert.match(twice.people[1]?.problems[0]?.say.zh ?? '', /同一个/)
  assert.match(twice.appointments[2]?.problems[0]?.say.zh ?? '', /同一个/)
  const two = '同名室,委员工作室,集市社区,甲,周一,通用闭环\n同名室,委员工作室,桂花社区,乙,周一,通用闭环'
  const alike = await fates({
    venues: table(`名称,类型,所在地,地址,接待时间,工作法\n${two}`),
    appointments: table('登录名,职务,议事点\nve,站长,同名室\nve,站长,桂花社区同名室'),
  })
  assert.match(alike.appointments[0]?.problems[0]?.say.zh ?? '', /同名/)
  assert.deepEqual(
    [alike.appointments[1]?.kind, alike.appointments[1]?.cells.venue],
    ['new', '桂花社区同名室'],
  )
})

test('kept for a day, for its maker, brought over once; all or nothing where the county changed meanwhile', async () => {
  const fresh: Files = { people: table('登录名,姓名\nlate,迟来人') }
  const id = await transaction(world.db, (tx) => keepSheet(tx, world.as('qin'), 'rolls', fresh))
  const tries = await Promise.allSettled([1, 2].map(() => bringOver(world.db, world.as('qin'), id, methods)))
  assert.deepEqual(tries.map((one) => one.status).sort(), ['fulfilled', 'rejected'])
  const other = await transaction(world.db, (tx) =>
    keepSheet(tx, world.as('qin'), 'rolls', { people: table('登录名,姓名\nnew1,甲\nsoon,乙') }),
  )
  await bring({ people: table('登录名,姓名\nsoon,丙') })
  await assert.rejects(bringOver(world.db, world.as('qin'), other, methods), RuleRefused)
  assert.ok(!(await out('people')).some(([login]) => login === 'new1'))
  for (const roll of rolls)
    assert.equal(templateOf(roll, methods)[0]?.length, templateOf(roll, methods)[1]?.length)
})

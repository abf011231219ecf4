// A city over two counties in one database: it reads their figures, they read nothing of each other, and nobody above
// reads a name.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fromAbove } from '../../../src/front/venue/above.ts'
import { countiesBelow } from '../../../src/organisation/counties/queries.ts'
import { setUpCommittee } from '../../../src/people/set-up/committee.ts'
import { type EmptyCounty, emptyCounty, login, personName, placesFor, sheet, townshipName } from './county.ts'

const first = { sysAdmin: { login: 'sys', name: '系统员' }, securityAdmin: { login: 'sec', name: '安全员' } }
const committee = (zh: string, code: string, prefix: string) => ({
  ...{ name: { zh, en: prefix }, region: { zh, en: prefix }, code, prefix, phone: '0100-3012345' },
  ...{ host: `${prefix.toLowerCase()}.example`, places: [], first },
})

let county: EmptyCounty
before(async () => {
  county = await emptyCounty(placesFor(2, 2, 1))
  await county.db.q
    .updateTable('committees')
    .set({ hosts: ['yx.example'] })
    .execute()
})
after(() => county.end())

test('a committee finds its place in the tree by its code, also when the one above comes later', async () => {
  const { db, committeeId } = county
  const beside = await setUpCommittee(db, committee('邻县政协', '990802000000', 'LX'))
  const far = await setUpCommittee(db, committee('远县政协', '990901000000', 'FX'))
  const province = await setUpCommittee(db, committee('省政协', '990000000000', 'SF'))
  const city = await setUpCommittee(db, committee('市政协', '990800000000', 'CS'))
  const rows = await db.q.selectFrom('committees').select(['id', 'parent_id']).execute()
  const parent = (id: string) => rows.find((one) => one.id === id)?.parent_id ?? null
  assert.deepEqual(
    [committeeId, beside.committeeId, far.committeeId, city.committeeId, province.committeeId].map(parent),
    [city.committeeId, city.committeeId, province.committeeId, province.committeeId, null],
  )
  const own = townshipName(0, true)
  await county.bring({
    venues: sheet('名称,类型,所在地,地址,接待时间,工作法', [
      ['甲室', '协商议事室', own, '一楼', '周一', '通用闭环'],
    ]),
    people: sheet('登录名,姓名,届次', [[login(1), personName(1), '10']]),
    appointments: sheet('登录名,职务,负责的地方', [[login(1), '召集人', own]]),
  })
  const seen = await countiesBelow(db, city.committeeId, fromAbove)
  assert.deepEqual(
    seen.map((one) => [one.name.zh, one.venues, one.townships, one.conveners, one.members]),
    [
      ['云溪政协', 1, { n: 1, of: 2 }, { n: 1, of: 2 }, 1],
      ['邻县政协', 0, { n: 0, of: 0 }, { n: 0, of: 0 }, 0],
    ],
  )
  const talks = seen[0]?.rhythm.find((one) => one.key === 'deliberation')
  assert.ok(talks && talks.kept === 0 && talks.asked >= 8, JSON.stringify(seen[0]?.rhythm))
  assert.deepEqual(seen[1]?.rhythm, [], 'nothing is asked where nothing is')
  assert.ok(!JSON.stringify(seen).includes(personName(1)))
  assert.deepEqual(await countiesBelow(db, committeeId, fromAbove), [])
  assert.deepEqual(
    (await countiesBelow(db, province.committeeId, fromAbove)).map((one) => one.name.zh),
    ['市政协', '远县政协'],
  )
})

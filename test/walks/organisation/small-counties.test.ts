// Three ways of few venues, each set up from the three files: branches, shared rooms, four kinds of platform.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guidanceOf } from '../../../src/organisation/chain/queries.ts'
import { surroundingsOf } from '../../../src/organisation/life/queries.ts'
import type { VenueId } from '../../../src/platform/ids.ts'
import { fieldSession, jointMeeting, signedInAs, wednesdays } from './at-work.ts'
import {
  count,
  type EmptyCounty,
  login,
  peopleHead,
  personName,
  placesFor,
  postHead,
  sheet,
  since,
  venueHead,
  walk,
} from './county.ts'

test('13 studios, one with a branch station in the party centre and two members and three liaisons on Wednesdays', async () => {
  const places = placesFor(13, 6, 13)
  const towns = places.filter((one) => one.code.endsWith('000'))
  const studio = (zh: string) => `${zh}协商民主工作室`
  const own = towns[0]?.zh ?? ''
  const venues = [
    ...towns.map(({ zh }) => [
      studio(zh),
      '委员工作室',
      zh,
      '街道办',
      '每周三',
      'M345',
      '',
      '',
      '',
      `${zh}委员小组`,
      '',
    ]),
    [
      '党群中心委员工作站',
      '委员工作站',
      own,
      '党群服务中心一楼',
      '每周三',
      'M345',
      '',
      studio(own),
      '',
      '',
      '',
    ],
  ]
  const five = Array.from({ length: 5 }, (_, at) => at)
  const people = five.map((at) => [login(at), personName(at), at < 2 ? '10' : '', '', '', '', '', ''])
  const posts = five.map((at) => [
    login(at),
    at < 2 ? '政协委员' : '联络员',
    own,
    '党群中心委员工作站',
    '',
    '',
    '',
    at < 2 ? '每周三接待' : '接电话、转诉求',
    since,
  ])
  const files = {
    venues: sheet(venueHead, venues),
    people: sheet(peopleHead, people),
    appointments: sheet(postHead, posts),
  }
  await walk(places, files, async (county) => {
    assert.equal(await count(county, 'venues', { kind: 'studio' }), 13)
    const [station] = await county.db.q
      .selectFrom('venues')
      .select(['id', 'parent_id'])
      .where('kind', '=', 'station')
      .execute()
    assert.ok(station?.parent_id)
    assert.equal(await count(county, 'appointments', { venue_id: station.id, role: 'member' }), 2)
    assert.equal(await count(county, 'appointments', { venue_id: station.id, role: 'liaison' }), 3)
    const ids = await idsOf(county, five.map(login))
    const days = await wednesdays(county, station.id, { members: ids.slice(0, 2), liaisons: ids.slice(2) })
    assert.ok(days.length >= 7)
    for (const { seated, startsAt } of days) {
      assert.deepEqual([seated.length, new Date(startsAt).getUTCDay()], [5, 3])
      assert.equal(new Set(seated.map(({ accountId }) => accountId)).size, 5)
    }
  })
})

test('a member’s own studio with its rooms, six area offices, a station and a party members’ house', async () => {
  const places = placesFor(6, 2, 2)
  const towns = places.filter((one) => one.code.endsWith('000'))
  const venues = [
    ...towns.map(({ zh }) => [
      `${zh}片区联络办`,
      '片区联络办',
      zh,
      '镇政府',
      '工作日',
      '达事同商',
      '',
      '',
      '',
      `${zh}联络办`,
      '',
    ]),
    [
      `${personName(0)}工作室`,
      '委员工作室',
      towns[0]?.zh ?? '',
      '社区干群服务中心',
      '周二周四',
      '达事同商',
      '',
      '',
      '协商厅',
      '',
      '',
    ],
    [
      '民革协商室',
      '党员之家',
      towns[0]?.zh ?? '',
      '社区干群服务中心',
      '周五',
      '达事同商',
      '',
      '',
      '协商厅',
      '',
      '',
    ],
    ['果园工作站', '委员工作站', towns[3]?.zh ?? '', '农场', '农闲时', '达事同商', '', '', '', '', ''],
  ]
  const people = [0, 1, 2].map((at) => [
    login(at),
    personName(at),
    '10',
    '',
    '',
    '社会福利界',
    '养老托幼与救助',
    '',
  ])
  const posts = [
    [login(0), '站长', towns[0]?.zh ?? '', `${personName(0)}工作室`, '', '', '', '领办人', since],
    ...[0, 1, 2].map((at) => [
      login(at),
      '政协委员',
      towns[0]?.zh ?? '',
      `${personName(0)}工作室`,
      '',
      '',
      '',
      '联席会成员',
      since,
    ]),
  ]
  const files = {
    venues: sheet(venueHead, venues),
    people: sheet(peopleHead, people),
    appointments: sheet(postHead, posts),
  }
  await walk(places, files, async (county) => {
    assert.equal(await count(county, 'venues', { kind: 'areaOffice' }), 6)
    const [studio] = await county.db.q
      .selectFrom('venues')
      .select('id')
      .where('kind', '=', 'studio')
      .execute()
    const around = await surroundingsOf(county.db, county.committeeId, studio?.id as VenueId)
    assert.deepEqual(
      around.room?.sharedWith.map((one) => one.name.zh),
      ['民革协商室'],
    )
    assert.equal(await count(county, 'appointments', { venue_id: studio?.id ?? '', role: 'member' }), 3)
    const head = await signedInAs(county, login(0), 'venueHead')
    const chosen = await jointMeeting(county, head, studio?.id ?? '', '联席会三名成员')
    const states = Object.fromEntries(chosen.map(({ headline, level, state }) => [headline, [level, state]]))
    assert.deepEqual(states, {
      场镇通天然气: ['township', 'allotting'],
      高层楼消防: ['county', 'escalated'],
      两家的旧账: ['township', 'notSuitable'],
    })
  })
})

test('four kinds of platform, each guided one to one, working in the field', async () => {
  const places = placesFor(8, 3, 2)
  const towns = places.filter((one) => one.code.endsWith('000'))
  const kinds = ['民情工作室', '委员工作站', '民生议事会', '资政厅']
  const venues = towns.flatMap(({ zh }, at) =>
    kinds.map((kind, nth) => [
      `${zh}${kind}`,
      kind,
      zh,
      '便民中心',
      '随时',
      'XIAOMAZHA',
      '议好村民身边事',
      '',
      '便民厅',
      '',
      `第${((at + nth) % 4) + 1}专委会`,
    ]),
  )
  await walk(places, { venues: sheet(venueHead, venues) }, async (county) => {
    const byKind = await county.db.q
      .selectFrom('venues')
      .select(['kind', (e) => e.fn.countAll<number>().as('n')])
      .groupBy('kind')
      .orderBy('kind')
      .execute()
    assert.deepEqual(
      byKind.map(({ kind, n }) => [kind, Number(n)]),
      [
        ['advisoryHall', 8],
        ['listeningStudio', 8],
        ['livelihoodCouncil', 8],
        ['station', 8],
      ],
    )
    const guided = await guidanceOf(county.db, county.committeeId)
    assert.deepEqual([guided.length, guided.filter((one) => !one.guide).length], [32, 0])
    assert.equal(await count(county, 'venues', { method_code: 'XIAOMAZHA' }), 32)
    const one = await county.db.q.selectFrom('venues').select(['name_zh', 'region_id']).limit(4).execute()
    for (const { name_zh: place, region_id } of one) {
      const { state, conclusion } = await fieldSession(county, place, region_id)
      assert.deepEqual([state, conclusion], ['followingUp', 'consensus'], place)
    }
  })
})

async function idsOf({ db }: EmptyCounty, logins: readonly string[]): Promise<string[]> {
  const rows = await db.q
    .selectFrom('accounts')
    .select(['id', 'login'])
    .where('login', 'in', logins)
    .execute()
  return logins.map((one) => rows.find((row) => row.login === one)?.id ?? '')
}

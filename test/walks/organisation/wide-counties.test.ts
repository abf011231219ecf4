// Two wide counties, each set up from the three files: what they report of their organisation can be counted.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gapsIn } from '../../../src/organisation/chain/gaps.ts'
import { chainOf, guidanceOf } from '../../../src/organisation/chain/queries.ts'
import { surroundingsOf } from '../../../src/organisation/life/queries.ts'
import { townshipPosts } from '../../../src/organisation/posts/queries.ts'
import { comparedWithToday } from '../../../src/placement/change.ts'
import { brokenBy } from '../../../src/placement/rules.ts'
import type { VenueId } from '../../../src/platform/ids.ts'
import {
  count,
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
import { placedIn } from './placing.ts'

test('24 townships with a council each, 68 villages with a room, 48 + 240 members in fixed seats', async () => {
  const places = placesFor(24, 4, 5)
  const towns = places.filter((one) => one.code.endsWith('000'))
  const villages = places.filter((one) => !one.code.endsWith('000')).slice(0, 68)
  const council = (zh: string) => `${zh}协商议事会`
  const venues = [
    ...towns.map(({ zh }) => [
      council(zh),
      '协商议事会',
      zh,
      '政府二楼',
      '每月十日',
      '六步议事',
      '四邻联动',
      '',
      '综合会议室',
      '',
      '',
    ]),
    ...villages.map(({ zh }, at) => [
      `${zh}议事室`,
      '协商议事室',
      zh,
      '村委会',
      '逢集',
      '六步议事',
      '',
      council(towns[Math.floor(at / 4)]?.zh ?? ''),
      '',
      '',
      '',
    ]),
  ]
  const levels = Array.from({ length: 288 }, (_, at) => (at < 16 ? '省级' : at < 48 ? '市级' : '县级'))
  const people = levels.map((level, at) => [
    login(at),
    personName(at),
    '10',
    at % 6 ? '' : '是',
    level,
    '农业界',
    '农业农村',
    villages[at % 68]?.zh ?? '',
  ])
  const posts = levels.map((_, at) => {
    const town = towns[at % 24]?.zh ?? ''
    return [login(at), '政协委员', town, council(town), '', '', '', '固定席位', since]
  })
  const files = {
    venues: sheet(venueHead, venues),
    people: sheet(peopleHead, people),
    appointments: sheet(postHead, posts),
  }
  await walk(places, files, async (county) => {
    const placed = await placedIn(county, { venueKinds: ['council'], byLevel: true })
    assert.deepEqual([placed.seats.length, placed.question.venues.length], [288, 24])
    assert.deepEqual(brokenBy(placed.question, placed.seats), [], 'levels and sizes alike')
    const { today, proposed } = comparedWithToday(placed.question, placed.seats)
    assert.ok(proposed.totalKm < today.totalKm, `${proposed.totalKm} of ${today.totalKm} km`)
    assert.equal(await count(county, 'venues', { kind: 'council' }), 24)
    assert.equal(await count(county, 'venues', { kind: 'room' }), 68)
    const seats = await county.db.q
      .selectFrom('appointments as p')
      .innerJoin('member_profiles as m', 'm.account_id', 'p.account_id')
      .select(['p.venue_id', 'm.level'])
      .where('p.role', '=', 'member')
      .where('p.to_day', 'is', null)
      .execute()
    assert.equal(seats.length, 288)
    assert.equal(seats.filter(({ level }) => level !== 'county').length, 48)
    const perCouncil = Map.groupBy(seats, (one) => one.venue_id)
    assert.deepEqual(
      [perCouncil.size, ...new Set([...perCouncil.values()].map((one) => one.length))],
      [24, 12],
    )
    const [head] = await county.db.q
      .selectFrom('venues')
      .select('id')
      .where('name_zh', '=', council(towns[0]?.zh ?? ''))
      .execute()
    assert.equal(
      (await surroundingsOf(county.db, county.committeeId, head?.id as VenueId)).branches.length,
      4,
    )
  })
})

test('103 townships with conveners; 226 members in 18 groups led by standing members over 18 communities', async () => {
  const places = placesFor(103, 1, 18)
  const towns = places.filter((one) => one.code.endsWith('000'))
  const communities = places.filter((one) => !one.code.endsWith('000')).slice(0, 18)
  const group = (at: number) => `第${(at % 18) + 1}委员小组`
  const members = Array.from({ length: 226 }, (_, at) => at)
  const people = [
    ...members.map((at) => [
      login(at),
      personName(at),
      '10',
      at < 18 ? '是' : '',
      '',
      '经济界',
      '就业社保',
      communities[at % 18]?.zh ?? '',
    ]),
    ...towns.map((_, at) => [login(1000 + at), personName(1000 + at), '', '', '', '', '', '']),
    ...Array.from({ length: 9 }, (_, at) => [
      login(2000 + at),
      personName(2000 + at),
      '',
      '',
      '',
      '',
      '',
      '',
    ]),
  ]
  const committee = (at: number) => `第${Math.floor((at % 18) / 2) + 1}专委会`
  const posts = [
    ...members.map((at) => [
      login(at),
      '政协委员',
      communities[at % 18]?.zh ?? '',
      '',
      group(at),
      '',
      '',
      '',
      since,
    ]),
    ...members
      .slice(0, 18)
      .map((at) => [
        login(at),
        '委员小组组长',
        communities[at]?.zh ?? '',
        '',
        group(at),
        committee(at),
        communities[at]?.zh ?? '',
        '对接召集人',
        since,
      ]),
    ...towns.map(({ zh }, at) => [login(1000 + at), '召集人', zh, '', '', '', '', '', since]),
    ...Array.from({ length: 9 }, (_, at) => [
      login(2000 + at),
      '主席会议',
      '',
      '',
      committee(at * 2),
      '',
      '',
      '',
      since,
    ]),
  ]
  const venues = [
    ...communities.map(({ zh }, at) => [
      `${zh}委员工作室`,
      '委员工作室',
      zh,
      '党群中心',
      '每周三',
      '四单四准',
      '',
      '',
      '',
      group(at),
      committee(at),
    ]),
    ...towns.map(({ zh }) => [
      `${zh}召集人工作室`,
      '召集人工作室',
      zh,
      '政府三楼',
      '工作日',
      '四单四准',
      '',
      '',
      '',
      '',
      '',
    ]),
  ]
  const files = {
    venues: sheet(venueHead, venues),
    people: sheet(peopleHead, people),
    appointments: sheet(postHead, posts),
  }
  await walk(places, files, async (county) => {
    const { db, committeeId } = county
    const placed = await placedIn(county, { venueKinds: ['studio'], eachLed: true })
    assert.deepEqual(brokenBy(placed.question, placed.seats), [])
    assert.equal(new Set(placed.leaders.values()).size, 18, 'a leader each')
    assert.equal(await count(county, 'appointments', { role: 'groupLeader' }), 36)
    const townships = await townshipPosts(db, committeeId)
    assert.deepEqual([townships.length, townships.filter((one) => one.held.length === 1).length], [103, 103])
    const chain = await chainOf(db, committeeId)
    assert.deepEqual([chain.committees.length, chain.groups.length], [9, 18])
    assert.equal(
      chain.groups.reduce((sum, one) => sum + one.members, 0),
      226,
    )
    assert.deepEqual([...new Set(chain.groups.map((one) => one.members))].sort(), [12, 13])
    assert.deepEqual(gapsIn(chain), [])
    const guided = await guidanceOf(db, committeeId)
    assert.deepEqual([guided.length, guided.filter((one) => one.guide).length], [121, 18])
  })
})

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Hono } from 'hono'
import { open, signedIn } from '../../../test/visitor.ts'
import { makeWorld, type World } from '../../../test/world.ts'
import { fromAbove } from '../../front/venue/above.ts'
import { type AppointmentId, appointIn, endAppointment } from '../../people/appointments.ts'
import { transaction } from '../../platform/database/transaction.ts'
import { log } from '../../platform/log.ts'
import { AlreadyDone, FieldRefused, OutOfReach } from '../../platform/refusals.ts'
import { handOver } from '../posts/handover.ts'
import { townshipPosts } from '../posts/queries.ts'
import { organisationDoors } from '../room.ts'
import { addBody, answerFor, guide, putUnder } from './chain.ts'
import { gapKinds, gapsIn } from './gaps.ts'
import { chainOf, guidanceOf } from './queries.ts'

let world: World
let app: Hono
before(async () => {
  log.level = 'fatal'
  world = await makeWorld()
  app = open(world, organisationDoors(fromAbove))
})
after(() => world.end())

const named = (zh: string) => ({ zh, en: zh })
const gaps = async () => gapsIn(await chainOf(world.db, world.committee.id))
const kindsOf = async (zh: string) =>
  (await gaps()).filter((one) => one.name.zh === zh).map((one) => one.kind)

test('every kind of gap is named, and closing each takes its line away', async () => {
  const shi = world.as('shi')
  assert.deepEqual(await kindsOf('第一委员小组'), ['noCommittee', 'notStanding', 'noPlace'])
  assert.deepEqual(await kindsOf('集市社区'), ['unanswered'])
  const committee = await addBody(world.db, shi, { kind: 'specialCommittee', name: named('经济委') })
  assert.deepEqual(await kindsOf('经济委'), ['noViceChair', 'noGroup'])
  await putUnder(world.db, shi, world.body.group, committee)
  await answerFor(world.db, shi, world.body.group, [world.region.street])
  await transaction(world.db, (tx) =>
    appointIn(
      tx,
      world.committee.id,
      {
        accountId: world.account.zhu,
        role: 'chairCouncil',
        regionId: world.region.county,
        bodyId: committee,
      },
      null,
    ),
  )
  const profile = {
    committee_id: world.committee.id,
    account_id: world.account.gao,
    term: 10,
    standing: true,
  }
  await world.db.q.insertInto('member_profiles').values(profile).execute()
  assert.deepEqual(await gaps(), [])
  for (const zh of ['二组', '三组'])
    await addBody(world.db, shi, { kind: 'memberGroup', name: named(zh), parentId: committee })
  assert.deepEqual(await kindsOf('经济委'), ['manyGroups'])
  assert.deepEqual(await kindsOf('二组'), ['noLeader', 'noPlace', 'noMembers'])
  assert.equal(gapKinds.length, 9)
})

test('places are the whole list; a group stands under a committee and nothing else', async () => {
  const shi = world.as('shi')
  await answerFor(world.db, shi, world.body.group, [world.region.estate, world.region.market])
  await answerFor(world.db, shi, world.body.group, [world.region.market])
  const group = (await chainOf(world.db, world.committee.id)).groups.find(
    (one) => one.id === world.body.group,
  )
  assert.deepEqual(
    group?.places.map(({ id }) => id),
    [world.region.market],
  )
  await assert.rejects(putUnder(world.db, shi, world.body.group, world.body.group), FieldRefused)
  const other = await addBody(world.db, shi, { kind: 'liaisonOffice', name: named('东片联络组') })
  await assert.rejects(putUnder(world.db, shi, world.body.group, other), FieldRefused)
  await assert.rejects(putUnder(world.db, shi, world.body.group, world.body.water), OutOfReach)
})

test('one committee guides a venue at a time, also when two are named at once', async () => {
  const shi = world.as('shi')
  const [one, two] = await Promise.all(
    ['文史委', '农业委'].map((zh) => addBody(world.db, shi, { kind: 'specialCommittee', name: named(zh) })),
  )
  await Promise.all([one, two].map((body) => guide(world.db, shi, world.venue, body ?? null)))
  const links = await world.db.q.selectFrom('guidance_links').selectAll().execute()
  assert.deepEqual([links.length, links.filter((link) => link.to_day === null).length], [2, 1])
  await guide(world.db, shi, world.venue, null)
  assert.deepEqual(
    (await guidanceOf(world.db, world.committee.id)).map((row) => row.bodyId),
    [null],
  )
})

test('a post goes on without a day between, once', async () => {
  const [street] = (await townshipPosts(world.db, world.committee.id)).filter(
    ({ id }) => id === world.region.street,
  )
  const post = street?.held.find((one) => one.role === 'convener')?.id ?? ''
  const to = world.account.mao
  const wanted = { to, from: '2026-03-20', acting: true }
  const sec = world.as('sec')
  await assert.rejects(handOver(world.db, sec, post, { ...wanted, from: '2026-03-08' }), FieldRefused)
  await assert.rejects(handOver(world.db, sec, post, { ...wanted, to: world.account.cui }), FieldRefused)
  const tries = await Promise.allSettled([
    handOver(world.db, sec, post, wanted),
    handOver(world.db, world.as('qin'), post, { ...wanted, to: world.account.min }),
  ])
  assert.ok(tries.find((one) => one.status === 'rejected')?.reason instanceof AlreadyDone)
  const convenerOn = async (day: string) => {
    world.clock.set(new Date(`${day}T09:00:00+08:00`))
    const [place] = (await townshipPosts(world.db, world.committee.id)).filter(
      ({ id }) => id === world.region.street,
    )
    return place?.held.filter((one) => one.role === 'convener').map((one) => [one.name, one.acting])
  }
  assert.deepEqual(await convenerOn('2026-03-19'), [['崔主任', false]])
  const after = await convenerOn('2026-03-20')
  assert.equal(after?.length, 1)
  assert.equal(after?.[0]?.[1], true)
  await assert.rejects(handOver(world.db, sec, world.venue, { ...wanted, from: '2026-04-01' }), OutOfReach)
})

test('vacant posts stand first', async () => {
  const held = await townshipPosts(world.db, world.committee.id)
  const town = held.find(({ id }) => id === world.region.town)?.held.find((one) => one.role === 'convener')
  await transaction(world.db, (tx) => endAppointment(tx, world.as('sec'), town?.id as AppointmentId))
  assert.equal((await townshipPosts(world.db, world.committee.id))[0]?.id, world.region.town)
})

test('on the pages: gaps on top, a body is registered, guidance is chosen, a post is handed over', async () => {
  const shi = await signedIn(app, world, 'shi')
  const added = await shi.see('/bodies', { kind: 'specialCommittee', nameZh: '提案委' })
  assert.match(added.html, /提案委/)
  assert.match(added.html, /没有分管副主席/)
  const body = /href="(\/bodies\/[^"]+)"/.exec(added.html)?.[1] ?? ''
  assert.equal((await shi.see(body)).status, 200)
  const guideAt = `/venues/${world.venue}/guide`
  const bodyId = /value="([0-9a-f-]{36})"[^>]*>\s*提案委/.exec((await shi.see(guideAt)).html)?.[1] ?? ''
  assert.match((await shi.see(guideAt, { bodyId })).html, /提案委/)
  assert.equal((await (await signedIn(app, world, 'mei')).see('/chain')).status, 200)
  assert.equal(
    (await (await signedIn(app, world, 'bo')).see('/bodies', { kind: 'sector', nameZh: 'x' })).status,
    403,
  )
  const qin = await signedIn(app, world, 'qin')
  const posts = await qin.see('/posts')
  const post = /href="(\/posts\/[^"]+)"/.exec(posts.html)?.[1] ?? ''
  assert.match((await qin.see(post)).html, /中间不断档/)
  assert.equal((await qin.see(post, { to: world.account.bo, from: '2020-01-01' })).status, 422)
})

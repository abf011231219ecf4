import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { makeWorld, start, type World } from '../../test/world.ts'
import { transaction } from '../platform/database/transaction.ts'
import { type AccountId, newId } from '../platform/ids.ts'
import { FieldRefused, LinkEnded, NotYours, OutOfReach, RuleRefused } from '../platform/refusals.ts'
import { acceptInvitation, giveRecovery, invite, inviteAgain, leave } from './accounts.ts'
import { appoint, appointmentsOf, whoServes } from './appointments.ts'
import { findLink } from './links.ts'
import { ancestorsOf, villagesOf } from './regions.ts'
import { colleagues } from './roster/queries.ts'
import { signIn } from './signin/signin.ts'

const password = 'five quiet herons'
let world: World

before(async () => {
  world = await makeWorld()
})
after(() => world.end())
beforeEach(() => world.clock.set(start))

const tx = <T>(work: Parameters<typeof transaction<T>>[1]) => transaction(world.db, work)
const follow = (token: string) => findLink(world.db, world.committee.id, token, ['invitation', 'recovery'])
const enter = (login: string, typed = password) =>
  tx((t) => signIn(t, world.committee.id, { login, password: typed }))

async function invited(login: string): Promise<{ accountId: AccountId; link: string }> {
  return tx((t) => invite(t, world.as('sys'), { login, name: '新同事', phone: '13800138000' }))
}

test('invited, the person sets a password, is in, and the link is spent', async () => {
  const { link } = await invited('new1')
  assert.equal((await enter('new1')).kind, 'refused', 'nothing opens before the password')
  const holder = await follow(link)
  await assert.rejects(
    tx((t) => acceptInvitation(t, holder, 'too short')),
    FieldRefused,
  )
  const session = await tx((t) => acceptInvitation(t, holder, password))
  assert.equal(session.device, 'desk')
  await assert.rejects(follow(link), LinkEnded)
  await assert.rejects(
    tx((t) => acceptInvitation(t, holder, password)),
    LinkEnded,
  )
  assert.equal((await enter('new1')).kind, 'in')
})

test('an invitation lapses after seven days and is given again; the earlier link ends', async () => {
  const { accountId, link } = await invited('new2')
  const again = await tx((t) => inviteAgain(t, world.as('qin'), accountId))
  await assert.rejects(follow(link), LinkEnded)
  world.clock.set(new Date(start.getTime() + 6.9 * 86_400_000))
  const holder = await follow(again)
  world.clock.set(new Date(start.getTime() + 7.1 * 86_400_000))
  await assert.rejects(
    tx((t) => acceptInvitation(t, holder, password)),
    LinkEnded,
  )
  world.clock.set(start)
  await tx((t) => acceptInvitation(t, holder, password))
  await assert.rejects(
    tx((t) => inviteAgain(t, world.as('qin'), accountId)),
    RuleRefused,
  )
})

test('a login belongs to one person at a time, in any case', async () => {
  await invited('Twice')
  await assert.rejects(invited('twice'), FieldRefused)
})

test('recovery ends every old way in; nobody recovers themselves', async () => {
  const { accountId, link } = await invited('new3')
  const holder = await follow(link)
  await tx((t) => acceptInvitation(t, holder, password))
  await world.db.q
    .updateTable('accounts')
    .set({ totp_sealed: Buffer.from('x') })
    .where('id', '=', accountId)
    .execute()
  await assert.rejects(
    tx((t) => giveRecovery(t, world.as('sys'), world.account.sys, 'inPerson')),
    NotYours,
  )
  const recovery = await tx((t) => giveRecovery(t, world.as('sys'), accountId, 'byVideo'))
  assert.equal((await enter('new3')).kind, 'codeNeeded', 'until the link is used the old ways still open')
  const found = await follow(recovery)
  await tx((t) => acceptInvitation(t, found, 'seven loud magpies'))
  assert.equal((await enter('new3')).kind, 'refused')
  assert.equal((await enter('new3', 'seven loud magpies')).kind, 'in')
  const line = await world.db.q
    .selectFrom('audit')
    .select('detail')
    .where('act', '=', 'account.giveRecovery')
    .execute()
  assert.deepEqual(line[0]?.detail, { checked: 'byVideo' })
})

test('who left can’t come in, holds no office, and leaves no credential; the login is free again', async () => {
  const { accountId, link } = await invited('new4')
  const holder = await follow(link)
  await tx((t) => acceptInvitation(t, holder, password))
  const post = { accountId, role: 'liaison', regionId: world.region.town } as const
  await tx((t) => appoint(t, world.as('sec'), post))
  await assert.rejects(
    tx((t) => leave(t, world.as('sys'), world.account.sys)),
    NotYours,
  )
  await tx((t) => leave(t, world.as('sys'), accountId))
  assert.equal((await enter('new4')).kind, 'refused')
  assert.deepEqual(await appointmentsOf(world.db, world.committee.id, accountId), [])
  const row = world.db.q.selectFrom('accounts').selectAll().where('id', '=', accountId)
  const { password_hash, phone_sealed, mail } = await row.executeTakeFirstOrThrow()
  assert.deepEqual([password_hash, phone_sealed, mail], [null, null, null])
  await invited('new4')
  await assert.rejects(
    tx((t) => leave(t, world.as('sys'), accountId)),
    OutOfReach,
  )
})

test('the three administrators wear no second hat, and nobody appoints themselves', async () => {
  const at = { regionId: world.region.county }
  const give = (accountId: AccountId, role: 'liaison' | 'auditAdmin' | 'sysAdmin' | 'unitHandler') =>
    tx((t) => appoint(t, world.as('sec'), { ...at, accountId, role }))
  await assert.rejects(give(world.account.sys, 'liaison'), FieldRefused)
  await assert.rejects(give(world.account.sys, 'auditAdmin'), FieldRefused)
  await assert.rejects(give(world.account.lan, 'sysAdmin'), FieldRefused)
  await assert.rejects(give(world.account.sec, 'auditAdmin'), NotYours)
  await assert.rejects(give(world.account.shi, 'unitHandler'), FieldRefused, 'a unit’s officer needs a unit')
})

test('both hats at once: one appointment wins', async () => {
  const { accountId } = await invited('new5')
  const at = { accountId, regionId: world.region.county }
  const both = await Promise.allSettled([
    tx((t) => appoint(t, world.as('sec'), { ...at, role: 'auditAdmin' })),
    tx((t) => appoint(t, world.as('qin'), { ...at, role: 'liaison' })),
  ])
  assert.deepEqual(both.map((one) => one.status).sort(), ['fulfilled', 'rejected'])
})

test('who serves a village: those nearest first, up to the county, never a neighbour', async () => {
  const serving = await whoServes(
    world.db,
    world.committee.id,
    ['liaison', 'convener', 'venueHead', 'secretaryGeneral'],
    world.region.estate,
  )
  assert.deepEqual(
    serving.map((one) => one.name),
    ['余站长', '兰小雨', '崔主任', '秦秘书长'],
  )
  const market = await whoServes(world.db, world.committee.id, ['venueHead', 'liaison'], world.region.market)
  assert.deepEqual(
    market.map((one) => one.name),
    ['兰小雨'],
  )
})

test('a region knows its township and village', async () => {
  const { committee, region, db } = world
  const at = (id: typeof region.estate) => ancestorsOf(db, committee.id, id)
  assert.deepEqual(await at(region.estate), { townshipId: region.street, villageId: region.estate })
  assert.deepEqual(await at(region.town), { townshipId: region.town, villageId: null })
  assert.deepEqual(await at(region.county), { townshipId: null, villageId: null })
  await assert.rejects(at(newId<'region'>(start)), OutOfReach)
  const villages = await villagesOf(db, committee.id, region.town)
  assert.deepEqual(
    villages.map((one) => one.id),
    [region.bridge, region.orchard],
  )
})

test('the list of people goes on past its first page, each person once', async () => {
  for (let n = 0; n < 60; n++) await invited(`zz-${String(n).padStart(2, '0')}`)
  const all = new Set<string>()
  let after: string | undefined
  let pages = 0
  do {
    const list = await colleagues(world.db, world.committee.id, { after })
    for (const one of list.people) assert.ok(!all.has(one.login) && all.add(one.login))
    after = list.next ?? undefined
    pages++
  } while (after)
  assert.ok(pages >= 2 && all.size >= 79)
  const found = await colleagues(world.db, world.committee.id, { find: '兰' })
  assert.deepEqual(
    found.people.map((one) => [one.login, one.roles]),
    [['lan', ['liaison']]],
  )
})

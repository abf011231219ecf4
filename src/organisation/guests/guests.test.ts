import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Tree, treeAround } from '../../../test/city-above.ts'
import { open, signedIn } from '../../../test/visitor.ts'
import { makeWorld, type World } from '../../../test/world.ts'
import { leave } from '../../people/accounts.ts'
import { colleagues } from '../../people/roster/queries.ts'
import { personOfSession } from '../../people/signin/sessions.ts'
import { committeeById } from '../../platform/committees.ts'
import { transaction } from '../../platform/database/transaction.ts'
import { log } from '../../platform/log.ts'
import { AlreadyDone, FieldRefused, OutOfReach, ProofNeeded, RuleRefused } from '../../platform/refusals.ts'
import { arrive, openWay } from './entry.ts'
import { guestsHere, lentFrom, mySeats } from './queries.ts'
import { guestDoors } from './routes.tsx'
import { answerOffers, callBack, endSeat, endSeatsOfThoseWhoLeft, lendMembers, type Office } from './seat.ts'

const site = 'http://localhost'
let world: World
let tree: Tree
let city: Office
before(async () => {
  log.level = 'fatal'
  world = await makeWorld()
  tree = await treeAround(world)
  city = await tree.person(tree.city, 'shizhang', 'secretaryGeneral')
})
after(() => world.end())

/** A member of the city with a profile there. */
async function memberOfCity(login: string) {
  const member = await tree.person(tree.city, login, 'member')
  const key = { committee_id: tree.city.committeeId, account_id: member.accountId }
  const profile = { term: 6, standing: true, sectors: ['教育'], expertise: ['education'] }
  await world.db.q
    .insertInto('member_profiles')
    .values({ ...key, ...profile, level: 'city' })
    .execute()
  return member
}

const qin = () => world.as('qin')
const offered = async () => (await guestsHere(world.db, world.committee.id)).filter((one) => !one.answer)
const token = (way: string) => way.split('/').at(-1) ?? ''

async function seated(login: string) {
  const member = await memberOfCity(login)
  await lendMembers(world.db, city, world.committee.id, [member.accountId])
  const seats = (await offered()).map((one) => one.id)
  await answerOffers(world.db, qin(), { seats, answer: 'seated' })
  return member
}

async function sessionThere(member: Awaited<ReturnType<typeof memberOfCity>>) {
  const [seat] = await mySeats(world.db, member)
  const way = await openWay(world.db, member, seat?.id ?? '', site)
  return { way, session: await arrive(world.db, world.committee.id, token(way)) }
}

const personThere = async (cookie: string) =>
  personOfSession(world.db, await committeeById(world.db, world.committee.id), cookie)

test('offered at home, agreed to there: an appointment there, one sign-in, both desks', async () => {
  const member = await seated('wen')
  const { way, session } = await sessionThere(member)
  assert.ok(way.startsWith('http://localhost/guest-entries/'), way)
  const there = await personThere(session.token)
  assert.deepEqual([there?.name, there?.appointments[0]?.role], ['wen同志', 'member'])
  const profile = await world.db.q
    .selectFrom('member_profiles')
    .select(['level', 'term', 'standing', 'sectors'])
    .where('account_id', '=', there?.accountId ?? '')
    .executeTakeFirst()
  assert.deepEqual(profile, { level: 'city', term: 6, standing: true, sectors: ['教育'] })
  await assert.rejects(arrive(world.db, world.committee.id, token(way)), RuleRefused, 'once')
  const { people } = await colleagues(world.db, world.committee.id, { find: 'wen' })
  const home = (await committeeById(world.db, tree.city.committeeId)).name
  assert.deepEqual(
    [people[0]?.home, people.length],
    [home, 1],
    'the list of people says where they come from',
  )
})

test('a way closes after a minute, opens for nobody else, and asks for a proof first', async () => {
  const member = await seated('lai')
  const [seat] = await mySeats(world.db, member)
  const now = world.clock.now()
  const way = await openWay(world.db, member, seat?.id ?? '', site)
  await assert.rejects(arrive(world.db, tree.beside.committeeId, token(way)), RuleRefused)
  world.clock.set(new Date(now.getTime() + 61_000))
  await assert.rejects(arrive(world.db, world.committee.id, token(way)), RuleRefused)
  const other = await memberOfCity('bie')
  await assert.rejects(openWay(world.db, other, seat?.id ?? '', site), OutOfReach)
  const long = { ...member, provenAt: new Date(now.getTime() - 86_400_000) }
  await assert.rejects(openWay(world.db, long, seat?.id ?? '', site), ProofNeeded)
})

test('only to committees above or below, one’s own members, once; an offer is answered once', async () => {
  const { db } = world
  const member = await memberOfCity('yi')
  const stranger = await tree.person(tree.beside, 'linju', 'secretaryGeneral')
  await assert.rejects(lendMembers(db, stranger, world.committee.id, [world.account.mei]), OutOfReach)
  await assert.rejects(lendMembers(db, city, world.committee.id, [world.account.mei]), OutOfReach)
  await lendMembers(db, city, world.committee.id, [member.accountId])
  await assert.rejects(lendMembers(db, city, world.committee.id, [member.accountId]), FieldRefused)
  const [one] = await offered()
  const answer = { seats: [one?.id ?? ''], answer: 'seated' } as const
  for (const no of [stranger, city]) await assert.rejects(answerOffers(db, no, answer), OutOfReach)
  const both = await Promise.allSettled([answerOffers(db, qin(), answer), answerOffers(db, qin(), answer)])
  const [refused] = both.filter((settled) => settled.status === 'rejected')
  assert.ok(refused?.reason instanceof AlreadyDone)
  assert.deepEqual(await lentFrom(db, tree.beside.committeeId), [])
})

test('ended there, called back, or gone at home: nobody comes in any more', async () => {
  const { db } = world
  const [ended, called, gone] = [await seated('jie'), await seated('hui'), await seated('zou')]
  const cookies = []
  for (const one of [ended, called, gone]) cookies.push((await sessionThere(one)).session.token)
  const seatOf = async (one: typeof ended) => (await mySeats(db, one))[0]?.id ?? ''
  await assert.rejects(endSeat(db, city, await seatOf(ended)), OutOfReach)
  await assert.rejects(callBack(db, qin(), await seatOf(called)), OutOfReach)
  const way = await openWay(db, gone, await seatOf(gone), site)
  await endSeat(db, qin(), await seatOf(ended))
  await callBack(db, city, await seatOf(called))
  await transaction(db, (tx) => leave(tx, city, gone.accountId))
  await assert.rejects(arrive(db, world.committee.id, token(way)), RuleRefused)
  await endSeatsOfThoseWhoLeft(db, tree.city.committeeId)
  for (const cookie of cookies) assert.equal(await personThere(cookie), null)
  for (const one of [ended, called, gone]) assert.deepEqual(await mySeats(db, one), [])
})

test('the office reads who sits here; a member without a seat elsewhere finds none', async () => {
  const app = open(world, guestDoors)
  const office = await signedIn(app, world, 'qin')
  const page = await office.see('/guest-seats')
  assert.equal(page.status, 200)
  assert.ok(page.html.includes('wen同志') && page.html.includes('青川市政协'))
  const mei = await signedIn(app, world, 'mei')
  assert.equal((await mei.see('/guest-seats')).status, 403)
  assert.ok((await mei.see('/elsewhere')).html.includes('还没有别处的任职'))
})

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { matterIn } from '../../test/matter-in.ts'
import { makeWorld, type World } from '../../test/world.ts'
import { recomputed } from '../opinions/exchange/file.ts'
import { transaction } from '../platform/database/transaction.ts'
import { newToken } from '../platform/ids.ts'
import { AlreadyDone, FieldRefused, NotYours, OutOfReach, RuleRefused } from '../platform/refusals.ts'
import { castVote, type Vote } from './ballots/ballot.ts'
import { countHands } from './ballots/hands-up.ts'
import { enterSheet, numberSheets } from './ballots/paper.ts'
import { excludeSeats, liftExclusion } from './guard/exclusion.ts'
import { suspiciousBlocks } from './guard/queries.ts'
import { draftItem, rewordItem, takeOver } from './items/item.ts'
import { closeRoom, openRoom, type RoomRow, roomByCode } from './rooms/room.ts'
import { type SeatHolder, takeSeat } from './seats/seat.ts'
import { addStatement, mergeStatement, propose, showStatement, statementsOf } from './statements/statement.ts'
import { publishedOf } from './tally/published.ts'
import { standingNow } from './tally/standing.ts'
import { countOn, tallyOf, totalOf } from './tally/tally.ts'

let world: World
before(async () => {
  world = await makeWorld()
})
after(() => world.end())

async function hall(statements: readonly string[] = []): Promise<RoomRow> {
  const matter = await matterIn(world, { verbs: ['screen', 'confirm'] })
  const room = await openRoom(world.db, world.as('cui'), matter.id, '三号楼电梯怎么办？')
  for (const text of statements) await addStatement(world.db, world.as('cui'), room.id, text)
  return room
}
async function sit(room: RoomRow): Promise<SeatHolder> {
  const no = await takeSeat(world.db, room, newToken())
  return { kind: 'seat', committeeId: room.committee_id, room, no }
}
const vote = (holder: SeatHolder, no: number, said: Vote) => castVote(world.db, holder, no, said)
const totals = async (room: RoomRow, no: number) => totalOf(await countOn(world.db, room, no))

test('who serves elsewhere finds no matter to open a room for; who is in no team may not', async () => {
  const matter = await matterIn(world, { verbs: ['screen', 'confirm'] })
  await assert.rejects(openRoom(world.db, world.as('chu') as never, matter.id, '为什么不修'), OutOfReach)
  await assert.rejects(openRoom(world.db, world.as('mei'), matter.id, '为什么不修'), NotYours)
})

test('one phone is one seat, also when it comes in three times at once', async () => {
  const room = await hall()
  const token = newToken()
  const seats = await Promise.all([1, 2, 3].map(() => takeSeat(world.db, room, token)))
  assert.equal(new Set(seats).size, 1)
  const others = await Promise.all([1, 2, 3, 4].map(() => takeSeat(world.db, room, newToken())))
  assert.deepEqual(
    others.toSorted((a, b) => a - b),
    [2, 3, 4, 5],
  )
  const rows = JSON.stringify(await world.db.q.selectFrom('seats').selectAll().execute())
  assert.ok(!rows.includes(token), 'the token itself is not kept')
})

test('the last word of a seat counts, once, and only on what is shown', async () => {
  const room = await hall(['先修好再谈换新'])
  const holder = await sit(room)
  await Promise.all([vote(holder, 1, 'agree'), vote(holder, 1, 'agree')])
  await vote(holder, 1, 'disagree')
  assert.deepEqual(await totals(room, 1), { agree: 0, disagree: 1, pass: 0 })
  await assert.rejects(vote(holder, 9, 'agree'), OutOfReach)
  const waiting = await propose(world.db, holder, { text: '请物业每周巡检' })
  await assert.rejects(vote(holder, waiting, 'agree'), OutOfReach)
  await showStatement(world.db, world.as('cui'), room.id, waiting)
  await assert.rejects(showStatement(world.db, world.as('lan'), room.id, waiting), AlreadyDone)
  await vote(holder, waiting, 'agree')
  await closeRoom(world.db, world.as('cui'), room.id)
  const closed = { ...holder, room: await roomByCode(world.db, room.committee_id, room.code) }
  await assert.rejects(vote(closed, 1, 'agree'), RuleRefused)
})

test('what stands there is not written twice, and nobody drowns the moderator', async () => {
  const room = await hall(['维修资金要公开账目。'])
  const holder = await sit(room)
  await assert.rejects(propose(world.db, holder, { text: '维修资金，要公开账目' }), FieldRefused)
  for (const text of ['一一一一', '二二二二', '三三三三', '四四四四', '五五五五'])
    await propose(world.db, holder, { text })
  await assert.rejects(propose(world.db, holder, { text: '六六六六' }), RuleRefused)
})

test('a twin takes its votes along, and never over what a seat said itself', async () => {
  const room = await hall(['公开维修资金', '把维修资金公开'])
  const [one, other] = [await sit(room), await sit(room)]
  await vote(one, 2, 'agree')
  await vote(other, 1, 'disagree')
  await vote(other, 2, 'agree')
  await mergeStatement(world.db, world.as('cui'), room.id, 2, 1)
  assert.deepEqual(await totals(room, 1), { agree: 1, disagree: 1, pass: 0 })
  await assert.rejects(mergeStatement(world.db, world.as('cui'), room.id, 1, 1), RuleRefused)
})

test('phones, hands and paper are kept apart and counted once; hands stay out of the map', async () => {
  const room = await hall(['先修好再谈换新'])
  const cui = world.as('cui')
  await vote(await sit(room), 1, 'agree')
  await countHands(world.db, cui, room.id, 1, { agree: 10, disagree: 4, pass: 0 })
  await countHands(world.db, cui, room.id, 1, { agree: 11, disagree: 4, pass: 0 })
  assert.equal(await numberSheets(world.db, cui, room.id, 2), 1)
  const sheet = { number: 1, votes: new Map<number, Vote>([[1, 'pass']]) }
  await enterSheet(world.db, cui, room.id, sheet)
  await assert.rejects(enterSheet(world.db, cui, room.id, sheet), FieldRefused)
  await enterSheet(world.db, cui, room.id, { ...sheet, votes: new Map([[1, 'disagree']]), again: true })
  await assert.rejects(enterSheet(world.db, cui, room.id, { ...sheet, number: 3 }), FieldRefused)
  const found = await countOn(world.db, room, 1)
  assert.deepEqual([found.phone.agree, found.hands.agree, found.paper.disagree], [1, 11, 1])
  assert.deepEqual(totalOf(found), { agree: 12, disagree: 5, pass: 0 })
  const { votes } = await publishedOf(world.db, room, await statementsOf(world.db, room))
  assert.equal(votes.length, 2)
  const kept = await world.db.q
    .selectFrom('hand_counts')
    .select('agree')
    .where('room_id', '=', room.id)
    .execute()
  assert.equal(kept.length, 2, 'the older count stays in the record')
})

test('an item is voted on anew when its words change, and goes over only with more agreeing than reserving', async () => {
  const room = await hall()
  const cui = world.as('cui')
  const no = await draftItem(world.db, cui, room.id, '一个月内修好电梯')
  const taking = { kind: 'commitment', bodyId: world.body.housing, dueOn: '2026-05-01' } as const
  await assert.rejects(takeOver(world.db, cui, room.id, no, taking), RuleRefused)
  const [one, other] = [await sit(room), await sit(room)]
  await vote(one, no, 'disagree')
  await assert.rejects(takeOver(world.db, cui, room.id, no, taking), RuleRefused)
  const fresh = await rewordItem(world.db, cui, room.id, no, '两个月内修好电梯')
  assert.deepEqual(await totals(room, fresh), { agree: 0, disagree: 0, pass: 0 })
  await assert.rejects(vote(one, no, 'agree'), OutOfReach)
  await vote(one, fresh, 'agree')
  await vote(other, fresh, 'agree')
  await assert.rejects(takeOver(world.db, cui, room.id, fresh, { kind: 'commitment' }), FieldRefused)
  const both = [1, 2].map(() => takeOver(world.db, cui, room.id, fresh, taking))
  const done = (await Promise.allSettled(both)).filter(({ status }) => status === 'fulfilled')
  assert.equal(done.length, 1)
  const items = await world.db.q
    .selectFrom('items')
    .selectAll()
    .where('matter_id', '=', room.matter_id)
    .execute()
  assert.deepEqual(
    items.map(({ text, backed_by }) => [text, backed_by?.slice(0, 10)]),
    [['两个月内修好电梯', '同意 2，保留 0，']],
  )
})

test('a block of equal ballots is shown with its evidence; taken out and back in everything is counted anew', async () => {
  const room = await hall(
    ['一', '二', '三', '四', '五', '六', '七', '八'].map((one) => `第${one}个办法好不好`),
  )
  const answers: Vote[] = ['agree', 'disagree', 'pass']
  for (let person = 0; person < 14; person++) {
    const holder = await sit(room)
    for (let no = 1; no <= 8; no++) {
      const same = person < 6
      await vote(holder, no, same ? (answers[no % 2] as Vote) : (answers[(person * no + person) % 3] as Vote))
    }
  }
  const [block] = await suspiciousBlocks(world.db, room)
  assert.deepEqual(block?.people, [1, 2, 3, 4, 5, 6])
  const before = await tallyOf(world.db, room)
  const cui = world.as('cui')
  await excludeSeats(world.db, cui, room.id, block?.people ?? [], '六张一样，一分钟内投完')
  const counted = await standingNow(world.db, room)
  assert.equal(counted.opinions?.map.voters, 8)
  const left = await suspiciousBlocks(world.db, room)
  assert.ok(left.every(({ people }) => !people.includes(1)))
  for (const seat of block?.people ?? []) await liftExclusion(world.db, cui, room.id, seat)
  assert.deepEqual(await tallyOf(world.db, room), before)
  await assert.rejects(liftExclusion(world.db, cui, room.id, 1), OutOfReach)
  await assert.rejects(excludeSeats(world.db, cui, room.id, [99], '没有这个座位'), OutOfReach)
  const published = await publishedOf(world.db, room, await statementsOf(world.db, room))
  assert.deepEqual((await standingNow(world.db, room)).opinions?.digest, recomputed(published).digest)
})

test('all or nothing: a room opened in a transaction that fails was never there', async () => {
  const matter = await matterIn(world, { verbs: ['screen', 'confirm'] })
  const failing = transaction(world.db, async (tx) => {
    await openRoom(tx, world.as('cui'), matter.id, '三号楼电梯怎么办？')
    throw new Error('stopped')
  })
  await assert.rejects(failing, /stopped/)
  const rows = await world.db.q
    .selectFrom('live_rooms')
    .select('id')
    .where('matter_id', '=', matter.id)
    .execute()
  assert.deepEqual(rows, [])
})

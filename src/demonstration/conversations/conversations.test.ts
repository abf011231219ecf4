import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type FreshDatabase, freshDatabase } from '../../../test/database.ts'
import type { RoomRow } from '../../conversations/rooms/room.ts'
import { statementsOf } from '../../conversations/statements/statement.ts'
import { standingNow } from '../../conversations/tally/standing.ts'
import { totalOf } from '../../conversations/tally/tally.ts'
import { fixedClock, movedClock } from '../../platform/clock/clock.ts'
import { type Db, transaction } from '../../platform/database/transaction.ts'
import { diskStore } from '../../platform/files/store.ts'
import { newKeyRing, secretsFrom } from '../../platform/secrets/secrets.ts'
import { makeCounty } from '../county/county.ts'
import { charging } from './words.ts'
import { yearOfConversations } from './year.ts'

const today = new Date('2026-06-17T11:00:00+08:00')

let database: FreshDatabase
let folder: string
let db: Db
let rooms: RoomRow[]
before(async () => {
  database = await freshDatabase()
  folder = await mkdtemp(join(tmpdir(), 'yishi-conversations-'))
  const clock = movedClock(fixedClock(today), -350 * 86_400_000)
  db = { q: database.q, clock, secrets: secretsFrom(newKeyRing()), files: diskStore(folder) }
  await transaction(db, async (tx) => {
    const county = await makeCounty(tx, today)
    await yearOfConversations(tx, clock, county)
  })
  clock.move(today.getTime() - clock.now().getTime())
  rooms = (await db.q.selectFrom('live_rooms').selectAll().orderBy('opened_at').execute()) as RoomRow[]
})
after(async () => {
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

const roomNamed = (part: string) => rooms.find(({ title }) => title.includes(part)) as RoomRow

test('sixty phones, three points of view, and what all share', async () => {
  const { opinions, seats, tally, statements } = await standingNow(db, roomNamed('充电'))
  assert.equal(opinions?.map.verdict, 'groups')
  assert.equal(opinions?.map.groups.length, 3)
  assert.deepEqual([seats.phone, seats.paper], [60, 6])
  assert.ok((opinions?.map.bridging.length ?? 0) >= 2)
  const item = statements.find(({ kind }) => kind === 'item')
  const count = tally.get(item?.no ?? 0)
  assert.ok(count && count.hands.agree > 0 && count.paper.agree > 0 && totalOf(count).agree > 30)
})

test('what the hall agreed on stands in the minutes of a meeting with its count, and was done', async () => {
  const items = await db.q.selectFrom('items').selectAll().where('backed_by', 'is not', null).execute()
  assert.deepEqual(
    items.map(({ text }) => text).sort(),
    [...charging.items, charging.reserved].map(({ text }) => text).sort(),
  )
  assert.ok(items.every(({ meeting_id, backed_by }) => meeting_id && /举手 \d+/.test(backed_by ?? '')))
  const tasks = await db.q.selectFrom('tasks').select(['state', 'closed_at']).execute()
  assert.deepEqual([tasks.length, tasks.filter(({ closed_at }) => closed_at).length], [2, 2])
})

test('one is open for weeks with something to look at, one has too few votes', async () => {
  const open = roomNamed('空场')
  assert.equal(open.closed_at, null)
  const waiting = (await statementsOf(db, open)).filter(({ state }) => state === 'waiting')
  assert.equal(waiting.length, 2)
  assert.equal((await standingNow(db, roomNamed('班车'))).opinions?.map.verdict, 'tooFewVotes')
})

// Owns: a conversation that was held elsewhere and is brought to a matter as it was published: closed, every ballot a
// seat of its own, nothing added. Breaks if wrong: a map would show what nobody said.
import { sql } from 'kysely'
import { lockMatter, noteOnMatter } from '../../matters/matter.ts'
import type { Published, PublishedStatement, PublishedVote } from '../../opinions/exchange/published.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { newId } from '../../platform/ids.ts'
import { StageRefused } from '../../platform/refusals.ts'
import { type Moderator, refuseStrangers } from '../hands.ts'
import { newCode, type RoomRow } from '../rooms/room.ts'
import { words } from './words.ts'

export interface Brought {
  title: string
  source: string
  published: Published
}

export function importConversation(
  db: Db,
  actor: Moderator,
  matterId: string,
  brought: Brought,
): Promise<RoomRow> {
  return transaction(db, async (tx) => {
    const matter = await lockMatter(tx, actor, matterId)
    await refuseStrangers(tx, actor, matter)
    if (matter.state === 'archived')
      throw new StageRefused({ machine: 'matter', state: matter.state, verb: 'room.import' })
    const room = await closedRoom(tx, actor, matter.id, brought)
    const people = await addPeople(tx, room, brought.published)
    const statements = await addStatements(tx, room, brought.published, people)
    const votes = lastWords(brought.published.votes)
    await addBallots(tx, room, votes, people, statements)
    const payload = { room: room.id, people: people.size, statements: statements.size, votes: votes.length }
    await noteOnMatter(tx, matter, 'room.import', { actor, payload })
    return room
  })
}

/** From the first to the last word of it; today where the files say nothing of when. */
async function closedRoom(tx: Tx, actor: Moderator, matterId: string, brought: Brought): Promise<RoomRow> {
  const now = tx.clock.now()
  const [from, to] = spanOf(brought.published, now)
  const row = await tx.q
    .insertInto('live_rooms')
    .values({
      ...{ committee_id: actor.committeeId, id: newId<'room'>(now), matter_id: matterId, code: newCode() },
      ...{ title: brought.title, source: brought.source, imported_at: now, opened_by: actor.accountId },
      ...{ opened_at: from, closed_at: to },
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  return row as RoomRow
}

function spanOf({ statements, votes }: Published, now: Date): [Date, Date] {
  let [from, to] = [Number.POSITIVE_INFINITY, 0]
  for (const { at } of [...statements, ...votes]) {
    if (at <= 0) continue
    from = Math.min(from, at)
    to = Math.max(to, at)
  }
  return to > 0 ? [new Date(from), new Date(to)] : [now, now]
}

type Numbers = ReadonlyMap<number, number>
/** Ids in ascending order become 1, 2, 3 …: the same order, and so the same map and digests. */
const numbersOf = (ids: Iterable<number>): Numbers =>
  new Map([...new Set(ids)].sort((a, b) => a - b).map((id, at) => [id, at + 1]))

async function addPeople(tx: Tx, room: RoomRow, { votes }: Published): Promise<Numbers> {
  const people = numbersOf(votes.map(({ person }) => person))
  await sql`insert into seats (committee_id, room_id, no, way, joined_at)
    select ${room.committee_id}, ${room.id}, no, 'imported', ${room.opened_at}
    from generate_series(1, ${people.size}::integer) no`.execute(tx.q)
  return people
}

async function addStatements(tx: Tx, room: RoomRow, { statements }: Published, people: Numbers) {
  const numbers = numbersOf(statements.map(({ id }) => id))
  const row = (one: PublishedStatement) => ({
    ...{ committee_id: room.committee_id, room_id: room.id, no: numbers.get(one.id) as number },
    ...{ kind: 'opinion', text: one.body, written_at: one.at > 0 ? new Date(one.at) : room.opened_at },
    // Who wrote and never voted has no seat.
    seat_no: people.get(one.author) ?? null,
    ...(one.moderated === -1 ? { state: 'refused', refusal: words('zh').refusedThere } : { state: 'shown' }),
  })
  for (const part of inParts(statements, 2_000))
    await tx.q.insertInto('statements').values(part.map(row)).execute()
  return numbers
}

/** The last word of a person on a statement, as everywhere. */
function lastWords(votes: readonly PublishedVote[]): PublishedVote[] {
  const last = new Map<number, Map<number, PublishedVote>>()
  for (const vote of votes.toSorted((a, b) => a.at - b.at || a.vote - b.vote)) {
    const own = last.get(vote.person) ?? new Map<number, PublishedVote>()
    last.set(vote.person, own.set(vote.statement, vote))
  }
  return [...last.values()].flatMap((own) => [...own.values()])
}

async function addBallots(
  tx: Tx,
  room: RoomRow,
  votes: readonly PublishedVote[],
  people: Numbers,
  statements: Numbers,
): Promise<void> {
  for (const part of inParts(votes, 20_000))
    await sql`insert into ballots (committee_id, room_id, seat_no, statement_no, vote, cast_at)
      select ${room.committee_id}, ${room.id}, b.seat_no, b.statement_no, b.vote, b.cast_at
      from unnest(${part.map((one) => people.get(one.person))}::integer[],
        ${part.map((one) => statements.get(one.statement))}::integer[],
        ${part.map((one) => one.vote)}::smallint[],
        ${part.map((one) => (one.at > 0 ? new Date(one.at) : room.opened_at).toISOString())}::timestamptz[])
        as b (seat_no, statement_no, vote, cast_at)`.execute(tx.q)
}

function* inParts<T>(all: readonly T[], size: number): Generator<T[]> {
  for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size)
}

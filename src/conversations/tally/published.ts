// Owns: a room as the engine and everyone else reads it: shown statements and the individual ballots that count. Hands
// are counts and are no ballots; they never enter the map.
import { sql } from 'kysely'
import type { Published, PublishedVote } from '../../opinions/exchange/published.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { RoomRow } from '../rooms/room.ts'
import type { StatementRow } from '../statements/statement.ts'
import { counts } from './tally.ts'

/** Whose words a statement is: a seat by its number, 0 where a moderator wrote it. */
export async function publishedOf(
  db: Db,
  room: RoomRow,
  statements: readonly StatementRow[],
): Promise<Published> {
  // What was refused elsewhere keeps its place: the numbers, and so the digests, are those of the files it came in.
  const kept = room.imported_at ? ['shown', 'refused'] : ['shown']
  const told = statements.filter(({ kind, state }) => kind === 'opinion' && kept.includes(state))
  const known = new Set(told.map(({ no }) => no))
  const { rows } = await sql<{ at: Date; person: number; statement: number; vote: PublishedVote['vote'] }>`
    select b.cast_at as at, b.seat_no as person, b.statement_no as statement, b.vote from ballots b
    where b.committee_id = ${room.committee_id} and b.room_id = ${room.id} and ${counts(room)}
    order by b.seat_no, b.statement_no`.execute(db.q)
  return {
    statements: told.map((one) => ({
      ...{ id: one.no, body: one.text, author: one.seat_no ?? 0, moderated: one.state === 'shown' ? 1 : -1 },
      at: one.written_at.getTime(),
    })),
    votes: rows
      .filter((vote) => known.has(vote.statement))
      .map(({ at, person, statement, vote }) => ({ at: at.getTime(), person, statement, vote })),
  }
}

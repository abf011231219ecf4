// Owns: what one seat said, for that seat alone.
import type { Db } from '../../platform/database/transaction.ts'
import type { SeatHolder } from './seat.ts'

/** Statement number → vote. */
export async function ownVotes(db: Db, { room, no }: SeatHolder): Promise<Map<number, number>> {
  const rows = await db.q
    .selectFrom('ballots')
    .select(['statement_no', 'vote'])
    .where('committee_id', '=', room.committee_id)
    .where('room_id', '=', room.id)
    .where('seat_no', '=', no)
    .execute()
  return new Map(rows.map((row) => [row.statement_no, row.vote]))
}

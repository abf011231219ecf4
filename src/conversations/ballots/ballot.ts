// Owns: a vote of one seat on one statement: its last word counts, and only while the room is open.
// Breaks if wrong: a vote is lost, or one person counts twice.
import { sql } from 'kysely'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { OutOfReach, TooMany } from '../../platform/refusals.ts'
import { type RoomRow, refuseClosed } from '../rooms/room.ts'
import type { SeatHolder } from '../seats/seat.ts'

export const votes = { agree: 1, disagree: -1, pass: 0 } as const
export type Vote = keyof typeof votes

/** No thumb reads and answers so many in a minute; a queue that waited for the network may. */
const mostAMinute = 240

export function castVote(db: Db, holder: SeatHolder, statement: number, vote: Vote): Promise<void> {
  return transaction(db, async (tx) => {
    refuseClosed(holder.room)
    await refuseMachine(tx, holder)
    await putBallot(tx, holder.room, holder.no, statement, vote)
  })
}

export async function putBallot(
  tx: Tx,
  room: RoomRow,
  seatNo: number,
  statement: number,
  vote: Vote,
): Promise<void> {
  const { rows } = await sql`
    insert into ballots (committee_id, room_id, seat_no, statement_no, vote, cast_at)
    select s.committee_id, s.room_id, ${seatNo}, s.no, ${votes[vote]}, ${tx.clock.now()}
    from statements s
    where s.committee_id = ${room.committee_id} and s.room_id = ${room.id} and s.no = ${statement} and s.state = 'shown'
    on conflict (committee_id, room_id, seat_no, statement_no)
      do update set vote = excluded.vote, cast_at = excluded.cast_at
    returning statement_no`.execute(tx.q)
  if (rows.length === 0) throw new OutOfReach({ room: room.id, statement })
}

async function refuseMachine(tx: Tx, { room, no }: SeatHolder): Promise<void> {
  const since = new Date(tx.clock.now().getTime() - 60_000)
  const { many } = await tx.q
    .selectFrom('ballots')
    .select((e) => e.fn.countAll<number>().as('many'))
    .where('committee_id', '=', room.committee_id)
    .where('room_id', '=', room.id)
    .where('seat_no', '=', no)
    .where('cast_at', '>', since)
    .executeTakeFirstOrThrow()
  if (Number(many) >= mostAMinute) throw new TooMany({ room: room.id, seat: no })
}

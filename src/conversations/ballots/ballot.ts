// Owns: a vote of one seat on one statement: its last word counts, and only while the room is open.
// Breaks if wrong: a vote is lost, or one person counts twice.
import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/transaction.ts'
import { OutOfReach, RuleRefused } from '../../platform/refusals.ts'
import type { RoomRow } from '../rooms/room.ts'
import { words } from '../rooms/words.ts'
import type { SeatHolder } from '../seats/seat.ts'

export const votes = { agree: 1, disagree: -1, pass: 0 } as const
export type Vote = keyof typeof votes

export interface Cast {
  holder: SeatHolder
  statement: number
  vote: Vote
  /** The press's own key; null where the press is stored once by whoever calls. */
  key: string | null
}

export async function castVote(db: Db, holder: SeatHolder, statement: number, vote: Vote): Promise<void> {
  const cast = { holder, statement, vote, key: null }
  const [told] = await castVotes(db, [cast], '')
  refuseUntaken(cast, told)
}

export interface Told {
  open: boolean
  shown: boolean
  /** Refused now, but its key was claimed before: it has been counted. */
  before: boolean
}

/**
 * Many votes in one statement, key and ballot together: all that may be taken are, and of each is told how it went. Sent
 * a second time with its key a vote does nothing, also after the seat has changed its mind.
 */
export async function castVotes(db: Db, casts: readonly Cast[], door: string): Promise<Told[]> {
  const now = db.clock.now()
  const { rows } = await sql<Told>`with given as (select * from ${given(casts)}), told as (
      select g.*, r.closed_at is null as open, s.no is not null as shown
      from given g
      join live_rooms r on r.committee_id = g.committee_id and r.id = g.room_id
      left join statements s on s.committee_id = g.committee_id and s.room_id = g.room_id
        and s.no = g.statement_no and s.state = 'shown'
    ), taken as (
      select * from told where open and shown
    ), claimed as (
      insert into replays (committee_id, key, door, created_at)
      select committee_id, key, ${door}::text, ${now}::timestamptz from taken where key is not null
      order by committee_id, key
      on conflict do nothing returning committee_id, key
    ), counted as (
      insert into ballots (committee_id, room_id, seat_no, statement_no, vote, cast_at)
      select distinct on (committee_id, room_id, seat_no, statement_no)
        committee_id, room_id, seat_no, statement_no, vote, ${now}::timestamptz
      from taken t where key is null or (committee_id, key) in (select c.committee_id, c.key from claimed c)
      order by committee_id, room_id, seat_no, statement_no, turn desc
      on conflict (committee_id, room_id, seat_no, statement_no)
        do update set vote = excluded.vote, cast_at = excluded.cast_at
    )
    select open, shown, case when open and shown then false else exists (
      select from replays p where p.committee_id = told.committee_id and p.key = told.key) end as before
    from told order by turn`.execute(db.q)
  return rows
}

const given = (casts: readonly Cast[]) => sql`unnest(${casts.map(({ holder }) => holder.committeeId)}::uuid[],
  ${casts.map(({ holder }) => holder.room.id)}::uuid[], ${casts.map(({ holder }) => holder.no)}::integer[],
  ${casts.map(({ statement }) => statement)}::integer[], ${casts.map(({ vote }) => votes[vote])}::smallint[],
  ${casts.map(({ key }) => key)}::text[])
  with ordinality as one (committee_id, room_id, seat_no, statement_no, vote, key, turn)`

export function refuseUntaken({ holder: { room }, statement }: Cast, told: Told | undefined): void {
  if (told?.before) return
  if (told && !told.open) throw new RuleRefused(words.both.roomClosed, { room: room.id })
  if (!told?.shown) throw new OutOfReach({ room: room.id, statement })
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

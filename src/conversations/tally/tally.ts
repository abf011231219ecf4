// Owns: one tally of phones, hands and paper, each kept apart. Excluded seats are left out wherever it is asked.
import { sql } from 'kysely'
import type { Db } from '../../platform/database/transaction.ts'
import type { RoomRow } from '../rooms/room.ts'

export interface Count {
  agree: number
  disagree: number
  pass: number
}
export interface StatementTally {
  phone: Count
  hands: Count
  paper: Count
}
export const ways = ['phone', 'hands', 'paper'] as const
export type Way = (typeof ways)[number]

export const nothingYet = (): StatementTally => ({ phone: none(), hands: none(), paper: none() })
const none = (): Count => ({ agree: 0, disagree: 0, pass: 0 })

export function totalOf(tally: StatementTally): Count {
  const sum = (of: keyof Count) => ways.reduce((all, way) => all + tally[way][of], 0)
  return { agree: sum('agree'), disagree: sum('disagree'), pass: sum('pass') }
}

interface Line extends Count {
  no: number
  way: Way
}

/** By statement. What nobody voted on is absent. */
export async function tallyOf(db: Db, room: RoomRow): Promise<Map<number, StatementTally>> {
  const { rows } = await sql<Line>`
    select b.statement_no as no, s.way,
      (count(*) filter (where b.vote = 1))::int as agree,
      (count(*) filter (where b.vote = -1))::int as disagree,
      (count(*) filter (where b.vote = 0))::int as pass
    from ballots b
    join seats s on s.committee_id = b.committee_id and s.room_id = b.room_id and s.no = b.seat_no
    where b.committee_id = ${room.committee_id} and b.room_id = ${room.id} and ${counts}
    group by b.statement_no, s.way
    union all
    select statement_no, 'hands', agree, disagree, pass from hand_counts
    where committee_id = ${room.committee_id} and room_id = ${room.id} and superseded_at is null`.execute(
    db.q,
  )
  const tally = new Map<number, StatementTally>()
  for (const { no, way, agree, disagree, pass } of rows) {
    const found = tally.get(no) ?? nothingYet()
    found[way] = { agree, disagree, pass }
    tally.set(no, found)
  }
  return tally
}

/** Said of `ballots b`: the seat is not excluded. */
export const counts = sql<boolean>`not exists (select 1 from exclusions x where x.committee_id = b.committee_id
  and x.room_id = b.room_id and x.seat_no = b.seat_no and x.lifted_at is null)`

export const countOn = async (db: Db, room: RoomRow, no: number): Promise<StatementTally> =>
  (await tallyOf(db, room)).get(no) ?? nothingYet()

/** How many came in: phones joined, sheets typed. */
export async function seatsIn(db: Db, room: RoomRow): Promise<{ phone: number; paper: number }> {
  const rows = await db.q
    .selectFrom('seats')
    .select(['way', (e) => e.fn.countAll<number>().as('many')])
    .where('committee_id', '=', room.committee_id)
    .where('room_id', '=', room.id)
    .groupBy('way')
    .execute()
  const of = (way: string) => Number(rows.find((row) => row.way === way)?.many ?? 0)
  return { phone: of('phone'), paper: of('paper') }
}

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
  /** Brought from a conversation that was held elsewhere. */
  imported: Count
}
const ways = ['phone', 'hands', 'paper', 'imported'] as const
export type Way = (typeof ways)[number]

/** By which ways votes come into a room. */
export const waysOf = ({ imported_at }: RoomRow): Way[] =>
  ways.filter((way) => (way === 'imported') === (imported_at !== null))

export const nothingYet = (): StatementTally => ({
  ...{ phone: none(), hands: none(), paper: none(), imported: none() },
})
const none = (): Count => ({ agree: 0, disagree: 0, pass: 0 })

export function totalOf(tally: StatementTally): Count {
  const sum = (of: keyof Count) => ways.reduce((all, way) => all + tally[way][of], 0)
  return { agree: sum('agree'), disagree: sum('disagree'), pass: sum('pass') }
}

interface Line extends Record<keyof Count, number | null> {
  no: number
  way: Way
}

/**
 * By statement. What nobody voted on is absent. One pass over the ballots with small lists at hand, and no join: this is
 * asked all evening with the plan of its first minute, when the hall was empty.
 */
export async function tallyOf(db: Db, room: RoomRow): Promise<Map<number, StatementTally>> {
  const { rows } = await sql<Line>`
    select no, way, (sum(many) filter (where vote = 1))::int as agree,
      (sum(many) filter (where vote = -1))::int as disagree, (sum(many) filter (where vote = 0))::int as pass
    from (
      select b.statement_no as no, b.vote, count(*) as many, case when b.seat_no in (
          select s.no from seats s where s.committee_id = ${room.committee_id} and s.room_id = ${room.id} and s.way = 'paper'
        ) then 'paper' else ${room.imported_at ? 'imported' : 'phone'}::text end as way
      from ballots b
      where b.committee_id = ${room.committee_id} and b.room_id = ${room.id} and ${counts(room)}
      group by 1, 2, 4
    ) cast_now group by no, way
    union all
    select statement_no, 'hands', agree, disagree, pass from hand_counts
    where committee_id = ${room.committee_id} and room_id = ${room.id} and superseded_at is null`.execute(
    db.q,
  )
  const tally = new Map<number, StatementTally>()
  for (const { no, way, agree, disagree, pass } of rows) {
    const found = tally.get(no) ?? nothingYet()
    found[way] = { agree: agree ?? 0, disagree: disagree ?? 0, pass: pass ?? 0 }
    tally.set(no, found)
  }
  return tally
}

/** Said of `ballots b` of this room: the seat is not excluded. */
export const counts = ({ committee_id, id }: RoomRow) => sql<boolean>`b.seat_no not in (
  select x.seat_no from exclusions x
  where x.committee_id = ${committee_id} and x.room_id = ${id} and x.lifted_at is null)`

export const countOn = async (db: Db, room: RoomRow, no: number): Promise<StatementTally> =>
  (await tallyOf(db, room)).get(no) ?? nothingYet()

export type Seats = Record<'phone' | 'paper' | 'imported', number>

/** How many came in: phones joined, sheets typed. */
export async function seatsIn(db: Db, room: RoomRow): Promise<Seats> {
  const rows = await db.q
    .selectFrom('seats')
    .select(['way', (e) => e.fn.countAll<number>().as('many')])
    .where('committee_id', '=', room.committee_id)
    .where('room_id', '=', room.id)
    .groupBy('way')
    .execute()
  const of = (way: string) => Number(rows.find((row) => row.way === way)?.many ?? 0)
  return { phone: of('phone'), paper: of('paper'), imported: of('imported') }
}

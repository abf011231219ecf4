// Owns: the evidence: ballots that look cast by one hand, with how many chance would give and how fast they came.
import { sql } from 'kysely'
import { tallyOf } from '../../opinions/axes/centre.ts'
import { ballotsOf } from '../../opinions/ballots/ballots.ts'
import { numbered } from '../../opinions/exchange/published.ts'
import { type Block, blocksOf } from '../../opinions/guard/blocks.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { RoomRow } from '../rooms/room.ts'
import { statementsOf } from '../statements/statement.ts'
import { publishedOf } from '../tally/published.ts'

/** `people` are seat numbers. */
export async function suspiciousBlocks(db: Db, room: RoomRow): Promise<Block[]> {
  const published = await publishedOf(db, room, await statementsOf(db, room))
  const { columns, people, statements } = numbered(published)
  const ballots = ballotsOf(columns, people.length, statements.length)
  const { rows } = await sql<{ seat: number; at: number }>`
    select seat_no as seat, extract(epoch from min(cast_at))::float8 as at from ballots
    where committee_id = ${room.committee_id} and room_id = ${room.id} group by seat_no`.execute(db.q)
  const first = new Map(rows.map(({ seat, at }) => [seat, at]))
  const at = people.map((seat) => first.get(seat) ?? 0)
  return blocksOf(ballots, tallyOf(ballots), at).map((block) => ({
    ...block,
    people: block.people.map((person) => people[person] as number),
  }))
}

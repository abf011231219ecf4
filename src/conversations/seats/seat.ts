// Owns: a seat in a room: one phone or one sheet of paper, one ballot. Of the phone's token only a digest is kept, and a
// digest of another room can't be matched with it. Breaks if wrong: one person counts twice.
import { sql } from 'kysely'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import type { Secrets } from '../../platform/secrets/secrets.ts'
import { heldToken } from '../../platform/server/browser.ts'
import type { Call, Who } from '../../platform/server/door.ts'
import { type RoomId, type RoomRow, refuseClosed, roomByCode } from '../rooms/room.ts'

/** Somebody in a room, who is nobody else than this seat. */
export interface SeatHolder {
  readonly kind: 'seat'
  readonly committeeId: CommitteeId
  readonly room: RoomRow
  readonly no: number
}

export const seatCookie = 'seat'
export const daysKept = 180

/** The path carries the room's code, the phone its token. */
export const seat: Who<SeatHolder> = {
  kind: 'seat',
  roles: [],
  async admit(call) {
    const room = await roomByCode(call.db, call.committee.id, call.params.code ?? '')
    const found = await seatIn(call, room)
    if (!found) throw new OutOfReach({ room: room.id, seat: 'none' })
    return found
  },
}

export async function seatIn(call: Pick<Call, 'db' | 'cookie'>, room: RoomRow): Promise<SeatHolder | null> {
  const token = heldToken(call, seatCookie)
  if (!token) return null
  const row = await seatOf(call.db, room, token)
  return row ? { kind: 'seat', committeeId: room.committee_id, room, no: row.no } : null
}

/** Sits down. The same phone keeps its seat, however often it comes in. */
export function takeSeat(db: Db, room: RoomRow, token: string): Promise<number> {
  return transaction(db, async (tx) => {
    const known = await seatOf(tx, room, token)
    if (known) return known.no
    refuseClosed(room)
    await oneAtATime(tx, room.id)
    const again = await seatOf(tx, room, token)
    if (again) return again.no
    const hash = digest(tx.secrets, room.id, token)
    return addSeat(tx, room, { way: 'phone', token_hash: hash })
  })
}

/** Seats and statements are numbered without a gap: whoever numbers one holds the room's turn until the commit. */
export async function oneAtATime(tx: Tx, roomId: RoomId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`room ${roomId}`}, 0))`.execute(tx.q)
}

/** Call `oneAtATime` before. */
export async function addSeat(
  tx: Tx,
  room: RoomRow,
  fresh: { way: 'phone'; token_hash: string } | { way: 'paper'; sheet: number; typed_by: string },
): Promise<number> {
  const { no } = await tx.q
    .insertInto('seats')
    .values({
      ...fresh,
      committee_id: room.committee_id,
      room_id: room.id,
      no: sql<number>`(select coalesce(max(no), 0) + 1 from seats where committee_id = ${room.committee_id} and room_id = ${room.id})`,
      joined_at: tx.clock.now(),
    })
    .returning('no')
    .executeTakeFirstOrThrow()
  return no
}

function seatOf(db: Db, room: RoomRow, token: string) {
  return db.q
    .selectFrom('seats')
    .select('no')
    .where('committee_id', '=', room.committee_id)
    .where('room_id', '=', room.id)
    .where('token_hash', '=', digest(db.secrets, room.id, token))
    .executeTakeFirst()
}

const digest = (secrets: Secrets, roomId: RoomId, token: string) =>
  secrets.digest('seat', `${roomId} ${token}`)

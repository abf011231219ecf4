// Owns: ballots that don't count. A moderator excludes seats with a reason; it stays on record, can be lifted, and
// everything is counted anew either way.
import { lockMatter, noteOnMatter } from '../../matters/matter.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { newId } from '../../platform/ids.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import type { Moderator } from '../hands.ts'
import { findRoom, type RoomRow } from '../rooms/room.ts'

export function excludeSeats(
  db: Db,
  actor: Moderator,
  roomId: string,
  seats: readonly number[],
  reason: string,
): Promise<void> {
  return transaction(db, async (tx) => {
    const { room } = await findRoom(tx, actor, roomId)
    const matter = await lockMatter(tx, actor, room.matter_id)
    const now = tx.clock.now()
    const known = await seatsFrom(tx, room, seats)
    await tx.q
      .insertInto('exclusions')
      .values(
        known.map(({ no }) => ({
          ...{ committee_id: room.committee_id, id: newId<'exclusion'>(now), room_id: room.id },
          ...{ seat_no: no, reason, excluded_by: actor.accountId, excluded_at: now },
        })),
      )
      .onConflict((held) => held.doNothing())
      .execute()
    await noteOnMatter(tx, matter, 'room.exclude', { actor, payload: { room: room.id, seats: known.length } })
  })
}

/** All of them are seats of this room, or nothing is done. */
async function seatsFrom(tx: Tx, room: RoomRow, seats: readonly number[]) {
  const known = await tx.q
    .selectFrom('seats')
    .select('no')
    .where('committee_id', '=', room.committee_id)
    .where('room_id', '=', room.id)
    .where('no', 'in', [0, ...seats])
    .execute()
  if (seats.length === 0 || known.length !== new Set(seats).size) throw new OutOfReach({ room: room.id })
  return known
}

export function liftExclusion(db: Db, actor: Moderator, roomId: string, seatNo: number): Promise<void> {
  return transaction(db, async (tx) => {
    const { room } = await findRoom(tx, actor, roomId)
    const matter = await lockMatter(tx, actor, room.matter_id)
    const lifted = await tx.q
      .updateTable('exclusions')
      .set({ lifted_by: actor.accountId, lifted_at: tx.clock.now() })
      .where('committee_id', '=', room.committee_id)
      .where('room_id', '=', room.id)
      .where('seat_no', '=', seatNo)
      .where('lifted_at', 'is', null)
      .executeTakeFirst()
    if (!lifted.numUpdatedRows) throw new OutOfReach({ room: room.id, seat: seatNo })
    await noteOnMatter(tx, matter, 'room.include', { actor, payload: { room: room.id, seat: seatNo } })
  })
}

export function exclusionsOf(db: Db, room: RoomRow) {
  return db.q
    .selectFrom('exclusions as x')
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.committee_id', '=', 'x.committee_id').onRef('a.id', '=', 'x.excluded_by'),
    )
    .select(['x.seat_no', 'x.reason', 'x.excluded_at', 'x.lifted_at', 'a.name as by'])
    .where('x.committee_id', '=', room.committee_id)
    .where('x.room_id', '=', room.id)
    .orderBy('x.excluded_at', 'desc')
    .orderBy('x.seat_no')
    .limit(500)
    .execute()
}

// Owns: hands in the hall, entered as counts. Counted again, the newer count stands and the older stays in the record.
// A count says nothing of one person: it enters the tally, never the map.
import { noteOnMatter } from '../../matters/matter.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { newId } from '../../platform/ids.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import type { Moderator } from '../hands.ts'
import { inRoom } from '../rooms/room.ts'
import { statementOf } from '../statements/statement.ts'

export interface Hands {
  agree: number
  disagree: number
  pass: number
}

export function countHands(
  db: Db,
  actor: Moderator,
  roomId: string,
  statement: number,
  hands: Hands,
): Promise<void> {
  return inRoom(db, actor, roomId, async (tx, { room, matter }) => {
    if ((await statementOf(tx, room, statement)).state !== 'shown') throw new OutOfReach({ statement })
    const now = tx.clock.now()
    const here = { committee_id: room.committee_id, room_id: room.id, statement_no: statement }
    await tx.q
      .updateTable('hand_counts')
      .set({ superseded_at: now })
      .where('committee_id', '=', here.committee_id)
      .where('room_id', '=', here.room_id)
      .where('statement_no', '=', statement)
      .where('superseded_at', 'is', null)
      .execute()
    const id = newId<'handCount'>(now)
    await tx.q
      .insertInto('hand_counts')
      .values({ ...here, id, ...hands, counted_by: actor.accountId, counted_at: now })
      .execute()
    await noteOnMatter(tx, matter, 'room.countHands', {
      actor,
      payload: { room: room.id, statement, ...hands },
    })
  })
}

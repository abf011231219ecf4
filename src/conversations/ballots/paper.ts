// Owns: paper ballots. A printed sheet carries its number as a code; typed in, it is one seat with one ballot. Breaks if
// wrong: a sheet counts twice, or a slip of the pen can't be put right.
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { FieldRefused } from '../../platform/refusals.ts'
import type { Moderator } from '../hands.ts'
import { inRoom, type RoomRow, setOn } from '../rooms/room.ts'
import { addSeat, oneAtATime } from '../seats/seat.ts'
import { putBallot, type Vote } from './ballot.ts'
import { words } from './words.ts'

/** Numbers for so many sheets, never given out before; the first of them. */
export function numberSheets(db: Db, actor: Moderator, roomId: string, many: number): Promise<number> {
  return inRoom(db, actor, roomId, async (tx, { room }) => {
    await setOn(tx, room, { sheets: room.sheets + many })
    return room.sheets + 1
  })
}

export interface Sheet {
  number: number
  votes: ReadonlyMap<number, Vote>
  /** The sheet was typed before, and this is what stands on it. */
  again?: boolean
}

export function enterSheet(db: Db, actor: Moderator, roomId: string, sheet: Sheet): Promise<void> {
  return transaction(db, (tx) =>
    inRoom(tx, actor, roomId, async (held, { room }) => {
      if (sheet.number < 1 || sheet.number > room.sheets)
        throw new FieldRefused('sheet', words.both.noSuchSheet)
      if (sheet.votes.size === 0) throw new FieldRefused('sheet', words.both.emptySheet)
      const seatNo = await seatFor(held, actor, room, sheet)
      await held.q
        .deleteFrom('ballots')
        .where('committee_id', '=', room.committee_id)
        .where('room_id', '=', room.id)
        .where('seat_no', '=', seatNo)
        .execute()
      for (const [statement, vote] of sheet.votes) await putBallot(held, room, seatNo, statement, vote)
    }),
  )
}

async function seatFor(tx: Tx, actor: Moderator, room: RoomRow, { number, again }: Sheet): Promise<number> {
  await oneAtATime(tx, room.id)
  const known = await sheetSeat(tx, room, number)
  if (known && !again) throw new FieldRefused('again', words.both.typedBefore)
  return known ?? addSeat(tx, room, { way: 'paper', sheet: number, typed_by: actor.accountId })
}

async function sheetSeat(db: Db, room: RoomRow, sheet: number): Promise<number | undefined> {
  const row = await db.q
    .selectFrom('seats')
    .select('no')
    .where('committee_id', '=', room.committee_id)
    .where('room_id', '=', room.id)
    .where('sheet', '=', sheet)
    .executeTakeFirst()
  return row?.no
}

/** What was typed of a sheet; null where it was not typed yet. */
export async function typedSheet(db: Db, room: RoomRow, sheet: number): Promise<Map<number, number> | null> {
  const seatNo = await sheetSeat(db, room, sheet)
  if (seatNo === undefined) return null
  const rows = await db.q
    .selectFrom('ballots')
    .select(['statement_no', 'vote'])
    .where('committee_id', '=', room.committee_id)
    .where('room_id', '=', room.id)
    .where('seat_no', '=', seatNo)
    .execute()
  return new Map(rows.map((row) => [row.statement_no, row.vote]))
}

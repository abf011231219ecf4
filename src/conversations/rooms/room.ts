// Owns: a room in which people speak and vote about one matter, from its opening to its closing. It may stay open for
// weeks. Enters: moderators. Leaves: rows by reach or by the code that hangs in the hall.
import { randomInt } from 'node:crypto'
import type { Selectable } from 'kysely'
import {
  findMatter,
  type HeldMatter,
  lockMatter,
  type MatterRow,
  noteOnMatter,
} from '../../matters/matter.ts'
import type { LiveRooms } from '../../platform/database/schema.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { type CommitteeId, type Id, type MatterId, newId } from '../../platform/ids.ts'
import { OutOfReach, RuleRefused, StageRefused } from '../../platform/refusals.ts'
import { type Moderator, refuseStrangers } from '../hands.ts'
import { words } from './words.ts'

export type RoomId = Id<'room'>
export type RoomRow = Omit<Selectable<LiveRooms>, 'id' | 'committee_id' | 'matter_id'> & {
  id: RoomId
  committee_id: CommitteeId
  matter_id: MatterId
}

/** No letter or digit that is taken for another when it is read aloud in a hall. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const codeLength = 6
export const newCode = () =>
  Array.from({ length: codeLength }, () => alphabet[randomInt(alphabet.length)]).join('')

export function openRoom(db: Db, actor: Moderator, matterId: string, title: string): Promise<RoomRow> {
  return transaction(db, async (tx) => {
    const matter = await lockMatter(tx, actor, matterId)
    await refuseStrangers(tx, actor, matter)
    if (matter.state === 'archived')
      throw new StageRefused({ machine: 'matter', state: matter.state, verb: 'room.open' })
    const now = tx.clock.now()
    const id = newId<'room'>(now)
    const row = await tx.q
      .insertInto('live_rooms')
      .values({
        ...{ committee_id: actor.committeeId, id, matter_id: matter.id, code: newCode(), title },
        ...{ opened_by: actor.accountId, opened_at: now },
      })
      .returningAll()
      .executeTakeFirstOrThrow()
    await noteOnMatter(tx, matter, 'room.open', { actor, payload: { room: id } })
    return row as RoomRow
  })
}

/** What was said and counted stays; nobody adds to it any more. */
export function closeRoom(db: Db, actor: Moderator, roomId: string): Promise<void> {
  return transaction(db, async (tx) => {
    const { room, matter } = await lockRoom(tx, actor, roomId)
    if (room.closed_at) return
    await setOn(tx, room, { closed_at: tx.clock.now(), present_no: null })
    await noteOnMatter(tx, matter, 'room.close', { actor, payload: { room: room.id } })
  })
}

/** The talk goes on after the meeting, with the same code and seats. */
export function reopenRoom(db: Db, actor: Moderator, roomId: string): Promise<void> {
  return transaction(db, async (tx) => {
    const { room, matter } = await lockRoom(tx, actor, roomId)
    if (matter.state === 'archived')
      throw new StageRefused({ machine: 'matter', state: matter.state, verb: 'room.reopen' })
    if (room.imported_at) throw new RuleRefused(words.both.heldElsewhere, { room: room.id })
    if (!room.closed_at) return
    await setOn(tx, room, { closed_at: null })
    await noteOnMatter(tx, matter, 'room.reopen', { actor, payload: { room: room.id } })
  })
}

/** A named decision that everyone may read the report and recompute it. */
export function publishReport(db: Db, actor: Moderator, roomId: string): Promise<void> {
  return transaction(db, async (tx) => {
    const { room, matter } = await lockRoom(tx, actor, roomId)
    if (room.published_at) return
    await setOn(tx, room, { published_by: actor.accountId, published_at: tx.clock.now() })
    await noteOnMatter(tx, matter, 'room.publish', { actor, payload: { room: room.id } })
  })
}

export interface HeldRoom {
  readonly room: RoomRow
  readonly matter: HeldMatter
}

/** A moderator's change in a room that is open. The matter is held first: of two at once one is first. */
export function inRoom<T>(
  db: Db,
  actor: Moderator,
  roomId: string,
  work: (tx: Tx, held: HeldRoom) => Promise<T>,
): Promise<T> {
  return transaction(db, async (tx) => {
    const held = await lockRoom(tx, actor, roomId)
    refuseClosed(held.room)
    return work(tx, held)
  })
}

async function lockRoom(tx: Tx, actor: Moderator, roomId: string): Promise<HeldRoom> {
  const { matter_id } = await rowOf(tx, actor.committeeId, roomId)
  const matter = await lockMatter(tx, actor, matter_id)
  await refuseStrangers(tx, actor, matter)
  return { matter, room: await rowOf(tx, actor.committeeId, roomId) }
}

export async function findRoom(
  db: Db,
  actor: Moderator,
  roomId: string,
): Promise<{ room: RoomRow; matter: MatterRow }> {
  const room = await rowOf(db, actor.committeeId, roomId)
  const matter = await findMatter(db, actor, room.matter_id)
  await refuseStrangers(db, actor, matter)
  return { room, matter }
}

export function refuseClosed(room: RoomRow): void {
  if (room.closed_at) throw new RuleRefused(words.both.roomClosed, { room: room.id })
}

/** By the code that hangs in the hall: whoever reads it may come in. */
export async function roomByCode(db: Db, committeeId: CommitteeId, code: string): Promise<RoomRow> {
  const row = await db.q
    .selectFrom('live_rooms')
    .selectAll()
    .where('committee_id', '=', committeeId)
    .where('code', '=', code.toUpperCase())
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ room: 'unknown' })
  return row as RoomRow
}

export async function roomsOf(db: Db, committeeId: CommitteeId, matterId: MatterId): Promise<RoomRow[]> {
  const rows = await db.q
    .selectFrom('live_rooms')
    .selectAll()
    .where('committee_id', '=', committeeId)
    .where('matter_id', '=', matterId)
    .orderBy('opened_at', 'desc')
    .execute()
  return rows as RoomRow[]
}

export async function setOn(tx: Tx, room: RoomRow, set: Partial<RoomRow>): Promise<void> {
  await tx.q
    .updateTable('live_rooms')
    .set(set)
    .where('committee_id', '=', room.committee_id)
    .where('id', '=', room.id)
    .execute()
}

async function rowOf(db: Db, committeeId: CommitteeId, id: string): Promise<RoomRow> {
  const row = await db.q
    .selectFrom('live_rooms')
    .selectAll()
    .where('committee_id', '=', committeeId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ room: id })
  return row as RoomRow
}

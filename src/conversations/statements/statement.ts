// Owns: what is voted on. People in the room propose, a moderator shows it, refuses it with a reason that its author
// reads, or merges it with its twin. Breaks if wrong: something stands on the big screen that nobody looked at.
import type { Selectable } from 'kysely'
import { sql } from 'kysely'
import { noteOnMatter } from '../../matters/matter.ts'
import type { Statements } from '../../platform/database/schema.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { AlreadyDone, FieldRefused, OutOfReach, RuleRefused } from '../../platform/refusals.ts'
import type { Moderator } from '../hands.ts'
import { inRoom, type RoomRow, refuseClosed, setOn } from '../rooms/room.ts'
import { oneAtATime, type SeatHolder } from '../seats/seat.ts'
import { plainly } from './twins.ts'
import { words } from './words.ts'

export type StatementRow = Selectable<Statements>

/** More than this from one seat, not looked at yet, is somebody who drowns the others. */
const mostWaiting = 5

/** From a phone: it waits for a moderator. What stands there already is named instead of written twice. */
export function propose(
  db: Db,
  { room, no: seatNo }: SeatHolder,
  said: { text: string; reason?: string | undefined },
): Promise<number> {
  return transaction(db, async (tx) => {
    refuseClosed(room)
    await oneAtATime(tx, room.id)
    const all = await statementsOf(tx, room)
    refuseTwin(all, said.text)
    const own = all.filter((one) => one.seat_no === seatNo && one.state === 'waiting')
    if (own.some((one) => plainly(one.text) === plainly(said.text)))
      throw new FieldRefused('text', words.both.waitingAlready, { room: room.id })
    if (own.length >= mostWaiting) throw new RuleRefused(enoughWaiting, { room: room.id })
    const { text, reason = null } = said
    return write(tx, room, { kind: 'opinion', state: 'waiting', text, reason, seat_no: seatNo })
  })
}

const enoughWaiting = {
  zh: words('zh').enoughWaiting(mostWaiting),
  en: words('en').enoughWaiting(mostWaiting),
}

/** Two that say the same would share out the votes. Only what everybody can read is named. */
export function refuseTwin(all: readonly StatementRow[], text: string): void {
  const twin = all.find((one) => one.state === 'shown' && plainly(one.text) === plainly(text))
  if (!twin) return
  const said = { zh: words('zh').saidAlready(twin.no), en: words('en').saidAlready(twin.no) }
  throw new FieldRefused('text', said, { twin: twin.no })
}

/** By a moderator, in the hall or before it: shown at once. */
export function addStatement(
  db: Db,
  actor: Moderator,
  roomId: string,
  text: string,
  kind: 'opinion' | 'item' = 'opinion',
): Promise<number> {
  return inRoom(db, actor, roomId, async (tx, { room }) => {
    await oneAtATime(tx, room.id)
    refuseTwin(
      (await statementsOf(tx, room)).filter((one) => one.kind === kind),
      text,
    )
    return write(tx, room, {
      kind,
      state: 'shown',
      text,
      written_by: actor.accountId,
      ...decidedBy(tx, actor),
    })
  })
}

export function showStatement(db: Db, actor: Moderator, roomId: string, no: number): Promise<void> {
  return inRoom(db, actor, roomId, async (tx, { room }) => {
    await decide(tx, room, no, { state: 'shown', ...decidedBy(tx, actor) }, ['waiting'])
  })
}

/** Its author is told why, on their own phone and nowhere else. */
export function refuseStatement(
  db: Db,
  actor: Moderator,
  roomId: string,
  no: number,
  refusal: string,
): Promise<void> {
  return inRoom(db, actor, roomId, async (tx, { room, matter }) => {
    await decide(tx, room, no, { state: 'refused', refusal, ...decidedBy(tx, actor) }, ['waiting', 'shown'])
    await noteOnMatter(tx, matter, 'room.refuse', { actor, payload: { room: room.id, statement: no } })
  })
}

/** Votes on a twin count for the one it became, except where the same seat answered that one itself. */
export function mergeStatement(
  db: Db,
  actor: Moderator,
  roomId: string,
  no: number,
  into: number,
): Promise<void> {
  return inRoom(db, actor, roomId, async (tx, { room }) => {
    const target = await statementOf(tx, room, into)
    if (target.no === no || target.state !== 'shown' || target.kind !== 'opinion')
      throw new RuleRefused(words.both.mergeIntoShown, { statement: no, into })
    const set = { state: 'merged', became_no: into, ...decidedBy(tx, actor) }
    await decide(tx, room, no, set, ['waiting', 'shown'])
    await sql`insert into ballots (committee_id, room_id, seat_no, statement_no, vote, cast_at)
      select committee_id, room_id, seat_no, ${into}, vote, cast_at from ballots
      where committee_id = ${room.committee_id} and room_id = ${room.id} and statement_no = ${no}
      on conflict do nothing`.execute(tx.q)
  })
}

/** What the hall looks at now. */
export function present(db: Db, actor: Moderator, roomId: string, no: number): Promise<void> {
  return inRoom(db, actor, roomId, async (tx, { room }) => {
    const { state } = await statementOf(tx, room, no)
    if (state !== 'shown') throw new AlreadyDone({ statement: no, state })
    await setOn(tx, room, { present_no: no })
  })
}

/** Where another moderator has put up something else meanwhile, that stays. */
export function takeDown(db: Db, actor: Moderator, roomId: string, no: number): Promise<void> {
  return inRoom(db, actor, roomId, async (tx, { room }) => {
    if (room.present_no === no) await setOn(tx, room, { present_no: null })
  })
}

export async function write(
  tx: Tx,
  room: RoomRow,
  fresh: Pick<StatementRow, 'kind' | 'state' | 'text'> & Partial<StatementRow>,
): Promise<number> {
  const { no } = await tx.q
    .insertInto('statements')
    .values({
      ...fresh,
      committee_id: room.committee_id,
      room_id: room.id,
      no: sql<number>`(select coalesce(max(no), 0) + 1 from statements where committee_id = ${room.committee_id} and room_id = ${room.id})`,
      written_at: tx.clock.now(),
    })
    .returning('no')
    .executeTakeFirstOrThrow()
  return no
}

export const decidedBy = (tx: Tx, actor: Moderator) => ({
  decided_by: actor.accountId,
  decided_at: tx.clock.now(),
})

/** From one of these states, once: of two moderators at once the second finds it decided. */
export async function decide(
  tx: Tx,
  room: RoomRow,
  no: number,
  set: Partial<StatementRow>,
  from: readonly string[],
): Promise<void> {
  const changed = await tx.q
    .updateTable('statements')
    .set(set)
    .where('committee_id', '=', room.committee_id)
    .where('room_id', '=', room.id)
    .where('no', '=', no)
    .where('state', 'in', from)
    .executeTakeFirst()
  if (!changed.numUpdatedRows) {
    const { state } = await statementOf(tx, room, no)
    throw new AlreadyDone({ room: room.id, statement: no, state })
  }
  if (room.present_no === no && set.state !== 'shown') await setOn(tx, room, { present_no: null })
}

export async function statementOf(db: Db, room: RoomRow, no: number): Promise<StatementRow> {
  const found = (await statementsOf(db, room)).find((one) => one.no === no)
  if (!found) throw new OutOfReach({ room: room.id, statement: no })
  return found
}

export function statementsOf(db: Db, room: Pick<RoomRow, 'committee_id' | 'id'>): Promise<StatementRow[]> {
  return db.q
    .selectFrom('statements')
    .selectAll()
    .where('committee_id', '=', room.committee_id)
    .where('room_id', '=', room.id)
    .orderBy('no')
    .execute()
}

// Owns: what the hall is about to agree on: drafted and changed on the screen before everyone, put to agree or reserve,
// and taken over into the matter with the count that stands behind it. Leaves: matters/items, and from there tasks.
import { addItem, type Item, type NewItem } from '../../matters/items.ts'
import { noteOnMatter } from '../../matters/matter.ts'
import type { Db, Tx } from '../../platform/database/transaction.ts'
import type { CommitteeId, MatterId } from '../../platform/ids.ts'
import { FieldRefused, OutOfReach, RuleRefused } from '../../platform/refusals.ts'
import type { Moderator } from '../hands.ts'
import { inRoom, type RoomRow, setOn } from '../rooms/room.ts'
import { oneAtATime } from '../seats/seat.ts'
import {
  addStatement,
  decide,
  decidedBy,
  refuseTwin,
  type StatementRow,
  statementsOf,
  write,
} from '../statements/statement.ts'
import { countOn, type StatementTally, totalOf } from '../tally/tally.ts'
import { words } from './words.ts'

export const draftItem = (db: Db, actor: Moderator, roomId: string, text: string): Promise<number> =>
  addStatement(db, actor, roomId, text, 'item')

/** Other words are another item: what was voted on stays as it was, and people are asked anew. */
export function rewordItem(
  db: Db,
  actor: Moderator,
  roomId: string,
  no: number,
  text: string,
): Promise<number> {
  return inRoom(db, actor, roomId, async (tx, { room }) => {
    const old = await openItem(tx, room, no)
    if (old.text === text) return no
    await oneAtATime(tx, room.id)
    const others = (await statementsOf(tx, room)).filter((one) => one.kind === 'item' && one.no !== no)
    refuseTwin(others, text)
    const by = { written_by: actor.accountId, ...decidedBy(tx, actor) }
    const fresh = await write(tx, room, { kind: 'item', state: 'shown', text, ...by })
    await decide(tx, room, no, { state: 'replaced', became_no: fresh, ...decidedBy(tx, actor) }, ['shown'])
    if (room.present_no === no) await setOn(tx, room, { present_no: fresh })
    return fresh
  })
}

export interface Taking extends Omit<NewItem, 'text' | 'kind' | 'backedBy'> {
  kind: 'consensus' | 'commitment' | 'suggestion' | 'reserved'
  /** The meeting whose minutes it goes into; without one it stands by itself on the matter. */
  meetingId?: string | null
}

export function takeOver(
  db: Db,
  actor: Moderator,
  roomId: string,
  no: number,
  taking: Taking,
): Promise<Item> {
  return inRoom(db, actor, roomId, async (tx, { room, matter }) => {
    const draft = await openItem(tx, room, no)
    const count = await countOn(tx, room, no)
    refuseUnagreed(count, taking)
    const { meetingId = null, ...owed } = taking
    if (meetingId) await refuseSealed(tx, room, meetingId)
    const backedBy = backing(count)
    const item = await addItem(tx, matter, meetingId, { ...owed, text: draft.text, backedBy })
    await decide(tx, room, no, { state: 'taken', item_id: item.id, ...decidedBy(tx, actor) }, ['shown'])
    const { agree, disagree } = totalOf(count)
    await noteOnMatter(tx, matter, 'room.takeOver', {
      actor,
      payload: { room: room.id, statement: no, item: item.id, agree, reserve: disagree },
    })
    return item
  })
}

/** "Agreed" is said only of what more people agreed to than reserved, and of what somebody was asked. */
function refuseUnagreed(count: StatementTally, { kind, partyName, bodyId, dueOn }: Taking): void {
  const { agree, disagree } = totalOf(count)
  if (kind === 'reserved') return
  if (agree + disagree === 0) throw new RuleRefused(words.both.nobodyAsked)
  if (agree <= disagree) throw new RuleRefused(words.both.notAgreed, { agree, reserve: disagree })
  if (!partyName && !bodyId) throw new FieldRefused('party', words.both.needsParty)
  if (kind !== 'suggestion' && !dueOn) throw new FieldRefused('dueOn', words.both.needsDay)
}

const backing = (tally: StatementTally): string => words('zh').backing(totalOf(tally), tally)

/** Of two moderators at once the second is told what became of the item, and writes over nothing. */
async function openItem(tx: Tx, room: RoomRow, no: number): Promise<StatementRow> {
  const all = await statementsOf(tx, room)
  const item = all.find((one) => one.no === no)
  if (item?.kind !== 'item') throw new OutOfReach({ room: room.id, item: no })
  if (item.state === 'shown') return item
  const now = became(all, item)
  if (now.state !== 'shown') throw new RuleRefused(words.both.takenMeanwhile, { item: no })
  const say = (lang: 'zh' | 'en') => words(lang).changedMeanwhile(now.text)
  throw new RuleRefused({ zh: say('zh'), en: say('en') }, { item: no, now: now.no })
}

/** The newest wording of an item. */
export function became(all: readonly StatementRow[], item: StatementRow): StatementRow {
  const next = item.state === 'replaced' && all.find((one) => one.no === item.became_no)
  return next ? became(all, next) : item
}

/** Minutes that are confirmed are closed, also to this door. */
async function refuseSealed(tx: Tx, room: RoomRow, meetingId: string): Promise<void> {
  const open = await meetingsThatTake(tx, room.committee_id, room.matter_id)
  if (!open.some((one) => one.id === meetingId)) throw new FieldRefused('meeting', words.both.minutesClosed)
}

/** Meetings of the matter whose minutes are still being written, the newest first. */
export function meetingsThatTake(db: Db, committeeId: CommitteeId, matterId: MatterId) {
  return db.q
    .selectFrom('meetings')
    .select(['id', 'place', 'starts_at', 'state'])
    .where('committee_id', '=', committeeId)
    .where('matter_id', '=', matterId)
    .where('state', 'in', ['approved', 'notified', 'held', 'minutesDraft'])
    .orderBy('starts_at', 'desc')
    .execute()
}

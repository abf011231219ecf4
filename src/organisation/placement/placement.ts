// Owns: a proposal who serves where, from its first question to appointments or the paper basket. Enters: the committee's
// staff. Leaves: questions to the job that answers them. Breaks if wrong: a late answer to a question that was changed.
import { type Staff, signatureOf } from '../../people/actors.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { newId } from '../../platform/ids.ts'
import { enqueue } from '../../platform/jobs/enqueue.ts'
import { AlreadyDone, OutOfReach, StageRefused } from '../../platform/refusals.ts'
import type { VenueMaker } from '../reach.ts'
import { type Asked, answerJob } from './answer.ts'
import type { PlacementId, PlacementState, Wanted } from './wanted.ts'

export function beginPlacement(db: Db, actor: VenueMaker, wanted: Wanted): Promise<PlacementId> {
  return transaction(db, async (tx) => {
    const now = tx.clock.now()
    const id = newId<'placement'>(now)
    const mine = { committee_id: actor.committeeId, id, made_by: actor.accountId, made_at: now }
    await tx.q
      .insertInto('placements')
      .values({ ...mine, state: 'draft', ...columnsOf(wanted) })
      .execute()
    await note(tx, actor, 'placement.begin', id)
    return id
  })
}

/** What is chosen differently makes an earlier answer untrue, so it goes. */
export function changePlacement(db: Db, actor: VenueMaker, id: string, wanted: Wanted): Promise<void> {
  return transaction(db, async (tx) => {
    const placement = await lockPlacement(tx, actor, id, ['draft'])
    await set(tx, actor, placement, columnsOf(wanted))
    await note(tx, actor, 'placement.change', id)
  })
}

/** Answered by a job in a thread of its own: nobody waits with an open page. */
export function askForPlacement(db: Db, actor: VenueMaker, id: string): Promise<void> {
  return transaction(db, async (tx) => enqueue(tx, answerJob, await askIn(tx, actor, id)))
}

/** What `answer` needs: whoever asks sees to it that it is answered. */
export async function askIn(tx: Tx, actor: VenueMaker, id: string): Promise<Asked> {
  const placement = await lockPlacement(tx, actor, id, ['draft'])
  const asking = placement.asking + 1
  await set(tx, actor, placement, { state: 'asked', asking, refusal: null, proven: null })
  await note(tx, actor, 'placement.ask', id)
  return { committeeId: actor.committeeId, placementId: placement.id, asking }
}

/** Back to its questions. The seats that were found go with the answer. */
export function reopenPlacement(db: Db, actor: VenueMaker, id: string): Promise<void> {
  return transaction(db, async (tx) => {
    const placement = await lockPlacement(tx, actor, id, ['asked', 'proposed', 'refused'])
    await set(tx, actor, placement, { state: 'draft', refusal: null, proven: null, answered_at: null })
    await clearSeats(tx, actor, placement.id)
    await note(tx, actor, 'placement.reopen', id)
  })
}

export function discardPlacement(db: Db, actor: VenueMaker, id: string): Promise<void> {
  return transaction(db, async (tx) => {
    const placement = await lockPlacement(tx, actor, id, ['draft', 'asked', 'proposed', 'refused'])
    const ended = { ended_by: actor.accountId, ended_at: tx.clock.now() }
    await set(tx, actor, placement, { state: 'discarded', ...ended })
    await note(tx, actor, 'placement.discard', id)
  })
}

/** Held for a change: two at once take turns, and the second meets what the first left. */
export async function lockPlacement(tx: Tx, actor: VenueMaker, id: string, from: readonly PlacementState[]) {
  const row = await tx.q
    .selectFrom('placements')
    .select(['id', 'state', 'asking', 'to_day'])
    .where('committee_id', '=', actor.committeeId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ placement: id })
  const state = row.state as PlacementState
  if (state === 'issued' || state === 'discarded') throw new AlreadyDone({ placement: id, state })
  if (!from.includes(state)) throw new StageRefused({ placement: id, state })
  return { ...row, id: row.id as PlacementId, state }
}

type Row = Awaited<ReturnType<typeof lockPlacement>>
type Change = Partial<ReturnType<typeof columnsOf>> & {
  state?: PlacementState
  asking?: number
  refusal?: string | null
  proven?: boolean | null
  answered_at?: Date | null
  ended_by?: string
  ended_at?: Date
}

export async function set(tx: Tx, actor: VenueMaker, { id }: Pick<Row, 'id'>, change: Change): Promise<void> {
  await tx.q
    .updateTable('placements')
    .set(change)
    .where('committee_id', '=', actor.committeeId)
    .where('id', '=', id)
    .execute()
}

export async function clearSeats(
  tx: Tx,
  { committeeId }: { committeeId: string },
  id: string,
): Promise<void> {
  const seats = tx.q.deleteFrom('placement_seats').where('committee_id', '=', committeeId)
  await seats.where('placement_id', '=', id).execute()
}

export function note(tx: Tx, actor: Staff, act: string, id: string): Promise<void> {
  const by = { committeeId: actor.committeeId, ...signatureOf(actor) }
  return audit(tx, { ...by, act, objectKind: 'placement', objectId: id, success: true })
}

function columnsOf(wanted: Wanted) {
  return {
    title: wanted.title,
    venue_kinds: [...wanted.venueKinds],
    even_groups: wanted.evenGroups,
    by_level: wanted.byLevel,
    each_led: wanted.eachLed,
    wishes_bind: wanted.wishesBind,
    strength_km: wanted.strengthKm,
    wish_km: wanted.wishKm,
    stay_km: wanted.stayKm,
    to_day: wanted.toDay ?? null,
  }
}

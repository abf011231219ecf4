// Owns: an issue of the bulletin: put together from adopted briefs, signed, sent. Enters: the editor puts it together and
// sends it, the secretary-general or a chair signs. Leaves: numbers without a gap, and its briefs sent up with it.
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { newId } from '../../platform/ids.ts'
import { AlreadyDone, FieldRefused } from '../../platform/refusals.ts'
import { tellWriter } from '../briefs/editing.ts'
import { lockBriefs } from '../briefs/reach.ts'
import { advanceBrief } from '../briefs/steps.ts'
import type { Editor, Signer } from '../hands.ts'
import { bulletinMachine } from './machine.ts'
import { nextIssue } from './numbers.ts'
import { type Bulletin, type BulletinId, briefsIn, lockBulletin } from './queries.ts'
import { words } from './words.ts'

export interface BulletinText {
  /** The name on the red head. */
  mark: string
  title: string
  /** One a line: to leaders, to bodies, to whom else. */
  toReport: string
  toSend: string
  toIssue: string
  forInstruction: boolean
}

export interface NewBulletin extends BulletinText {
  briefIds: readonly string[]
}

export function makeBulletin(db: Db, actor: Editor, fresh: NewBulletin): Promise<BulletinId> {
  return transaction(db, async (tx) => {
    const now = tx.clock.now()
    const id = newId<'bulletin'>(now)
    const made = { made_by: actor.accountId, made_at: now, state: 'draft' }
    await tx.q
      .insertInto('bulletins')
      .values({ committee_id: actor.committeeId, id, ...made, ...columnsOf(fresh) })
      .execute()
    await choose(tx, actor, id, fresh.briefIds)
    return id
  })
}

export function changeBulletin(db: Db, actor: Editor, id: string, text: BulletinText): Promise<void> {
  return transaction(db, async (tx) => {
    const held = await lockBulletin(tx, actor.committeeId, id)
    bulletinMachine.advance(held.state, 'change')
    await write(tx, held, columnsOf(text))
  })
}

/** A draft has no number yet, so nothing is missing where it was; its briefs are free again. */
export function discardBulletin(db: Db, actor: Editor, id: string): Promise<void> {
  return transaction(db, async (tx) => {
    const held = await lockBulletin(tx, actor.committeeId, id)
    bulletinMachine.advance(held.state, 'change')
    const { committeeId } = actor
    await tx.q
      .deleteFrom('bulletin_briefs')
      .where('committee_id', '=', committeeId)
      .where('bulletin_id', '=', id)
      .execute()
    await tx.q.deleteFrom('bulletins').where('committee_id', '=', committeeId).where('id', '=', id).execute()
  })
}

export function signBulletin(db: Db, actor: Signer, id: string): Promise<Bulletin> {
  return transaction(db, async (tx) => {
    const held = await lockBulletin(tx, actor.committeeId, id)
    const state = bulletinMachine.advance(held.state, 'sign')
    for (const brief of await heldBriefs(tx, held)) await advanceBrief(tx, actor, brief, 'putInIssue')
    const numbers = await nextIssue(tx, actor.committeeId)
    const signed = { state, signed_by: actor.accountId, signed_at: tx.clock.now(), ...numbers }
    await write(tx, held, signed)
    return { ...held, ...signed, signer: actor.name }
  })
}

/** It went out to everyone on its list. */
export function sendBulletin(db: Db, actor: Editor, id: string): Promise<void> {
  return transaction(db, async (tx) => {
    const held = await lockBulletin(tx, actor.committeeId, id)
    const state = bulletinMachine.advance(held.state, 'send')
    await write(tx, held, { state, sent_by: actor.accountId, sent_at: tx.clock.now() })
    for (const brief of await heldBriefs(tx, held))
      await tellWriter(tx, await advanceBrief(tx, actor, brief, 'sendUp'), 'sentUp')
  })
}

/** A brief stands in one issue: whoever comes second is told. */
async function choose(tx: Tx, actor: Editor, id: BulletinId, briefIds: readonly string[]): Promise<void> {
  const { committeeId: committee_id } = actor
  const briefs = await lockBriefs(tx, committee_id, briefIds)
  if (briefs.length !== new Set(briefIds).size || briefs.length === 0)
    throw new FieldRefused('brief', words.both.chooseBrief)
  for (const [place, brief_id] of [...new Set(briefIds)].entries()) {
    const state = briefs.find((one) => one.id === brief_id)?.state
    if (state !== 'adopted') throw new AlreadyDone({ brief: brief_id, state })
    const row = { committee_id, brief_id, bulletin_id: id, place: place + 1 }
    const kept = await tx.q
      .insertInto('bulletin_briefs')
      .values(row)
      .onConflict((conflict) => conflict.columns(['committee_id', 'brief_id']).doNothing())
      .executeTakeFirst()
    if (!kept.numInsertedOrUpdatedRows) throw new AlreadyDone({ brief: brief_id })
  }
}

const heldBriefs = async (tx: Tx, held: Bulletin) =>
  lockBriefs(
    tx,
    held.committee_id,
    (await briefsIn(tx, held)).map(({ id }) => id),
  )

async function write(tx: Tx, held: Bulletin, set: Partial<Omit<Bulletin, 'signer'>>): Promise<void> {
  await tx.q
    .updateTable('bulletins')
    .set(set)
    .where('committee_id', '=', held.committee_id)
    .where('id', '=', held.id)
    .execute()
}

const columnsOf = ({ mark, title, toReport, toSend, toIssue, forInstruction }: BulletinText) => ({
  ...{ mark, title, to_report: toReport, to_send: toSend, to_issue: toIssue },
  for_instruction: forInstruction,
})

// Owns: what belongs elsewhere: where it went, whom to ask there, why. It stays open until the destination's number or
// the sender's own notice is recorded. Enters: whoever sorts. Leaves: the sender told, with all three.
import { noteDecided, nothing } from '../../hearing/suggestions/answers.ts'
import { tellSender } from '../../matters/notices.ts'
import { keepSaid } from '../../matters/submissions/said.ts'
import { advanceSubmission, type SubmissionRow } from '../../matters/submissions/submission.ts'
import { bodiesOf } from '../../organisation/bodies.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { type CommitteeId, newId } from '../../platform/ids.ts'
import { AlreadyDone } from '../../platform/refusals.ts'
import { notice } from '../words.ts'
import { endTriage, holdToSort, lockToSort, type Sorter } from './held.ts'

export interface Destination {
  destination: string
  contact: string
  reason: string
  onWordOf?: string
}

export function divert(db: Db, actor: Sorter, id: string, to: Destination): Promise<SubmissionRow> {
  return transaction(db, async (tx) => {
    const held = await holdToSort(tx, actor, id)
    await noteDecided(tx, held, { unit: await unitCalled(tx, actor.committeeId, to.destination) })
    const now = tx.clock.now()
    const diversion = newId<'diversion'>(now)
    const { destination, contact, reason } = to
    const row = {
      committee_id: actor.committeeId,
      id: diversion,
      submission_id: held.id,
      destination,
      contact,
      reason,
    }
    await tx.q
      .insertInto('diversions')
      .values({ ...row, by: actor.accountId, at: now })
      .execute()
    const text = notice((w) => [w.divertedSubject, w.divertedBody(destination, contact, reason)])
    const said = { submissionId: held.id, saidBy: 'staff', part: 'reply', text: text.body.zh } as const
    await keepSaid(tx, actor.committeeId, { ...said, accountId: actor.accountId })
    await tellSender(tx, actor.committeeId, held.id, text)
    return endTriage(tx, actor, held, 'divert', { onWordOf: to.onWordOf, payload: { diversion } })
  })
}

/** One of our own units, or somewhere else. */
async function unitCalled(tx: Tx, committeeId: CommitteeId, name: string): Promise<string> {
  const bodies = await bodiesOf(tx, committeeId, ['handlingUnit'])
  return bodies.find((one) => one.name.zh === name || one.name.en === name)?.id ?? nothing
}

/** The destination's own number, or the sender's word that they were heard there. */
export function closeDiversion(
  db: Db,
  actor: Sorter,
  id: string,
  by: { outsideNumber?: string; onWordOf?: string },
): Promise<SubmissionRow> {
  return transaction(db, async (tx) => {
    const held = await lockToSort(tx, actor, id)
    const closed = await tx.q
      .updateTable('diversions')
      .set({ outside_number: by.outsideNumber ?? null, closed_at: tx.clock.now() })
      .where('committee_id', '=', actor.committeeId)
      .where('submission_id', '=', held.id)
      .where('closed_at', 'is', null)
      .executeTakeFirst()
    if (!closed.numUpdatedRows) throw new AlreadyDone({ verb: 'closeDiversion', submission: id })
    return advanceSubmission(tx, held, 'close', { actor, onWordOf: by.onWordOf })
  })
}

/** The destination would not have it, or the twin was none: it is ours again. */
export function sendBack(db: Db, actor: Sorter, id: string, onWordOf?: string): Promise<SubmissionRow> {
  return transaction(db, async (tx) => {
    const held = await lockToSort(tx, actor, id)
    const back = await advanceSubmission(tx, held, 'sendBackToTriage', {
      actor,
      onWordOf,
      payload: { matter: held.matter_id },
      set: { matter_id: null, merged_into: null },
    })
    await tx.q
      .updateTable('diversions')
      .set({ closed_at: tx.clock.now() })
      .where('committee_id', '=', actor.committeeId)
      .where('submission_id', '=', held.id)
      .where('closed_at', 'is', null)
      .execute()
    return back
  })
}

// Owns: the way into confidence: a message that turns out to report wrongdoing. Enters: whoever sorts, once.
// Leaves: to the one designated handler. Breaks if wrong: the accused reads the accusation.

import { closePause } from '../../matters/limits/pauses.ts'
import { tellRole } from '../../matters/notices.ts'
import { saidIn } from '../../matters/submissions/said.ts'
import { advanceSubmission, type SubmissionRow } from '../../matters/submissions/submission.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { RuleRefused } from '../../platform/refusals.ts'
import { notice, words } from '../words.ts'
import { holdToSort, type Sorter } from './held.ts'

export function handToConfidence(db: Db, actor: Sorter, id: string): Promise<void> {
  return transaction(db, async (tx) => {
    const held = await holdToSort(tx, actor, id)
    if (held.state !== 'triage' && held.state !== 'needsInfo')
      throw new RuleRefused(words.both.tooLateToSeal, { submission: id, state: held.state })
    await moveWords(tx, held)
    await closePause(tx, actor.committeeId, held.id)
    await dropNotices(tx, held)
    await advanceSubmission(tx, held, 'seal', {
      actor,
      set: { confidential: true, kind: 'report', place: null },
    })
    const object = { objectKind: 'submission', objectId: held.id }
    const who = { committeeId: actor.committeeId, actorKind: actor.as, actorId: actor.accountId }
    await audit(tx, { ...who, act: 'submission.seal', ...object, success: true })
    const about = { kind: 'submission' as const, id: held.id, townshipId: null }
    const news = notice((w) => [w.sealedSubject, w.sealedBody])
    await tellRole(tx, actor.committeeId, ['confidentialHandler'], held.region_id, about, news)
  })
}

/** Everything said so far, and the place, into the sealed row; nothing of it stays where others look. */
async function moveWords(tx: Tx, held: SubmissionRow): Promise<void> {
  const said = (await saidIn(tx, held.committee_id, [held.id])).get(held.id) ?? []
  const text = [...said.flatMap((one) => one.text ?? []), held.place ?? ''].filter(Boolean).join('\n\n')
  await tx.q
    .insertInto('sealed_reports')
    .values({ committee_id: held.committee_id, submission_id: held.id, sealed: tx.secrets.seal(text) })
    .execute()
  await tx.q
    .deleteFrom('submission_words')
    .where('committee_id', '=', held.committee_id)
    .where('submission_id', '=', held.id)
    .execute()
}

/** A question still waiting to be sent may quote the report. */
async function dropNotices(tx: Tx, held: SubmissionRow): Promise<void> {
  await tx.q
    .updateTable('messages')
    .set({ state: 'dropped', settled_at: tx.clock.now() })
    .where('committee_id', '=', held.committee_id)
    .where('about_id', '=', held.id)
    .where('state', '=', 'queued')
    .execute()
}

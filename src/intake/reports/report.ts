// Owns: sealed reports of wrongdoing. Enters: a receipt's sender. Leaves: to the one designated handler, each reading
// audited; an answer to the sender's own receipt. Breaks if wrong: the accused reads who accused them.
import { tellSender } from '../../matters/notices.ts'
import { keepSaid } from '../../matters/submissions/said.ts'
import {
  advanceSubmission,
  lockSubmission,
  noteOnSubmission,
  type SubmissionRow,
} from '../../matters/submissions/submission.ts'
import { type Staff, signatureOf } from '../../people/actors.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import { notices } from '../words.ts'

export type Handler = Staff<'confidentialHandler'>

/** Where the sender was guided to. */
export const guidances = ['discipline', 'police', 'petition', 'none'] as const
export type Guidance = (typeof guidances)[number]

export interface SealedReport {
  submission: SubmissionRow
  text: string
  guidance: Guidance | null
}

/** Opening it is an act of its own and leaves a trace: a read that writes, on purpose. */
export function readReport(db: Db, actor: Handler, id: string): Promise<SealedReport> {
  return transaction(db, async (tx) => {
    const submission = await lockReport(tx, actor, id)
    const row = await sealedRow(tx, submission)
    const by = { committeeId: actor.committeeId, ...signatureOf(actor) }
    await audit(tx, {
      ...by,
      act: 'report.read',
      objectKind: 'submission',
      objectId: submission.id,
      success: true,
    })
    return { submission, text: tx.secrets.open(row.sealed), guidance: row.guidance as Guidance | null }
  })
}

/** What the sender reads on the receipt: where this belongs, and what we did. The fifteen days end here. */
export function answerReport(
  db: Db,
  actor: Handler,
  id: string,
  answer: { guidance: Guidance; words: string },
): Promise<SubmissionRow> {
  return transaction(db, async (tx) => {
    const found = await lockReport(tx, actor, id)
    const began = { actor, set: { receiver_id: actor.accountId } }
    const held =
      found.state === 'submitted' ? await advanceSubmission(tx, found, 'startTriage', began) : found
    const set = { told_at: held.told_at ?? tx.clock.now() }
    const answered = await advanceSubmission(tx, held, 'answer', {
      actor,
      set,
      payload: { guidance: answer.guidance },
    })
    await tx.q
      .updateTable('sealed_reports')
      .set({ guidance: answer.guidance, handled_at: tx.clock.now(), handled_by: actor.accountId })
      .where('committee_id', '=', actor.committeeId)
      .where('submission_id', '=', held.id)
      .execute()
    await keepAnswer(tx, actor, held, answer.words)
    return answered
  })
}

/** A further word to the sender: the result from the body it was passed to. */
export function addAnswer(db: Db, actor: Handler, id: string, text: string): Promise<SubmissionRow> {
  return transaction(db, async (tx) => {
    const held = await lockReport(tx, actor, id)
    if (held.state !== 'answered') throw new OutOfReach({ report: id, state: held.state })
    await keepAnswer(tx, actor, held, text)
    return noteOnSubmission(tx, held, 'answerMore', { actor })
  })
}

export function closeReport(db: Db, actor: Handler, id: string): Promise<SubmissionRow> {
  return transaction(db, async (tx) =>
    advanceSubmission(tx, await lockReport(tx, actor, id), 'close', { actor }),
  )
}

/** The sender says more: into the sealed row, below what stands there. */
export async function addToReport(tx: Tx, held: SubmissionRow, text: string): Promise<void> {
  const row = await sealedRow(tx, held)
  const sealed = tx.secrets.seal(`${tx.secrets.open(row.sealed)}\n\n+ ${text}`)
  await tx.q
    .updateTable('sealed_reports')
    .set({ sealed })
    .where('committee_id', '=', held.committee_id)
    .where('submission_id', '=', held.id)
    .execute()
}

/** The handler may hold other roles as well: through those a report is found as little as through anyone's. */
async function lockReport(tx: Tx, actor: Handler, id: string): Promise<SubmissionRow> {
  const found = await lockSubmission(tx, actor, id)
  if (!found.confidential || actor.as !== 'confidentialHandler') throw new OutOfReach({ report: id })
  return found
}

function sealedRow(tx: Tx, held: SubmissionRow) {
  return tx.q
    .selectFrom('sealed_reports')
    .select(['sealed', 'guidance'])
    .where('committee_id', '=', held.committee_id)
    .where('submission_id', '=', held.id)
    .executeTakeFirstOrThrow()
}

/** Sealed like every word; told through what the sender chose, with the number and nothing else. */
async function keepAnswer(tx: Tx, actor: Handler, held: SubmissionRow, text: string): Promise<void> {
  const said = {
    submissionId: held.id,
    saidBy: 'staff',
    part: 'reply',
    text,
    accountId: actor.accountId,
  } as const
  await keepSaid(tx, actor.committeeId, said)
  const body = { zh: notices('zh').answeredBody(held.number), en: notices('en').answeredBody(held.number) }
  await tellSender(tx, actor.committeeId, held.id, { subject: notices.both.answered, body })
}

const pageLength = 50

/** Newest first; `after` is the last one of the page before. */
export async function sealedReports(db: Db, actor: Handler, after?: string): Promise<SubmissionRow[]> {
  let found = db.q
    .selectFrom('submissions')
    .selectAll()
    .where('committee_id', '=', actor.committeeId)
    .where('confidential', '=', true)
  if (after) {
    const last = db.q
      .selectFrom('submissions as s')
      .where('s.committee_id', '=', actor.committeeId)
      .where('s.id', '=', after)
    found = found.where((is) =>
      is(
        is.refTuple('created_at', 'id'),
        '<',
        is.parens(last.select(['s.created_at', 's.id']).$asTuple('created_at', 'id')),
      ),
    )
  }
  const rows = await found.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(pageLength).execute()
  return rows as SubmissionRow[]
}

/** Still without an answer. */
export async function reportsWaiting(db: Db, actor: Handler): Promise<SubmissionRow[]> {
  const rows = await db.q
    .selectFrom('submissions')
    .selectAll()
    .where('committee_id', '=', actor.committeeId)
    .where('confidential', '=', true)
    .where('state', 'in', ['submitted', 'triage', 'needsInfo'])
    .orderBy('created_at', 'desc')
    .limit(pageLength)
    .execute()
  return rows as SubmissionRow[]
}

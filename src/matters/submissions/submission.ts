// Owns: a submission, what one person brought. Intake writes it, triage acts on it, the receipt shows it.
// Breaks if wrong: a receipt given for something that is not stored, or a sealed report read by the wrong person.
import { type Expression, type Selectable, type SqlBool, sql } from 'kysely'
import { type Actor, holds } from '../../people/actors.ts'
import { reachOf, within } from '../../people/reach.ts'
import type { Submissions } from '../../platform/database/schema.ts'
import type { Db, Tx } from '../../platform/database/transaction.ts'
import type { CommitteeId, MatterId, SubmissionId } from '../../platform/ids.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import { type Payload, recordSubmission } from '../journal.ts'
import { type SubmissionState, type SubmissionVerb, submissionMachine } from '../machines/submission.ts'

export type SubmissionRow = Omit<Selectable<Submissions>, 'id' | 'committee_id' | 'state' | 'matter_id'> & {
  id: SubmissionId
  committee_id: CommitteeId
  state: SubmissionState
  matter_id: MatterId | null
}

/** Everyday submissions by region; a sealed report by its one designated handler; a resident by the own receipt. */
export function mayReachSubmission(actor: Actor): Expression<SqlBool> {
  const own = sql<SqlBool>`submissions.committee_id = ${actor.committeeId}`
  if (actor.kind === 'job') return own
  if (actor.kind === 'receipt') return sql<SqlBool>`(${own} and submissions.id = ${actor.submissionId})`
  if (actor.kind !== 'staff') return sql<SqlBool>`false`
  const everyday = sql<SqlBool>`(not submissions.confidential and ${within(reachOf(actor, deskRoles), 'submissions')})`
  return holds(actor, 'confidentialHandler')
    ? sql<SqlBool>`(${everyday} or (${own} and submissions.confidential))`
    : everyday
}
/** A member reads a submission's words only as one of the matter's team: see words.ts. */
export const deskRoles = ['liaison', 'convener', 'venueHead', 'committeeStaff', 'secretaryGeneral'] as const

export async function findSubmission(db: Db, actor: Actor, id: string): Promise<SubmissionRow> {
  const row = await db.q
    .selectFrom('submissions')
    .selectAll('submissions')
    .where('submissions.id', '=', id)
    .where(mayReachSubmission(actor))
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ submission: id })
  return row as SubmissionRow
}

export async function lockSubmission(tx: Tx, actor: Actor, id: string): Promise<SubmissionRow> {
  const row = await tx.q
    .selectFrom('submissions')
    .selectAll('submissions')
    .where('submissions.id', '=', id)
    .where(mayReachSubmission(actor))
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ submission: id })
  return row as SubmissionRow
}

export interface SubmissionChange {
  actor: Actor
  onWordOf?: string | null
  payload?: Payload
  set?: Partial<
    Pick<
      SubmissionRow,
      | 'matter_id'
      | 'merged_into'
      | 'told_at'
      | 'receiver_id'
      | 'urgent'
      | 'confidential'
      | 'signatories'
      | 'kind'
      | 'township_id'
      | 'village_id'
      | 'region_id'
      | 'place'
      | 'first_due_at'
    >
  >
}

export async function advanceSubmission(
  tx: Tx,
  submission: SubmissionRow,
  verb: SubmissionVerb,
  change: SubmissionChange,
): Promise<SubmissionRow> {
  return write(tx, submission, verb, submissionMachine.advance(submission.state, verb), change)
}

/** Something happened to it that doesn't move it: an addition, a note, a change of urgency. */
export async function noteOnSubmission(
  tx: Tx,
  submission: SubmissionRow,
  verb: string,
  change: SubmissionChange,
): Promise<SubmissionRow> {
  return write(tx, submission, verb, submission.state, change)
}

async function write(
  tx: Tx,
  submission: SubmissionRow,
  verb: string,
  to: SubmissionState,
  change: SubmissionChange,
): Promise<SubmissionRow> {
  const now = tx.clock.now()
  const { rows } = await sql<{
    seq: number
  }>`select coalesce(max(seq), 0) + 1 as seq from submission_steps where committee_id = ${submission.committee_id} and submission_id = ${submission.id}`.execute(
    tx.q,
  )
  await recordSubmission(tx, submission.id, {
    ...change,
    verb,
    from: submission.state,
    to,
    seq: rows[0]?.seq ?? 1,
  })
  const row = await tx.q
    .updateTable('submissions')
    .set({ ...change.set, state: to, ...(to === submission.state ? {} : { state_since: now }) })
    .where('committee_id', '=', submission.committee_id)
    .where('id', '=', submission.id)
    .returningAll()
    .executeTakeFirstOrThrow()
  return row as SubmissionRow
}

export async function submissionsOfMatter(
  db: Db,
  committeeId: CommitteeId,
  matterId: MatterId,
): Promise<SubmissionRow[]> {
  return (await db.q
    .selectFrom('submissions')
    .selectAll()
    .where('committee_id', '=', committeeId)
    .where('matter_id', '=', matterId)
    .orderBy('created_at')
    .limit(500)
    .execute()) as SubmissionRow[]
}

// Owns: whose words belong to an archived matter although their receipt has gone on to the one that took it up again.
// Archived is final: its page tells the same story as on the day it was kept.
import { type RawBuilder, sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/transaction.ts'
import type { CommitteeId, MatterId, SubmissionId } from '../../platform/ids.ts'
import type { SubmissionRow } from './submission.ts'

/** Before the submission goes on to the new matter. */
export async function stayWith(tx: Tx, committeeId: CommitteeId, matterId: MatterId, id: SubmissionId) {
  await tx.q
    .insertInto('earlier_voices')
    .values({
      committee_id: committeeId,
      matter_id: matterId,
      submission_id: id,
      moved_at: tx.clock.now(),
    })
    .execute()
}

/** Over the rows of `submissions`: what was brought to this matter, gone on since or not. */
export const broughtTo = (matterId: MatterId): RawBuilder<boolean> => sql<boolean>`(
  submissions.matter_id = ${matterId} or submissions.id = any(array(
    select e.submission_id from earlier_voices e
    where e.committee_id = submissions.committee_id and e.matter_id = ${matterId})))`

export async function submissionsBroughtTo(
  db: Db,
  committeeId: CommitteeId,
  matterId: MatterId,
): Promise<SubmissionRow[]> {
  return (await db.q
    .selectFrom('submissions')
    .selectAll()
    .where('committee_id', '=', committeeId)
    .where(broughtTo(matterId))
    .orderBy('created_at')
    .limit(500)
    .execute()) as SubmissionRow[]
}

/** When each went on: what they said later belongs to the new matter alone. */
export async function goneOn(
  db: Db,
  committeeId: CommitteeId,
  matterId: MatterId,
): Promise<Map<string, Date>> {
  const rows = await db.q
    .selectFrom('earlier_voices')
    .select(['submission_id', 'moved_at'])
    .where('committee_id', '=', committeeId)
    .where('matter_id', '=', matterId)
    .execute()
  return new Map(rows.map((row) => [row.submission_id, row.moved_at]))
}

// Owns: whose words belong to an archived matter although their receipt has gone on to the one that took it up again.
// Archived is final: its page tells the same story as on the day it was kept.
import { type RawBuilder, sql } from 'kysely'
import { type Db, readOnce, type Tx } from '../../platform/database/transaction.ts'
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
export const broughtTo = (committeeId: CommitteeId, matterId: MatterId): RawBuilder<boolean> => sql<boolean>`(
  submissions.committee_id = ${committeeId} and submissions.id in (
    select s.id from submissions s where s.committee_id = ${committeeId} and s.matter_id = ${matterId}
    union all select e.submission_id from earlier_voices e
    where e.committee_id = ${committeeId} and e.matter_id = ${matterId}))`

export function submissionsBroughtTo(
  db: Db,
  committeeId: CommitteeId,
  matterId: MatterId,
): Promise<SubmissionRow[]> {
  return readOnce(
    db,
    `broughtTo ${committeeId} ${matterId}`,
    async () =>
      (await db.q
        .selectFrom('submissions')
        .selectAll()
        .where(broughtTo(committeeId, matterId))
        .orderBy('created_at')
        .limit(500)
        .execute()) as SubmissionRow[],
  )
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

/** A letter may have been signed by more than have spoken for themselves. */
export function howManySpoke(
  matter: { signatories: number },
  submissions: readonly Pick<SubmissionRow, 'signatories'>[],
): number {
  const joined = submissions.reduce((sum, one) => sum + one.signatories, 0)
  return Math.max(matter.signatories, joined)
}

// Owns: a clock set aside with its reason: a submission that waits for more, a matter that is suspended.
// Breaks if wrong: a limit that runs on while nobody could act. The fifteen-day notice is never paused.
import type { Pause } from '../../platform/clock/limit.ts'
import type { Db, Tx } from '../../platform/database/transaction.ts'
import { type CommitteeId, newId } from '../../platform/ids.ts'

export interface OpenPause extends Pause {
  reason: string
  reviewOn: string | null
}

export async function openPause(
  tx: Tx,
  committeeId: CommitteeId,
  subjectId: string,
  why: { reason: string; reviewOn?: string | null },
): Promise<void> {
  const now = tx.clock.now()
  const values = {
    committee_id: committeeId,
    id: newId<'pause'>(now),
    subject_id: subjectId,
    reason: why.reason,
    review_on: why.reviewOn ?? null,
    from_at: now,
  }
  await tx.q.insertInto('pauses').values(values).execute()
}

/** Ends the open pause and tells since when it lasted; null where nothing was paused. */
export async function closePause(tx: Tx, committeeId: CommitteeId, subjectId: string): Promise<Date | null> {
  const row = await tx.q
    .updateTable('pauses')
    .set({ to_at: tx.clock.now() })
    .where('committee_id', '=', committeeId)
    .where('subject_id', '=', subjectId)
    .where('to_at', 'is', null)
    .returning('from_at')
    .executeTakeFirst()
  return row?.from_at ?? null
}

export async function openPauseOf(
  db: Db,
  committeeId: CommitteeId,
  subjectId: string,
): Promise<OpenPause | null> {
  const row = await db.q
    .selectFrom('pauses')
    .selectAll()
    .where('committee_id', '=', committeeId)
    .where('subject_id', '=', subjectId)
    .where('to_at', 'is', null)
    .executeTakeFirst()
  return row ? { from: row.from_at, to: null, reason: row.reason, reviewOn: row.review_on } : null
}

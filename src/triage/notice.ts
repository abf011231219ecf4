// Owns: the fifteen days within which every sender is told. Nothing pauses them. Three days before, the convener is
// told; once they have passed, the secretary-general; for a sealed report its handler alone, before and after.

import { sql } from 'kysely'
import { tellRole } from '../matters/notices.ts'
import {
  mayReachSubmission,
  noteOnSubmission,
  type SubmissionRow,
} from '../matters/submissions/submission.ts'
import { type Actor, holds, type JobActor, type Staff } from '../people/actors.ts'
import type { StaffRole } from '../people/roles.ts'
import { type Db, type Tx, transaction } from '../platform/database/transaction.ts'
import type { CommitteeId } from '../platform/ids.ts'
import { notice } from './words.ts'

const warnDays = 3
const dayLength = 86_400_000
/** A run tells about this many; the next one about the rest. */
const batch = 200
const open = ['submitted', 'triage', 'needsInfo'] as const

/** On the desk: what falls due within three days for the convener; what has passed for the secretary-general. */
export async function noticesDue(db: Db, actor: Staff): Promise<SubmissionRow[]> {
  if (!holds(actor, 'convener', 'secretaryGeneral')) return []
  const ahead = holds(actor, 'convener') ? warnDays : 0
  return (await untold(db, actor, ahead)
    .where('submissions.confidential', '=', false)
    .limit(50)
    .execute()) as SubmissionRow[]
}

/** Tells once before and once after; each telling is a step of the submission, so a second run finds it done. */
export async function warnOfNotices(db: Db, committeeId: CommitteeId): Promise<{ warned: number }> {
  const actor: JobActor = { kind: 'job', committeeId, job: 'triage.notices' }
  const now = db.clock.now()
  const rows = (await untold(db, actor, warnDays)
    .where(notYetWarned(now))
    .limit(batch)
    .execute()) as SubmissionRow[]
  for (const { id } of rows) await transaction(db, (tx) => warn(tx, actor, id, now))
  return { warned: rows.length }
}

async function warn(tx: Tx, actor: JobActor, id: string, now: Date): Promise<void> {
  const row = await untold(tx, actor, warnDays)
    .where('submissions.id', '=', id)
    .where(notYetWarned(now))
    .forUpdate()
    .executeTakeFirst()
  if (!row) return
  const held = row as SubmissionRow
  const late = held.notice_due_at < now
  await noteOnSubmission(tx, held, late ? 'noticeOverdue' : 'noticeDueSoon', { actor })
  const roles: StaffRole[] = held.confidential
    ? ['confidentialHandler']
    : late
      ? ['convener', 'secretaryGeneral']
      : ['convener', 'liaison']
  const about = {
    kind: 'submission' as const,
    id: held.id,
    townshipId: held.confidential ? null : held.township_id,
  }
  const news = notice((w) => [late ? w.noticeLateSubject : w.noticeSoonSubject, held.number])
  await tellRole(tx, actor.committeeId, roles, held.region_id, about, news)
}

function untold(db: Db, actor: Actor, days: number) {
  const until = new Date(db.clock.now().getTime() + days * dayLength)
  return db.q
    .selectFrom('submissions')
    .selectAll('submissions')
    .where(mayReachSubmission(actor))
    .where('submissions.told_at', 'is', null)
    .where('submissions.state', 'in', open)
    .where('submissions.notice_due_at', '<=', until)
    .orderBy('submissions.notice_due_at')
}

const notYetWarned = (now: Date) => sql<boolean>`not exists (select 1 from submission_steps t
  where t.committee_id = submissions.committee_id and t.submission_id = submissions.id
    and t.verb = case when submissions.notice_due_at < ${now} then 'noticeOverdue' else 'noticeDueSoon' end)`

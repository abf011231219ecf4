// Owns: forgetting in time: three years after the last matter of a person was filed, who they are is erased.
// Breaks if wrong: what the privacy notice promises isn't kept.
import { sql } from 'kysely'
import { type Db, transaction } from '../../../platform/database/transaction.ts'
import type { CommitteeId, ResidentId, SubmissionId } from '../../../platform/ids.ts'
import { job } from '../../../platform/jobs/job.ts'
import { forgetOldNumbers } from '../numbers.ts'
import { eraseHeld } from './erase.ts'

const years = 3
/** A night's portion: what is left waits for the next night. */
const atOnce = 500

export async function eraseExpired(db: Db, committeeId: CommitteeId): Promise<number> {
  const before = new Date(db.clock.now())
  before.setFullYear(before.getFullYear() - years)
  const due = await expired(db, committeeId, before)
  for (const one of due) {
    const subject = { committeeId, ...one, signature: { actorKind: 'job', actorId: null } }
    await transaction(db, (tx) => eraseHeld(tx, subject))
  }
  await transaction(db, (tx) => forgetOldNumbers(tx, committeeId, before))
  return due.length
}

export const retentionJob = job({
  name: 'people.eraseExpired',
  schedule: '30 3 * * *',
  handle: (db, { committeeId }) => eraseExpired(db, committeeId),
})

/** Nothing of theirs is open, and the last end is older than the limit. */
async function expired(db: Db, committeeId: CommitteeId, before: Date) {
  const rows = await db.q
    .selectFrom('residents as r')
    .innerJoin('submissions as s', (join) =>
      join.onRef('s.committee_id', '=', 'r.committee_id').onRef('s.resident_id', '=', 'r.id'),
    )
    .leftJoin('matters as m', (join) =>
      join.onRef('m.committee_id', '=', 's.committee_id').onRef('m.id', '=', 's.matter_id'),
    )
    .select(['r.id as residentId', sql<string>`min(s.id::text)`.as('submissionId')])
    .where('r.committee_id', '=', committeeId)
    .where('r.erased_at', 'is', null)
    .where('r.created_at', '<', before)
    .groupBy('r.id')
    .having(sql<boolean>`bool_and(${ended(before)})`)
    .orderBy('r.id')
    .limit(atOnce)
    .execute()
  return rows.map((row) => ({
    residentId: row.residentId as ResidentId,
    submissionId: row.submissionId as SubmissionId,
  }))
}

function ended(before: Date) {
  return sql<boolean>`case when m.id is null
    then s.state in ('merged', 'diverted', 'declined', 'answered', 'withdrawn', 'closed') and s.state_since < ${before}
    else coalesce(m.archived_at, case when m.state in ('escalated', 'diverted', 'notSuitable') then m.state_since end) < ${before} end`
}

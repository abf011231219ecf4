// Owns: the jobs of the ground floor.
import { sql } from 'kysely'
import { chainAudit } from '../audit/chain.ts'
import type { Db } from '../database/transaction.ts'
import { sweepFiles } from '../files/sweep.ts'
import type { CommitteeId } from '../ids.ts'
import { deliver, type Senders } from '../messages/deliver.ts'
import { type Job, job } from './job.ts'

/** Longer than any phone keeps a form that it could not send. */
const replayDays = 30

export function houseJobs(senders: Senders): Job[] {
  return [
    job({
      name: 'messages.deliver',
      schedule: '* * * * *',
      handle: (db, { committeeId }) => deliver(db, committeeId, senders),
    }),
    job({
      name: 'audit.chain',
      schedule: '*/10 * * * *',
      handle: (db, { committeeId }) => chainAudit(db, committeeId),
    }),
    job({
      name: 'replays.forget',
      schedule: '20 3 * * *',
      handle: (db, { committeeId }) => forgetReplays(db, committeeId),
    }),
    job({
      name: 'files.sweep',
      schedule: '40 3 * * *',
      handle: (db, { committeeId }) => sweepFiles(db, committeeId),
    }),
  ]
}

/** Pages are shown again for minutes only; the key itself is remembered longer. */
export async function forgetReplays(db: Db, committeeId: CommitteeId): Promise<{ forgotten: number }> {
  const daysAgo = (days: number) => new Date(db.clock.now().getTime() - days * 86_400_000)
  await db.q
    .updateTable('replays')
    .set({ answer: null })
    .where('committee_id', '=', committeeId)
    .where('created_at', '<', daysAgo(1))
    .where(sql<boolean>`answer ->> 'kind' = 'sealed'`)
    .execute()
  const gone = db.q
    .deleteFrom('replays')
    .where('committee_id', '=', committeeId)
    .where('created_at', '<', daysAgo(replayDays))
  return { forgotten: Number((await gone.executeTakeFirst()).numDeletedRows) }
}

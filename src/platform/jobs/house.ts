// Owns: the jobs of the ground floor.
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

export async function forgetReplays(db: Db, committeeId: CommitteeId): Promise<{ forgotten: number }> {
  const old = new Date(db.clock.now().getTime() - replayDays * 86_400_000)
  const gone = db.q
    .deleteFrom('replays')
    .where('committee_id', '=', committeeId)
    .where('created_at', '<', old)
  return { forgotten: Number((await gone.executeTakeFirst()).numDeletedRows) }
}

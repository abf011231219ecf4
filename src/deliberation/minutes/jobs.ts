// Owns: the end of the three working days. The chair stood for the draft when it was sent out, so silence confirms it;
// an objection that nobody answered keeps it open.
import type { JobActor } from '../../people/actors.ts'
import { type Db, transaction } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { type Job, job } from '../../platform/jobs/job.ts'
import { RuleRefused } from '../../platform/refusals.ts'
import { lockTalk } from '../talk.ts'
import { stand } from './confirm.ts'

export const minutesJobs: Job[] = [
  job({
    name: 'deliberation.closeObjections',
    schedule: '15 * * * *',
    handle: (db, { committeeId }) => closeObjectionWindows(db, committeeId),
  }),
]

export async function closeObjectionWindows(
  db: Db,
  committeeId: CommitteeId,
): Promise<{ confirmed: number }> {
  const over = await db.q
    .selectFrom('meetings')
    .select('id')
    .where('committee_id', '=', committeeId)
    .where('state', '=', 'minutesDraft')
    .where('objections_until', '<=', db.clock.now())
    .orderBy('objections_until')
    .limit(500)
    .execute()
  let confirmed = 0
  for (const { id } of over) confirmed += await closeWindow(db, committeeId, id)
  return { confirmed }
}

function closeWindow(db: Db, committeeId: CommitteeId, meetingId: string): Promise<0 | 1> {
  const clockHand: JobActor = { kind: 'job', committeeId, job: 'deliberation.closeObjections' }
  return transaction(db, async (tx) => {
    const talk = await lockTalk(tx, clockHand, meetingId)
    const until = talk.meeting.objections_until
    if (talk.meeting.state !== 'minutesDraft' || !until || until > tx.clock.now()) return 0 as const
    await stand(tx, talk, clockHand)
    return 1 as const
  }).catch((refusal: unknown) => {
    if (refusal instanceof RuleRefused) return 0 as const
    throw refusal
  })
}

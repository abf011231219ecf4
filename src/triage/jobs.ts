import { type Job, job } from '../platform/jobs/job.ts'
import { warnOfNotices } from './notice.ts'

export const jobs: Job[] = [
  job({
    name: 'triage.notices',
    schedule: '10 8,14 * * *',
    handle: (db, { committeeId }) => warnOfNotices(db, committeeId),
  }),
]

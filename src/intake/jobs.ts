// Owns: what intake does by itself: it forgets drafts that nobody came back to.
import { type Job, job } from '../platform/jobs/job.ts'
import { forgetOldDrafts } from './submissions/draft.ts'

export const jobs: Job[] = [
  job({
    name: 'intake.forgetDrafts',
    schedule: '10 3 * * *',
    handle: (db, { committeeId }) => forgetOldDrafts(db, committeeId),
  }),
]

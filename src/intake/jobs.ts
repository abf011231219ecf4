// Owns: what intake does by itself: it forgets drafts that nobody came back to, and closes calls after their last day.
import { type Job, job } from '../platform/jobs/job.ts'
import { forgetSheets } from '../platform/sheets/keep.ts'
import { closeDueCalls } from './calls/call.ts'
import { forgetRecoveries } from './recovery/recovery.ts'
import { forgetOldDrafts } from './submissions/draft.ts'

export const jobs: Job[] = [
  job({
    name: 'intake.closeCalls',
    schedule: '5 0 * * *',
    handle: (db, { committeeId }) => closeDueCalls(db, committeeId),
  }),
  job({
    name: 'intake.forgetRecoveries',
    schedule: '15 3 * * *',
    handle: (db, { committeeId }) => forgetRecoveries(db, committeeId),
  }),
  job({
    name: 'intake.forgetSheets',
    schedule: '25 3 * * *',
    handle: (db, { committeeId }) => forgetSheets(db, committeeId),
  }),
  job({
    name: 'intake.forgetDrafts',
    schedule: '10 3 * * *',
    handle: (db, { committeeId }) => forgetOldDrafts(db, committeeId),
  }),
]

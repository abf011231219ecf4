// Owns: what the clock does for the archive.
import { job } from '../platform/jobs/job.ts'
import { askForLookBacks } from './look-backs/look-back.ts'

export const jobs = [
  job({
    name: 'archive.askForLookBacks',
    schedule: '30 8 * * *',
    handle: (db, { committeeId }) => askForLookBacks(db, committeeId),
  }),
]

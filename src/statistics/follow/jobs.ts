// Owns: what the clock does for the figures.
import { job } from '../../platform/jobs/job.ts'
import { follow } from './follow.ts'

export const jobs = [
  job({
    name: 'statistics.follow',
    schedule: '*/5 * * * *',
    handle: (db, { committeeId }) => follow(db, committeeId),
  }),
]

// Owns: what the clock does for the rhythm.
import { job } from '../platform/jobs/job.ts'
import { askIdleVenues } from './idle/idle.ts'

export const jobs = [
  job({
    name: 'rhythm.askIdleVenues',
    schedule: '40 9 * * *',
    handle: (db, { committeeId }) => askIdleVenues(db, committeeId),
  }),
]

import { type Job, job } from '../../platform/jobs/job.ts'
import { endSeatsOfThoseWhoLeft } from './seat.ts'

export const jobs: Job[] = [
  job({
    name: 'organisation.seatsElsewhere',
    schedule: '20 6 * * *',
    handle: (db, { committeeId }) => endSeatsOfThoseWhoLeft(db, committeeId),
  }),
]

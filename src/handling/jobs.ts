// Owns: what the clock does for handling.
import { job } from '../platform/jobs/job.ts'
import { noteUnreachable } from './follow-up/unreachable.ts'
import { remindOfLights } from './tasks/reminders.ts'

export const jobs = [
  job({
    name: 'handling.remind',
    schedule: '10 8 * * *',
    handle: (db, { committeeId }) => remindOfLights(db, committeeId),
  }),
  job({
    name: 'handling.noteUnreachable',
    schedule: '20 8 * * *',
    handle: (db, { committeeId }) => noteUnreachable(db, committeeId),
  }),
]

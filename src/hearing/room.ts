// What hearing gives to the house: doors of search, jobs that count and that hear what was missed.
import './index/index.ts'
import { type Job, job } from '../platform/jobs/job.ts'
import { hearMissed } from './index/missed.ts'
import { weigh } from './index/weights.ts'
import { learnAnew } from './models/versions.ts'
import { noteUnits } from './suggestions/answers.ts'

export { doors } from './search/routes.tsx'

export const jobs: Job[] = [
  job({
    name: 'hearing.learn',
    schedule: '40 2 * * *',
    async handle(db, { committeeId }) {
      await hearMissed(db, committeeId)
      await weigh(db, committeeId)
      await noteUnits(db, committeeId)
      await learnAnew(db, committeeId)
    },
  }),
]

// What hearing gives to the house: doors of search, jobs that count and that hear what was missed.
import './index/index.ts'
import { type Job, job } from '../platform/jobs/job.ts'
import type { Door } from '../platform/server/door.ts'
import { draftJob } from './assistant/drafts.ts'
import { assistantDoors } from './assistant/routes.tsx'
import { hearMissed } from './index/missed.ts'
import { weigh } from './index/weights.ts'
import { doors as modelDoors } from './models/routes.tsx'
import { learnAnew } from './models/versions.ts'
import { joinWaiting } from './rising/join.ts'
import { risingDoors } from './rising/routes.tsx'
import { doors as searchDoors } from './search/routes.tsx'
import { noteUnits } from './suggestions/answers.ts'

export { risingShelves as shelves } from './rising/desk.ts'

export const doors: Door[] = [...searchDoors, ...modelDoors, ...risingDoors, ...assistantDoors]

export const jobs: Job[] = [
  draftJob,
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
  job({
    name: 'hearing.rise',
    schedule: '* * * * *',
    handle: (db, { committeeId }) => joinWaiting(db, committeeId),
  }),
]

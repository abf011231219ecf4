// What service gives to the house.
import type { Job } from '../platform/jobs/job.ts'
import type { Door } from '../platform/server/door.ts'

export { chapter } from './chapter.tsx'

import { activityDoors } from './activities/routes.tsx'
import { listeningShelves } from './desk.ts'
import { hubDoors } from './hub.tsx'
import { orderDoors } from './orders/routes.tsx'
import { outcomeDoors } from './outcomes/routes.tsx'
import { policyDoors } from './policies/routes.tsx'
import { professionalDoors } from './professionals/routes.tsx'
import { rosterDoors } from './rosters/routes.tsx'
import { serviceShelves } from './shelves.ts'
import { reminderJobs } from './shifts/reminders.ts'
import { shiftDoors } from './shifts/routes.tsx'
import { studyDoors } from './studies/routes.tsx'
import { teamDoors } from './teams/routes.tsx'

export const doors: Door[] = [
  ...hubDoors,
  ...rosterDoors,
  ...shiftDoors,
  ...professionalDoors,
  ...activityDoors,
  ...outcomeDoors,
  ...orderDoors,
  ...policyDoors,
  ...studyDoors,
  ...teamDoors,
]
export const shelves = [...listeningShelves, ...serviceShelves]
export const jobs: Job[] = [...reminderJobs]

// What service gives to the house.
import type { Job } from '../platform/jobs/job.ts'
import type { Door } from '../platform/server/door.ts'
import { activityDoors } from './activities/routes.tsx'
import { listeningShelves } from './desk.ts'
import { orderDoors } from './orders/routes.tsx'
import { outcomeDoors } from './outcomes/routes.tsx'
import { professionalDoors } from './professionals/routes.tsx'
import { rosterDoors } from './rosters/routes.tsx'
import { reminderJobs } from './shifts/reminders.ts'
import { shiftDoors } from './shifts/routes.tsx'
import { teamDoors } from './teams/routes.tsx'

export const doors: Door[] = [
  ...rosterDoors,
  ...shiftDoors,
  ...professionalDoors,
  ...activityDoors,
  ...outcomeDoors,
  ...orderDoors,
  ...teamDoors,
]
export const shelves = [...listeningShelves]
export const jobs: Job[] = [...reminderJobs]

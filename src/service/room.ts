// What service gives to the house.
import type { Job } from '../platform/jobs/job.ts'
import type { Door } from '../platform/server/door.ts'
import { listeningShelves } from './desk.ts'
import { professionalDoors } from './professionals/routes.tsx'
import { rosterDoors } from './rosters/routes.tsx'
import { reminderJobs } from './shifts/reminders.ts'
import { shiftDoors } from './shifts/routes.tsx'

export const doors: Door[] = [...rosterDoors, ...shiftDoors, ...professionalDoors]
export const shelves = [...listeningShelves]
export const jobs: Job[] = [...reminderJobs]

// What the talk gives to the house.
import type { Door } from '../platform/server/door.ts'
import { settlementDoors } from './conclusions/routes.tsx'
import { fieldDoors } from './field/routes.tsx'
import { meetingDoors } from './meetings/routes.tsx'
import { minutesDoors } from './minutes/routes.tsx'
import { planDoors } from './plans/routes.tsx'
import { reportDoors } from './reports/routes.tsx'
import { endingDoors, researchDoors } from './research/routes.tsx'
import { sheetDoors } from './sheet/routes.tsx'

export { shelves } from './desk.ts'
export { minutesJobs as jobs } from './minutes/jobs.ts'
export { chapter } from './telling/chapter.tsx'

export const doors: readonly Door[] = [
  ...researchDoors,
  ...endingDoors,
  ...planDoors,
  ...meetingDoors,
  ...minutesDoors,
  ...sheetDoors,
  ...fieldDoors,
  ...settlementDoors,
  ...reportDoors,
]

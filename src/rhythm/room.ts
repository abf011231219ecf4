// What the rhythm gives to the house.
import type { Door } from '../platform/server/door.ts'
import { calendarDoors } from './feeds/routes.tsx'
import { frequencyDoors } from './frequency/routes.tsx'
import { idleDoors } from './idle/routes.tsx'
import { placeDoors } from './places/routes.tsx'
import { planDoors } from './plan/routes.tsx'
import { quarterDoors } from './quarter/routes.tsx'
import { standardDoors } from './standards/routes.tsx'

export { shelves } from './desk.ts'
export { jobs } from './jobs.ts'
export const doors: Door[] = [
  ...frequencyDoors,
  ...standardDoors,
  ...placeDoors,
  ...idleDoors,
  ...planDoors,
  ...quarterDoors,
  ...calendarDoors,
]

// What the rhythm gives to the house.
import type { Door } from '../platform/server/door.ts'
import { frequencyDoors } from './frequency/routes.tsx'
import { placeDoors } from './places/routes.tsx'
import { standardDoors } from './standards/routes.tsx'

export const doors: Door[] = [...frequencyDoors, ...standardDoors, ...placeDoors]

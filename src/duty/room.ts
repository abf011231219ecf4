// What the duty files give to the house.
import { printDoors } from './print.ts'
import { doors as fileDoors } from './routes.tsx'

export { shelves } from './desk.ts'
export const doors = [...fileDoors, ...printDoors]

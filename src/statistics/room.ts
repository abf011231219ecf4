// What the figures give to the house.
import { figureDoors } from './routes.tsx'
import { yearEndDoors } from './year-end/routes.tsx'

export const doors = [...yearEndDoors, ...figureDoors]
export { jobs } from './follow/jobs.ts'

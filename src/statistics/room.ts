// What the figures give to the house.
export { jobs } from './follow/jobs.ts'
export { figureDoors as doors } from './routes.tsx'

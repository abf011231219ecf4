// What claims give to the house.
export { chapter } from './chapter.tsx'
export { shelves } from './desk.ts'
export { jobs } from './passing.ts'
export { doors } from './routes.tsx'

// What placing members gives to the house.
import type { Job } from '../../platform/jobs/job.ts'
import { answerJob } from './answer.ts'

export { placementDoors } from './routes.tsx'
export const jobs: Job[] = [answerJob]

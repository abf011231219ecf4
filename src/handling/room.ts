// The room's face: what main registers.
import type { Door } from '../platform/server/door.ts'
import { doorsOfAnswered } from './answered/routes.tsx'
import { doorsOfTheWord } from './asking/routes.tsx'
import { doorsOfFollowUp } from './asking/routes-desk.tsx'
import { doorsOfBenefits } from './benefits/routes.tsx'
import { doorsOfTasks } from './deeds/routes.tsx'
import { doorsOfHandOver } from './deeds/routes-handover.tsx'

export { chapter as chapterOfBenefits } from './benefits/chapter.tsx'
export { chapter } from './chapter.tsx'
export { shelves } from './desk.ts'
export { jobs } from './jobs.ts'

export const doors: Door[] = [
  ...doorsOfHandOver,
  ...doorsOfTasks,
  ...doorsOfAnswered,
  ...doorsOfTheWord,
  ...doorsOfFollowUp,
  ...doorsOfBenefits,
]

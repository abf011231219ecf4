// What proposals give to the room of papers.
import type { Chapter } from '../../matters/chapters.ts'
import type { Door } from '../../platform/server/door.ts'
import { evidence, reviewDoors, wordDoors, writingDoors } from './doors/deeds.ts'
import { readingDoors } from './doors/reading.tsx'
import { unitDoors } from './doors/units.tsx'
import { wordLinkDoors } from './doors/words.tsx'

export { proposalChapter } from './chapter.tsx'
export { proposalShelves } from './desk.ts'
export { proposalJobs as jobs } from './units/clock.ts'

export const proposalDoors = (chapters: readonly Chapter[]): Door[] => [
  ...readingDoors(chapters),
  ...writingDoors,
  ...evidence,
  ...reviewDoors,
  ...wordDoors,
  ...unitDoors,
  ...wordLinkDoors,
]

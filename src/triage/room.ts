// What triage gives to the house.
import type { Door } from '../platform/server/door.ts'
import { doors as countyDoors } from './county/routes.tsx'
import { doors as elsewhereDoors } from './elsewhere/routes.tsx'
import { doors as jointDoors } from './joint/routes.tsx'
import { doors as representativesDoors } from './representatives/routes.tsx'
import { doors as screeningDoors } from './screening/routes.tsx'
import { doors as sortingDoors } from './sorting/routes.tsx'
import { doors as suggestionDoors } from './suggestions/routes.ts'
import { doors as togetherDoors } from './together/routes.tsx'

export { chapter as acrossChapter } from './across/chapter.tsx'
export { acrossDoors } from './across/routes.tsx'
export { chapter } from './chapter.tsx'
export { shelves } from './desk.ts'
export { jobs } from './jobs.ts'
export const doors: Door[] = [
  ...sortingDoors,
  ...suggestionDoors,
  ...togetherDoors,
  ...elsewhereDoors,
  ...countyDoors,
  ...representativesDoors,
  ...jointDoors,
  ...screeningDoors,
]

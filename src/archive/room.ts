// The room's face: what main registers. The archive reads other rooms only through the chapters handed in.
import type { Chapter } from '../matters/chapters.ts'
import type { Door } from '../platform/server/door.ts'
import { caseDoors } from './cases/routes.tsx'
import { lookBackDoors } from './look-backs/routes.tsx'
import { keepingDoors } from './packages/keeping.tsx'
import { packageDoors } from './packages/routes.tsx'
import { poolDoors } from './pools/routes.tsx'
import { takedownDoors } from './takedowns/routes.tsx'

export { chapter } from './chapter.tsx'
export { shelves } from './desk.ts'
export { jobs } from './jobs.ts'

export const archiveDoors = (chapters: readonly Chapter[]): Door[] => [
  ...caseDoors(chapters),
  ...keepingDoors(chapters),
  ...packageDoors,
  ...lookBackDoors,
  ...takedownDoors,
  ...poolDoors,
]

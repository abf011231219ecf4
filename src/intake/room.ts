// The room's face: what main registers.
import type { Chapter } from '../matters/chapters.ts'
import type { Door } from '../platform/server/door.ts'
import { doors as byWordDoors } from './byword/routes.tsx'
import { doors as dataDoors } from './data/routes.tsx'
import { doors as entryDoors } from './entry/routes.tsx'
import { photoDoor } from './files.ts'
import { receiptDoors } from './receipts/routes.tsx'
import { doors as reportDoors } from './reports/routes.tsx'
import { doors as stepDoors } from './submissions/routes.tsx'

export { chapter } from './chapter.tsx'
export { shelves } from './desk.ts'
export { jobs } from './jobs.ts'

/** A receipt reads its matter through the chapters of all rooms. */
export function intakeDoors(chapters: readonly Chapter[]): Door[] {
  return [
    ...entryDoors,
    ...stepDoors,
    ...receiptDoors(chapters),
    ...dataDoors,
    ...byWordDoors,
    ...reportDoors,
    photoDoor,
  ]
}

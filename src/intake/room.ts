// The room's face: what main registers.
import type { Chapter } from '../matters/chapters.ts'
import type { Door } from '../platform/server/door.ts'
import { doors as blankDoors } from './blanks/routes.tsx'
import { doors as byWordDoors } from './byword/routes.tsx'
import { doors as callDoors } from './calls/routes.tsx'
import { doors as dataDoors } from './data/routes.tsx'
import { doors as entryDoors } from './entry/routes.tsx'
import { photoDoor } from './files.ts'
import { doors as importDoors } from './imports/routes.tsx'
import { doors as joiningDoors } from './joining/routes.tsx'
import { doors as knownDoors } from './known/routes.tsx'
import { receiptDoors } from './receipts/routes.tsx'
import { doors as recoveryDoors } from './recovery/routes.tsx'
import { doors as reportDoors } from './reports/routes.tsx'
import { doors as stepDoors } from './submissions/routes.tsx'
import { doors as voiceDoors } from './voice/routes.tsx'

export { openCalls } from './calls/queries.ts'
export { OpenCalls } from './calls/section.tsx'
export { chapter } from './chapter.tsx'
export { shelves } from './desk.ts'
export { jobs } from './jobs.ts'
export { joiningPart } from './joining/routes.tsx'

/** A receipt reads its matter through the chapters of all rooms. */
export function intakeDoors(chapters: readonly Chapter[]): Door[] {
  return [
    ...entryDoors,
    ...callDoors,
    ...stepDoors,
    ...recoveryDoors,
    ...receiptDoors(chapters),
    ...joiningDoors,
    ...dataDoors,
    ...blankDoors,
    ...byWordDoors,
    ...knownDoors,
    ...importDoors,
    ...reportDoors,
    ...voiceDoors,
    photoDoor,
  ]
}

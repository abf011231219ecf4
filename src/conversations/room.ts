// The room's face: what main registers, and what a topic's page shows of it.
import type { Door } from '../platform/server/door.ts'
import { ballotDoors } from './ballots/routes.tsx'
import { guardDoors } from './guard/routes.tsx'
import { importDoors } from './imports/routes.tsx'
import { itemDoors } from './items/routes.tsx'
import { reportDoors } from './report/routes.tsx'
import { roomDoors } from './rooms/routes.tsx'
import { seatDoors } from './seats/routes.tsx'
import { resultDoors } from './tally/routes.tsx'
import { doors as topicDoors } from './topics/routes.tsx'

export { chapter } from './chapter.tsx'
export { supportPart } from './topics/routes.tsx'

export const doors: Door[] = [
  ...topicDoors,
  ...resultDoors,
  ...seatDoors,
  ...importDoors,
  ...roomDoors,
  ...ballotDoors,
  ...itemDoors,
  ...guardDoors,
  ...reportDoors,
]

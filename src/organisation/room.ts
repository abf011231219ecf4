// What the organisation gives to the house.
import type { Door } from '../platform/server/door.ts'
import { boardDoors, type FromAbove } from './board/routes.tsx'
import { lifeDoors } from './life/routes.tsx'
import { doors as venueDoors } from './routes.tsx'

export const organisationDoors = (above: FromAbove): Door[] => [
  ...venueDoors,
  ...boardDoors(above),
  ...lifeDoors,
]

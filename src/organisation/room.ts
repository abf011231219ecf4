// What the organisation gives to the house.
import type { Door } from '../platform/server/door.ts'
import { appealShelf } from './appeals/desk.ts'
import { doors as appealDoors } from './appeals/routes.tsx'
import { applicationShelf } from './applications/desk.ts'
import { applicationDoors } from './applications/routes.tsx'
import { boardDoors } from './board/routes.tsx'
import type { FromAbove } from './board/section.ts'
import { doors as chainDoors } from './chain/routes.tsx'
import { countiesDoor } from './counties/routes.tsx'
import { questionShelf } from './experts/desk.ts'
import { doors as expertDoors } from './experts/routes.tsx'
import { elsewhereShelf, offerShelf } from './guests/desk.ts'
import { guestDoors } from './guests/routes.tsx'
import { lifeDoors } from './life/routes.tsx'
import { doors as mapDoors } from './map/routes.tsx'
import { memberDoors } from './members/routes.tsx'
import { hoursDoor } from './opening/routes.ts'
import { doors as postDoors } from './posts/routes.tsx'
import { rollDoors } from './rolls/routes.tsx'
import { doors as venueDoors } from './routes.tsx'

export const organisationDoors = (above: FromAbove): Door[] => [
  ...venueDoors,
  ...boardDoors(above),
  ...lifeDoors,
  hoursDoor,
  ...applicationDoors(above),
  ...chainDoors,
  ...postDoors,
  ...rollDoors(above),
  ...mapDoors,
  countiesDoor(above),
  ...memberDoors(above),
  ...expertDoors,
  ...appealDoors,
  ...guestDoors,
]

export const organisationShelves = [applicationShelf, questionShelf, appealShelf, offerShelf, elsewhereShelf]
export { jobs as organisationJobs } from './guests/jobs.ts'

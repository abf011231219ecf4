// Owns: the list of rooms. A new room appears on every page, in the permission table and among the jobs by its line here.
import {
  chapter as archiveChapter,
  archiveDoors,
  jobs as archiveJobs,
  shelves as archiveShelves,
} from './archive/room.ts'
import {
  chapter as claimsChapter,
  doors as claimsDoors,
  jobs as claimsJobs,
  shelves as claimsShelves,
} from './claims/room.ts'
import { chapter as conversationsChapter, doors as conversationsDoors } from './conversations/room.ts'
import {
  chapter as deliberationChapter,
  doors as deliberationDoors,
  jobs as deliberationJobs,
  shelves as deliberationShelves,
} from './deliberation/room.ts'
import { doors as dutyDoors, shelves as dutyShelves } from './duty/room.ts'
import { ringShelves } from './front/ring/desk.ts'
import { ringDoors } from './front/ring/routes.tsx'
import type { Rooms } from './front/rooms.ts'
import { frontDoors } from './front/routes.tsx'
import { fromAbove } from './front/venue/above.ts'
import {
  chapterOfBenefits,
  chapter as handlingChapter,
  doors as handlingDoors,
  jobs as handlingJobs,
  shelves as handlingShelves,
} from './handling/room.ts'
import { doors as hearingDoors, jobs as hearingJobs, shelves as hearingShelves } from './hearing/room.ts'
import {
  chapter as intakeChapter,
  intakeDoors,
  jobs as intakeJobs,
  shelves as intakeShelves,
} from './intake/room.ts'
import type { Chapter, DeskShelf } from './matters/chapters.ts'
import { chapter as methodChapter } from './matters/methods/asking/chapter.tsx'
import { methodDoors } from './matters/methods/editor/routes.tsx'
import { placementDoors, jobs as placementJobs } from './organisation/placement/room.ts'
import { organisationDoors, organisationJobs, organisationShelves } from './organisation/room.ts'
import { ruleDoors } from './organisation/rules/routes.tsx'
import { papersChapters, papersDoors, papersJobs, papersShelves } from './papers/room.ts'
import { doors as peopleDoors, jobs as peopleJobs } from './people/doors.ts'
import { houseJobs } from './platform/jobs/house.ts'
import type { Job } from './platform/jobs/job.ts'
import type { Senders } from './platform/messages/deliver.ts'
import type { Door } from './platform/server/door.ts'
import { doors as rhythmDoors, jobs as rhythmJobs, shelves as rhythmShelves } from './rhythm/room.ts'
import {
  chapter as serviceChapter,
  doors as serviceDoors,
  jobs as serviceJobs,
  shelves as serviceShelves,
} from './service/room.ts'
import { doors as statisticsDoors, jobs as statisticsJobs } from './statistics/room.ts'
import {
  acrossChapter,
  acrossDoors,
  chapter as triageChapter,
  doors as triageDoors,
  jobs as triageJobs,
  shelves as triageShelves,
} from './triage/room.ts'

/** In walking order: this is the order on the page of one matter. */
export const chapters: readonly Chapter[] = [
  intakeChapter,
  triageChapter,
  acrossChapter,
  claimsChapter,
  conversationsChapter,
  deliberationChapter,
  handlingChapter,
  chapterOfBenefits,
  serviceChapter,
  archiveChapter,
  ...papersChapters,
  methodChapter,
]
export const shelves: readonly DeskShelf[] = [
  ...hearingShelves,
  ...intakeShelves,
  ...triageShelves,
  ...claimsShelves,
  ...deliberationShelves,
  ...handlingShelves,
  ...archiveShelves,
  ...rhythmShelves,
  ...organisationShelves,
  ...serviceShelves,
  ...dutyShelves,
  ...ringShelves,
  ...papersShelves,
]

/** `also`: doors that exist only where a setting opens them, such as the demonstration's. */
export function openRooms(also: readonly Door[] = []): Rooms {
  const rooms: Rooms = { chapters, shelves, doors: () => doors }
  const doors: readonly Door[] = [
    ...frontDoors(rooms),
    ...ringDoors,
    ...peopleDoors,
    ...organisationDoors(fromAbove),
    ...placementDoors,
    ...ruleDoors,
    ...methodDoors,
    ...hearingDoors,
    ...intakeDoors(chapters),
    ...triageDoors,
    ...acrossDoors(chapters),
    ...claimsDoors,
    ...conversationsDoors,
    ...deliberationDoors,
    ...handlingDoors,
    ...archiveDoors(chapters),
    ...papersDoors(chapters),
    ...serviceDoors,
    ...rhythmDoors,
    ...statisticsDoors,
    ...dutyDoors,
    ...also,
  ]
  return rooms
}

export function allJobs(senders: Senders): Job[] {
  return [
    ...houseJobs(senders),
    ...peopleJobs,
    ...organisationJobs,
    ...placementJobs,
    ...hearingJobs,
    ...intakeJobs,
    ...triageJobs,
    ...claimsJobs,
    ...deliberationJobs,
    ...handlingJobs,
    ...archiveJobs,
    ...papersJobs,
    ...serviceJobs,
    ...rhythmJobs,
    ...statisticsJobs,
  ]
}

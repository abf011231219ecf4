// Owns: the list of this room's doors and jobs.
import type { Job } from '../platform/jobs/job.ts'
import type { Door } from '../platform/server/door.ts'
import { auditDoors } from './audit/routes.tsx'
import { retentionJob } from './identity/erasure/retention.ts'
import { privacyDoor } from './identity/privacy.tsx'
import { meDoors } from './me/routes.tsx'
import { rosterDoors } from './roster/routes.tsx'
import { invitationDoors, proveDoors, signInDoors } from './signin/routes.tsx'

export const doors: Door[] = [
  ...signInDoors,
  ...invitationDoors,
  ...proveDoors,
  ...meDoors,
  ...rosterDoors,
  ...auditDoors,
  privacyDoor,
]

export const jobs: Job[] = [retentionJob]

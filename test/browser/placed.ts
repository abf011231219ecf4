// Owns: a proposal who serves where, worked out, so that its pages can be looked at.
import { answer, answerJob } from '../../src/organisation/placement/answer.ts'
import { askForPlacement, beginPlacement } from '../../src/organisation/placement/placement.ts'
import { usual } from '../../src/organisation/placement/wanted.ts'
import { installJobs } from '../../src/platform/jobs/runner.ts'
import type { Walk } from '../walks/walk.ts'

export async function placed({ world: { db, url, as, committee } }: Walk): Promise<void> {
  const shi = as('shi')
  await installJobs(url, [answerJob])
  const placementId = await beginPlacement(db, shi, { ...usual, title: '换届编入', venueKinds: ['room'] })
  await askForPlacement(db, shi, placementId)
  await answer(db, { committeeId: committee.id, placementId, asking: 1 })
}

// Owns: a proposal who serves where, worked out, so that its pages can be looked at.
import { answer, answerJob } from '../../src/organisation/placement/answer.ts'
import { askForPlacement, beginPlacement } from '../../src/organisation/placement/placement.ts'
import { usual } from '../../src/organisation/placement/wanted.ts'
import { installJobs } from '../../src/platform/jobs/runner.ts'
import type { Walk } from '../walks/walk.ts'

export async function placed({ world: { db, url, as, committee, account } }: Walk): Promise<string> {
  const shi = as('shi')
  await installJobs(url, [answerJob])
  await db.q
    .updateTable('member_profiles')
    .set({ standing: true })
    .where('account_id', '=', account.mei)
    .execute()
  const placementId = await beginPlacement(db, shi, {
    ...{ ...usual, title: '换届编入', venueKinds: ['room'], eachLed: true },
  })
  await askForPlacement(db, shi, placementId)
  await answer(db, { committeeId: committee.id, placementId, asking: 1 })
  return `/placements/${placementId}/members/${account.mei}?other=${account.mao}`
}

// Owns: members of a county placed into its venues as the office does it: asked, worked out, issued.
import { answer, answerJob } from '../../../src/organisation/placement/answer.ts'
import { askForPlacement, beginPlacement } from '../../../src/organisation/placement/placement.ts'
import { type Standing, standingOf } from '../../../src/organisation/placement/queries.ts'
import { issuePlacement } from '../../../src/organisation/placement/seats/issue.ts'
import { usual, type Wanted } from '../../../src/organisation/placement/wanted.ts'
import { installJobs } from '../../../src/platform/jobs/runner.ts'
import type { EmptyCounty } from './county.ts'

export async function placedIn(
  { db, by, committeeId, url }: EmptyCounty,
  wanted: Pick<Wanted, 'venueKinds'> & Partial<Wanted>,
): Promise<Standing> {
  await installJobs(url, [answerJob])
  const id = await beginPlacement(db, by, { ...usual, title: '换届编入', ...wanted })
  await askForPlacement(db, by, id)
  await answer(db, { committeeId, placementId: id, asking: 1 })
  const at = await standingOf(db, by, id)
  if (at.placement.state !== 'proposed') throw new RangeError(JSON.stringify(at.placement.refusal))
  await issuePlacement(db, by, id)
  return at
}

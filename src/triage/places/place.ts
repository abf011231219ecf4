// Owns: where it is about and how many stand behind it, put right by whoever sorts. Into another township nothing is
// put: it is offered there, and stays here until that one takes it over.
import { noteDecided } from '../../hearing/suggestions/answers.ts'
import { noteOnSubmission, type SubmissionRow } from '../../matters/submissions/submission.ts'
import { ancestorsOf } from '../../people/regions.ts'
import { type Db, transaction } from '../../platform/database/transaction.ts'
import type { RegionId } from '../../platform/ids.ts'
import { FieldRefused } from '../../platform/refusals.ts'
import { words as elsewhere } from '../elsewhere/words.ts'
import { holdToSort, type Sorter } from '../sorting/held.ts'
import { words } from '../words.ts'

export interface Correction {
  regionId: string
  place?: string
  signatories?: number
  onWordOf?: string
}

export function correctPlace(db: Db, actor: Sorter, id: string, to: Correction): Promise<SubmissionRow> {
  return transaction(db, async (tx) => {
    const held = await holdToSort(tx, actor, id)
    if (held.state !== 'triage' && held.state !== 'needsInfo')
      throw new FieldRefused('regionId', words.both.alreadySorted)
    const regionId = to.regionId as RegionId
    const { townshipId, villageId } = await ancestorsOf(tx, actor.committeeId, regionId)
    if (held.township_id && townshipId !== held.township_id)
      throw new FieldRefused('regionId', elsewhere.both.offerInstead)
    await noteDecided(tx, held, { place: regionId })
    return noteOnSubmission(tx, held, 'correctPlace', {
      actor,
      onWordOf: to.onWordOf,
      payload: { from: held.region_id, to: regionId },
      set: {
        region_id: regionId,
        township_id: townshipId,
        village_id: villageId,
        place: to.place ?? held.place,
        signatories: to.signatories ?? held.signatories,
      },
    })
  })
}

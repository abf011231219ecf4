// Owns: answering a proposal in the background. The computing is done in a thread of its own, before the transaction.
import { z } from 'zod'
import { placeAside } from '../../placement/aside.ts'
import type { Outcome } from '../../placement/place.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { job } from '../../platform/jobs/job.ts'
import { choiceOf } from './ground.ts'
import { findPlacement } from './queries.ts'
import { questionOf } from './question.ts'

const asked = z.object({
  committeeId: z.uuid().transform((id) => id as CommitteeId),
  placementId: z.uuid(),
  asking: z.number().int(),
})
export type Asked = z.output<typeof asked>

export const answerJob = job({ name: 'placement.answer', form: asked as z.ZodType<Asked>, handle: answer })

/** May run twice: only the first finds the question still asked. */
export async function answer(db: Db, { committeeId, placementId, asking }: Asked): Promise<void> {
  const { settings, rules } = await findPlacement(db, committeeId, placementId)
  const outcome = await placeAside(questionOf(await choiceOf(db, committeeId), settings, rules))
  await transaction(db, async (tx) => {
    const answered = await tx.q
      .updateTable('placements')
      .set({ ...columnsOf(outcome), answered_at: tx.clock.now() })
      .where('committee_id', '=', committeeId)
      .where('id', '=', placementId)
      .where('state', '=', 'asked')
      .where('asking', '=', asking)
      .executeTakeFirst()
    if (answered.numUpdatedRows && outcome.kind === 'placed')
      await seat(tx, { committee_id: committeeId, placement_id: placementId }, outcome)
  })
}

function columnsOf(outcome: Outcome) {
  if (outcome.kind === 'placed') return { state: 'proposed', proven: outcome.proven, refusal: null }
  const { kind, ...why } = outcome
  return {
    state: 'refused',
    proven: null,
    refusal: JSON.stringify(kind === 'faults' ? why : { conflict: why }),
  }
}

async function seat(
  tx: Tx,
  own: { committee_id: string; placement_id: string },
  { seats }: Extract<Outcome, { kind: 'placed' }>,
): Promise<void> {
  const rows = seats.map(({ member, venue }) => ({
    ...{ ...own, account_id: member, venue_id: venue, found_venue_id: venue },
  }))
  for (let from = 0; from < rows.length; from += 5000)
    await tx.q
      .insertInto('placement_seats')
      .values(rows.slice(from, from + 5000))
      .execute()
}

// Owns: what follows from a consent that ends: what was published under it is looked at again, whether it was withdrawn
// by itself or with everything else.
import { askWhereConsentEnded } from '../../matters/publication/takedown.ts'
import { type ConsentPurpose, hasConsent } from '../../people/identity/consents.ts'
import { type Erasure, eraseMine } from '../../people/identity/erasure/erase.ts'
import { type RightsHolder, subjectOf, submissionsOf, withdrawMine } from '../../people/identity/rights.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { CommitteeId, ResidentId } from '../../platform/ids.ts'

export const withdrawConsentOf = (tx: Tx, holder: RightsHolder, purpose: ConsentPurpose): Promise<void> =>
  unpublishing(tx, holder, purpose === 'publication', () => withdrawMine(tx, holder, purpose))

export const eraseAllOf = (tx: Tx, holder: RightsHolder): Promise<Erasure> =>
  unpublishing(tx, holder, true, () => eraseMine(tx, holder))

/** Asked once: a second withdrawal finds no consent to end. */
async function unpublishing<T>(
  tx: Tx,
  holder: RightsHolder,
  ends: boolean,
  act: () => Promise<T>,
): Promise<T> {
  const subject = await subjectOf(tx, holder)
  const { committeeId, residentId } = subject
  const had = ends && residentId !== null && (await stillAgrees(tx, committeeId, residentId))
  const done = await act()
  const actor = holder.kind === 'receipt' ? holder : holder.by
  if (had) await askWhereConsentEnded(tx, actor, await submissionsOf(tx, subject))
  return done
}

/** Their row is held, so that of two presses at once the second finds the consent gone. */
async function stillAgrees(tx: Tx, committeeId: CommitteeId, residentId: ResidentId): Promise<boolean> {
  await tx.q
    .selectFrom('residents')
    .select('id')
    .where('committee_id', '=', committeeId)
    .where('id', '=', residentId)
    .forUpdate()
    .execute()
  return hasConsent(tx, committeeId, residentId, 'publication')
}

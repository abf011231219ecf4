// Owns: the resident's rights over what is held about them (Personal Information Protection Law, 44 to 50): used by
// the receipt itself, or by staff on the resident's word (代录), marked for ever.
import { audit } from '../../platform/audit/audit.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { type CommitteeId, newId, type ResidentId, type SubmissionId } from '../../platform/ids.ts'
import { OutOfReach, RuleRefused } from '../../platform/refusals.ts'
import { holds, type ReceiptHolder, type Staff, signatureOf } from '../actors.ts'
import { reachOf, within } from '../reach.ts'
import { mustBeProven } from '../signin/sessions.ts'
import { type ConsentPurpose, type ConsentSignature, withdrawConsent } from './consents.ts'
import { type Identity, sealedFields } from './vault.ts'
import { words } from './words.ts'

/** Staff who write down what a resident asks for, and how it was asked. */
export interface OnTheirWord {
  readonly kind: 'onWordOf'
  readonly by: Staff<'liaison' | 'venueHead' | 'convener' | 'confidentialHandler'>
  readonly submissionId: SubmissionId
  readonly how: 'visit' | 'call' | 'letter' | 'guardian'
}

export type RightsHolder = ReceiptHolder | OnTheirWord

/** Whose data it is, and who signs for the act. */
export interface DataSubject {
  committeeId: CommitteeId
  submissionId: SubmissionId
  residentId: ResidentId | null
  signature: ConsentSignature
}

export async function subjectOf(tx: Tx, holder: RightsHolder): Promise<DataSubject> {
  if (holder.kind === 'receipt') return { ...holder, signature: signatureOf(holder) }
  const { by, submissionId, how } = holder
  mustBeProven(by, tx.clock)
  const reach = within(reachOf(by, ['liaison', 'venueHead', 'convener']), 'submissions')
  const row = await tx.q
    .selectFrom('submissions')
    .select('resident_id')
    .where('committee_id', '=', by.committeeId)
    .where('id', '=', submissionId)
    .where((is) =>
      is.or([
        is.and([is('confidential', '=', false), reach]),
        is.and([is('confidential', '=', true), is.lit(holds(by, 'confidentialHandler'))]),
      ]),
    )
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ submission: submissionId })
  const signature = { ...signatureOf(by), detail: { onWord: how } }
  return {
    committeeId: by.committeeId,
    submissionId,
    residentId: row.resident_id as ResidentId | null,
    signature,
  }
}

export async function correctMine(tx: Tx, holder: RightsHolder, identity: Identity): Promise<void> {
  const subject = await subjectOf(tx, holder)
  const { residentId, committeeId } = subject
  if (!residentId) throw new RuleRefused(words.both.nothingHeld)
  const corrected = await tx.q
    .updateTable('residents')
    .set(sealedFields(tx, identity))
    .where('committee_id', '=', committeeId)
    .where('id', '=', residentId)
    .where('erased_at', 'is', null)
    .executeTakeFirst()
  if (!corrected.numUpdatedRows) throw new RuleRefused(words.both.alreadyErased)
  await noteRight(tx, subject, 'correction')
}

/** Nothing is asked again afterwards. What had been done under the consent stays; nothing more is done under it. */
export async function withdrawMine(tx: Tx, holder: RightsHolder, purpose: ConsentPurpose): Promise<void> {
  const subject = await subjectOf(tx, holder)
  const { residentId, committeeId, signature } = subject
  if (!residentId) throw new RuleRefused(words.both.nothingHeld)
  const withdrawn = await withdrawConsent(tx, committeeId, residentId, purpose, signature)
  if (withdrawn) await noteRight(tx, subject, 'withdrawal')
}

export type Right = 'export' | 'correction' | 'erasure' | 'withdrawal'

/** Every use of a right is kept: for the resident's own copy, and to show that it was answered. */
export async function noteRight(tx: Tx, subject: DataSubject, kind: Right): Promise<void> {
  const now = tx.clock.now()
  const { committeeId, residentId, submissionId, signature } = subject
  if (residentId)
    await tx.q
      .insertInto('data_rights_requests')
      .values({
        committee_id: committeeId,
        id: newId<'request'>(now),
        resident_id: residentId,
        kind,
        at: now,
        done_at: now,
      })
      .execute()
  const object = residentId
    ? { objectKind: 'resident', objectId: residentId }
    : { objectKind: 'submission', objectId: submissionId }
  await audit(tx, { committeeId, ...signature, act: `identity.${kind}`, ...object, success: true })
}

/** The submissions that hold something of this person. */
export async function submissionsOf(tx: Tx, subject: DataSubject): Promise<SubmissionId[]> {
  const rows = await tx.q
    .selectFrom('submissions')
    .select('id')
    .where('committee_id', '=', subject.committeeId)
    .where((is) =>
      is.or([
        is('id', '=', subject.submissionId),
        ...(subject.residentId ? [is('resident_id', '=', subject.residentId)] : []),
      ]),
    )
    .orderBy('id')
    .execute()
  return rows.map((row) => row.id as SubmissionId)
}

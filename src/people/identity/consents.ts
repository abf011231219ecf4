// Owns: what a resident agreed to: each purpose a row of its own, unticked until ticked, withdrawn as easily as given.
import { audit } from '../../platform/audit/audit.ts'
import type { Db, Tx } from '../../platform/database/transaction.ts'
import { type CommitteeId, newId, type ResidentId } from '../../platform/ids.ts'

export const consentPurposes = ['handling', 'identityToUnit', 'publication', 'sensitive', 'guardian'] as const
export type ConsentPurpose = (typeof consentPurposes)[number]

/** Rises when the words of a consent change: the row says which words the person agreed to. */
export const consentWording = 1

export interface Consent {
  purpose: ConsentPurpose
  wording: number
  givenAt: Date
  withdrawnAt: Date | null
}

/** Whose act it was: the receipt's own, or staff on the resident's word (代录). */
export interface ConsentSignature {
  actorKind: string
  actorId: string | null
  detail?: { onWord: string }
}

/** Given twice is given once. */
export async function giveConsent(
  tx: Tx,
  committeeId: CommitteeId,
  residentId: ResidentId,
  purpose: ConsentPurpose,
  signature: ConsentSignature,
): Promise<void> {
  const now = tx.clock.now()
  const values = {
    committee_id: committeeId,
    id: newId<'consent'>(now),
    resident_id: residentId,
    purpose,
    wording: consentWording,
    given_at: now,
  }
  const given = await tx.q
    .insertInto('consents')
    .values(values)
    .onConflict((held) => held.doNothing())
    .executeTakeFirst()
  if (given.numInsertedOrUpdatedRows)
    await note(tx, committeeId, residentId, 'consent.give', purpose, signature)
}

/** True when there was one to withdraw. What was done under it stays lawful; from now on nothing more is. */
export async function withdrawConsent(
  tx: Tx,
  committeeId: CommitteeId,
  residentId: ResidentId,
  purpose: ConsentPurpose,
  signature: ConsentSignature,
): Promise<boolean> {
  const withdrawn = await tx.q
    .updateTable('consents')
    .set({ withdrawn_at: tx.clock.now() })
    .where('committee_id', '=', committeeId)
    .where('resident_id', '=', residentId)
    .where('purpose', '=', purpose)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  if (!withdrawn.numUpdatedRows) return false
  await note(tx, committeeId, residentId, 'consent.withdraw', purpose, signature)
  return true
}

export async function consentsOf(
  db: Db,
  committeeId: CommitteeId,
  residentId: ResidentId,
): Promise<Consent[]> {
  const rows = await db.q
    .selectFrom('consents')
    .select(['purpose', 'wording', 'given_at as givenAt', 'withdrawn_at as withdrawnAt'])
    .where('committee_id', '=', committeeId)
    .where('resident_id', '=', residentId)
    .orderBy('id')
    .execute()
  return rows as Consent[]
}

export async function hasConsent(
  db: Db,
  committeeId: CommitteeId,
  residentId: ResidentId,
  purpose: ConsentPurpose,
): Promise<boolean> {
  const all = await consentsOf(db, committeeId, residentId)
  return all.some((one) => one.purpose === purpose && one.withdrawnAt === null)
}

function note(
  tx: Tx,
  committeeId: CommitteeId,
  residentId: ResidentId,
  act: string,
  purpose: ConsentPurpose,
  { actorKind, actorId, detail }: ConsentSignature,
): Promise<void> {
  const object = { objectKind: 'resident', objectId: residentId }
  return audit(tx, {
    committeeId,
    actorKind,
    actorId,
    act,
    ...object,
    success: true,
    detail: { purpose, ...detail },
  })
}

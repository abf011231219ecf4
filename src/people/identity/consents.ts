// Owns: what a resident agreed to: each purpose a row of its own, unticked until ticked, withdrawn as easily as given.
import { type AuditEntry, audit, auditing } from '../../platform/audit/audit.ts'
import type { Db, Tx, Write } from '../../platform/database/transaction.ts'
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

/** By a resident whose row is new, so that none of them can be there yet. Unsent, for whoever writes several things at once. */
export function givingConsents(
  tx: Tx,
  committeeId: CommitteeId,
  residentId: ResidentId,
  purposes: readonly ConsentPurpose[],
  signature: ConsentSignature,
): Write[] {
  if (purposes.length === 0) return []
  const rows = purposes.map((purpose) => rowOf(tx, committeeId, residentId, purpose))
  const entries = purposes.map((purpose) =>
    entry(committeeId, residentId, 'consent.give', purpose, signature),
  )
  return [tx.q.insertInto('consents').values(rows), auditing(tx, entries)]
}

function rowOf(tx: Tx, committeeId: CommitteeId, residentId: ResidentId, purpose: ConsentPurpose) {
  const now = tx.clock.now()
  return {
    committee_id: committeeId,
    id: newId<'consent'>(now),
    resident_id: residentId,
    purpose,
    wording: consentWording,
    given_at: now,
  }
}

/** Given twice is given once. */
export async function giveConsent(
  tx: Tx,
  committeeId: CommitteeId,
  residentId: ResidentId,
  purpose: ConsentPurpose,
  signature: ConsentSignature,
): Promise<void> {
  const given = await tx.q
    .insertInto('consents')
    .values(rowOf(tx, committeeId, residentId, purpose))
    .onConflict((held) => held.doNothing())
    .executeTakeFirst()
  if (given.numInsertedOrUpdatedRows)
    await audit(tx, entry(committeeId, residentId, 'consent.give', purpose, signature))
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
  await audit(tx, entry(committeeId, residentId, 'consent.withdraw', purpose, signature))
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

function entry(
  committeeId: CommitteeId,
  residentId: ResidentId,
  act: string,
  purpose: ConsentPurpose,
  { actorKind, actorId, detail }: ConsentSignature,
): AuditEntry {
  return {
    committeeId,
    actorKind,
    actorId,
    act,
    objectKind: 'resident',
    objectId: residentId,
    success: true,
    detail: { purpose, ...detail },
  }
}

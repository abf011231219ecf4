// Owns: erasure. What identifies the person, and their own words, go; what the law keeps stays, and the answer says why.
// Breaks if wrong: a promise to forget that was not kept. The journal holds ids only, so it needs no change.
import type { Tx } from '../../../platform/database/transaction.ts'
import { removeFiles } from '../../../platform/files/files.ts'
import type { SubmissionId } from '../../../platform/ids.ts'
import { forgetMessages } from '../../../platform/messages/forget.ts'
import type { Bilingual } from '../../../platform/words/phrases.ts'
import { consentPurposes, withdrawConsent } from '../consents.ts'
import { forgetNumberOf } from '../numbers.ts'
import { type DataSubject, noteRight, type RightsHolder, subjectOf, submissionsOf } from '../rights.ts'
import { words } from '../words.ts'
import { eraseGivenWords } from './given-words.ts'

export interface Erasure {
  erased: Bilingual[]
  stays: { what: Bilingual; why: Bilingual }[]
}

/** Done twice it changes nothing more, and says the same. */
export async function eraseMine(tx: Tx, holder: RightsHolder): Promise<Erasure> {
  return eraseHeld(tx, await subjectOf(tx, holder))
}

export async function eraseHeld(tx: Tx, subject: DataSubject): Promise<Erasure> {
  const ids = await submissionsOf(tx, subject)
  await eraseGivenWords(tx, subject, ids)
  await eraseIdentity(tx, subject)
  for (const id of ids) await eraseSubmission(tx, subject, id)
  await forgetMessages(tx, subject.committeeId, ids)
  await noteRight(tx, subject, 'erasure')
  return { erased: erasedWords(), stays: await staying(tx, subject, ids) }
}

/** The page says the same before the act as the answer after it. */
export function erasedWords(): Bilingual[] {
  const said = words.both
  return [said.erasedIdentity, said.erasedWords, said.erasedFiles, said.erasedMessages]
}

async function eraseIdentity(tx: Tx, subject: DataSubject): Promise<void> {
  const { committeeId, residentId, signature } = subject
  if (!residentId) return
  await forgetNumberOf(tx, committeeId, residentId)
  for (const purpose of consentPurposes)
    await withdrawConsent(tx, committeeId, residentId, purpose, signature)
  await tx.q
    .updateTable('residents')
    .set((has) => ({
      name_sealed: null,
      phone_sealed: null,
      phone_hash: null,
      address_sealed: null,
      tell_through: 'nothing',
      erased_at: has.fn.coalesce('erased_at', has.val(tx.clock.now())),
    }))
    .where('committee_id', '=', committeeId)
    .where('id', '=', residentId)
    .execute()
}

async function eraseSubmission(tx: Tx, { committeeId }: DataSubject, id: SubmissionId): Promise<void> {
  await tx.q
    .updateTable('submission_words')
    .set({ sealed: null, interpreter: null, erased_at: tx.clock.now() })
    .where('committee_id', '=', committeeId)
    .where('submission_id', '=', id)
    .where('erased_at', 'is', null)
    .execute()
  await tx.q
    .updateTable('submissions')
    .set({ place: null, told_before: null, on_word_of: null })
    .where('committee_id', '=', committeeId)
    .where('id', '=', id)
    .execute()
  await tx.q
    .updateTable('answers')
    .set({ sealed_words: null, on_word_of: null })
    .where('committee_id', '=', committeeId)
    .where('submission_id', '=', id)
    .execute()
  await removeFiles(tx, committeeId, id)
}

async function staying(
  tx: Tx,
  subject: DataSubject,
  ids: readonly SubmissionId[],
): Promise<Erasure['stays']> {
  const rows = await tx.q
    .selectFrom('submissions')
    .select(['confidential', 'matter_id'])
    .where('committee_id', '=', subject.committeeId)
    .where('id', 'in', ids)
    .execute()
  const said = words.both
  const registration = { what: said.staysRegistration, why: said.staysRegistrationWhy }
  const matter = { what: said.staysMatter, why: said.staysMatterWhy }
  const report = { what: said.staysReport, why: said.staysReportWhy }
  return [
    registration,
    ...(rows.some((row) => row.matter_id) ? [matter] : []),
    ...(rows.some((row) => row.confidential) ? [report] : []),
  ]
}

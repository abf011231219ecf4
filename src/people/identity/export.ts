// Owns: the copy of everything held about a receipt's resident, for themselves: plain JSON that another office could read.
import type { Tx } from '../../platform/database/transaction.ts'
import { filesOf } from '../../platform/files/files.ts'
import type { ResidentId } from '../../platform/ids.ts'
import { consentsOf } from './consents.ts'
import { maskPhone } from './phone.ts'
import { openIdentity } from './reveal.ts'
import { type DataSubject, noteRight, type RightsHolder, subjectOf, submissionsOf } from './rights.ts'

export type Export = Awaited<ReturnType<typeof everythingAbout>>

/** Opening it is the resident's own right, so the number stands in full. */
export async function exportMine(tx: Tx, holder: RightsHolder): Promise<Export> {
  const subject = await subjectOf(tx, holder)
  await noteRight(tx, subject, 'export')
  return everythingAbout(tx, subject)
}

/** For the page "my data": which of the fields are held, the number masked. A receipt lent to a neighbour tells no more. */
export async function heldAboutMe(tx: Tx, holder: RightsHolder) {
  const subject = await subjectOf(tx, holder)
  const { committeeId, residentId } = subject
  if (!residentId) return null
  const open = await openIdentity(tx, committeeId, residentId)
  const row = await residentRow(tx, subject, residentId)
  return {
    named: open.name !== null,
    phone: open.phone && maskPhone(open.phone),
    address: open.address !== null,
    tellThrough: row.tellThrough,
    erasedAt: row.erasedAt,
    consents: await consentsOf(tx, committeeId, residentId),
  }
}

async function everythingAbout(tx: Tx, subject: DataSubject) {
  const ids = await submissionsOf(tx, subject)
  return {
    madeAt: tx.clock.now(),
    me: subject.residentId ? await identityPart(tx, subject, subject.residentId) : null,
    submissions: await Promise.all(ids.map((id) => submissionPart(tx, subject, id))),
    messagesToMe: await messagesPart(tx, subject, ids),
  }
}

async function identityPart(tx: Tx, subject: DataSubject, residentId: ResidentId) {
  const { committeeId } = subject
  return {
    ...(await openIdentity(tx, committeeId, residentId)),
    ...(await residentRow(tx, subject, residentId)),
    consents: await consentsOf(tx, committeeId, residentId),
    whoLooked: await looks(tx, subject, residentId),
    requests: await tx.q
      .selectFrom('data_rights_requests')
      .select(['kind', 'at', 'done_at as doneAt', 'refused_why as refusedWhy'])
      .where('committee_id', '=', committeeId)
      .where('resident_id', '=', residentId)
      .orderBy('id')
      .execute(),
  }
}

function residentRow(tx: Tx, subject: DataSubject, residentId: ResidentId) {
  return tx.q
    .selectFrom('residents')
    .select([
      'tell_through as tellThrough',
      'under_14 as under14',
      'created_at as since',
      'erased_at as erasedAt',
    ])
    .where('committee_id', '=', subject.committeeId)
    .where('id', '=', residentId)
    .executeTakeFirstOrThrow()
}

/** By role and time: the colleague's own name isn't the resident's data. */
function looks(tx: Tx, subject: DataSubject, residentId: ResidentId) {
  return tx.q
    .selectFrom('audit')
    .select(['at', 'actor_kind as role', 'success'])
    .where('committee_id', '=', subject.committeeId)
    .where('object_id', '=', residentId)
    .where('act', '=', 'identity.view')
    .orderBy('id')
    .execute()
}

async function submissionPart(tx: Tx, subject: DataSubject, id: string) {
  const { committeeId } = subject
  const row = await tx.q
    .selectFrom('submissions')
    .select([
      'number',
      'state',
      'channel',
      'kind',
      'place',
      'since_year as sinceYear',
      'told_before as toldBefore',
    ])
    .select(['signatories', 'confidential', 'created_at as at', 'on_word_of as onWordOf'])
    .where('committee_id', '=', committeeId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return {
    ...row,
    said: await saidPart(tx, subject, id),
    files: await filesOf(tx, committeeId, id),
    answers: await answersPart(tx, subject, id),
  }
}

async function saidPart(tx: Tx, { committeeId }: DataSubject, id: string) {
  const rows = await tx.q
    .selectFrom('submission_words')
    .select(['said_by as by', 'part', 'sealed', 'at'])
    .where('committee_id', '=', committeeId)
    .where('submission_id', '=', id)
    .orderBy('id')
    .execute()
  return rows.map(({ sealed, ...one }) => ({ ...one, text: opened(tx, sealed) }))
}

async function answersPart(tx: Tx, { committeeId }: DataSubject, id: string) {
  const rows = await tx.q
    .selectFrom('answers')
    .select(['solved', 'content', 'sealed_words', 'at'])
    .where('committee_id', '=', committeeId)
    .where('submission_id', '=', id)
    .orderBy('id')
    .execute()
  return rows.map(({ sealed_words, ...one }) => ({ ...one, words: opened(tx, sealed_words) }))
}

async function messagesPart(tx: Tx, subject: DataSubject, ids: readonly string[]) {
  const rows = await tx.q
    .selectFrom('messages')
    .select(['channel', 'subject', 'body', 'state', 'created_at as at'])
    .where('committee_id', '=', subject.committeeId)
    .where('about_id', 'in', ids)
    .where('account_id', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map(({ body, ...one }) => ({ ...one, text: opened(tx, body) }))
}

function opened(tx: Tx, sealed: Buffer | null): string | null {
  return sealed ? tx.secrets.open(sealed) : null
}

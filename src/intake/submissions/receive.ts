// Owns: receiving what someone says. Enters: a resident through a code or the web; staff on their word (代录).
// Leaves: a stored submission with its receipt, told to whoever sorts it; a report of wrongdoing to its one handler.
// Breaks if wrong: a receipt for something that is not stored, or a sealed word that others can read.

import { recordSubmission } from '../../matters/journal.ts'
import { limitsWith } from '../../matters/limits/limits.ts'
import { tellRole } from '../../matters/notices.ts'
import { keepSaid } from '../../matters/submissions/said.ts'
import { countSubmission } from '../../organisation/entry-codes.ts'
import { type AnyoneOf, type Staff, signatureOf } from '../../people/actors.ts'
import { giveConsent } from '../../people/identity/consents.ts'
import { keepResident } from '../../people/identity/vault.ts'
import { receiptDigest } from '../../people/permissions.ts'
import { reachOf } from '../../people/reach.ts'
import { ancestorsOf } from '../../people/regions.ts'
import { dueAt } from '../../platform/clock/limit.ts'
import { committeeById } from '../../platform/committees.ts'
import { nextSubmissionNumber } from '../../platform/database/numbers.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { newId, type RegionId, type ResidentId, type SubmissionId } from '../../platform/ids.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import { codeDigest, newCode, tokenOf } from '../receipts/code.ts'
import { notices } from '../words.ts'
import { consentsGiven, type NewSubmission, refuseIncomplete } from './conditions.ts'

export const receiverRoles = ['liaison', 'venueHead', 'convener', 'groupLeader', 'member'] as const
/** The committee's staff bring over old lists; they don't sit at a counter. */
export type Receiver = AnyoneOf | Staff<(typeof receiverRoles)[number] | 'committeeStaff'>

export interface Receipt {
  submissionId: SubmissionId
  number: string
  token: string
  code: string
  firstDueAt: Date
  noticeDueAt: Date
}

export interface Place {
  townshipId: RegionId | null
  villageId: RegionId | null
}

export function receive(db: Db, actor: Receiver, said: NewSubmission): Promise<Receipt> {
  return transaction(db, async (tx) => {
    const place = await placeWithin(tx, actor, said.regionId)
    const receipt = await store(tx, actor, said, place)
    await tellDesk(tx, actor, said, place, receipt)
    if (said.entryCode) await countSubmission(tx, actor.committeeId, said.entryCode)
    return receipt
  })
}

/** Stored, and nobody told: by whoever has a matter for it already. */
export async function store(tx: Tx, actor: Receiver, said: NewSubmission, place: Place): Promise<Receipt> {
  refuseIncomplete(said, tx.clock.now())
  const residentId = await keepPerson(tx, actor, said)
  const receipt = await keepSubmission(tx, actor, said, place, residentId)
  await keepWords(tx, actor, said, receipt.submissionId)
  return receipt
}

/** Anyone may speak about any place of the county; staff write down what belongs to theirs. */
export async function placeWithin(tx: Tx, actor: Receiver, regionId: RegionId): Promise<Place> {
  const place = await ancestorsOf(tx, actor.committeeId, regionId)
  if (actor.kind === 'anyone') return place
  const { whole, townships, villages } = reachOf(actor)
  const within = [place.townshipId, place.villageId].some(
    (id) => id && [...townships, ...villages].includes(id),
  )
  if (!whole && !within) throw new OutOfReach({ region: regionId })
  return place
}

async function keepPerson(tx: Tx, actor: Receiver, said: NewSubmission): Promise<ResidentId> {
  const { committeeId } = actor
  const under14 = said.person.under14 ?? false
  const residentId = await keepResident(tx, { ...said.person, committeeId, under14, regionId: said.regionId })
  const signature = { ...signatureOf(actor), ...(said.onWordOf ? { detail: { onWord: said.channel } } : {}) }
  for (const purpose of consentsGiven(said))
    await giveConsent(tx, committeeId, residentId, purpose, signature)
  return residentId
}

/** Two codes that happen to be the same: the second draws again, held by the unique index. */
async function keepSubmission(
  tx: Tx,
  actor: Receiver,
  said: NewSubmission,
  place: Place,
  residentId: ResidentId,
): Promise<Receipt> {
  const row = await rowOf(tx, actor, said, place, residentId)
  const kept = { submissionId: row.id as SubmissionId, number: row.number }
  const due = { firstDueAt: row.first_due_at, noticeDueAt: row.notice_due_at }
  for (;;) {
    const code = newCode()
    const token = tokenOf(tx.secrets, code)
    const keys = { code_hash: codeDigest(tx.secrets, code), token_hash: receiptDigest(tx.secrets, token) }
    const stored = await tx.q
      .insertInto('submissions')
      .values({ ...row, ...keys })
      .onConflict((taken) => taken.columns(['committee_id', 'code_hash']).doNothing())
      .executeTakeFirst()
    if (stored.numInsertedOrUpdatedRows) return { ...kept, ...due, code, token }
  }
}

async function rowOf(tx: Tx, actor: Receiver, said: NewSubmission, place: Place, residentId: ResidentId) {
  const committee = await committeeById(tx, actor.committeeId)
  const limits = limitsWith(committee.settings.limits)
  const now = tx.clock.now()
  return {
    ...saidIn(said),
    committee_id: actor.committeeId,
    id: said.id ?? newId<'submission'>(now),
    number: await nextSubmissionNumber(tx, committee.codePrefix),
    state: 'submitted',
    state_since: now,
    created_at: now,
    township_id: place.townshipId,
    village_id: place.villageId,
    resident_id: residentId,
    entered_by: actor.kind === 'staff' ? actor.accountId : null,
    first_due_at: dueAt(now, said.urgent ? limits.directDanger : limits.triage).due,
    notice_due_at: dueAt(now, limits.notice15).due,
  }
}

/** What stands on the row in clear: of a report nothing that could tell who speaks about whom. */
function saidIn(said: NewSubmission) {
  const sealed = said.kind === 'report'
  return {
    channel: said.channel,
    entry_code: said.entryCode ?? null,
    venue_id: said.venueId ?? null,
    call_id: said.callId ?? null,
    kind: said.kind,
    confidential: sealed,
    urgent: said.urgent ?? false,
    region_id: said.regionId,
    place: sealed ? null : (said.place ?? null),
    told_before: sealed ? null : (said.toldBefore ?? null),
    since_year: said.sinceYear ?? null,
    signatories: said.signatories ?? 1,
    on_word_of: said.onWordOf ?? null,
  }
}

async function keepWords(tx: Tx, actor: Receiver, said: NewSubmission, id: SubmissionId): Promise<void> {
  const { committeeId } = actor
  const people = said.representatives?.join('\n')
  if (said.kind === 'report') {
    const text = [said.words ?? '', said.place, said.toldBefore, people].filter(Boolean).join('\n\n')
    const row = { committee_id: committeeId, submission_id: id, sealed: tx.secrets.seal(text) }
    await tx.q.insertInto('sealed_reports').values(row).execute()
  } else {
    const accountId = actor.kind === 'staff' ? actor.accountId : null
    const by = { submissionId: id, saidBy: 'resident', accountId } as const
    if (said.words) await keepSaid(tx, committeeId, { ...by, part: 'words', text: said.words })
    if (people) await keepSaid(tx, committeeId, { ...by, part: 'signatories', text: people })
  }
  const step = { verb: 'submit', from: 'submitted', to: 'submitted', seq: 1, onWordOf: said.onWordOf ?? null }
  await recordSubmission(tx, id, { ...step, actor, payload: { channel: said.channel } })
}

async function tellDesk(
  tx: Tx,
  actor: Receiver,
  said: NewSubmission,
  place: Place,
  { number, submissionId }: Receipt,
) {
  const sealed = said.kind === 'report'
  const urgent = said.urgent ?? false
  const about = {
    kind: 'submission',
    id: submissionId,
    townshipId: sealed ? null : place.townshipId,
  } as const
  const both = (say: (lang: 'zh' | 'en') => string) => ({ zh: say('zh'), en: say('en') })
  const [subject, body] = sealed
    ? (['sealed', 'sealedBody'] as const)
    : urgent
      ? (['urgent', 'urgentBody'] as const)
      : (['fresh', 'freshBody'] as const)
  const news = { subject: notices.both[subject], body: both((lang) => notices(lang)[body](number)), urgent }
  const roles = sealed ? (['confidentialHandler'] as const) : urgent ? urgentRoles : everydayRoles
  await tellRole(tx, actor.committeeId, roles, said.regionId, about, news)
}

const everydayRoles = ['liaison', 'venueHead'] as const
/** Danger to life or property reaches the convener and the office as well. */
const urgentRoles = ['liaison', 'venueHead', 'convener', 'secretaryGeneral'] as const

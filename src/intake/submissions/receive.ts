// Owns: receiving what someone says. Enters: a resident through a code or the web; staff on their word (代录).
// Leaves: a stored submission with its receipt, told to whoever sorts it; a report of wrongdoing to its one handler.
// Breaks if wrong: a receipt for something that is not stored, or a sealed word that others can read.

import { hearing } from '../../matters/heard.ts'
import { recordingSubmission } from '../../matters/journal.ts'
import { limitsWith } from '../../matters/limits/limits.ts'
import { messagesTo } from '../../matters/notices.ts'
import { keepingSaid, type NewSaid } from '../../matters/submissions/said.ts'
import { countingSubmission } from '../../organisation/entry-codes.ts'
import { type AnyoneOf, type Staff, signatureOf } from '../../people/actors.ts'
import { givingConsents } from '../../people/identity/consents.ts'
import { keepingResident } from '../../people/identity/vault.ts'
import { reachOf } from '../../people/reach.ts'
import { ancestorsOf, type Place } from '../../people/regions.ts'
import type { StaffRole } from '../../people/roles.ts'
import { dueAt } from '../../platform/clock/limit.ts'
import { type Committee, committeeById } from '../../platform/committees.ts'
import { submissionNumber } from '../../platform/database/numbers.ts'
import { type Db, type Tx, together, transaction, type Write } from '../../platform/database/transaction.ts'
import { newId, type RegionId, type ResidentId, type SubmissionId } from '../../platform/ids.ts'
import { queueing } from '../../platform/messages/outbox.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import { notices } from '../words.ts'
import { consentsGiven, type NewSubmission, refuseIncomplete } from './conditions.ts'
import { type Facts, factsFor, placeOf } from './facts.ts'

export type { Place }

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

/** What the caller holds already, and what is to be written in the same breath. */
export interface Along {
  committee?: Committee
  writes?: readonly Write[]
}

export function receive(
  db: Db,
  actor: Receiver,
  said: NewSubmission,
  { committee, writes = [] }: Along = {},
): Promise<Receipt> {
  return transaction(db, async (tx) => {
    const { committeeId } = actor
    const facts = await factsFor(tx, committeeId, said.regionId, rolesFor(said))
    const place = placeOf(facts, said.regionId)
    mustCover(actor, said.regionId, place)
    const { receipt, rows } = await storing(tx, actor, said, { place, facts, committee })
    const told = tellingDesk(tx, actor, said, { place, receipt, serving: facts.serving })
    const counted = said.entryCode ? [countingSubmission(tx, committeeId, said.entryCode)] : []
    await together(tx, [...rows, ...told, ...writes, ...counted])
    return receipt
  })
}

/** Stored, and nobody told: by whoever has a matter for it already. */
export async function store(tx: Tx, actor: Receiver, said: NewSubmission, place: Place): Promise<Receipt> {
  const facts = await factsFor(tx, actor.committeeId, said.regionId, rolesFor(said))
  const { receipt, rows } = await storing(tx, actor, said, { place, facts })
  await together(tx, rows)
  return receipt
}

/** Anyone may speak about any place of the county; staff write down what belongs to theirs. */
export async function placeWithin(tx: Tx, actor: Receiver, regionId: RegionId): Promise<Place> {
  const place = await ancestorsOf(tx, actor.committeeId, regionId)
  mustCover(actor, regionId, place)
  return place
}

function mustCover(actor: Receiver, regionId: RegionId, place: Place): void {
  if (actor.kind === 'anyone') return
  const { whole, townships, villages } = reachOf(actor)
  const within = [place.townshipId, place.villageId].some(
    (id) => id && [...townships, ...villages].includes(id),
  )
  if (!whole && !within) throw new OutOfReach({ region: regionId })
}

interface Ground {
  place: Place
  facts: Facts
  committee?: Committee | undefined
}

async function storing(tx: Tx, actor: Receiver, said: NewSubmission, ground: Ground) {
  refuseIncomplete(said, tx.clock.now())
  const { committeeId } = actor
  const under14 = said.person.under14 ?? false
  const person = { ...said.person, committeeId, under14, regionId: said.regionId }
  const { residentId, write } = keepingResident(tx, person)
  const signature = { ...signatureOf(actor), ...(said.onWordOf ? { detail: { onWord: said.channel } } : {}) }
  const row = await rowOf(tx, actor, said, ground, residentId)
  const { code, token, ...hashes } = ground.facts.keys
  const submissionId = row.id as SubmissionId
  const rows = [
    write,
    ...givingConsents(tx, committeeId, residentId, consentsGiven(said), signature),
    tx.q.insertInto('submissions').values({ ...row, ...hashes }),
    ...keepingWords(tx, actor, said, submissionId),
    ...beingHeard(tx, actor, said, ground.place, submissionId),
  ]
  const due = { firstDueAt: row.first_due_at, noticeDueAt: row.notice_due_at }
  const receipt: Receipt = { submissionId, number: row.number, ...due, code, token }
  return { receipt, rows }
}

async function rowOf(
  tx: Tx,
  actor: Receiver,
  said: NewSubmission,
  { place, facts, committee }: Ground,
  residentId: ResidentId,
) {
  const { settings, codePrefix } = committee ?? (await committeeById(tx, actor.committeeId))
  const limits = limitsWith(settings.limits)
  const now = tx.clock.now()
  return {
    ...saidIn(said),
    committee_id: actor.committeeId,
    id: said.id ?? newId<'submission'>(now),
    number: submissionNumber(tx, codePrefix, facts.n),
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

/** So that it can be found; a report of wrongdoing never can. */
function beingHeard(tx: Tx, { committeeId }: Receiver, said: NewSubmission, place: Place, id: SubmissionId) {
  if (said.kind === 'report' || !said.words) return []
  return hearing(tx, committeeId, { id, text: said.words, regionId: said.regionId, ...place })
}

function keepingWords(tx: Tx, actor: Receiver, said: NewSubmission, id: SubmissionId): Write[] {
  const { committeeId } = actor
  const step = { verb: 'submit', from: 'submitted', to: 'submitted', seq: 1, teller: said.onWordOf ?? null }
  const recorded = recordingSubmission(tx, id, { ...step, actor, payload: { channel: said.channel } })
  const people = said.representatives?.join('\n')
  if (said.kind === 'report') {
    const text = [said.words ?? '', said.place, said.toldBefore, people].filter(Boolean).join('\n\n')
    const row = { committee_id: committeeId, submission_id: id, sealed: tx.secrets.seal(text) }
    return [tx.q.insertInto('sealed_reports').values(row), recorded]
  }
  const accountId = actor.kind === 'staff' ? actor.accountId : null
  const by = { submissionId: id, saidBy: 'resident', accountId } as const
  const all: NewSaid[] = [
    ...(said.words ? [{ ...by, part: 'words' as const, text: said.words }] : []),
    ...(people ? [{ ...by, part: 'signatories' as const, text: people }] : []),
  ]
  return all.length > 0 ? [keepingSaid(tx, committeeId, all), recorded] : [recorded]
}

interface Told {
  place: Place
  receipt: Receipt
  serving: Facts['serving']
}

function tellingDesk(tx: Tx, actor: Receiver, said: NewSubmission, told: Told): Write[] {
  const { number, submissionId } = told.receipt
  const sealed = said.kind === 'report'
  const urgent = said.urgent ?? false
  const townshipId = sealed ? null : told.place.townshipId
  const about = { kind: 'submission', id: submissionId, townshipId } as const
  const both = (say: (lang: 'zh' | 'en') => string) => ({ zh: say('zh'), en: say('en') })
  const [subject, body] = sealed
    ? (['sealed', 'sealedBody'] as const)
    : urgent
      ? (['urgent', 'urgentBody'] as const)
      : (['fresh', 'freshBody'] as const)
  const news = { subject: notices.both[subject], body: both((lang) => notices(lang)[body](number)), urgent }
  const messages = told.serving.flatMap((one) => messagesTo(actor.committeeId, one, about, news))
  return messages.length > 0 ? [queueing(tx, messages)] : []
}

function rolesFor(said: NewSubmission): readonly StaffRole[] {
  if (said.kind === 'report') return ['confidentialHandler']
  return said.urgent ? urgentRoles : everydayRoles
}

const everydayRoles = ['liaison', 'venueHead'] as const
/** Danger to life or property reaches the convener and the office as well. */
const urgentRoles = ['liaison', 'venueHead', 'convener', 'secretaryGeneral'] as const

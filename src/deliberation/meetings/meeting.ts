// Owns: a meeting, from setting it to its being held or given up. Enters: those who serve the place and the team; a
// meeting without an approved plan waits for the approver. Leaves: invitations; the record is minutes/'s.
import { type HeldMatter, lockMatter } from '../../matters/matter.ts'
import { tellRole } from '../../matters/notices.ts'
import { addParticipant } from '../../matters/participants.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { newId, type RegionId } from '../../platform/ids.ts'
import { FieldRefused, NotYours, RuleRefused } from '../../platform/refusals.ts'
import { arrive } from '../begin.ts'
import { approverOf, type Host, mayApprove, mayChair, refuseStrangers } from '../hands.ts'
import { planOf } from '../plans/plan.ts'
import { lockTalk, type MeetingRow, moveMeeting, type Talk } from '../talk.ts'
import { bothOf, type MeetingClass, type MeetingForm, why } from '../words.ts'
import type { Guest } from './guests.ts'
import { type Lists, listsFor } from './lists.ts'
import { checkSeats, type Mix, refuseThinMix } from './seats.ts'
import { tellAsked, tellOfMeeting } from './tell.ts'
import { isCount, words } from './words.ts'

export interface NewMeeting {
  class: MeetingClass
  form: MeetingForm
  place: string
  startsAt: Date
  chairId: string
  clerkId?: string | null
  /** Account ids; the team is asked in any case. */
  members: readonly string[]
  /** Body ids. */
  units: readonly string[]
  residents: readonly Guest[]
  experts: readonly Guest[]
}

/** Sets the meeting, and tells everyone at once where the plan is approved or the actor approves. */
export function setMeeting(
  db: Db,
  actor: Host,
  matterId: string,
  fresh: NewMeeting,
  onWordOf?: string,
): Promise<Talk> {
  return transaction(db, async (tx) => {
    const held = await lockMatter(tx, actor, matterId)
    await refuseStrangers(tx, actor, held)
    const lists = await listsFor(tx, held)
    await checkSeats(tx, held, fresh, lists)
    if (fresh.startsAt <= tx.clock.now()) throw new FieldRefused('startsAt', words.both.inThePast)
    refuseThinMix(held, mixOf(fresh, lists))
    const approved = await mayBeTold(tx, actor, held)
    const meeting = await openMeeting(tx, held, fresh, lists)
    const payload = { meeting: meeting.id, class: fresh.class }
    const matter = await arrive(tx, held, 'deliberating', 'meeting.set', { actor, onWordOf, payload })
    const talk = { matter, meeting }
    if (approved) return approveAndTell(tx, talk, actor)
    await tellApprover(tx, talk)
    return talk
  })
}

const mixOf = (fresh: NewMeeting, lists: Lists): Mix => ({
  members: new Set([...fresh.members, ...lists.team]).size,
  units: fresh.units.length,
  residents: fresh.residents.length,
})

export function approveMeeting(db: Db, actor: Host, meetingId: string): Promise<Talk> {
  return transaction(db, async (tx) => {
    const talk = await lockTalk(tx, actor, meetingId)
    if (!mayApprove(actor, talk.matter))
      throw new NotYours({ meeting: meetingId, approver: approverOf(talk.matter) })
    return approveAndTell(tx, talk, actor)
  })
}

/** With a new time everyone is asked again at once; without one they only learn that it will not be then. */
export function postponeMeeting(
  db: Db,
  actor: Host,
  meetingId: string,
  { reason, startsAt }: { reason: string; startsAt?: Date },
): Promise<Talk> {
  return transaction(db, async (tx) => {
    const talk = await lockTalk(tx, actor, meetingId)
    refuseOthers(actor, talk)
    if (startsAt && startsAt <= tx.clock.now()) throw new FieldRefused('startsAt', words.both.inThePast)
    const away =
      talk.meeting.state === 'postponed'
        ? talk
        : await moveMeeting(tx, talk, 'postpone', { actor, payload: { again: startsAt !== undefined } })
    if (startsAt) return askAgain(tx, away, actor, startsAt)
    await tellAsked(tx, away, newsWith(away, reason, 'newsPostponed', 'newsPostponedBody'))
    return away
  })
}

export function cancelMeeting(db: Db, actor: Host, meetingId: string, reason: string): Promise<Talk> {
  return transaction(db, async (tx) => {
    const talk = await lockTalk(tx, actor, meetingId)
    refuseOthers(actor, talk)
    return cancelIn(tx, talk, actor, reason)
  })
}

/** Also where a matter is settled before people come together. */
export async function cancelIn(tx: Tx, talk: Talk, actor: Host, reason: string): Promise<Talk> {
  const wasTold = talk.meeting.state === 'notified' || talk.meeting.state === 'postponed'
  const gone = await moveMeeting(tx, talk, 'cancel', { actor })
  if (wasTold) await tellAsked(tx, gone, newsWith(gone, reason, 'newsCancelled', 'newsCancelledBody'))
  return gone
}

/** The row and everyone who is asked; nobody is told yet. */
export async function openMeeting(
  tx: Tx,
  matter: HeldMatter,
  fresh: NewMeeting,
  lists: Lists,
): Promise<MeetingRow> {
  const nameOf = (id: string) =>
    [...lists.chairs, ...lists.clerks, ...lists.members].find((one) => one.value === id)?.label.zh ?? ''
  const now = tx.clock.now()
  const meeting = (await tx.q
    .insertInto('meetings')
    .values({
      committee_id: matter.committee_id,
      id: newId<'meeting'>(now),
      matter_id: matter.id,
      state: 'draft',
      class: fresh.class,
      form: fresh.form,
      place: fresh.place,
      starts_at: fresh.startsAt,
      chair_id: fresh.chairId,
      chair_label: nameOf(fresh.chairId),
      clerk_id: fresh.clerkId ?? null,
      created_at: now,
    })
    .returningAll()
    .executeTakeFirstOrThrow()) as MeetingRow
  await seatAll(tx, meeting, fresh, lists, nameOf)
  return meeting
}

async function seatAll(
  tx: Tx,
  meeting: MeetingRow,
  fresh: NewMeeting,
  lists: Lists,
  nameOf: (id: string) => string,
): Promise<void> {
  const seat = { matterId: meeting.matter_id, meetingId: meeting.id, standing: 'invited' } as const
  const add = (one: Omit<Parameters<typeof addParticipant>[2], keyof typeof seat>) =>
    addParticipant(tx, meeting.committee_id, { ...seat, ...one })
  await add({ part: 'chair', accountId: fresh.chairId, label: nameOf(fresh.chairId) })
  if (fresh.clerkId) await add({ part: 'clerk', accountId: fresh.clerkId, label: nameOf(fresh.clerkId) })
  for (const id of new Set([...lists.team, ...fresh.members]))
    await add({ part: 'member', accountId: id, label: nameOf(id) })
  for (const id of fresh.units)
    await add({
      part: 'department',
      bodyId: id,
      label: lists.units.find((one) => one.value === id)?.label.zh ?? '',
    })
  for (const [part, guests] of [
    ['representative', fresh.residents],
    ['expert', fresh.experts],
  ] as const) {
    for (const { label, phone } of guests)
      await add({ part: phone === null && isCount(label) ? 'resident' : part, label, phone })
  }
}

async function mayBeTold(tx: Tx, actor: Host, matter: HeldMatter): Promise<boolean> {
  const plan = await planOf(tx, matter)
  const rule = matter.method.stage('plan')
  const wanted = rule !== null && !rule.optional && rule.exit.includes('planApproved')
  if (wanted && !plan?.approved_at) throw new RuleRefused(why.both.needsPlan, { matter: matter.id })
  return plan?.approved_at != null || mayApprove(actor, matter)
}

async function approveAndTell(tx: Tx, talk: Talk, actor: Host): Promise<Talk> {
  const approved = await moveMeeting(tx, talk, 'approve', { actor })
  const told = await moveMeeting(tx, approved, 'invite', { actor })
  await tellOfMeeting(tx, told)
  return told
}

async function askAgain(tx: Tx, talk: Talk, actor: Host, startsAt: Date): Promise<Talk> {
  const again = await moveMeeting(tx, talk, 'inviteAgain', { actor, set: { starts_at: startsAt } })
  await tellOfMeeting(tx, again)
  return again
}

function refuseOthers(actor: Host, { matter, meeting }: Talk): void {
  if (!mayChair(actor, matter, meeting.chair_id)) throw new NotYours({ meeting: meeting.id, as: actor.as })
}

async function tellApprover(tx: Tx, { matter, meeting }: Talk): Promise<void> {
  const region = (matter.village_id ?? matter.township_id ?? matter.region_id) as RegionId
  const news = { subject: words.both.newsToApprove, body: { zh: matter.headline, en: matter.headline } }
  await tellRole(
    tx,
    matter.committee_id,
    [approverOf(matter)],
    region,
    { kind: 'meeting', id: meeting.id, townshipId: matter.township_id },
    news,
  )
}

function newsWith(
  { matter }: Talk,
  reason: string,
  subject: 'newsPostponed' | 'newsCancelled',
  body: 'newsPostponedBody' | 'newsCancelledBody',
) {
  return { subject: words.both[subject], body: bothOf(words, (w) => w[body](matter.headline, reason)) }
}

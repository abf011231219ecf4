// Owns: what a meeting leaves: who came, what was said by role, what was agreed. Ticked once; typed by the clerk or the
// liaison, never by the lead member. Until it is confirmed it is a draft and may be changed.
import type { Selectable } from 'kysely'
import { addItem, type Item, type NewItem, strikeItem } from '../../matters/items.ts'
import { addParticipant, type Participant, participantsOf } from '../../matters/participants.ts'
import type { Staff } from '../../people/actors.ts'
import { dayOf } from '../../platform/clock/day.ts'
import type { Speeches } from '../../platform/database/schema.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { type ItemId, newId } from '../../platform/ids.ts'
import { FieldRefused, NotYours, RuleRefused, StageRefused, TwoHats } from '../../platform/refusals.ts'
import { mayWriteRecord } from '../hands.ts'
import { linesOf } from '../meetings/guests.ts'
import { lockTalk, type MeetingRow, moveMeeting, noteOnMeeting, peopleOf, type Talk } from '../talk.ts'
import { type SpeakerRole, speakerRoles } from '../words.ts'
import { words } from './words.ts'

export type Speech = Selectable<Speeches>

export interface MeetingRecord {
  /** Participant ids. */
  present: readonly string[]
  excused?: readonly string[]
  /** One a line, by role. */
  walkIns?: string
  residentCount?: number
  gist?: string
  /** One point a line. */
  said: Partial<Record<SpeakerRole, string>>
  disagreement?: string
}

/** The first time it also says that the meeting was held. */
export function keepRecord(
  db: Db,
  actor: Staff,
  meetingId: string,
  record: MeetingRecord,
  onWordOf?: string,
): Promise<Talk> {
  return transaction(db, async (tx) => {
    const talk = await lockTalk(tx, actor, meetingId)
    await refuseOtherPens(tx, actor, talk)
    if (dayOf(tx.clock.now()) < dayOf(talk.meeting.starts_at))
      throw new RuleRefused(words.both.notYet, { meeting: meetingId })
    const change = { actor, onWordOf }
    const held =
      talk.meeting.state === 'notified'
        ? await moveMeeting(tx, talk, 'hold', { ...change, set: { held_at: talk.meeting.starts_at } })
        : talk
    const verb = held.meeting.state === 'held' ? 'writeMinutes' : 'reviseMinutes'
    const set = { gist: record.gist ?? null, disagreement: record.disagreement ?? null }
    const written = await moveMeeting(tx, held, verb, {
      ...change,
      set,
      payload: { present: record.present.length },
    })
    await tickPresence(tx, written.meeting, record)
    await writeSpeeches(tx, written.meeting, record.said)
    return written
  })
}

export function addAgreed(db: Db, actor: Staff, meetingId: string, item: NewItem): Promise<Item> {
  return transaction(db, async (tx) => {
    const talk = await lockTalk(tx, actor, meetingId)
    await refuseOtherPens(tx, actor, talk)
    refuseFinished(talk.meeting, 'addItem')
    const added = await addAgreedIn(tx, talk, item)
    await noteOnMeeting(tx, talk, 'addItem', { actor, payload: { item: added.id, kind: added.kind } })
    return added
  })
}

export function strikeAgreed(db: Db, actor: Staff, meetingId: string, itemId: string): Promise<void> {
  return transaction(db, async (tx) => {
    const talk = await lockTalk(tx, actor, meetingId)
    await refuseOtherPens(tx, actor, talk)
    refuseFinished(talk.meeting, 'strikeItem')
    await strikeItem(tx, talk.matter, talk.meeting.id, itemId as ItemId)
    await noteOnMeeting(tx, talk, 'strikeItem', { actor, payload: { item: itemId } })
  })
}

/** Beside the field that is wrong, before the shared rule of items says the same without a place. */
export async function addAgreedIn(
  tx: Tx,
  { matter, meeting }: Talk,
  item: NewItem,
  field = (name: string) => name,
): Promise<Item> {
  const owed = item.kind === 'consensus' || item.kind === 'commitment'
  if (item.kind !== 'reserved' && !item.bodyId && !item.partyName)
    throw new FieldRefused(field('party'), words.both.needsParty)
  if (owed && !item.dueOn) throw new FieldRefused(field('dueOn'), words.both.needsDay)
  if (item.dueOn && item.dueOn < dayOf(meeting.starts_at))
    throw new FieldRefused(field('dueOn'), words.both.wrongDay)
  return addItem(tx, matter, meeting.id, item)
}

export async function tickPresence(tx: Tx, meeting: MeetingRow, record: MeetingRecord): Promise<void> {
  const listed = await peopleOf(tx, meeting)
  const counted = record.residentCount ? [words('zh').residentsPresent(record.residentCount)] : []
  const came = [...linesOf(record.walkIns), ...counted]
  const ticked = listed.filter(sameAsOneOf(listed.filter((one) => record.present.includes(one.id))))
  const excused = sameAsOneOf(listed.filter((one) => record.excused?.includes(one.id)))
  if (ticked.length === 0 && came.length === 0) throw new FieldRefused('present', words.both.nobody)
  for (const one of listed) {
    const standing = ticked.includes(one) ? 'present' : excused(one) ? 'excused' : 'absent'
    await tx.q
      .updateTable('participants')
      .set({ standing })
      .where('committee_id', '=', meeting.committee_id)
      .where('id', '=', one.id)
      .execute()
  }
  for (const label of came.filter((label) => !listed.some((one) => one.label === label))) {
    await addParticipant(tx, meeting.committee_id, {
      matterId: meeting.matter_id,
      meetingId: meeting.id,
      part: 'resident',
      standing: 'present',
      label,
    })
  }
}

/** Who chairs and is also asked as a member is one person, ticked once. */
const sameAsOneOf =
  (those: readonly Participant[]) =>
  (one: Participant): boolean =>
    those.some(
      (other) => other.id === one.id || (one.account_id !== null && one.account_id === other.account_id),
    )

/** A draft is written anew; numbers run over all who spoke. */
export async function writeSpeeches(tx: Tx, meeting: MeetingRow, said: MeetingRecord['said']): Promise<void> {
  const points = speakerRoles.flatMap((role) => linesOf(said[role]).map((gist) => ({ role, gist })))
  if (points.length === 0) throw new FieldRefused('saidResidents', words.both.nothingSaid)
  await tx.q
    .deleteFrom('speeches')
    .where('committee_id', '=', meeting.committee_id)
    .where('meeting_id', '=', meeting.id)
    .execute()
  await tx.q
    .insertInto('speeches')
    .values(
      points.map(({ role, gist }, place) => ({
        committee_id: meeting.committee_id,
        id: newId<'speech'>(tx.clock.now()),
        meeting_id: meeting.id,
        no: place + 1,
        speaker_role: role,
        gist,
      })),
    )
    .execute()
}

export function speechesOf(db: Db, meeting: Pick<MeetingRow, 'committee_id' | 'id'>): Promise<Speech[]> {
  return db.q
    .selectFrom('speeches')
    .selectAll()
    .where('committee_id', '=', meeting.committee_id)
    .where('meeting_id', '=', meeting.id)
    .orderBy('no')
    .execute()
}

async function refuseOtherPens(tx: Tx, actor: Staff, { matter, meeting }: Talk): Promise<void> {
  if (!mayWriteRecord(actor, matter, meeting.clerk_id))
    throw new NotYours({ meeting: meeting.id, as: actor.as })
  const lead = (await participantsOf(tx, matter.committee_id, matter.id)).find(
    (one) => one.part === 'lead' && one.standing === 'team',
  )
  if (lead?.account_id === actor.accountId) throw new TwoHats({ deed: 'clerk', matter: matter.id })
}

function refuseFinished(meeting: MeetingRow, verb: string): void {
  if (meeting.state !== 'held' && meeting.state !== 'minutesDraft') {
    throw new StageRefused({ machine: 'meeting', state: meeting.state, verb })
  }
}

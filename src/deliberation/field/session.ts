// Owns: a talk in a yard or a field, kept on one page: who was there, what was said, what was agreed, how all stood by
// it and what came of it, in one transaction. Sent twice from a phone with a poor network, it is done once.
import { settleItem } from '../../matters/items.ts'
import { type HeldMatter, lockMatter } from '../../matters/matter.ts'
import { addParticipant, participantsOf, refuseTwoHats } from '../../matters/participants.ts'
import { dayOf } from '../../platform/clock/day.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { FieldRefused, RuleRefused } from '../../platform/refusals.ts'
import { arrive, may } from '../begin.ts'
import { concludeIn, type Ending, settleIn } from '../conclusions/conclusion.ts'
import { type Host, refuseStrangers } from '../hands.ts'
import { guestsFrom } from '../meetings/guests.ts'
import { type Lists, listsFor } from '../meetings/lists.ts'
import { openMeeting } from '../meetings/meeting.ts'
import { checkSeats } from '../meetings/seats.ts'
import { type OnTheSpot, signIn } from '../minutes/confirm.ts'
import { addAgreedIn, type MeetingRecord, tickPresence, writeSpeeches } from '../minutes/record.ts'
import { keepNote } from '../research/research.ts'
import { moveMeeting, peopleOf, type Talk } from '../talk.ts'
import type { MeetingForm } from '../words.ts'
import { words } from './words.ts'

export interface FieldItem {
  text: string
  unitId?: string
  party?: string
  dueOn?: string
  doneNow: boolean
}
export interface FieldRecord {
  heldAt: Date
  place: string
  form: MeetingForm
  /** The actor where nobody is named. */
  chairId?: string
  /** Who took the notes, where it was not the actor. */
  clerk?: string
  members: readonly string[]
  units: readonly string[]
  /** One a line, by role. */
  people?: string
  residentCount?: number
  said: MeetingRecord['said']
  disagreement?: string
  items: readonly (FieldItem | null)[]
  reserved: readonly string[]
  way: OnTheSpot
  note?: string
  ending: Ending
}

export function recordFieldSession(
  db: Db,
  actor: Host,
  matterId: string,
  record: FieldRecord,
  onWordOf?: string,
): Promise<HeldMatter> {
  return transaction(db, async (tx) => {
    const matter = await lockMatter(tx, actor, matterId)
    await refuseStrangers(tx, actor, matter)
    return recordIn(tx, matter, actor, record, onWordOf)
  })
}

/** Hold, write, agree, sign, conclude. */
export async function recordIn(
  tx: Tx,
  held: HeldMatter,
  actor: Host,
  record: FieldRecord,
  onWordOf?: string,
): Promise<HeldMatter> {
  await refuseTwoHats(tx, actor, held.id, 'holdFieldSession')
  refuseFuture(tx, record)
  const ready = await comeToTalk(tx, held, actor, record, onWordOf)
  const there = await hold(tx, ready, actor, record, onWordOf)
  await writeDown(tx, there, actor, record)
  const signed = await signIn(tx, there, actor, record.way, record.note, onWordOf)
  return end(tx, signed, actor, record, onWordOf)
}

async function comeToTalk(
  tx: Tx,
  held: HeldMatter,
  actor: Host,
  record: FieldRecord,
  onWordOf?: string,
): Promise<HeldMatter> {
  const change = { actor, onWordOf }
  if (held.state === 'deliberating') return held
  if (may(held, 'startDeliberation')) return arrive(tx, held, 'deliberating', 'meeting.set', change)
  // Where the method wants the place seen first, seeing it and talking there are the same visit.
  if (!may(held, 'startResearch'))
    throw new RuleRefused(words.both.notNow, { matter: held.id, state: held.state })
  const seen = {
    atPlace: record.place,
    situation: record.said.residents ?? record.said.members ?? record.place,
  }
  const { matter } = await keepNote(tx, held, actor.accountId, seen, change)
  return arrive(tx, matter, 'deliberating', 'meeting.set', change)
}

async function hold(
  tx: Tx,
  matter: HeldMatter,
  actor: Host,
  record: FieldRecord,
  onWordOf?: string,
): Promise<Talk> {
  const lists = await listsFor(tx, matter)
  const chairId = record.chairId ?? actor.accountId
  const clerkId = await clerkOf(tx, matter, actor, record, chairId, lists)
  const guests = guestsFrom(record.people)
  const seats = { chairId, clerkId, members: record.members, units: record.units, residents: guests }
  await checkSeats(tx, matter, seats, lists)
  const { form, place, heldAt: startsAt } = record
  const fresh = { ...seats, class: 'micro', form, place, startsAt, experts: [] } as const
  const meeting = await openMeeting(tx, matter, fresh, { ...lists, team: [] })
  if (record.clerk) await seatClerk(tx, matter, meeting.id, record.clerk)
  const set = { held_at: record.heldAt, disagreement: record.disagreement ?? null }
  const payload = { residents: record.residentCount ?? null }
  return moveMeeting(tx, { matter, meeting }, 'holdOnTheSpot', { actor, onWordOf, set, payload })
}

/** The lead member doesn't take the notes, and who leads the talk needn't be named twice. */
async function clerkOf(
  tx: Tx,
  matter: HeldMatter,
  actor: Host,
  record: FieldRecord,
  chairId: string,
  lists: Lists,
): Promise<string | null> {
  const team = await participantsOf(tx, matter.committee_id, matter.id)
  const leads = team.some(
    (one) => one.part === 'lead' && one.standing === 'team' && one.account_id === actor.accountId,
  )
  if (leads && !record.clerk) throw new FieldRefused('clerk', words.both.leadIsClerk)
  const listed = lists.clerks.some((one) => one.value === actor.accountId)
  return leads || record.clerk || chairId === actor.accountId || !listed ? null : actor.accountId
}

async function seatClerk(tx: Tx, matter: HeldMatter, meetingId: string, label: string): Promise<void> {
  await addParticipant(tx, matter.committee_id, {
    matterId: matter.id,
    meetingId,
    part: 'clerk',
    standing: 'present',
    label,
  })
}

async function writeDown(tx: Tx, talk: Talk, actor: Host, record: FieldRecord): Promise<void> {
  const listed = (await peopleOf(tx, talk.meeting)).map((one) => one.id)
  if (!record.people && !record.residentCount && record.members.length + record.units.length === 0)
    throw new FieldRefused('people', words.both.nobody)
  await tickPresence(tx, talk.meeting, { present: listed, residentCount: record.residentCount, said: {} })
  await writeSpeeches(tx, talk.meeting, record.said)
  for (const [place, item] of record.items.entries()) {
    if (item) await agree(tx, talk, actor, item, place + 1)
  }
  for (const text of record.reserved) await addAgreedIn(tx, talk, { kind: 'reserved', text })
}

async function agree(tx: Tx, talk: Talk, actor: Host, item: FieldItem, place: number): Promise<void> {
  const added = await addAgreedIn(
    tx,
    talk,
    {
      kind: 'consensus',
      text: item.text,
      bodyId: item.unitId ?? null,
      partyName: item.unitId ? null : (item.party ?? null),
      partyKind: item.unitId ? 'unit' : 'residentGroup',
      dueOn: item.dueOn ?? (item.doneNow ? dayOf(talk.meeting.starts_at) : null),
    },
    (name) => `item${place}${name === 'party' ? 'Party' : 'Day'}`,
  )
  if (item.doneNow)
    await settleItem(tx, talk.matter.committee_id, added.id, {
      implementation: 'implemented',
      by: actor.accountId,
    })
}

/** All done already, under a method that would still hand over: it is settled on the spot instead. */
async function end(
  tx: Tx,
  talk: Talk,
  actor: Host,
  record: FieldRecord,
  onWordOf?: string,
): Promise<HeldMatter> {
  const items = record.items.filter((item) => item !== null)
  const allDone = items.length > 0 && items.every((item) => item.doneNow)
  const { route } = talk.matter.method
  const mustHandOver = (['report', 'handle'] as const).some(
    (stage) => route.isPart(stage) && !route.isOptional(stage),
  )
  if (!allDone || !mustHandOver) return concludeIn(tx, talk, actor, record.ending, onWordOf)
  return settleIn(tx, talk.matter, actor, items.map((item) => item.text).join(' '), onWordOf)
}

function refuseFuture(tx: Tx, record: FieldRecord): void {
  // A phone's clock may run a little ahead of ours.
  const skew = 10 * 60_000
  if (record.heldAt.getTime() > tx.clock.now().getTime() + skew)
    throw new FieldRefused('heldAt', words.both.inTheFuture)
}

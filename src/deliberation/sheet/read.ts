// Owns: everything that the one page of a meeting shows, and what this actor may do on it.

import { type Item, itemsOf } from '../../matters/items.ts'
import { limits } from '../../matters/limits/limits.ts'
import type { HeldMatter } from '../../matters/matter.ts'
import { methodOf } from '../../matters/methods/in-force.ts'
import type { Participant } from '../../matters/participants.ts'
import type { Staff } from '../../people/actors.ts'
import { dayOf, daysBetween } from '../../platform/clock/day.ts'
import { latestBefore } from '../../platform/clock/limit.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { ItemId } from '../../platform/ids.ts'
import type { Lang } from '../../platform/words/phrases.ts'
import { mayApprove, mayChair, mayWriteRecord } from '../hands.ts'
import { partiesOf } from '../items.ts'
import { type Lists, listsFor } from '../meetings/lists.ts'
import { missingFrom, type Side } from '../meetings/seats.ts'
import { mayStand } from '../minutes/confirm.ts'
import { type Objection, objectionsOf } from '../minutes/objected.ts'
import { type Speech, speechesOf } from '../minutes/record.ts'
import { findMeeting, type MeetingRow, peopleOf } from '../talk.ts'

export interface Sheet {
  meeting: MeetingRow
  matter: HeldMatter
  people: Participant[]
  speeches: Speech[]
  items: Item[]
  parties: Map<ItemId, string>
  objections: Objection[]
  lists: Lists
  may: { approve: boolean; chair: boolean; write: boolean }
  /** Sides that nobody was asked from. */
  missing: Side[]
  /** Days that the notice should have been given before, where it is shorter. */
  noticeDays: number | null
  /** Its day has come. */
  today: boolean
  /** Nothing is left to wait for before the minutes stand. */
  ready: boolean
  now: Date
}

export async function readSheet(db: Db, actor: Staff, id: string, lang: Lang): Promise<Sheet> {
  const { meeting, matter: row } = await findMeeting(db, actor, id)
  const matter = { ...row, method: await methodOf(db, row) }
  const people = await peopleOf(db, meeting)
  const items = (await itemsOf(db, meeting.committee_id, meeting.matter_id)).filter(
    (item) => item.meeting_id === meeting.id,
  )
  const leads = people.length > 0 && (await isLead(db, actor, matter))
  const now = db.clock.now()
  return {
    meeting,
    matter,
    people,
    speeches: await speechesOf(db, meeting),
    items,
    parties: await partiesOf(db, meeting.committee_id, items, lang),
    objections: await objectionsOf(db, meeting),
    lists: await listsFor(db, matter),
    may: {
      approve: mayApprove(actor, matter),
      chair: mayChair(actor, matter, meeting.chair_id),
      write: mayWriteRecord(actor, matter, meeting.clerk_id) && !leads,
    },
    missing: missingFrom(mixOf(people)),
    noticeDays: noticeDays(meeting),
    today: dayOf(now) >= dayOf(meeting.starts_at),
    ready: await mayStand(db, meeting),
    now,
  }
}

async function isLead(db: Db, actor: Staff, matter: HeldMatter): Promise<boolean> {
  const row = await db.q
    .selectFrom('participants')
    .select('id')
    .where('committee_id', '=', matter.committee_id)
    .where('matter_id', '=', matter.id)
    .where('account_id', '=', actor.accountId)
    .where('part', '=', 'lead')
    .where('standing', '=', 'team')
    .where('left_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

function mixOf(people: readonly Participant[]) {
  const count = (...parts: string[]) => people.filter((one) => parts.includes(one.part)).length
  return {
    members: count('member', 'lead', 'partner'),
    units: count('department'),
    residents: count('representative', 'resident'),
  }
}

function noticeDays(meeting: MeetingRow): number | null {
  const limit = meeting.class === 'micro' ? limits.noticeMicro : limits.noticeFormal
  const latest = latestBefore(meeting.starts_at, limit).due
  return meeting.created_at > latest ? daysBetween(dayOf(latest), dayOf(meeting.starts_at)) : null
}

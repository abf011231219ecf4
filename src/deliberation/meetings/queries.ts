// Reads for the windows: which meetings are set and which were held, as facts with ids. No names and no words of
// residents; what the public reads of the matter stands beside, where a person decided that it may.
import { sql } from 'kysely'
import { type Day, endOfDay, startOfDay } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId, MatterId, MeetingId, RegionId, VenueId } from '../../platform/ids.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { classWords, type MeetingClass } from '../words.ts'

export interface MeetingFact {
  id: MeetingId
  matterId: MatterId
  number: string
  /** What staff wrote over the matter: not for those who may not read it. */
  headline: string
  /** What everyone may read of it; null where nothing is published. */
  publicHeadline: string | null
  class: MeetingClass
  /** What people call a meeting of its class. */
  called: Bilingual
  place: string
  venueId: VenueId | null
  townshipId: RegionId | null
  villageId: RegionId | null
  startsAt: Date
  state: 'planned' | 'held'
}

/** Days are days in China; `to` is included. What is left out is not asked for. */
export interface MeetingsAsked {
  from: Day
  to: Day
  states?: readonly MeetingFact['state'][]
  /** Asked to come, in any part. */
  accountId?: string
  ids?: readonly string[]
  townshipIds?: readonly string[]
}

/** People know of a meeting once they were told; what happened after it was held is another matter. */
const statesOf = {
  planned: ['notified'],
  held: ['held', 'minutesDraft', 'minutesConfirmed', 'published', 'internal'],
} as const

/** By start. */
export async function meetingsBetween(
  db: Db,
  committeeId: CommitteeId,
  asked: MeetingsAsked,
): Promise<MeetingFact[]> {
  const states = (asked.states ?? ['planned', 'held']).flatMap((one) => [...statesOf[one]])
  const { accountId, ids, townshipIds } = asked
  const rows = await db.q
    .selectFrom('meetings as m')
    .innerJoin('matters', (join) =>
      join.onRef('matters.committee_id', '=', 'm.committee_id').onRef('matters.id', '=', 'm.matter_id'),
    )
    .select(['m.id', 'm.matter_id', 'm.class', 'm.place', 'm.starts_at', 'm.state'])
    .select(['matters.number', 'matters.headline', 'matters.venue_id'])
    .select(['matters.township_id', 'matters.village_id', publicHeadline.as('public_headline')])
    .where('m.committee_id', '=', committeeId)
    .where('m.starts_at', '>=', startOfDay(asked.from))
    .where('m.starts_at', '<=', endOfDay(asked.to))
    .where('m.state', 'in', states)
    .$if(ids !== undefined, (q) => q.where('m.id', 'in', [...(ids ?? [])]))
    .$if(townshipIds !== undefined, (q) => q.where('matters.township_id', 'in', [...(townshipIds ?? [])]))
    .$if(accountId !== undefined, (q) => q.where(isAsked(accountId ?? '')))
    .orderBy('m.starts_at')
    .orderBy('m.id')
    .execute()
  return rows.map(factFrom)
}

const publicHeadline = sql<string | null>`(select p.headline from publications p
  where p.committee_id = matters.committee_id and p.matter_id = matters.id and p.decision = 'published'
    and p.superseded_at is null and p.headline is not null order by p.id desc limit 1)`

const isAsked = (accountId: string) => sql<boolean>`exists (select from participants p
  where p.committee_id = m.committee_id and p.meeting_id = m.id and p.account_id = ${accountId} and p.left_at is null)`

interface Row {
  id: string
  matter_id: string
  number: string
  headline: string
  public_headline: string | null
  class: string
  place: string
  venue_id: string | null
  township_id: string | null
  village_id: string | null
  starts_at: Date
  state: string
}
function factFrom(row: Row): MeetingFact {
  return {
    id: row.id as MeetingId,
    matterId: row.matter_id as MatterId,
    number: row.number,
    headline: row.headline,
    publicHeadline: row.public_headline,
    class: row.class as MeetingClass,
    called: classWords[row.class as MeetingClass],
    place: row.place,
    venueId: row.venue_id as VenueId | null,
    townshipId: row.township_id as RegionId | null,
    villageId: row.village_id as RegionId | null,
    startsAt: row.starts_at,
    state: row.state === 'notified' ? 'planned' : 'held',
  }
}

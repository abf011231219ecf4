// Reads of rosters: those of one's venues, one for its page, who is on it and how many turns each had this year.
import { mayReachVenue } from '../../organisation/reach.ts'
import type { Staff } from '../../people/actors.ts'
import type { Day } from '../../platform/clock/day.ts'
import type { Db, Tx } from '../../platform/database/transaction.ts'
import type { VenueId } from '../../platform/ids.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import type { RosterId, RosterKind } from './kind.ts'

export type Seat = 'member' | 'liaison' | 'professional'

export type RosterRow = Awaited<ReturnType<ReturnType<typeof rosters>['executeTakeFirstOrThrow']>>

export interface Roster {
  id: RosterId
  kind: RosterKind
  title: string
  weekday: number
  from: string
  to: string
  members: number
  liaisons: number
  apartDays: number
  venueId: VenueId
  venueName: Bilingual
  regionId: string
  closed: boolean
  /** The last day drawn. */
  until: Day | null
}

/** Which seats a day has, and how many of each. */
export function seatsOf(
  roster: Pick<Roster, 'kind' | 'members' | 'liaisons'>,
): { seat: Seat; count: number }[] {
  const first = roster.kind === 'listening' ? 'member' : 'professional'
  const seats: { seat: Seat; count: number }[] = [
    { seat: first, count: roster.members },
    { seat: 'liaison', count: roster.liaisons },
  ]
  return seats.filter(({ count }) => count > 0)
}

const most = 200

export async function rostersWithin(db: Db, actor: Staff): Promise<Roster[]> {
  const rows = await rosters(db)
    .where(mayReachVenue(actor))
    .where('r.closed_at', 'is', null)
    .orderBy('venues.name_zh')
    .orderBy('r.weekday')
    .orderBy('r.id')
    .limit(most)
    .execute()
  return rows.map(rosterFrom)
}

export async function findRoster(db: Db, actor: Staff, id: string): Promise<Roster> {
  const row = await rosters(db).where('r.id', '=', id).where(mayReachVenue(actor)).executeTakeFirst()
  if (!row) throw new OutOfReach({ roster: id })
  return rosterFrom(row)
}

/** Holds the roster: two who draw or name at once take turns. */
export async function lockRoster(tx: Tx, actor: Staff, id: string): Promise<RosterRow> {
  const row = await rosters(tx)
    .where('r.id', '=', id)
    .where(mayReachVenue(actor))
    .forUpdate('r')
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ roster: id })
  return row
}

function rosters(db: Db) {
  return db.q
    .selectFrom('rosters as r')
    .innerJoin('venues', (join) =>
      join.onRef('venues.committee_id', '=', 'r.committee_id').onRef('venues.id', '=', 'r.venue_id'),
    )
    .selectAll('r')
    .select(['venues.name_zh', 'venues.name_en', 'venues.region_id'])
    .select((e) =>
      e
        .selectFrom('shifts as s')
        .select((x) => x.fn.max('s.day').as('day'))
        .whereRef('s.committee_id', '=', 'r.committee_id')
        .whereRef('s.roster_id', '=', 'r.id')
        .where('s.state', '<>', 'cancelled')
        .as('until'),
    )
}

export function rosterFrom(row: RosterRow): Roster {
  return {
    id: row.id as RosterId,
    kind: row.kind as RosterKind,
    title: row.title,
    weekday: row.weekday,
    from: row.from_time,
    to: row.to_time,
    members: row.members,
    liaisons: row.liaisons,
    apartDays: row.apart_days,
    venueId: row.venue_id as VenueId,
    venueName: { zh: row.name_zh, en: row.name_en },
    regionId: row.region_id,
    closed: row.closed_at !== null,
    until: row.until as Day | null,
  }
}

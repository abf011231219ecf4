// Reads: who is on a roster, under which name, how many turns they had this year and when they last sat.
import { sql } from 'kysely'
import type { Day } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import type { Seat } from './queries.ts'

export interface Sitter {
  /** Of the account or of the professional. */
  id: string
  account: boolean
  seat: Seat
  name: string
  firm: string | null
  joinedOn: Day
  /** Days of this roster in the year: sat, or still to come. */
  turns: number
  last: Day | null
}

/** By name; the number of turns is each one's own, and nobody is put above another for it. */
export async function sittersOf(
  db: Db,
  committeeId: CommitteeId,
  rosterId: string,
  year: number,
): Promise<Sitter[]> {
  const rows = await people(db, year)
    .where('p.committee_id', '=', committeeId)
    .where('p.roster_id', '=', rosterId)
    .where('p.left_on', 'is', null)
    .where((e) => e.or([e('a.id', 'is', null), e('a.left_at', 'is', null)]))
    .where((e) => e.or([e('f.id', 'is', null), e('f.left_at', 'is', null)]))
    .orderBy(sql`coalesce(a.name, f.name)`)
    .orderBy('p.id')
    .execute()
  return rows.map((row) => ({
    ...{ id: (row.account_id ?? row.professional_id) as string, account: row.account_id !== null },
    ...{ seat: row.seat as Seat, name: row.name ?? row.other ?? '', firm: row.firm },
    ...{ joinedOn: row.joined_on as Day, turns: row.turns, last: row.last as Day | null },
  }))
}

/** Days on which they did sit or are to sit, of the roster they are on. */
const turnsOf = sql`from shift_seats t join shifts s on s.committee_id = t.committee_id and s.id = t.shift_id
  where t.committee_id = p.committee_id and s.roster_id = p.roster_id and s.state <> 'cancelled' and t.left_at is null
  and coalesce(t.account_id, t.professional_id) = coalesce(p.account_id, p.professional_id)
  and t.came is distinct from false`

function people(db: Db, year: number) {
  const within = sql`and s.day between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date`
  return db.q
    .selectFrom('roster_people as p')
    .leftJoin('accounts as a', (join) =>
      join.onRef('a.committee_id', '=', 'p.committee_id').onRef('a.id', '=', 'p.account_id'),
    )
    .leftJoin('professionals as f', (join) =>
      join.onRef('f.committee_id', '=', 'p.committee_id').onRef('f.id', '=', 'p.professional_id'),
    )
    .select(['p.account_id', 'p.professional_id', 'p.seat', 'p.joined_on'])
    .select(['a.name', 'f.name as other', 'f.firm'])
    .select(sql<number>`(select count(*)::int ${turnsOf} ${within})`.as('turns'))
    .select(sql<string | null>`(select max(s.day)::text ${turnsOf})`.as('last'))
}

/** What keeps people from a day: they said that they are away, or they already sit somewhere. */
export interface Bound {
  id: string
  why: 'away' | 'glad' | 'sits'
  from: Day
  to: Day
}

export async function boundBetween(
  db: Db,
  committeeId: CommitteeId,
  ids: readonly string[],
  from: Day,
  to: Day,
): Promise<Bound[]> {
  if (ids.length === 0) return []
  const wishes = await wishesBetween(db, committeeId, ids, from, to)
  const seats = await seatsBetween(db, committeeId, ids, from, to)
  return [
    ...(wishes as Bound[]),
    ...seats.map(({ id, day }) => ({ id, why: 'sits' as const, from: day as Day, to: day as Day })),
  ]
}

type Range = Parameters<typeof boundBetween>

function wishesBetween(...[db, committeeId, ids, from, to]: Range) {
  return db.q
    .selectFrom('day_wishes')
    .select(['account_id as id', 'wish as why', 'from_day as from', 'to_day as to'])
    .where('committee_id', '=', committeeId)
    .where('account_id', 'in', ids)
    .where('from_day', '<=', to)
    .where('to_day', '>=', from)
    .execute()
}

function seatsBetween(...[db, committeeId, ids, from, to]: Range) {
  return db.q
    .selectFrom('shift_seats as t')
    .innerJoin('shifts as s', (join) =>
      join.onRef('s.committee_id', '=', 't.committee_id').onRef('s.id', '=', 't.shift_id'),
    )
    .select([sql<string>`coalesce(t.account_id, t.professional_id)`.as('id'), 's.day'])
    .where('t.committee_id', '=', committeeId)
    .where((e) => e(e.fn.coalesce('t.account_id', 't.professional_id'), 'in', ids))
    .where('t.left_at', 'is', null)
    .where('s.state', '<>', 'cancelled')
    .where('s.day', '>=', from)
    .where('s.day', '<=', to)
    .execute()
}

// Owns: the messages behind one event, the last that came first, and which other events are likely the same thing.
import { sql } from 'kysely'
import type { Staff } from '../../people/actors.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { nearTo } from '../twins/near.ts'
import { mySight } from './reach.ts'

export interface Member {
  id: string
  number: string
  at: Date
  place: string
  text: string
  /** The first message of somebody: what counts. */
  first: boolean
  movedBy: string | null
}

/** A page; those before it stand behind a link. */
export const mostShown = 15

export async function membersOf(
  db: Db,
  actor: Staff,
  eventId: string,
  { after = null, most = mostShown }: { after?: string | null; most?: number } = {},
): Promise<Member[]> {
  const { rows } = await sql<Row>`select * from (
      select m.submission_id as id, s.number, m.at, r.region_id as place, r.sealed, a.name as "movedBy",
        row_number() over (partition by m.who order by m.at, m.submission_id) = 1 as first
      from rising_members m
      join search_rows r on r.committee_id = m.committee_id and r.source_id = m.submission_id
      join submissions s on s.committee_id = m.committee_id and s.id = m.submission_id
      left join accounts a on a.committee_id = m.committee_id and a.id = m.moved_by
      where m.committee_id = ${actor.committeeId} and m.event_id = ${eventId}::uuid and ${mySight(actor)}) member
    where ${after}::uuid is null or id < ${after}::uuid order by id desc limit ${most}`.execute(db.q)
  return rows.map(({ sealed, ...row }) => ({ ...row, text: db.secrets.open(sealed) }))
}
type Row = Omit<Member, 'text'> & { sealed: Buffer }

const mostLike = 3

export async function eventsLike(db: Db, actor: Staff, eventId: string, text: string): Promise<string[]> {
  const other = sql<boolean>`exists (select 1 from rising_members m where m.committee_id = hit.committee_id
    and m.submission_id = hit.source_id and m.event_id <> ${eventId}::uuid)`
  const near = await nearTo(db, actor, text, { kinds: ['message'], only: other, limit: 12 })
  if (near.length === 0) return []
  const ids = near.map(({ id }) => id)
  const { rows } = await sql<{ event_id: string }>`select event_id from rising_members
    where committee_id = ${actor.committeeId} and submission_id = any(${ids}::uuid[])
    group by event_id order by min(array_position(${ids}::uuid[], submission_id)) limit ${mostLike}`.execute(
    db.q,
  )
  return rows.map((one) => one.event_id)
}

export interface Follower {
  name: string
  at: Date
}

/** Who acknowledged last. */
export async function followerOf(db: Db, actor: Staff, eventId: string): Promise<Follower | null> {
  const row = await db.q
    .selectFrom('rising_alarms as r')
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.committee_id', '=', 'r.committee_id').onRef('a.id', '=', 'r.acknowledged_by'),
    )
    .select(['a.name', 'r.acknowledged_at as at'])
    .where('r.committee_id', '=', actor.committeeId)
    .where('r.event_id', '=', eventId)
    .orderBy('r.acknowledged_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.at ? { name: row.name, at: row.at } : null
}

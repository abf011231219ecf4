// Reads of members who sit in another committee. What each side reads lies in its own rows; of other committees the
// names alone, and only of those above or below.
import { sql } from 'kysely'
import type { Staff } from '../../people/actors.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'

export interface Relative {
  id: CommitteeId
  name: Bilingual
  host: string | null
}

/** All above and all below, by code. */
export async function committeesInLine(db: Db, own: CommitteeId): Promise<Relative[]> {
  const { rows } = await sql<{ id: CommitteeId; zh: string; en: string; hosts: string[] }>`
    with recursive up as (
      select id, parent_id from committees where id = ${own}
      union all select c.id, c.parent_id from committees c join up on c.id = up.parent_id
    ), down as (
      select id from committees where id = ${own}
      union all select c.id from committees c join down on c.parent_id = down.id
    )
    select id, name_zh as zh, name_en as en, hosts from committees
    where id <> ${own} and (id in (select id from up) or id in (select id from down))
    order by region_code`.execute(db.q)
  return rows.map(({ id, zh, en, hosts }) => ({ id, name: { zh, en }, host: hosts[0] ?? null }))
}

export interface GuestSeat {
  id: string
  name: string
  home: Bilingual
  sectors: readonly string[]
  offeredAt: Date
  answer: 'seated' | 'declined' | null
}

/** Of one's own committee: who was offered to it and who sits here. */
export async function guestsHere(db: Db, committeeId: CommitteeId): Promise<GuestSeat[]> {
  const rows = await db.q
    .selectFrom('guest_seats as g')
    .innerJoin('committees as c', 'c.id', 'g.home_id')
    .select(['g.id', 'g.name', 'g.sectors', 'g.offered_at', 'g.answer', 'c.name_zh as zh', 'c.name_en as en'])
    .where('g.committee_id', '=', committeeId)
    .where('g.ended_at', 'is', null)
    .orderBy('g.name')
    .orderBy('g.id')
    .execute()
  return rows.map(({ zh, en, ...row }) => ({
    ...{ id: row.id, name: row.name, home: { zh, en }, sectors: row.sectors },
    ...{ offeredAt: row.offered_at, answer: row.answer as GuestSeat['answer'] },
  }))
}

export interface Lent {
  id: string
  name: string
  accountId: string
  there: Relative
  offeredAt: Date
  seated: boolean
}

/** Of one's own committee: whom it lent, all of them or one person. */
export async function lentFrom(
  db: Db,
  committeeId: CommitteeId,
  { accountId }: { accountId?: string } = {},
): Promise<Lent[]> {
  const rows = await db.q
    .selectFrom('members_lent as l')
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.committee_id', '=', 'l.committee_id').onRef('a.id', '=', 'l.account_id'),
    )
    .innerJoin('committees as c', 'c.id', 'l.there_id')
    .leftJoin('guest_seats as g', (join) =>
      join.onRef('g.committee_id', '=', 'l.there_id').onRef('g.id', '=', 'l.id'),
    )
    .select(['l.id', 'l.account_id', 'l.there_id', 'l.offered_at', 'a.name', 'g.answer'])
    .select(['c.name_zh as zh', 'c.name_en as en', 'c.hosts'])
    .where('l.committee_id', '=', committeeId)
    .where('l.ended_at', 'is', null)
    .$if(accountId !== undefined, (q) => q.where('l.account_id', '=', accountId ?? ''))
    .orderBy('a.name')
    .orderBy('l.id')
    .execute()
  return rows.map(({ zh, en, ...row }) => ({
    ...{ id: row.id, name: row.name, accountId: row.account_id, offeredAt: row.offered_at },
    there: { id: row.there_id as CommitteeId, name: { zh, en }, host: row.hosts[0] ?? null },
    seated: row.answer === 'seated',
  }))
}

/** Where this person sits besides here. */
export async function mySeats(db: Db, actor: Staff): Promise<Lent[]> {
  const lent = await lentFrom(db, actor.committeeId, { accountId: actor.accountId })
  return lent.filter((one) => one.seated)
}

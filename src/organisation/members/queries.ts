// Reads of members: the list by name, and one member's own places. Nothing here counts what anybody has done.
import { sql } from 'kysely'
import { inForceOn } from '../../people/appointments.ts'
import { dayOf } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { AccountId, CommitteeId } from '../../platform/ids.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'

export interface Member {
  id: string
  name: string
  nameEn: string | null
  term: number
  standing: boolean
  sectors: string[]
  expertise: string[]
  home: Bilingual | null
  committee: Bilingual | null
  /** The communities in which the member is known. */
  knownIn: Bilingual[]
}

const pageLength = 60

export interface Wanted {
  find?: string | undefined
  knows?: string | undefined
  /** Only those who are known somewhere. */
  known?: '1' | undefined
  after?: string | undefined
}

/** By name; `find` is how a name begins, `after` the last of the page before. */
export async function membersOf(
  db: Db,
  committeeId: CommitteeId,
  { find = '', knows, known, after }: Wanted,
): Promise<{ members: Member[]; next: string | null }> {
  let rows = memberRows(db, committeeId).where(sql<boolean>`starts_with(a.name, ${find})`)
  if (knows) rows = rows.where(sql<boolean>`${knows} = any(m.expertise)`)
  if (known) rows = rows.where(sql<boolean>`${knownIn} is not null`)
  if (after)
    rows = rows.where(sql<boolean>`(a.name, a.id) > (select b.name, b.id from accounts b
      where b.committee_id = ${committeeId} and b.id = ${after}::uuid)`)
  const found = await rows
    .orderBy('a.name')
    .orderBy('a.id')
    .limit(pageLength + 1)
    .execute()
  const members = found.slice(0, pageLength).map(memberFrom)
  return { members, next: found.length > pageLength ? (members.at(-1)?.id ?? null) : null }
}

const knownIn = sql<
  Bilingual[] | null
>`(select jsonb_agg(jsonb_build_object('zh', g.name_zh, 'en', g.name_en) order by r.at)
  from registrations r join regions g on g.committee_id = r.committee_id and g.id = r.region_id
  where r.committee_id = m.committee_id and r.account_id = m.account_id)`

function memberRows(db: Db, committeeId: CommitteeId) {
  return db.q
    .selectFrom('member_profiles as m')
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.committee_id', '=', 'm.committee_id').onRef('a.id', '=', 'm.account_id'),
    )
    .leftJoin('regions as h', (join) =>
      join.onRef('h.committee_id', '=', 'm.committee_id').onRef('h.id', '=', 'm.home_region_id'),
    )
    .leftJoin('bodies as b', (join) =>
      join.onRef('b.committee_id', '=', 'm.committee_id').onRef('b.id', '=', 'm.body_id'),
    )
    .select(['a.id', 'a.name', 'a.name_en', 'm.term', 'm.standing', 'm.sectors', 'm.expertise'])
    .select(['h.name_zh as home_zh', 'h.name_en as home_en', 'b.name_zh as body_zh', 'b.name_en as body_en'])
    .select(knownIn.as('known_in'))
    .where('m.committee_id', '=', committeeId)
    .where('a.left_at', 'is', null)
}

type Row = Awaited<ReturnType<ReturnType<typeof memberRows>['executeTakeFirstOrThrow']>>
function memberFrom(row: Row): Member {
  const named = (zh: string | null, en: string | null) => (zh ? { zh, en: en ?? zh } : null)
  return {
    ...{ id: row.id, name: row.name, nameEn: row.name_en, term: row.term, standing: row.standing },
    ...{ sectors: row.sectors, expertise: row.expertise },
    home: named(row.home_zh, row.home_en),
    committee: named(row.body_zh, row.body_en),
    knownIn: row.known_in ?? [],
  }
}

export interface OwnPlaces {
  venues: { id: string; name: Bilingual; duty: string | null }[]
  known: { name: Bilingual; offers: string }[]
  hearsAppeals: boolean
}

export async function placesOfMember(
  db: Db,
  committeeId: CommitteeId,
  accountId: AccountId,
): Promise<OwnPlaces> {
  const venues = await db.q
    .selectFrom('appointments')
    .innerJoin('venues as v', (join) =>
      join.onRef('v.committee_id', '=', 'appointments.committee_id').onRef('v.id', '=', 'venue_id'),
    )
    .select(['v.id', 'v.name_zh', 'v.name_en', 'appointments.duty'])
    .where('appointments.committee_id', '=', committeeId)
    .where('account_id', '=', accountId)
    .where('v.closed_at', 'is', null)
    .where(inForceOn(dayOf(db.clock.now())))
    .orderBy('v.name_zh')
    .execute()
  const known = await knownPlaces(db, committeeId, accountId)
  return {
    venues: venues.map(({ id, name_zh, name_en, duty }) => ({
      id,
      name: { zh: name_zh, en: name_en },
      duty,
    })),
    known,
    hearsAppeals: await hearsAppeals(db, committeeId, accountId),
  }
}

async function hearsAppeals(db: Db, committeeId: CommitteeId, accountId: AccountId): Promise<boolean> {
  const profile = await db.q
    .selectFrom('member_profiles')
    .select('hears_appeals')
    .where('committee_id', '=', committeeId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return profile?.hears_appeals ?? false
}

async function knownPlaces(db: Db, committeeId: CommitteeId, accountId: AccountId) {
  const rows = await db.q
    .selectFrom('registrations as r')
    .innerJoin('regions as g', (join) =>
      join.onRef('g.committee_id', '=', 'r.committee_id').onRef('g.id', '=', 'r.region_id'),
    )
    .select(['g.name_zh as zh', 'g.name_en as en', 'r.offers'])
    .where('r.committee_id', '=', committeeId)
    .where('r.account_id', '=', accountId)
    .orderBy('r.at')
    .execute()
  return rows.map(({ offers, ...name }) => ({ name, offers }))
}

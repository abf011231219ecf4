// Owns: the administrators' list of people. It knows accounts and appointments, never a matter.
import { sql } from 'kysely'
import { dayOf } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { AccountId, CommitteeId } from '../../platform/ids.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'

export interface Colleague {
  id: AccountId
  login: string
  name: string
  roles: string[]
  joined: boolean
  /** Whose member a guest is; their login is a number that nobody types. */
  home: Bilingual | null
}

const pageSize = 50
const mostPosts = 500

/** By login from `after` on; `find` is the beginning of a name or a login. */
export async function colleagues(
  db: Db,
  committeeId: CommitteeId,
  { find = '', after = '' }: { find?: string | undefined; after?: string | undefined },
): Promise<{ people: Colleague[]; next: string | null }> {
  const rows = await db.q
    .selectFrom('accounts')
    .select(['id', 'login', 'name', 'joined_at'])
    .select([rolesToday(db).as('roles'), homeOf.as('home')])
    .where('committee_id', '=', committeeId)
    .where('left_at', 'is', null)
    .where(sql<boolean>`lower(login) > ${after.toLowerCase()}`)
    .where(sql<boolean>`(starts_with(lower(login), ${find.toLowerCase()}) or starts_with(name, ${find}))`)
    .orderBy(sql`lower(login)`)
    .limit(pageSize + 1)
    .execute()
  const people = rows.slice(0, pageSize).map(({ joined_at, id, ...row }) => ({
    ...row,
    id: id as AccountId,
    joined: joined_at !== null,
  }))
  return { people, next: rows.length > pageSize ? (people.at(-1)?.login ?? null) : null }
}

export async function colleague(db: Db, committeeId: CommitteeId, id: AccountId): Promise<Colleague> {
  const row = await db.q
    .selectFrom('accounts')
    .select(['login', 'name', 'joined_at'])
    .select([rolesToday(db).as('roles'), homeOf.as('home')])
    .where('committee_id', '=', committeeId)
    .where('id', '=', id)
    .where('left_at', 'is', null)
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ account: id })
  const { login, name, roles, home } = row
  return { id, login, name, roles, home, joined: row.joined_at !== null }
}

const homeOf = sql<Bilingual | null>`(select jsonb_build_object('zh', c.name_zh, 'en', c.name_en)
  from guest_seats g join committees c on c.id = g.home_id
  where g.committee_id = accounts.committee_id and g.account_id = accounts.id order by g.id desc limit 1)`

function rolesToday(db: Db) {
  const today = dayOf(db.clock.now())
  return sql<string[]>`array(select p.role from appointments p where p.committee_id = accounts.committee_id
    and p.account_id = accounts.id and p.from_day <= ${today}::date
    and (p.to_day is null or p.to_day >= ${today}::date) order by p.id)`
}

/** What an appointment may point at besides its region: names for a list to choose from. */
export async function postsOf(db: Db, committeeId: CommitteeId) {
  const bodies = db.q.selectFrom('bodies').select(['id', 'name_zh as zh', 'name_en as en'])
  const venues = db.q.selectFrom('venues').select(['id', 'name_zh as zh', 'name_en as en'])
  return {
    bodies: await bodies
      .where('committee_id', '=', committeeId)
      .where('closed_at', 'is', null)
      .orderBy('id')
      .limit(mostPosts)
      .execute(),
    venues: await venues
      .where('committee_id', '=', committeeId)
      .where('closed_at', 'is', null)
      .orderBy('id')
      .limit(mostPosts)
      .execute(),
  }
}

// Owns: what waits near a member, what waits for those who name members, and what one page of claims needs.
import { sql } from 'kysely'
import type { MatterRow } from '../matters/matter.ts'
import { methodOf } from '../matters/methods/in-force.ts'
import { holds, type Staff } from '../people/actors.ts'
import { whoServes } from '../people/appointments.ts'
import { reachOf, within } from '../people/reach.ts'
import type { Db } from '../platform/database/transaction.ts'
import type { AccountId, RegionId } from '../platform/ids.ts'
import { allotterRoles } from './team/allotment.ts'
import { claimable } from './team/window.ts'

const mostOnAShelf = 50

/** A team as it stands, told by its rows: `interested` are those who may not join. */
const led = sql<boolean>`exists (select 1 from participants p where p.committee_id = matters.committee_id
  and p.matter_id = matters.id and p.part = 'lead' and p.standing = 'team' and p.left_at is null)`
const teamCount = sql<number>`(select count(*)::int from participants p where p.committee_id = matters.committee_id
  and p.matter_id = matters.id and p.standing = 'team' and p.left_at is null)`
const closed = sql<boolean>`exists (select 1 from claim_windows w where w.committee_id = matters.committee_id
  and w.matter_id = matters.id and w.closed_at is not null)`

/** Why a matter stands where it stands: told beside it, so that the order explains itself. */
export interface Fit {
  how_near: 'home' | 'township' | 'further'
  known: boolean
}
export type Near = MatterRow & Fit

/** Open to this member: nearest first, then what asks for what they know, then the newest. An order, never a score. */
export async function nearMe(db: Db, actor: Staff): Promise<Near[]> {
  if (!holds(actor, 'member')) return []
  const mine = sql<boolean>`exists (select 1 from participants p where p.committee_id = matters.committee_id
    and p.matter_id = matters.id and p.account_id = ${actor.accountId} and p.left_at is null)`
  return (await besideMe(db, actor)
    .selectAll('matters')
    .where(within(reachOf(actor, ['member']), 'matters'))
    .where('matters.state', 'in', claimable)
    .where(sql<boolean>`(matters.state = 'allotting' or not ${led})`)
    .where(sql<boolean>`not ${closed}`)
    .where(sql<boolean>`not ${mine}`)
    .orderBy(sql`array_position(array['home', 'township', 'further'], ${nearness})`)
    .orderBy(knows, 'desc')
    .orderBy('matters.created_at', 'desc')
    .limit(mostOnAShelf)
    .execute()) as Near[]
}

/** The same for one of them. */
export async function fitOf(db: Db, actor: Staff, { committee_id, id }: MatterRow): Promise<Fit | null> {
  if (!holds(actor, 'member')) return null
  const row = await besideMe(db, actor)
    .where('matters.committee_id', '=', committee_id)
    .where('matters.id', '=', id)
    .executeTakeFirst()
  return row ?? null
}

function besideMe(db: Db, actor: Staff) {
  return db.q
    .selectFrom('matters')
    .leftJoin('member_profiles as me', (join) =>
      join.onRef('me.committee_id', '=', 'matters.committee_id').on('me.account_id', '=', actor.accountId),
    )
    .leftJoin('regions as home', (join) =>
      join.onRef('home.committee_id', '=', 'me.committee_id').onRef('home.id', '=', 'me.home_region_id'),
    )
    .select([nearness.as('how_near'), knows.as('known')])
}

const nearness = sql<
  Fit['how_near']
>`case when home.id in (matters.village_id, matters.township_id) then 'home'
  when home.parent_id = matters.township_id then 'township' else 'further' end`
const knows = sql<boolean>`coalesce(matters.category = any(me.expertise), false)`

/** Led, and nothing written yet: the liaison prepares the notes or the plan, the lead looks over them. */
export async function toPrepare(db: Db, actor: Staff): Promise<MatterRow[]> {
  if (!holds(actor, 'liaison')) return []
  const without = (table: string) => sql<boolean>`not exists (select 1 from ${sql.table(table)} w
    where w.committee_id = matters.committee_id and w.matter_id = matters.id)`
  return (await db.q
    .selectFrom('matters')
    .selectAll('matters')
    .where(within(reachOf(actor, ['liaison']), 'matters'))
    .where('matters.state', 'in', ['allotting', 'researching', 'planning'])
    .where(led)
    .where(without('research_notes'))
    .where(without('plans'))
    .orderBy('matters.state_since')
    .limit(mostOnAShelf)
    .execute()) as MatterRow[]
}

/** The window has passed and nobody leads, or fewer came than the method asks for. */
export async function unclaimed(db: Db, actor: Staff): Promise<MatterRow[]> {
  if (!holds(actor, 'convener', 'groupLeader', 'committeeStaff')) return []
  const rows = await passed(db)
    .where(within(reachOf(actor, ['convener', 'groupLeader', 'committeeStaff']), 'matters'))
    .orderBy('matters.due_at')
    .limit(mostOnAShelf)
    .execute()
  return short(db, rows as Counted[])
}

export type Counted = MatterRow & { led: boolean; team: number }

export function passed(db: Db) {
  return db.q
    .selectFrom('matters')
    .selectAll('matters')
    .select([led.as('led'), teamCount.as('team')])
    .where('matters.state', '=', 'allotting')
    .where('matters.due_at', '<', db.clock.now())
}

export async function short(db: Db, rows: readonly Counted[]): Promise<Counted[]> {
  const found: Counted[] = []
  for (const row of rows) {
    const method = await methodOf(db, row)
    const least = Math.min(...method.body.teamSizes.map((size) => size.min))
    if (!row.led || row.team < least) found.push(row)
  }
  return found
}

export interface Known {
  accountId: AccountId
  name: string
  expertise: string[]
}

/** Members who serve the place, with what they know; for those who may name one. */
export async function membersFor(db: Db, actor: Staff, matter: MatterRow): Promise<Known[]> {
  if (!holds(actor, ...allotterRoles)) return []
  const serving = await whoServes(db, matter.committee_id, ['member'], matter.region_id as RegionId)
  const ids = [...new Set(serving.map((one) => one.accountId))]
  if (ids.length === 0) return []
  const profiles = await db.q
    .selectFrom('member_profiles')
    .select(['account_id', 'expertise'])
    .where('committee_id', '=', matter.committee_id)
    .where('account_id', 'in', ids)
    .execute()
  return ids.map((accountId) => ({
    accountId,
    name: serving.find((one) => one.accountId === accountId)?.name ?? '',
    expertise: profiles.find((one) => one.account_id === accountId)?.expertise ?? [],
  }))
}

export async function isInterested(db: Db, actor: Staff, matter: MatterRow): Promise<boolean> {
  const row = await db.q
    .selectFrom('participants')
    .select('id')
    .where('committee_id', '=', matter.committee_id)
    .where('matter_id', '=', matter.id)
    .where('account_id', '=', actor.accountId)
    .where('interested', '=', true)
    .executeTakeFirst()
  return row !== undefined
}

// Reads of what one activity brought, with who told it and who confirmed.
import { sql } from 'kysely'
import type { Staff } from '../../people/actors.ts'
import { reachOf, within } from '../../people/reach.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { keeperRoles } from '../hands.ts'
import type { Measure } from './words.ts'

export interface Outcome {
  id: string
  activityId: string
  follows: string | null
  measure: Measure
  amount: number
  what: string
  evidence: string
  onWordOf: string | null
  by: string
  byName: string
  confirmed: boolean
}

export interface Gift {
  id: string
  giver: string
  yuan: number | null
  goods: string | null
  evidence: string
  by: string
  byName: string
  confirmed: boolean
}

export interface Brought {
  outcomes: Outcome[]
  gifts: Gift[]
  visits: { id: string; people: number; about: string | null; byName: string; at: Date }[]
}

export async function broughtBy(db: Db, committeeId: CommitteeId, activityId: string): Promise<Brought> {
  return {
    outcomes: await outcomesOf(db, committeeId, [activityId]),
    gifts: await giftsOf(db, committeeId, activityId),
    visits: await visitsOf(db, committeeId, activityId),
  }
}

export async function outcomesOf(
  db: Db,
  committeeId: string,
  activityIds: readonly string[],
): Promise<Outcome[]> {
  if (activityIds.length === 0) return []
  const rows = await db.q
    .selectFrom('outcomes as o')
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.committee_id', '=', 'o.committee_id').onRef('a.id', '=', 'o.by'),
    )
    .selectAll('o')
    .select('a.name')
    .where('o.committee_id', '=', committeeId)
    .where('o.activity_id', 'in', activityIds)
    .where('o.struck_at', 'is', null)
    .orderBy('o.id')
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, activityId: row.activity_id, follows: row.follows_id, measure: row.measure as Measure },
    ...{ amount: row.amount, what: row.what, evidence: row.evidence, onWordOf: row.on_word_of },
    ...{ by: row.by, byName: row.name, confirmed: row.confirmed_at !== null },
  }))
}

/** Each step after the one it followed. */
export function inOrder(outcomes: readonly Outcome[]): Outcome[] {
  const after = (id: string | null): Outcome[] =>
    outcomes.filter(({ follows }) => follows === id).flatMap((one) => [one, ...after(one.id)])
  const first = after(null)
  return [...first, ...outcomes.filter((one) => !first.includes(one))]
}

async function giftsOf(db: Db, committeeId: CommitteeId, activityId: string): Promise<Gift[]> {
  const rows = await db.q
    .selectFrom('gifts as g')
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.committee_id', '=', 'g.committee_id').onRef('a.id', '=', 'g.by'),
    )
    .selectAll('g')
    .select('a.name')
    .where('g.committee_id', '=', committeeId)
    .where('g.activity_id', '=', activityId)
    .where('g.struck_at', 'is', null)
    .orderBy('g.id')
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, giver: row.giver, yuan: row.yuan, goods: row.goods, evidence: row.evidence },
    ...{ by: row.by, byName: row.name, confirmed: row.confirmed_at !== null },
  }))
}

async function visitsOf(db: Db, committeeId: CommitteeId, activityId: string) {
  const rows = await db.q
    .selectFrom('visits as v')
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.committee_id', '=', 'v.committee_id').onRef('a.id', '=', 'v.by'),
    )
    .select(['v.id', 'v.people', 'v.about', 'v.at', 'a.name'])
    .where('v.committee_id', '=', committeeId)
    .where('v.activity_id', '=', activityId)
    .where('v.struck_at', 'is', null)
    .orderBy('v.id')
    .execute()
  return rows.map(({ name, ...row }) => ({ ...row, byName: name }))
}

/** Activities with something told by another that nobody has confirmed yet. */
export async function toldToConfirm(db: Db, actor: Staff) {
  const open = (table: 'outcomes' | 'gifts') => sql`select from ${sql.table(table)} o
    where o.committee_id = a.committee_id and o.activity_id = a.id and o.struck_at is null and o.confirmed_at is null
    and o.by <> ${actor.accountId}`
  const rows = await db.q
    .selectFrom('activities as a')
    .select(['a.id', 'a.title', 'a.place', 'a.starts_at as since'])
    .where(within(reachOf(actor, keeperRoles), 'a'))
    .where('a.state', '=', 'held')
    .where(sql<boolean>`(exists (${open('outcomes')}) or exists (${open('gifts')}))`)
    .orderBy('a.starts_at')
    .limit(50)
    .execute()
  return rows
}

// Owns: which briefs an actor may see: one's own, what was handed in to the office, what was made of a matter of one's
// place or team. A draft is its writer's alone. Breaks if wrong: a half-written word of a member is read by others.
import { type Expression, type Selectable, type SqlBool, sql } from 'kysely'
import type { BriefState } from '../../matters/machines/brief.ts'
import { holds, type Staff } from '../../people/actors.ts'
import { reachOf, within } from '../../people/reach.ts'
import type { Briefs, BriefVersions } from '../../platform/database/schema.ts'
import type { Db, Tx } from '../../platform/database/transaction.ts'
import type { CommitteeId, Id } from '../../platform/ids.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import { officeRoles, placeRoles } from '../hands.ts'

export type BriefId = Id<'brief'>
type Text = Pick<Selectable<BriefVersions>, 'title' | 'category' | 'situation' | 'problems' | 'suggestions'>
/** A brief with the text that is in force. */
export type Brief = Omit<Selectable<Briefs>, 'id' | 'committee_id' | 'state'> &
  Text & { id: BriefId; committee_id: CommitteeId; state: BriefState; author: string }

export function mayReachBrief(actor: Staff): Expression<SqlBool> {
  const tenant = sql<SqlBool>`briefs.committee_id = ${actor.committeeId}`
  const own = sql<SqlBool>`briefs.author_id = ${actor.accountId}`
  if (holds(actor, ...officeRoles)) return sql<SqlBool>`(${tenant} and (${own} or briefs.state <> 'draft'))`
  const place = within(reachOf(actor, placeRoles), 'm')
  return sql<SqlBool>`(${tenant} and (${own} or (briefs.state <> 'draft' and exists (
    select 1 from brief_matters b join matters m on m.committee_id = b.committee_id and m.id = b.matter_id
    where b.committee_id = briefs.committee_id and b.brief_id = briefs.id and (${place} or exists (
      select 1 from participants p where p.committee_id = m.committee_id and p.matter_id = m.id
        and p.account_id = ${actor.accountId} and p.standing = 'team' and p.left_at is null))))))`
}

/** Rows with their text in force, unsent. */
export function briefRows(db: Db) {
  return db.q
    .selectFrom('briefs')
    .innerJoin('brief_versions as t', (join) =>
      join
        .onRef('t.committee_id', '=', 'briefs.committee_id')
        .onRef('t.brief_id', '=', 'briefs.id')
        .onRef('t.no', '=', 'briefs.version'),
    )
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.committee_id', '=', 'briefs.committee_id').onRef('a.id', '=', 'briefs.author_id'),
    )
    .selectAll('briefs')
    .select(['t.title', 't.category', 't.situation', 't.problems', 't.suggestions', 'a.name as author'])
}

export async function findBrief(db: Db, actor: Staff, id: string): Promise<Brief> {
  const row = await briefRows(db).where('briefs.id', '=', id).where(mayReachBrief(actor)).executeTakeFirst()
  if (!row) throw new OutOfReach({ brief: id })
  return row as Brief
}

/** Held until the transaction ends: the second of two finds what the first one made of it. */
export async function lockBrief(tx: Tx, actor: Staff, id: string): Promise<Brief> {
  const row = await briefRows(tx)
    .where('briefs.id', '=', id)
    .where(mayReachBrief(actor))
    .forUpdate('briefs')
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ brief: id })
  return row as Brief
}

/** What something else carries along: whoever may do that may do this. In the order of their ids. */
export async function lockBriefs(tx: Tx, committeeId: CommitteeId, ids: readonly string[]): Promise<Brief[]> {
  if (ids.length === 0) return []
  const rows = await briefRows(tx)
    .where('briefs.committee_id', '=', committeeId)
    .where('briefs.id', 'in', [...ids])
    .orderBy('briefs.id')
    .forUpdate('briefs')
    .execute()
  return rows as Brief[]
}

// Reads of the policy library: what is published for everyone, all of it for staff, and who can explain a rule.
import type { Selectable } from 'kysely'
import type { Day } from '../../platform/clock/day.ts'
import type { Policies } from '../../platform/database/schema.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import type { PolicyId } from './policy.ts'

export interface Policy {
  id: PolicyId
  title: string
  issuer: string
  number: string | null
  category: string
  inForceOn: Day
  endedOn: Day | null
  fullText: string
  plainText: string
  guide: string | null
  state: 'draft' | 'published' | 'withdrawn'
}

export interface ExplainerLine {
  accountId: string | null
  name: string
  firm: string | null
}

const most = 200

/** Newest first. Everyone reads what is published; staff read drafts and what was withdrawn as well. */
export async function policiesOf(
  db: Db,
  committeeId: CommitteeId,
  {
    states = ['published'],
    category,
  }: { states?: readonly Policy['state'][]; category?: string | undefined } = {},
): Promise<Policy[]> {
  const rows = await db.q
    .selectFrom('policies')
    .selectAll()
    .where('committee_id', '=', committeeId)
    .where('state', 'in', states)
    .$if(category !== undefined, (q) => q.where('category', '=', category ?? ''))
    .orderBy('in_force_on', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
  return rows.map(policyFrom)
}

export async function findPolicy(
  db: Db,
  committeeId: CommitteeId,
  id: string,
  states: readonly Policy['state'][] = ['published', 'withdrawn'],
): Promise<Policy> {
  const row = await db.q
    .selectFrom('policies')
    .selectAll()
    .where('committee_id', '=', committeeId)
    .where('id', '=', id)
    .where('state', 'in', states)
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ policy: id })
  return policyFrom(row)
}

export async function explainersOf(db: Db, committeeId: CommitteeId, id: string): Promise<ExplainerLine[]> {
  const rows = await db.q
    .selectFrom('policy_explainers as e')
    .leftJoin('accounts as a', (join) =>
      join.onRef('a.committee_id', '=', 'e.committee_id').onRef('a.id', '=', 'e.account_id'),
    )
    .leftJoin('professionals as f', (join) =>
      join.onRef('f.committee_id', '=', 'e.committee_id').onRef('f.id', '=', 'e.professional_id'),
    )
    .select(['e.account_id', 'a.name', 'f.name as other', 'f.firm'])
    .where('e.committee_id', '=', committeeId)
    .where('e.policy_id', '=', id)
    .where('e.left_at', 'is', null)
    .where((is) => is.or([is('a.id', 'is', null), is('a.left_at', 'is', null)]))
    .where((is) => is.or([is('f.id', 'is', null), is('f.left_at', 'is', null)]))
    .orderBy('e.id')
    .execute()
  return rows.map((row) => ({ accountId: row.account_id, name: row.name ?? row.other ?? '', firm: row.firm }))
}

function policyFrom(row: Selectable<Policies>): Policy {
  return {
    ...{ id: row.id as PolicyId, title: row.title, issuer: row.issuer, number: row.number },
    ...{ category: row.category, inForceOn: row.in_force_on as Day, endedOn: row.ended_on as Day | null },
    ...{ fullText: row.full_text, plainText: row.plain_text, guide: row.guide },
    state: row.state as Policy['state'],
  }
}

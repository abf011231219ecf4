// Reads of advice: the list, one with its points, the outcome reports that matters sent by themselves.
import type { Staff } from '../../people/actors.ts'
import { holds } from '../../people/actors.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import type { Recommendation, RecommendationItem } from './recommendation.ts'

const most = 100
const officeRoles = ['committeeStaff', 'proposalCommittee', 'secretaryGeneral', 'chairCouncil'] as const

/** Members read what was sent; the office reads drafts too. */
export function recommendationsFor(db: Db, actor: Staff): Promise<Recommendation[]> {
  return within(db, actor).orderBy('made_at', 'desc').orderBy('id', 'desc').limit(most).execute()
}

function within(db: Db, actor: Staff) {
  const rows = db.q.selectFrom('recommendations').selectAll().where('committee_id', '=', actor.committeeId)
  return holds(actor, ...officeRoles) ? rows : rows.where('state', '=', 'sent')
}

export interface Told {
  row: Recommendation
  items: RecommendationItem[]
  matter: { id: string; headline: string } | null
}

export async function tellRecommendation(db: Db, actor: Staff, id: string): Promise<Told> {
  const row = await within(db, actor).where('id', '=', id).executeTakeFirst()
  if (!row) throw new OutOfReach({ recommendation: id })
  const items = await db.q
    .selectFrom('recommendation_items')
    .selectAll()
    .where('committee_id', '=', row.committee_id)
    .where('recommendation_id', '=', row.id)
    .orderBy('no')
    .execute()
  return { row, items, matter: await matterOf(db, row) }
}

async function matterOf(db: Db, { committee_id, matter_id }: Recommendation) {
  if (!matter_id) return null
  const found = await db.q
    .selectFrom('matters')
    .select(['id', 'headline'])
    .where('committee_id', '=', committee_id)
    .where('id', '=', matter_id)
    .executeTakeFirst()
  return found ?? null
}

/** Sent from the page of a matter; its text and its receipt lie there. */
export async function reportsOfMatters(db: Db, actor: Staff) {
  if (!holds(actor, ...officeRoles)) return []
  return db.q
    .selectFrom('outcome_reports as r')
    .innerJoin('matters as m', (join) =>
      join.onRef('m.committee_id', '=', 'r.committee_id').onRef('m.id', '=', 'r.matter_id'),
    )
    .select(['r.id', 'r.matter_id', 'm.headline', 'r.recipients', 'r.sent_at', 'r.received_at'])
    .where('r.committee_id', '=', actor.committeeId)
    .orderBy('r.sent_at', 'desc')
    .limit(20)
    .execute()
}

// Reads what came of matters: published ones by name, all of them by number. A failure is counted like a success.
import { sql } from 'kysely'
import { type Outcome, outcomeOf } from '../../matters/outcomes/outcome.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { cursorFrom, type PublicTopic, topicFrom, topicRows } from '../topics/queries.ts'

const aPage = 10

export interface Side {
  topics: readonly PublicTopic[]
  next: string | null
}

/** The last that ended first. */
export async function endedWith(
  db: Db,
  committeeId: CommitteeId,
  which: readonly Outcome[],
  after?: string,
): Promise<Side> {
  const [at, id] = cursorFrom(after)
  let query = topicRows(db, committeeId)
    .where('m.state', 'in', ['filed', 'archived'])
    .where(outcomeOf('m'), 'in', which)
  if (at) query = query.where(sql<boolean>`(m.state_since, m.id) < (${at}::timestamptz, ${id}::uuid)`)
  const rows = await query
    .orderBy('m.state_since', 'desc')
    .orderBy('m.id', 'desc')
    .limit(aPage + 1)
    .execute()
  const last = rows[aPage - 1]
  const next = rows.length > aPage && last ? `${last.state_since.toISOString()}~${last.id}` : null
  return { topics: rows.slice(0, aPage).map(topicFrom), next }
}

/** Over all matters that have ended, published or not. */
export async function countsByOutcome(
  db: Db,
  committeeId: CommitteeId,
): Promise<ReadonlyMap<Outcome, number>> {
  const rows = await db.q
    .selectFrom('matters')
    .select([outcomeOf().as('outcome'), sql<number>`count(*)::int`.as('n')])
    .where('committee_id', '=', committeeId)
    .where('state', 'in', ['filed', 'archived', 'diverted', 'notSuitable'])
    .groupBy(sql`1`)
    .execute()
  return new Map(rows.map((row) => [row.outcome, row.n]))
}

/** Tasks that stayed silent, of all that were handed over. */
export async function silentTasks(db: Db, committeeId: CommitteeId): Promise<{ n: number; d: number }> {
  return db.q
    .selectFrom('tasks')
    .select([sql<number>`count(unanswered_at)::int`.as('n'), sql<number>`count(*)::int`.as('d')])
    .where('committee_id', '=', committeeId)
    .where('state', '<>', 'reassigned')
    .executeTakeFirstOrThrow()
}

// Owns: what a line to ring is about, in words that tell it from its neighbours: the matter, and the meeting's day.
import { sql } from 'kysely'
import { mayReach } from '../../matters/reach.ts'
import type { Staff } from '../../people/actors.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { RingLine } from '../../platform/messages/ring.ts'

export interface SpokenOf {
  headline: string
  /** The day of the meeting, where it is about one. */
  meets: Date | null
}

/** By what the line is about; what the reader does not reach has no words here. */
export async function spokenOf(
  db: Db,
  actor: Staff,
  lines: readonly RingLine[],
): Promise<Map<string, SpokenOf>> {
  const ids = [...new Set(lines.flatMap(({ aboutId }) => aboutId ?? []))]
  const about = sql<{ id: string; matter_id: string; meets: Date | null }>`(
    select id, id as matter_id, null::timestamptz as meets from matters
      where committee_id = ${actor.committeeId} and id = any(${ids}::uuid[])
    union all select id, matter_id, starts_at from meetings
      where committee_id = ${actor.committeeId} and id = any(${ids}::uuid[])
    union all select id, matter_id, null from submissions
      where committee_id = ${actor.committeeId} and id = any(${ids}::uuid[]) and matter_id is not null
    union all select id, matter_id, null from tasks
      where committee_id = ${actor.committeeId} and id = any(${ids}::uuid[]))`
  const rows = await db.q
    .selectFrom('matters')
    .innerJoin(about.as('about'), 'about.matter_id', 'matters.id')
    .select(['about.id as about', 'matters.headline', 'about.meets'])
    .where(mayReach(actor))
    .execute()
  return new Map(rows.map(({ about, headline, meets }) => [about, { headline, meets }]))
}

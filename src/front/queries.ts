// Owns: what the front counts and lists over all rooms: what is stuck, by township. Counts only of records; every figure
// has its whole.
import { sql } from 'kysely'
import type { MatterRow } from '../matters/matter.ts'
import type { MatterFilter } from '../matters/queries.ts'
import { mayReach } from '../matters/reach.ts'
import type { Actor } from '../people/actors.ts'
import type { Db } from '../platform/database/transaction.ts'
import type { CommitteeId, RegionId } from '../platform/ids.ts'

/** By residents' own answers, the latest of each; "no answer" is in neither number. */
export async function solvedByAnswer(db: Db, committeeId: CommitteeId): Promise<{ n: number; d: number }> {
  const { rows } = await sql<{ n: number; d: number }>`
    select count(*) filter (where solved = 'yes')::int as n, count(*)::int as d
    from (select distinct on (matter_id, submission_id) solved from answers
          where committee_id = ${committeeId} and solved <> 'noAnswer'
          order by matter_id, submission_id, round desc) latest`.execute(db.q)
  return rows[0] ?? { n: 0, d: 0 }
}

const ended = ['archived', 'diverted', 'notSuitable'] as const
const settled = [...ended, 'suspended', 'escalated'] as const

/** The rows behind the three counts of a township. */
export const onlyKeys = ['running', 'late', 'archived'] as const
export type Only = (typeof onlyKeys)[number]
export function onlyThe(only: Only | undefined, now: Date): Omit<MatterFilter, 'townshipId' | 'after'> {
  if (only === 'archived') return { states: ['archived'] }
  if (only === 'late') return { not: settled, lateAt: now }
  return only === 'running' ? { not: ended } : {}
}

export async function stuckMatters(db: Db, actor: Actor): Promise<MatterRow[]> {
  return (await db.q
    .selectFrom('matters')
    .selectAll('matters')
    .where(mayReach(actor))
    .where('matters.due_at', '<', db.clock.now())
    .where('matters.state', 'not in', [...settled])
    .orderBy('matters.due_at')
    .limit(50)
    .execute()) as MatterRow[]
}

export interface TownshipFigures {
  id: string
  name: { zh: string; en: string }
  running: number
  overdue: number
  archived: number
  /** What lies in no township. */
  whole: boolean
}

/** In the order of the administrative code: no list ranks places. What lies in no township stands first, if anything. */
export async function figuresByTownship(db: Db, committeeId: CommitteeId): Promise<TownshipFigures[]> {
  const { rows } = await sql<{
    id: string
    name_zh: string
    name_en: string
    running: number
    overdue: number
    archived: number
    whole: boolean
  }>`
    select r.id, r.name_zh, r.name_en,
      count(m.id) filter (where m.state <> all(${ended}))::int as running,
      count(m.id) filter (where m.due_at < ${db.clock.now()} and m.state <> all(${settled}))::int as overdue,
      count(m.id) filter (where m.state = 'archived')::int as archived,
      r.level <> 'township' as whole
    from regions r
    left join matters m on m.committee_id = r.committee_id and coalesce(m.township_id, (
      select id from regions where committee_id = ${committeeId} and parent_id is null order by code limit 1)) = r.id
    where r.committee_id = ${committeeId} and (r.level = 'township' or r.parent_id is null)
    group by r.id, r.name_zh, r.name_en, r.code, r.level
    having r.level = 'township' or count(m.id) > 0
    order by r.code`.execute(db.q)
  return rows.map(({ name_zh, name_en, ...row }) => ({ ...row, name: { zh: name_zh, en: name_en } }))
}

export async function feedbackCount(db: Db, committeeId: CommitteeId): Promise<number> {
  const row = await db.q
    .selectFrom('audit')
    .select(sql<number>`count(*)::int`.as('n'))
    .where('committee_id', '=', committeeId)
    .where('act', '=', 'feedback.give')
    .executeTakeFirst()
  return row?.n ?? 0
}

/** The region of the committee itself: where its office is looked for. */
export async function rootRegion(db: Db, committeeId: CommitteeId): Promise<RegionId> {
  const row = await db.q
    .selectFrom('regions')
    .select('id')
    .where('committee_id', '=', committeeId)
    .where('parent_id', 'is', null)
    .executeTakeFirstOrThrow()
  return row.id as RegionId
}

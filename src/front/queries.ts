// Owns: what the front counts and lists over all rooms: published topics, what is stuck, by township. Counts only of
// records; every figure has its whole.
import { sql } from 'kysely'
import type { MatterState } from '../matters/machines/matter.ts'
import type { MatterRow } from '../matters/matter.ts'
import { mayReach } from '../matters/reach.ts'
import type { Actor } from '../people/actors.ts'
import type { Db } from '../platform/database/transaction.ts'
import type { CommitteeId, RegionId } from '../platform/ids.ts'

export interface PublicTopic {
  id: string
  headline: string
  body: string | null
  state: MatterState
  place: { zh: string; en: string }
  decidedAt: Date
}

const topicsAPage = 20

export async function publicTopics(
  db: Db,
  committeeId: CommitteeId,
  after?: string,
): Promise<{ topics: PublicTopic[]; next: string | null }> {
  const [at, id] = (after ?? '').split('~')
  const fits = at && id && !Number.isNaN(Date.parse(at)) && /^[0-9a-f-]{36}$/.test(id)
  let query = topicRows(db, committeeId)
  if (fits) query = query.where(sql<boolean>`(p.decided_at, p.id) < (${at}::timestamptz, ${id}::uuid)`)
  const rows = await query
    .orderBy('p.decided_at', 'desc')
    .orderBy('p.id', 'desc')
    .limit(topicsAPage + 1)
    .execute()
  const last = rows[topicsAPage - 1]
  return {
    topics: rows.slice(0, topicsAPage).map(topicFrom),
    next:
      rows.length > topicsAPage && last ? `${last.decided_at.toISOString()}~${last.publication_id}` : null,
  }
}

export async function publicTopic(db: Db, committeeId: CommitteeId, id: string): Promise<PublicTopic | null> {
  const row = await topicRows(db, committeeId).where('m.id', '=', id).executeTakeFirst()
  return row ? topicFrom(row) : null
}

function topicRows(db: Db, committeeId: CommitteeId) {
  return db.q
    .selectFrom('publications as p')
    .innerJoin('matters as m', (join) =>
      join.onRef('m.committee_id', '=', 'p.committee_id').onRef('m.id', '=', 'p.matter_id'),
    )
    .innerJoin('regions as r', (join) =>
      join.onRef('r.committee_id', '=', 'm.committee_id').onRef('r.id', '=', 'm.region_id'),
    )
    .select([
      'm.id',
      'p.id as publication_id',
      'p.headline',
      'p.body',
      'm.state',
      'r.name_zh',
      'r.name_en',
      'p.decided_at',
    ])
    .where('p.committee_id', '=', committeeId)
    .where('p.what', '=', 'topic')
    .where('p.decision', '=', 'published')
    .where('p.superseded_at', 'is', null)
}

type TopicRow = Awaited<ReturnType<ReturnType<typeof topicRows>['execute']>>[number]
function topicFrom(row: TopicRow): PublicTopic {
  return {
    id: row.id,
    headline: row.headline ?? '',
    body: row.body,
    state: row.state as MatterState,
    place: { zh: row.name_zh, en: row.name_en },
    decidedAt: row.decided_at,
  }
}

/** How many matters are not public, by the reason on record. Public itself. */
export async function unpublishedByReason(
  db: Db,
  committeeId: CommitteeId,
): Promise<{ reason: string; n: number }[]> {
  const { rows } = await sql<{ reason: string; n: number }>`
    select coalesce(p.reason, 'undecided') as reason, count(*)::int as n
    from matters m left join publications p
      on p.committee_id = m.committee_id and p.matter_id = m.id and p.what = 'topic' and p.superseded_at is null
    where m.committee_id = ${committeeId} and (p.id is null or p.decision <> 'published')
    group by 1 order by 2 desc, 1`.execute(db.q)
  return rows
}

/** By residents' own answers, the latest of each; "no answer" is in neither number. */
export async function solvedByAnswer(db: Db, committeeId: CommitteeId): Promise<{ n: number; d: number }> {
  const { rows } = await sql<{ n: number; d: number }>`
    select count(*) filter (where solved = 'yes')::int as n, count(*)::int as d
    from (select distinct on (matter_id, submission_id) solved from answers
          where committee_id = ${committeeId} and solved <> 'noAnswer'
          order by matter_id, submission_id, round desc) latest`.execute(db.q)
  return rows[0] ?? { n: 0, d: 0 }
}

const settled = ['archived', 'diverted', 'notSuitable', 'suspended', 'escalated'] as const

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
}

/** In the order of the administrative code: no list ranks places. */
export async function figuresByTownship(db: Db, committeeId: CommitteeId): Promise<TownshipFigures[]> {
  const { rows } = await sql<{
    id: string
    name_zh: string
    name_en: string
    running: number
    overdue: number
    archived: number
  }>`
    select r.id, r.name_zh, r.name_en,
      count(m.id) filter (where m.state not in ('archived', 'diverted', 'notSuitable'))::int as running,
      count(m.id) filter (where m.due_at < ${db.clock.now()} and m.state not in ('archived', 'diverted', 'notSuitable', 'suspended', 'escalated'))::int as overdue,
      count(m.id) filter (where m.state = 'archived')::int as archived
    from regions r left join matters m on m.committee_id = r.committee_id and m.township_id = r.id
    where r.committee_id = ${committeeId} and r.level = 'township'
    group by r.id, r.name_zh, r.name_en, r.code order by r.code`.execute(db.q)
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

// Reads what everyone may read of a matter: what a named person published, where it stands, what came of it.
import { sql } from 'kysely'
import type { MatterState } from '../../matters/machines/matter.ts'
import { type Outcome, outcomeOf } from '../../matters/outcomes/outcome.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId, MatterId } from '../../platform/ids.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'

export interface PublicTopic {
  id: MatterId
  headline: string
  body: string | null
  state: MatterState
  /** Where a set-aside matter stood. */
  from: MatterState | null
  sinceYear: number | null
  place: Bilingual
  decidedAt: Date
  outcome: Outcome
  /** Of those who brought it and have answered: how many say that it is solved. */
  said: { n: number; d: number }
}

const aPage = 20
const ended = ['filed', 'archived', 'diverted', 'notSuitable'] as const

/** What is still going on, the newest decision first. */
export async function topicsUnderWay(db: Db, committeeId: CommitteeId, after?: string) {
  const [at, id] = cursorFrom(after)
  let query = topicRows(db, committeeId).where('m.state', 'not in', [...ended])
  if (at) query = query.where(sql<boolean>`(p.decided_at, p.id) < (${at}::timestamptz, ${id}::uuid)`)
  const rows = await query
    .orderBy('p.decided_at', 'desc')
    .orderBy('p.id', 'desc')
    .limit(aPage + 1)
    .execute()
  const last = rows[aPage - 1]
  const next = rows.length > aPage && last ? `${last.decided_at.toISOString()}~${last.publication_id}` : null
  return { topics: rows.slice(0, aPage).map(topicFrom), next }
}

export async function publicTopic(db: Db, committeeId: CommitteeId, id: string): Promise<PublicTopic | null> {
  const row = await topicRows(db, committeeId).where('m.id', '=', id).executeTakeFirst()
  return row ? topicFrom(row) : null
}

export function topicRows(db: Db, committeeId: CommitteeId) {
  return db.q
    .selectFrom('publications as p')
    .innerJoin('matters as m', (join) =>
      join.onRef('m.committee_id', '=', 'p.committee_id').onRef('m.id', '=', 'p.matter_id'),
    )
    .innerJoin('regions as r', (join) =>
      join.onRef('r.committee_id', '=', 'm.committee_id').onRef('r.id', '=', 'm.region_id'),
    )
    .select(['m.id', 'm.state', 'm.suspended_from', 'm.since_year', 'm.state_since'])
    .select(['p.id as publication_id', 'p.headline', 'p.body', 'p.decided_at', 'r.name_zh', 'r.name_en'])
    .select([outcomeOf('m').as('outcome'), said('yes').as('said_yes'), said(null).as('said_all')])
    .where('p.committee_id', '=', committeeId)
    .where('p.what', '=', 'topic')
    .where('p.decision', '=', 'published')
    .where('p.superseded_at', 'is', null)
}

/** By the latest word of each; no answer is in neither number. */
const said = (solved: string | null) => sql<number>`(
  select count(*) filter (where ${solved}::text is null or solved = ${solved})::int
  from (select distinct on (coalesce(a.submission_id, a.id)) a.solved from answers a
    where a.committee_id = m.committee_id and a.matter_id = m.id and a.solved <> 'noAnswer'
    order by coalesce(a.submission_id, a.id), a.round desc) latest)`

export type TopicRow = Awaited<ReturnType<ReturnType<typeof topicRows>['execute']>>[number]

export function topicFrom(row: TopicRow): PublicTopic {
  return {
    id: row.id as MatterId,
    headline: row.headline ?? '',
    body: row.body,
    state: row.state as MatterState,
    from: row.suspended_from as MatterState | null,
    sinceYear: row.since_year,
    place: { zh: row.name_zh, en: row.name_en },
    decidedAt: row.decided_at,
    outcome: row.outcome,
    said: { n: row.said_yes, d: row.said_all },
  }
}

/** A cursor that was cut or made up starts at the beginning. */
export function cursorFrom(text: string | undefined): [string, string] | [null, null] {
  const [at, id] = (text ?? '').split('~')
  return at && id && !Number.isNaN(Date.parse(at)) && /^[0-9a-f-]{36}$/.test(id) ? [at, id] : [null, null]
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

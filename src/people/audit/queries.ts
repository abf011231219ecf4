// Owns: the lines of the audit for whoever keeps it: newest first, by period, kind, outcome and person. It names staff,
// and the numbers of messages and matters; never a resident, and never what was said.
import { type SelectQueryBuilder, sql } from 'kysely'
import type { DB, Json } from '../../platform/database/schema.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { type CommitteeId, firstIdAt } from '../../platform/ids.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { type Filter, spanOf } from './forms.ts'
import { actsOf } from './kinds.ts'

export interface AuditLine {
  id: string
  at: Date
  actorKind: string
  /** A member of staff's; null for all others. */
  actorName: string | null
  act: string
  success: boolean
  detail: Record<string, Json>
  object: AuditObject
}
export type AuditObject =
  | { kind: 'matter' | 'submission' | 'residentOf'; number: string }
  | { kind: 'resident' | 'sealed' | 'message' | 'nothing' }
  | { kind: 'named'; name: Bilingual }

export interface Slice {
  after?: string | undefined
  most: number
}

const mostNamesakes = 200

export async function auditLines(
  db: Db,
  committeeId: CommitteeId,
  filter: Filter,
  slice: Slice,
): Promise<AuditLine[]> {
  const people = filter.person ? await idsOfPeople(db, committeeId, filter.person) : null
  if (people?.length === 0) return []
  let found = withNames(filtered(db, committeeId, filter))
  if (people) found = found.where('audit.actor_id', 'in', people)
  if (slice.after) found = found.where('audit.id', '<', slice.after)
  const rows = await found.orderBy('audit.id', 'desc').limit(slice.most).execute()
  return rows.map(lineFrom)
}

async function idsOfPeople(db: Db, committeeId: CommitteeId, beginning: string): Promise<string[]> {
  const start = beginning.toLowerCase()
  const rows = await db.q
    .selectFrom('accounts')
    .select('id')
    .where('committee_id', '=', committeeId)
    .where(sql<boolean>`(starts_with(lower(login), ${start}) or starts_with(lower(name), ${start})
      or starts_with(lower(name_en), ${start}))`)
    .orderBy('id')
    .limit(mostNamesakes)
    .execute()
  return rows.map((row) => row.id)
}

/** Ids are in the order of time, so a period is a stretch of the key. */
function filtered(db: Db, committeeId: CommitteeId, filter: Filter) {
  const [from, until] = spanOf(filter)
  let some = db.q
    .selectFrom('audit')
    .where('audit.committee_id', '=', committeeId)
    .where('audit.id', '>=', firstIdAt(from))
    .where('audit.id', '<', firstIdAt(until))
  if (filter.outcome) some = some.where('audit.success', '=', filter.outcome === 'done')
  if (!filter.kind) return some
  const acts = actsOf(filter.kind)
  return 'among' in acts
    ? some.where('audit.act', 'in', acts.among)
    : some.where('audit.act', 'not in', acts.besides)
}

// A call to make is about a matter or a message; a resident is known by the number of what they sent last before.
const about = sql<string>`case when audit.object_kind = 'message' then (audit.detail->>'aboutId')::uuid
  else audit.object_id end`
const residents = sql<string | null>`(select case when bool_or(sent.confidential) then null
    else (array_agg(sent.number order by sent.id desc) filter (where sent.created_at <= audit.at))[1] end
  from submissions sent where sent.committee_id = audit.committee_id and sent.resident_id = audit.object_id
    and audit.object_kind = 'resident')`

function withNames<O>(some: SelectQueryBuilder<DB, 'audit', O>) {
  return some
    .leftJoin('accounts as actor', (on) =>
      on.onRef('actor.committee_id', '=', 'audit.committee_id').onRef('actor.id', '=', 'audit.actor_id'),
    )
    .leftJoin('accounts as account', (on) =>
      on.onRef('account.committee_id', '=', 'audit.committee_id').onRef('account.id', '=', 'audit.object_id'),
    )
    .leftJoin('venues', (on) =>
      on.onRef('venues.committee_id', '=', 'audit.committee_id').onRef('venues.id', '=', 'audit.object_id'),
    )
    .leftJoin('bodies', (on) =>
      on.onRef('bodies.committee_id', '=', 'audit.committee_id').onRef('bodies.id', '=', 'audit.object_id'),
    )
    .leftJoin('matters', (on) =>
      on.onRef('matters.committee_id', '=', 'audit.committee_id').on('matters.id', '=', about),
    )
    .leftJoin('submissions', (on) =>
      on.onRef('submissions.committee_id', '=', 'audit.committee_id').on('submissions.id', '=', about),
    )
    .select(['audit.id', 'audit.at', 'audit.actor_kind', 'audit.act', 'audit.success', 'audit.detail'])
    .select(['audit.object_kind', 'actor.name as actor_name', 'account.name as account_name'])
    .select(['venues.name_zh as venue_zh', 'venues.name_en as venue_en'])
    .select(['bodies.name_zh as body_zh', 'bodies.name_en as body_en'])
    .select(['matters.number as matter', 'submissions.number as submission', 'submissions.confidential'])
    .select(residents.as('resident'))
}

type Row = Awaited<ReturnType<ReturnType<typeof withNames>['execute']>>[number]

function lineFrom(row: Row): AuditLine {
  return {
    id: row.id,
    at: row.at,
    actorKind: row.actor_kind,
    actorName: row.actor_name,
    act: row.act,
    success: row.success,
    detail: (row.detail ?? {}) as unknown as Record<string, Json>,
    object: objectFrom(row),
  }
}

function objectFrom(row: Row): AuditObject {
  if (row.confidential) return { kind: 'sealed' }
  if (row.matter) return { kind: 'matter', number: row.matter }
  if (row.submission) return { kind: 'submission', number: row.submission }
  if (row.resident) return { kind: 'residentOf', number: row.resident }
  if (row.object_kind === 'resident' || row.object_kind === 'message') return { kind: row.object_kind }
  const [zh, en] = [
    row.account_name ?? row.venue_zh ?? row.body_zh,
    row.account_name ?? row.venue_en ?? row.body_en,
  ]
  return zh ? { kind: 'named', name: { zh, en: en ?? zh } } : { kind: 'nothing' }
}

// Owns: what a county's models learn from: what was said, and what people decided about it. Sealed reports and erased
// words are not among it: they are not in the index that it reads.
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'

export const modelKinds = ['category', 'place', 'unit'] as const
export type ModelKind = (typeof modelKinds)[number]

export interface Decided {
  text: string
  label: string
  /** One matter is one event, however many told of it. */
  event: string
  /** When it was decided. */
  at: number
}

/** Older ones speak of a county that has changed, and a night is short. */
const most = 10_000

const labels: Record<ModelKind, { label: RawBuilder<string>; at: RawBuilder<Date> }> = {
  category: { label: sql`m.category`, at: sql`coalesce(s.told_at, r.at)` },
  place: { label: sql`s.village_id::text`, at: sql`coalesce(s.told_at, r.at)` },
  unit: { label: sql`lead.body_id::text`, at: sql`lead.issued_at` },
}

/** Oldest first. */
export async function decidedIn(db: Db, committeeId: CommitteeId, kind: ModelKind): Promise<Decided[]> {
  const { label, at } = labels[kind]
  const { rows } = await sql<{ sealed: Buffer; label: string; event: string; at: Date }>`
    select r.sealed, ${label} as label, r.matter_id as event, ${at} as at
    from search_rows r
    join submissions s on s.committee_id = r.committee_id and s.id = r.source_id
    join matters m on m.committee_id = r.committee_id and m.id = r.matter_id
    left join lateral (select body_id, issued_at from tasks t
      where t.committee_id = m.committee_id and t.matter_id = m.id and t.mode = 'lead' and t.body_id is not null
      order by t.issued_at, t.id limit 1) lead on true
    where r.committee_id = ${committeeId} and r.kind = 'message' and r.matter_id is not null and ${label} is not null
    order by ${at} desc, r.source_id desc limit ${most}`.execute(db.q)
  return rows
    .map(({ sealed, at: when, ...row }) => ({ ...row, text: db.secrets.open(sealed), at: when.getTime() }))
    .reverse()
}

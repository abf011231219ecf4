// Owns: what the office reads of the models: their versions, and how suggestions were received, by month, place and way
// in. Of messages, never of people.
import { sql } from 'kysely'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import type { Field } from '../suggestions/suggest.ts'
import type { ModelKind } from './examples.ts'

export interface Version {
  id: string
  kind: ModelKind
  version: number
  madeAt: Date
  decisions: number
  heldOut: number
  answered: number
  answeredRight: number
  macroF1: number
  rivalF1: number | null
  classes: { label: string; f1: number; count: number }[]
  bytes: number | null
  inUse: boolean
  /** In use because somebody went back to it. */
  goneBackTo: boolean
}

const mostShown = 12

/** Newest first. */
export async function versionsOf(db: Db, committeeId: CommitteeId, kind: ModelKind): Promise<Version[]> {
  const { rows } = await sql<Version>`select m.id, m.kind, m.version, m.made_at as "madeAt", m.decisions,
      m.held_out as "heldOut", m.answered, m.answered_right as "answeredRight", m.macro_f1 as "macroF1",
      m.rival_f1 as "rivalF1", m.classes, octet_length(m.bytes) as bytes, u.id is not null as "inUse",
      coalesce(u.why = 'back', false) as "goneBackTo"
    from hearing_models m left join hearing_model_uses u
      on u.committee_id = m.committee_id and u.model_id = m.id and u.until is null
    where m.committee_id = ${committeeId} and m.kind = ${kind}
    order by m.version desc limit ${mostShown}`.execute(db.q)
  return rows
}

export interface Received {
  key: string
  name: Bilingual | null
  /** Where something was suggested and a person decided. */
  suggested: number
  accepted: number
  /** Decided without any suggestion: it was unsure. */
  unsure: number
}

const months = 12

/** By month, oldest first. */
export function receivedByMonth(db: Db, committeeId: CommitteeId, field: Field): Promise<Received[]> {
  return counted(db, committeeId, field, {
    key: sql`to_char(g.decided_at at time zone 'Asia/Shanghai', 'YYYY-MM')`,
    order: sql`1`,
  })
}

export function receivedByTownship(db: Db, committeeId: CommitteeId, field: Field): Promise<Received[]> {
  return counted(db, committeeId, field, { key: sql`s.township_id::text`, order: sql`min(r.code)` })
}

export function receivedByChannel(db: Db, committeeId: CommitteeId, field: Field): Promise<Received[]> {
  return counted(db, committeeId, field, { key: sql`s.channel`, order: sql`count(*) desc` })
}

interface By {
  key: ReturnType<typeof sql>
  order: ReturnType<typeof sql>
}

async function counted(
  db: Db,
  committeeId: CommitteeId,
  field: Field,
  { key, order }: By,
): Promise<Received[]> {
  const since = new Date(db.clock.now().getTime() - months * 31 * 86_400_000)
  const { rows } = await sql<Omit<Received, 'name'> & { zh: string | null; en: string | null }>`
    select ${key} as key, min(r.name_zh) as zh, min(r.name_en) as en,
      count(g.suggested)::int as suggested, count(*) filter (where g.suggested = g.decided)::int as accepted,
      count(*) filter (where g.suggested is null)::int as unsure
    from suggestions g
    join submissions s on s.committee_id = g.committee_id and s.id = g.submission_id
    left join regions r on r.committee_id = s.committee_id and r.id = s.township_id
    where g.committee_id = ${committeeId} and g.field = ${field} and g.decided_at >= ${since}::timestamptz
    group by 1 order by ${order}`.execute(db.q)
  return rows.map(({ zh, en, ...row }) => ({ ...row, name: zh === null ? null : { zh, en: en ?? zh } }))
}

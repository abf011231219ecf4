// Owns: the three pools: views over matters, items and cases within reach. Nobody enters anything for them. Keyset paged.
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { type Outcome, outcomeOf } from '../../matters/outcomes/outcome.ts'
import { mayReach } from '../../matters/reach.ts'
import type { Staff } from '../../people/actors.ts'
import type { Db } from '../../platform/database/transaction.ts'

export interface Filter {
  township?: string | undefined
  category?: string | undefined
  year?: number | undefined
  method?: string | undefined
  after?: string | undefined
}

export interface Pooled {
  /** Where the page goes on. */
  key: string
  at: Date
  /** Of the matter. */
  id: string
  text: string
  headline: string
  number: string
  category: string
  region_id: string
  outcome: Outcome
  adoption: string | null
  implementation: string | null
}

export const pools = ['problems', 'suggestions', 'cases'] as const
export type Pool = (typeof pools)[number]

export async function pooled(
  db: Db,
  actor: Staff,
  pool: Pool,
  filter: Filter,
): Promise<{ rows: Pooled[]; next: string | null }> {
  const { at, id, text, item, from, only } = shapes[pool]
  const { rows } = await sql<Pooled>`
    select ${id} as key, ${at} as at, ${text} as text, ${item} matters.id, matters.headline, matters.number,
      matters.category, matters.region_id, ${outcomeOf()} as outcome
    from matters ${from}
    where ${mayReach(actor)} and ${only} and ${filtered(filter, at)} and ${past(filter.after, at, id)}
    order by ${at} desc, ${id} desc limit ${aPage + 1}`.execute(db.q)
  const last = rows[aPage - 1]
  const next = rows.length > aPage && last ? `${last.at.toISOString()}~${last.key}` : null
  return { rows: rows.slice(0, aPage), next }
}

const aPage = 30
const noItem = sql`null as adoption, null as implementation,`

const shapes = {
  problems: {
    ...{ at: sql`matters.created_at`, id: sql`matters.id`, text: sql`matters.headline` },
    ...{ item: noItem, from: sql``, only: sql`true` },
  },
  suggestions: {
    ...{ at: sql`items.created_at`, id: sql`items.id`, text: sql`items.text` },
    item: sql`items.adoption, items.implementation,`,
    from: sql`join items on items.committee_id = matters.committee_id and items.matter_id = matters.id`,
    only: sql`items.kind = 'suggestion'`,
  },
  cases: {
    ...{ at: sql`cases.approved_at`, id: sql`cases.id`, text: sql`cases.title` },
    item: noItem,
    from: sql`join case_studies cases on cases.committee_id = matters.committee_id and cases.matter_id = matters.id`,
    only: sql`cases.approved_at is not null`,
  },
} as const satisfies Record<Pool, Record<string, RawBuilder<unknown>>>

function filtered(
  { township, category, year, method }: Filter,
  at: RawBuilder<unknown>,
): RawBuilder<SqlBool> {
  const all = [
    township && sql`matters.township_id = ${township}`,
    category && sql`matters.category = ${category}`,
    method && sql`matters.method_code = ${method}`,
    year && sql`${at} >= ${newYear(year)} and ${at} < ${newYear(year + 1)}`,
  ].filter((one) => one !== undefined && one !== '' && one !== 0)
  return all.length ? sql<SqlBool>`${sql.join(all, sql` and `)}` : sql<SqlBool>`true`
}

const newYear = (year: number) => new Date(`${year}-01-01T00:00:00+08:00`)

/** A cursor that was cut or made up starts at the beginning. */
function past(
  after: string | undefined,
  at: RawBuilder<unknown>,
  id: RawBuilder<unknown>,
): RawBuilder<SqlBool> {
  const [when, key] = (after ?? '').split('~')
  const fits = when && key && !Number.isNaN(Date.parse(when)) && /^[0-9a-f-]{36}$/.test(key)
  return fits ? sql<SqlBool>`(${at}, ${id}) < (${when}::timestamptz, ${key}::uuid)` : sql<SqlBool>`true`
}

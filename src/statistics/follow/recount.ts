// Reads: every record counted anew from the rows, beside the sums that were kept. What differs is a fault.
import { sql } from 'kysely'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { figures } from '../figures/all.ts'

export interface Difference {
  figure: string
  day: string
  kept: string
  counted: string
}

export async function recount(db: Db, committeeId: CommitteeId): Promise<Difference[]> {
  const found: Difference[] = []
  for (const one of figures.filter(({ follows }) => follows !== null)) {
    const { rows } = await sql<Difference>`
      with counted as (select day, count(*) filter (where met)::int as n, count(*)::int as d
          from (${one.facts({ committeeId })}) f group by day),
        kept as (select day, n, d from figure_sums where committee_id = ${committeeId} and figure = ${one.key}
          and dimension = 'all' and (n <> 0 or d <> 0))
      select ${one.key}::text as figure, coalesce(c.day, k.day)::text as day,
        coalesce(k.n || '/' || k.d, 'none') as kept, coalesce(c.n || '/' || c.d, 'none') as counted
      from counted c full join kept k on k.day = c.day
      where (c.n, c.d) is distinct from (k.n, k.d)`.execute(db.q)
    found.push(...rows)
  }
  return found
}

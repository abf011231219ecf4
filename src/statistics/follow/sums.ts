// Owns: the sums. What a record counts towards is taken out of them and put in again; nobody else writes there.
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { following } from '../figures/all.ts'
import type { Follows } from '../figures/figure.ts'

export const factColumns = sql.raw(
  'committee_id, figure, day, record_id, subject_id, matter_id, met, township_id, village_id, venue_id, method_code, category, channel',
)

/** All that these matters or submissions count towards, counted anew. Doing it twice changes nothing. */
export async function countAnew(
  tx: Tx,
  committeeId: CommitteeId,
  follows: NonNullable<Follows>,
  subjects: readonly string[],
): Promise<void> {
  const all = sql.join(
    following(follows).map((one) => one.facts({ committeeId, chosen: sql`select id from chosen` })),
    sql` union all `,
  )
  await sql`with f as (delete from figure_facts where committee_id = ${committeeId}
      and subject_id = any(${subjects as string[]}::uuid[]) returning *) ${into(-1)}`.execute(tx.q)
  await sql`with chosen as materialized (select id from unnest(${subjects as string[]}::uuid[]) id),
    f as (insert into figure_facts (${factColumns}) ${all} returning *) ${into(1)}`.execute(tx.q)
}

const into = (sign: 1 | -1) => sql`
  insert into figure_sums as s (committee_id, figure, dimension, member, day, n, d)
  select f.committee_id, f.figure, x.dimension, x.member, x.day,
    ${sql.lit(sign)} * count(*) filter (where f.met), ${sql.lit(sign)} * count(*)
  from f cross join lateral (values ${dimensions}) x (dimension, member, day)
  where x.member is not null
  group by 1, 2, 3, 4, 5
  order by 1, 2, 3, 5, 4
  on conflict (committee_id, figure, dimension, day, member)
  do update set n = s.n + excluded.n, d = s.d + excluded.d`

const dimensions = sql.raw(`
  ('all', '', f.day), ('township', f.township_id::text, f.day), ('venue', f.venue_id::text, f.day),
  ('method', f.method_code, f.day), ('category', f.category, f.day), ('channel', f.channel, f.day),
  ('village', f.village_id::text, date_trunc('month', f.day)::date),
  ('villageChannel', f.village_id::text || ':' || f.channel, date_trunc('month', f.day)::date)`)

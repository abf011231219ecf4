// Reads what figures come to. The whole county is read from the sums; who sees a part of it has the records of that part
// counted, so that nobody reads a number made of what they may not open.
import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../people/actors.ts'
import { reachOf, within } from '../../people/reach.ts'
import type { Day } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { figures } from '../figures/all.ts'
import type { Figure } from '../figures/figure.ts'
import type { Period } from './period.ts'

export interface Value {
  n: number
  d: number
}
export interface Part extends Value {
  member: string
}
export const dimensions = ['township', 'village', 'venue', 'method', 'category', 'channel', 'month'] as const
export type Dimension = (typeof dimensions)[number]

const columns: Record<Dimension, RawBuilder<unknown>> = {
  ...{ township: sql`f.township_id::text`, village: sql`f.village_id::text`, venue: sql`f.venue_id::text` },
  ...{ method: sql`f.method_code`, category: sql`f.category`, channel: sql`f.channel` },
  month: sql`to_char(f.day, 'YYYY-MM')`,
}
const inSums: readonly Dimension[] = ['township', 'venue', 'method', 'category', 'channel']
const counts = sql`count(*) filter (where f.met)::int as n, count(*)::int as d`

export const columnOf = (by: Dimension) => columns[by]

/** Rows of a figure as `f`, whether they are kept or counted each time. */
export function factsOf(actor: Actor, figure: Figure): RawBuilder<unknown> {
  const { committeeId } = actor
  return figure.follows === null
    ? sql`(${figure.facts({ committeeId })}) f`
    : sql`(select * from figure_facts where committee_id = ${committeeId} and figure = ${figure.key}) f`
}

export const during = (figure: Figure, { from, to }: { from: Day; to: Day }) =>
  figure.standing ? sql`true` : sql`f.day between ${from} and ${to}`

export async function valuesOf(db: Db, actor: Actor, period: Period): Promise<Map<string, Value>> {
  const reach = reachOf(actor)
  const { committeeId } = actor
  const kept = reach.whole
    ? sql`select figure, sum(n)::int as n, sum(d)::int as d from figure_sums where committee_id = ${committeeId}
        and dimension = 'all' and day between ${period.from} and ${period.to} group by figure`
    : sql`select f.figure, ${counts} from figure_facts f where ${within(reach, 'f')}
        and f.day between ${period.from} and ${period.to} group by f.figure`
  const rest = figures
    .filter(({ follows }) => follows === null)
    .map(
      (one) => sql`select ${one.key}::text as figure, ${counts} from ${factsOf(actor, one)}
        where ${within(reach, 'f')} and ${during(one, period)}`,
    )
  const { rows } = await sql<
    Value & { figure: string }
  >`${sql.join([kept, ...rest], sql` union all `)}`.execute(db.q)
  return new Map(rows.map(({ figure, n, d }) => [figure, { n, d }]))
}

export async function totalOf(db: Db, actor: Actor, figure: Figure, period: Period): Promise<Value> {
  const { rows } = await sql<Value>`select ${counts} from ${factsOf(actor, figure)}
    where ${within(reachOf(actor), 'f')} and ${during(figure, period)}`.execute(db.q)
  return rows[0] ?? { n: 0, d: 0 }
}

export async function partsOf(
  db: Db,
  actor: Actor,
  figure: Figure,
  by: Dimension,
  period: Pick<Period, 'from' | 'to'>,
): Promise<Part[]> {
  const reach = reachOf(actor)
  const kept = figure.follows !== null && reach.whole && inSums.includes(by)
  const question = kept
    ? sql<Part>`select member, sum(n)::int as n, sum(d)::int as d from figure_sums
        where committee_id = ${actor.committeeId} and figure = ${figure.key} and dimension = ${by}
          and day between ${period.from} and ${period.to} group by member having sum(d) > 0`
    : sql<Part>`select ${columns[by]} as member, ${counts} from ${factsOf(actor, figure)}
        where ${within(reach, 'f')} and ${during(figure, period)} and ${columns[by]} is not null group by 1`
  return (await question.execute(db.q)).rows
}

/** Month by month from the sums of the whole, or from one's own part. */
export async function monthsOf(db: Db, actor: Actor, figure: Figure, from: Day, to: Day): Promise<Part[]> {
  if (figure.standing) return []
  if (figure.follows === null || !reachOf(actor).whole)
    return partsOf(db, actor, figure, 'month', { from, to })
  const { rows } =
    await sql<Part>`select to_char(day, 'YYYY-MM') as member, sum(n)::int as n, sum(d)::int as d
    from figure_sums where committee_id = ${actor.committeeId} and figure = ${figure.key} and dimension = 'all'
      and day between ${from} and ${to} group by 1`.execute(db.q)
  return rows
}

// Reads: sums over the records, each with how much of it is confirmed and the way to the records themselves. Only what
// was held counts; what was struck does not. Nothing is summed that does not add up: a fall of 25 % stays one record.
import { sql } from 'kysely'
import type { Staff } from '../../people/actors.ts'
import { type Day, endOfDay, startOfDay } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { mayReach } from '../activities/queries.ts'
import type { ActivityKind } from '../queries.ts'
import { type Measure, measures } from './words.ts'

export interface FiguresAsked {
  from: Day
  to: Day
  programme?: string | undefined
  /** Only what this person reaches: so each figure opens to its records. */
  reader?: Staff
}

export interface Sum {
  measure: Measure
  /** Null where records do not add up. */
  sum: number | null
  confirmed: number | null
  records: number
  /** The smallest and the largest record. */
  least: number
  most: number
}

export interface ServiceFigures {
  kinds: { kind: ActivityKind; held: number; asked: number; came: number }[]
  sums: Sum[]
  gifts: { yuan: number; confirmed: number; records: number; givers: number }
  visits: { homes: number; people: number }
}

export async function serviceFigures(
  db: Db,
  committeeId: CommitteeId,
  asked: FiguresAsked,
): Promise<ServiceFigures> {
  const held = heldIn(committeeId, asked)
  return {
    kinds: await kindsOf(db, held),
    sums: await sumsOf(db, held),
    gifts: await giftsIn(db, held),
    visits: await visitsIn(db, held),
  }
}

type Held = ReturnType<typeof heldIn>

function heldIn(committeeId: CommitteeId, { from, to, programme, reader }: FiguresAsked) {
  return sql`(select a.committee_id, a.id, a.kind from activities a where a.committee_id = ${committeeId}
    and a.state = 'held' and a.starts_at between ${startOfDay(from)} and ${endOfDay(to)}
    ${programme ? sql`and a.programme = ${programme}` : sql``} ${reader ? sql`and ${mayReach(reader)}` : sql``}) h`
}

async function kindsOf(db: Db, held: Held) {
  const { rows } = await sql<{ kind: ActivityKind; held: number; asked: number; came: number }>`
    select h.kind, count(distinct h.id)::int as held, count(p.id)::int as asked,
      count(p.id) filter (where p.came)::int as came
    from ${held} left join activity_people p on p.committee_id = h.committee_id and p.activity_id = h.id
      and p.part = 'comes'
    group by h.kind order by h.kind`.execute(db.q)
  return rows
}

type Added = Sum & { sum: number; confirmed: number }
async function sumsOf(db: Db, held: Held): Promise<Sum[]> {
  const { rows } = await sql<Added>`
    select o.measure, sum(o.amount)::float8 as sum, count(*)::int as records,
      min(o.amount)::float8 as least, max(o.amount)::float8 as most,
      coalesce(sum(o.amount) filter (where o.confirmed_at is not null), 0)::float8 as confirmed
    from outcomes o join ${held} on h.committee_id = o.committee_id and h.id = o.activity_id
    where o.struck_at is null group by o.measure`.execute(db.q)
  const order = Object.keys(measures)
  return rows
    .toSorted((a, b) => order.indexOf(a.measure) - order.indexOf(b.measure))
    .map((row) => (measures[row.measure].adds ? row : { ...row, sum: null, confirmed: null }))
}

async function giftsIn(db: Db, held: Held): Promise<ServiceFigures['gifts']> {
  const { rows } = await sql<ServiceFigures['gifts']>`
    select coalesce(sum(g.yuan), 0)::float8 as yuan, count(*)::int as records,
      coalesce(sum(g.yuan) filter (where g.confirmed_at is not null), 0)::float8 as confirmed,
      count(distinct coalesce(g.account_id::text, g.giver))::int as givers
    from gifts g join ${held} on h.committee_id = g.committee_id and h.id = g.activity_id
    where g.struck_at is null`.execute(db.q)
  return rows[0] ?? { yuan: 0, confirmed: 0, records: 0, givers: 0 }
}

async function visitsIn(db: Db, held: Held): Promise<ServiceFigures['visits']> {
  const { rows } = await sql<ServiceFigures['visits']>`
    select count(*)::int as homes, coalesce(sum(v.people), 0)::int as people
    from visits v join ${held} on h.committee_id = v.committee_id and h.id = v.activity_id
    where v.struck_at is null`.execute(db.q)
  return rows[0] ?? { homes: 0, people: 0 }
}

export interface OutcomeRecord {
  id: string
  activityId: string
  title: string
  startsAt: Date
  amount: number
  what: string
  evidence: string
  byName: string
  confirmed: boolean
}

/** What stands behind one sum. */
export async function recordsBehind(
  db: Db,
  committeeId: CommitteeId,
  asked: FiguresAsked & { measure: Measure },
): Promise<OutcomeRecord[]> {
  const { rows } = await sql<OutcomeRecord>`
    select o.id, o.activity_id as "activityId", x.title, x.starts_at as "startsAt", o.amount, o.what, o.evidence,
      a.name as "byName", o.confirmed_at is not null as confirmed
    from outcomes o join ${heldIn(committeeId, asked)} on h.committee_id = o.committee_id and h.id = o.activity_id
    join activities x on x.committee_id = h.committee_id and x.id = h.id
    join accounts a on a.committee_id = o.committee_id and a.id = o.by
    where o.struck_at is null and o.measure = ${asked.measure} order by x.starts_at desc, o.id limit 500`.execute(
    db.q,
  )
  return rows
}

// Reads a plan: what was planned, what of it was held. A tick is never stored: it follows what is linked.
import type { Staff } from '../../people/actors.ts'
import type { StaffRole } from '../../people/roles.ts'
import { type Day, dayOf, daysBetween } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import { byFit, type Deed, deedsOfYear, type Planned } from './deeds.ts'
import { type PlanKind, planKinds } from './words.ts'

export interface PlanItem {
  id: string
  kind: PlanKind
  text: string
  who: string
  leadId: string | null
  lead: string | null
  dueOn: Day
  madeAt: Date
  whyDropped: string | null
  deeds: readonly Deed[]
  /** Days after its own day, where it was held late. */
  lateBy: number
  state: 'done' | 'arranged' | 'open' | 'late' | 'dropped'
}
export interface YearPlan {
  year: number
  basis: string | null
  publishedAt: Date | null
  items: readonly PlanItem[]
}

export async function planOfYear(db: Db, committeeId: CommitteeId, year: number): Promise<YearPlan> {
  const plan = await db.q
    .selectFrom('year_plans')
    .selectAll()
    .where('committee_id', '=', committeeId)
    .where('year', '=', year)
    .executeTakeFirst()
  const rows = await items(db, committeeId).where('i.year', '=', year).execute()
  const deeds = rows.length > 0 ? await linkedDeeds(db, committeeId, year) : []
  const today = dayOf(db.clock.now())
  return {
    ...{ year, basis: plan?.basis ?? null, publishedAt: plan?.published_at ?? null },
    items: rows.map((row) => itemFrom(row, deeds, today)),
  }
}

/** What everyone reads: nothing before it is published. */
export async function publicPlan(db: Db, committeeId: CommitteeId, year: number): Promise<YearPlan> {
  const plan = await planOfYear(db, committeeId, year)
  if (!plan.publishedAt) throw new OutOfReach({ plan: year })
  return plan
}

export async function planItem(db: Db, actor: Staff, id: string): Promise<{ year: number; item: PlanItem }> {
  const row = await items(db, actor.committeeId).where('i.id', '=', id).executeTakeFirst()
  if (!row) throw new OutOfReach({ item: id })
  const deeds = await linkedDeeds(db, actor.committeeId, row.year)
  return { year: row.year, item: itemFrom(row, deeds, dayOf(db.clock.now())) }
}

const mostCandidates = 60

/** Of that year, linked to nothing yet. */
export async function candidatesFor(
  db: Db,
  committeeId: CommitteeId,
  year: number,
  item: Planned,
): Promise<Deed[]> {
  const all = await deedsOfYear(db, committeeId, year)
  const taken = new Set((await links(db, committeeId)).map((one) => one.deed_id))
  return byFit(
    item,
    all.filter((one) => !taken.has(one.id)),
  ).slice(0, mostCandidates)
}

/** Open items with a day within `days`, of one who is in charge, or of all. */
export async function dueItems(
  db: Db,
  committeeId: CommitteeId,
  { until, leadId }: { until: Day; leadId?: string },
): Promise<PlanItem[]> {
  const rows = await items(db, committeeId)
    .where('i.dropped_at', 'is', null)
    .where('i.due_on', '<=', until)
    .where('i.year', '>=', Number(until.slice(0, 4)) - 1)
    .$if(leadId !== undefined, (q) => q.where('i.lead_id', '=', leadId ?? ''))
    .execute()
  const years = [...new Set(rows.map((row) => row.year))]
  const deeds = (await Promise.all(years.map((year) => linkedDeeds(db, committeeId, year)))).flat()
  const today = dayOf(db.clock.now())
  return rows
    .map((row) => itemFrom(row, deeds, today))
    .filter(({ state }) => state === 'open' || state === 'late')
}

export interface Tally {
  kind: PlanKind
  planned: number
  done: number
}

/** Counted from the items: nobody types a number. What was given up is no longer planned. */
export function talliesOf(items: readonly PlanItem[]): Tally[] {
  return planKinds
    .map((kind) => {
      const its = items.filter((one) => one.kind === kind && one.state !== 'dropped')
      return { kind, planned: its.length, done: its.filter((one) => one.state === 'done').length }
    })
    .filter(({ planned }) => planned > 0)
}

/** Who can be in charge of an item. */
const leadRoles: readonly StaffRole[] = ['committeeStaff', 'secretaryGeneral', 'chairCouncil', 'groupLeader']

export async function leadsOf(db: Db, committeeId: CommitteeId) {
  const rows = await db.q
    .selectFrom('accounts')
    .select(['id', 'name', 'name_en'])
    .where('committee_id', '=', committeeId)
    .where('left_at', 'is', null)
    .where('id', 'in', (e) =>
      e
        .selectFrom('appointments')
        .select('account_id')
        .where('committee_id', '=', committeeId)
        .where('role', 'in', leadRoles)
        .where('to_day', 'is', null),
    )
    .orderBy('name')
    .limit(200)
    .execute()
  return rows.map((row) => ({ value: row.id, label: { zh: row.name, en: row.name_en ?? row.name } }))
}

type Linked = Deed & { itemId: string }
async function linkedDeeds(db: Db, committeeId: CommitteeId, year: number): Promise<Linked[]> {
  const linked = new Map((await links(db, committeeId)).map((one) => [one.deed_id, one.item_id]))
  if (linked.size === 0) return []
  const deeds = await deedsOfYear(db, committeeId, year)
  return deeds.flatMap((one) => {
    const itemId = linked.get(one.id)
    return itemId ? [{ ...one, itemId }] : []
  })
}

function links(db: Db, committeeId: CommitteeId) {
  return db.q
    .selectFrom('year_plan_deeds')
    .select(['deed_id', 'item_id'])
    .where('committee_id', '=', committeeId)
    .execute()
}

function items(db: Db, committeeId: CommitteeId) {
  return db.q
    .selectFrom('year_plan_items as i')
    .leftJoin('accounts as a', (join) =>
      join.onRef('a.committee_id', '=', 'i.committee_id').onRef('a.id', '=', 'i.lead_id'),
    )
    .select(['i.id', 'i.year', 'i.kind', 'i.text', 'i.who', 'i.lead_id', 'i.due_on'])
    .select(['i.made_at', 'i.why_dropped', 'a.name as lead'])
    .where('i.committee_id', '=', committeeId)
    .orderBy('i.due_on')
    .orderBy('i.id')
    .limit(500)
}

type Row = Awaited<ReturnType<ReturnType<typeof items>['executeTakeFirstOrThrow']>>
function itemFrom(row: Row, linked: readonly Linked[], today: Day): PlanItem {
  const deeds = linked.filter((one) => one.itemId === row.id)
  return {
    ...{ id: row.id, kind: row.kind as PlanKind, text: row.text, who: row.who, leadId: row.lead_id },
    ...{ lead: row.lead, dueOn: row.due_on as Day, madeAt: row.made_at, whyDropped: row.why_dropped, deeds },
    lateBy: latenessOf(row.due_on as Day, deeds),
    state: stateOf(row, deeds, today),
  }
}

function latenessOf(due: Day, deeds: readonly Deed[]): number {
  const first = deeds.find((one) => one.state === 'held')
  return first ? Math.max(0, daysBetween(due, first.day)) : 0
}

function stateOf(row: Row, deeds: readonly Deed[], today: Day): PlanItem['state'] {
  if (row.why_dropped !== null) return 'dropped'
  if (deeds.some((one) => one.state === 'held')) return 'done'
  if (deeds.some((one) => one.state === 'planned' && one.day >= today)) return 'arranged'
  return row.due_on < today ? 'late' : 'open'
}

// Owns: the invented county's plan of the year: made in January, ticked by what was really held and is about it.
import { sql } from 'kysely'
import type { Category } from '../../matters/words.ts'
import { day, dayOf, endOfDay, startOfDay, yearOf } from '../../platform/clock/day.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { type Deed, fits } from '../../rhythm/plan/deeds.ts'
import { addPlanItem, linkDeed, publishPlan } from '../../rhythm/plan/item.ts'
import { candidatesFor } from '../../rhythm/plan/queries.ts'
import { type County, whoIs } from '../county/county.ts'
import { demoBasis, demoPlan } from './words.ts'

/** Its items by their text. */
export async function planTheYear(
  tx: Tx,
  county: County,
  go: (moment: Date) => void,
): Promise<ReadonlyMap<string, string>> {
  const year = yearOf(dayOf(county.today))
  const office = whoIs(tx, county, 'committeeStaff')
  go(new Date(startOfDay(day(`${year}-01-08`)).getTime() + 10 * 3_600_000))
  const items = new Map<string, string>()
  for (const { kind, text, who, due } of demoPlan) {
    const leadId = kind === 'supervision' ? office.accountId : undefined
    items.set(text, await addPlanItem(tx, office, { kind, text, who, leadId, dueOn: `${year}-${due}` }))
  }
  await publishPlan(tx, whoIs(tx, county, 'secretaryGeneral'), year, demoBasis)
  return items
}

/** A talk in its time and on its subject ticks an item; where there was none, the item stays open, as in life. */
export async function tickThePlan(tx: Tx, county: County, items: ReadonlyMap<string, string>): Promise<void> {
  const { committeeId } = county
  const year = yearOf(dayOf(county.today))
  const office = whoIs(tx, county, 'committeeStaff')
  for (const { kind, text, due, since, about } of demoPlan) {
    const item = items.get(text)
    if (!item || !since) continue
    const [from, to] = [day(`${year}-${since}`), day(`${year}-${due}`)]
    const subject = about ?? (await mostMessages(tx, committeeId, startOfDay(from), endOfDay(to)))
    const inTime = (one: Deed) => one.state === 'held' && one.day >= from && one.day <= to
    const held = (await candidatesFor(tx, committeeId, year, { kind, text })).filter(
      (one) => one.kind === 'meeting' && fits(kind, one) && inTime(one),
    )
    const on = await categoriesOf(tx, committeeId, held)
    const fitting = held.filter(({ id }) => subject.includes(on.get(id) as Category))
    const deed = fitting.find(({ is }) => is === kind) ?? fitting[0]
    if (deed) await linkDeed(tx, office, item, deed)
  }
}

async function mostMessages(tx: Tx, committeeId: string, from: Date, to: Date): Promise<Category[]> {
  const { rows } = await sql<{ category: Category }>`
    select m.category from submissions s
    join matters m on m.committee_id = s.committee_id and m.id = s.matter_id
    where s.committee_id = ${committeeId} and s.created_at between ${from} and ${to}
    group by m.category order by count(*) desc, m.category limit 1`.execute(tx.q)
  return rows.map(({ category }) => category)
}

async function categoriesOf(
  tx: Tx,
  committeeId: string,
  deeds: readonly Deed[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; category: string }>`
    select x.id, m.category from meetings x
    join matters m on m.committee_id = x.committee_id and m.id = x.matter_id
    where x.committee_id = ${committeeId} and x.id = any(${deeds.map(({ id }) => id)}::uuid[])`.execute(tx.q)
  return new Map(rows.map(({ id, category }) => [id, category]))
}

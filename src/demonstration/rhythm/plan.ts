// Owns: the invented county's plan of the year: made in January, ticked by what the tales and the studio really held.
import { day, dayOf, startOfDay, yearOf } from '../../platform/clock/day.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { fits } from '../../rhythm/plan/deeds.ts'
import { addPlanItem, linkDeed, publishPlan } from '../../rhythm/plan/item.ts'
import { candidatesFor, planOfYear } from '../../rhythm/plan/queries.ts'
import { type County, whoIs } from '../county/county.ts'
import { demoBasis, demoPlan } from './words.ts'

export async function planTheYear(tx: Tx, county: County, go: (moment: Date) => void): Promise<void> {
  const year = yearOf(dayOf(county.today))
  const office = whoIs(tx, county, 'committeeStaff')
  go(new Date(startOfDay(day(`${year}-01-08`)).getTime() + 10 * 3_600_000))
  for (const { due, ...item } of demoPlan) {
    const leadId = item.kind === 'supervision' ? office.accountId : undefined
    await addPlanItem(tx, office, { ...item, leadId, dueOn: `${year}-${due}` })
  }
  await publishPlan(tx, whoIs(tx, county, 'secretaryGeneral'), year, demoBasis)
}

/** What was held in time gets its tick; where nothing was, the item stays open, as in life. */
export async function tickThePlan(tx: Tx, county: County): Promise<void> {
  const today = dayOf(county.today)
  const year = yearOf(today)
  const office = whoIs(tx, county, 'committeeStaff')
  const { items } = await planOfYear(tx, county.committeeId, year)
  for (const item of items) {
    const held = await candidatesFor(tx, county.committeeId, year, item)
    const inTime = held.filter((one) => one.state === 'held' && fits(item.kind, one) && one.day <= item.dueOn)
    const deed = item.kind === 'inspection' ? inTime.at(-1) : inTime[0]
    if (deed) await linkDeed(tx, office, item.id, deed)
  }
}

// Owns: where this person could meet people in a yard, and who could lead the talk there.
import { sql } from 'kysely'
import type { Staff } from '../../people/actors.ts'
import { inForceOn } from '../../people/appointments.ts'
import { reachOf } from '../../people/reach.ts'
import { allRegions } from '../../people/regions.ts'
import { roleWords, type StaffRole } from '../../people/roles.ts'
import { dayOf } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { chairRoles } from '../hands.ts'
import type { Choice } from '../meetings/lists.ts'

/** Villages and townships in walking order. */
export async function placesServed(db: Db, actor: Staff): Promise<Choice[]> {
  const reach = reachOf(actor)
  const all = await allRegions(db, actor.committeeId)
  const served = all.filter((one) => {
    if (one.level !== 'village' && one.level !== 'township') return false
    const above = one.level === 'village' ? one.parentId : one.id
    return reach.whole || reach.villages.includes(one.id) || reach.townships.includes(above ?? '')
  })
  return served.map((one) => ({ value: one.id, label: one.name }))
}

const most = 200

export async function chairsWithin(db: Db, actor: Staff): Promise<Choice[]> {
  const reach = reachOf(actor)
  const places = [...reach.townships, ...reach.villages]
  const within = sql<boolean>`(${reach.whole} or regions.id = any(${places}::uuid[]) or regions.parent_id = any(${places}::uuid[]))`
  const rows = await db.q
    .selectFrom('appointments')
    .innerJoin('accounts', (join) =>
      join
        .onRef('accounts.committee_id', '=', 'appointments.committee_id')
        .onRef('accounts.id', '=', 'appointments.account_id'),
    )
    .innerJoin('regions', (join) =>
      join
        .onRef('regions.committee_id', '=', 'appointments.committee_id')
        .onRef('regions.id', '=', 'appointments.region_id'),
    )
    .select(['accounts.id', 'accounts.name', 'appointments.role', 'regions.name_zh', 'regions.name_en'])
    .where('appointments.committee_id', '=', actor.committeeId)
    .where('appointments.role', 'in', chairRoles)
    .where('accounts.left_at', 'is', null)
    .where(inForceOn(dayOf(db.clock.now())))
    .where(within)
    .orderBy('regions.path')
    .orderBy('appointments.id')
    .limit(most)
    .execute()
  return rows.map(choiceFrom)
}

function choiceFrom(row: {
  id: string
  name: string
  role: string
  name_zh: string
  name_en: string
}): Choice {
  const role = roleWords[row.role as StaffRole]
  const hint = { zh: `${row.name_zh} ${role.zh}`, en: `${role.en}, ${row.name_en}` }
  return { value: row.id, label: { zh: row.name, en: row.name }, hint }
}

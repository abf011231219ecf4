// Owns: whose lines on "people to ring today" are whose: the township's by its liaison and convener, a village's by
// the head of its venue, those that no township holds by the committee's staff.
// Breaks if wrong: a stranger reads the number of somebody who only wanted to be rung.
import { type Expression, type SqlBool, sql } from 'kysely'
import { type Staff, signatureOf } from '../../people/actors.ts'
import { reachOf } from '../../people/reach.ts'
import type { Ringer } from '../../platform/messages/ring.ts'

export const ringerRoles = ['liaison', 'convener', 'venueHead', 'committeeStaff'] as const

export function ringerOf(actor: Staff): Ringer {
  const reach = reachOf(actor, ['liaison', 'convener', 'venueHead'])
  const beside: Expression<SqlBool>[] = []
  if (reach.villages.length > 0) beside.push(fromVillages(reach.villages))
  if (actor.appointments.some((one) => one.role === 'committeeStaff'))
    beside.push(sql<SqlBool>`messages.township_id is null`)
  return {
    committeeId: actor.committeeId,
    townshipIds: reach.whole ? null : reach.townships,
    ...(beside.length > 0 ? { also: sql<SqlBool>`(${sql.join(beside, sql` or `)})` } : {}),
    ...signatureOf(actor),
  }
}

function fromVillages(villages: readonly string[]): Expression<SqlBool> {
  return sql<SqlBool>`exists (select from submissions s where s.committee_id = messages.committee_id
    and s.id = messages.about_id and s.village_id = any(${villages}::uuid[]))`
}

// Reads of appointments in force or to come as their roll writes them, and of the bodies they are held in.
import { sql } from 'kysely'
import { roleWords, type StaffRole } from '../../../people/roles.ts'
import { dayOf } from '../../../platform/clock/day.ts'
import type { Db } from '../../../platform/database/transaction.ts'
import type { CommitteeId } from '../../../platform/ids.ts'
import type { BodyKind } from '../../bodies.ts'
import { joined, yesCell } from '../cells.ts'
import type { Cells } from '../columns.ts'
import type { Held, Places } from './held.ts'

const adminRoles: readonly string[] = ['sysAdmin', 'securityAdmin', 'auditAdmin']
/** Appointed one by one, and in no file. */
export const oneByOne: readonly string[] = [...adminRoles, 'confidentialHandler']

export async function appointmentCells(db: Db, committeeId: CommitteeId, places: Places) {
  const { rows } = await sql<AppointmentRow>`
    select p.*, a.login, b.name_zh as body, u.name_zh as parent_body, v.name_zh as venue, v.region_id as venue_region,
      (select count(*) from venues w where w.committee_id = v.committee_id and w.name_zh = v.name_zh and w.closed_at is null)::int as alike,
      array(select g.region_id from group_places g join regions r on r.committee_id = g.committee_id and r.id = g.region_id
        where g.committee_id = p.committee_id and g.body_id = p.body_id order by r.code) as places
    from appointments p
    join accounts a on a.committee_id = p.committee_id and a.id = p.account_id and a.left_at is null
    left join bodies b on b.committee_id = p.committee_id and b.id = p.body_id
    left join bodies u on u.committee_id = b.committee_id and u.id = b.parent_id and u.kind = 'specialCommittee'
    left join venues v on v.committee_id = p.committee_id and v.id = p.venue_id
    where p.committee_id = ${committeeId} and (p.to_day is null or p.to_day >= ${dayOf(db.clock.now())}::date)
    order by lower(a.login), p.role, p.from_day, p.id`.execute(db.q)
  const appointments = rows.filter((row) => !oneByOne.includes(row.role)).map((row) => cellsOf(row, places))
  const hats = rows.filter((row) => adminRoles.includes(row.role)).map((row) => row.login.toLowerCase())
  return { appointments, administrators: new Set(hats) }
}

interface AppointmentRow {
  id: string
  login: string
  role: StaffRole
  region_id: string
  body: string | null
  parent_body: string | null
  venue: string | null
  venue_region: string | null
  alike: number
  places: string[]
  duty: string | null
  acting: boolean
  from_day: string
  to_day: string | null
}

function cellsOf(row: AppointmentRow, places: Places): Held<Cells<'appointments'>> {
  const leads = row.role === 'groupLeader'
  const far = row.venue && row.alike > 1 ? places.written(row.venue_region ?? '') : ''
  return {
    id: row.id,
    cells: {
      ...{ login: row.login, role: roleWords[row.role].zh, venue: `${far}${row.venue ?? ''}` },
      region: row.region_id === places.root?.id ? '' : places.written(row.region_id),
      ...{ body: row.body ?? '', parentBody: row.parent_body ?? '', duty: row.duty ?? '' },
      places: leads ? joined(row.places.map(places.written)) : '',
      ...{ acting: yesCell(row.acting), from: row.from_day, to: row.to_day ?? '' },
    },
  }
}

export async function bodiesThere(db: Db, committeeId: CommitteeId): Promise<Map<string, BodyKind>> {
  const rows = await db.q
    .selectFrom('bodies')
    .select(['name_zh', 'kind'])
    .where('committee_id', '=', committeeId)
    .where('closed_at', 'is', null)
    .orderBy('id', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.name_zh, row.kind as BodyKind]))
}

// Reads of what is there as the rolls write it. The files given out are these cells, so that what is taken out and
// brought back is the same to the letter.
import { sql } from 'kysely'
import { roleWords, type StaffRole } from '../../../people/roles.ts'
import { categoryWords } from '../../../people/words.ts'
import { dayOf } from '../../../platform/clock/day.ts'
import type { Db } from '../../../platform/database/transaction.ts'
import type { CommitteeId } from '../../../platform/ids.ts'
import type { BodyKind } from '../../bodies.ts'
import type { VenueKind } from '../../venue.ts'
import { venueKindWords } from '../../words.ts'
import { joined, yesCell } from '../cells.ts'
import type { Cells } from '../columns.ts'
import { levelWords, type MemberLevel } from '../words.ts'
import type { Ground, Held, Places } from './ground.ts'

export async function venueCells(
  db: Db,
  committeeId: CommitteeId,
  places: Places,
  methods: Ground['methods'],
): Promise<Held<Cells<'venues'>>[]> {
  const { rows } = await sql<VenueRow>`
    select v.*, r.name_zh as room, o.name_zh as owner, g.name_zh as guide, p.name_zh as parent, p.region_id as parent_region
    from venues v
    left join rooms r on r.committee_id = v.committee_id and r.id = v.room_id
    left join bodies o on o.committee_id = v.committee_id and o.id = v.owner_id
    left join guidance_links l on l.committee_id = v.committee_id and l.venue_id = v.id and l.to_day is null
    left join bodies g on g.committee_id = l.committee_id and g.id = l.body_id
    left join venues p on p.committee_id = v.committee_id and p.id = v.parent_id
    where v.committee_id = ${committeeId} and v.closed_at is null
    order by v.parent_id is not null, v.region_id, v.name_zh, v.id`.execute(db.q)
  const twice = repeated(rows.map((row) => row.name_zh))
  const named = (name: string, region: string) => (twice.has(name) ? places.written(region) + name : name)
  const method = (code: string) => methods.find((one) => one.code === code)?.name.zh ?? code
  return rows.map((row) => ({
    id: row.id,
    cells: {
      ...{ name: row.name_zh, nameEn: row.name_en === row.name_zh ? '' : row.name_en },
      ...{ kind: venueKindWords[row.kind].zh, region: places.written(row.region_id), address: row.address },
      ...{ hours: row.hours_zh, hoursEn: row.hours_en === row.hours_zh ? '' : row.hours_en },
      ...{ brand: row.brand ?? '', parent: row.parent ? named(row.parent, row.parent_region ?? '') : '' },
      ...{ room: row.room ?? '', owner: row.owner ?? '', guide: row.guide ?? '' },
      ...{ method: method(row.method_code), openedOn: row.opened_on },
      ...{ latitude: row.latitude?.toString() ?? '', longitude: row.longitude?.toString() ?? '' },
    },
  }))
}

interface VenueRow {
  id: string
  name_zh: string
  name_en: string
  kind: VenueKind
  region_id: string
  address: string
  hours_zh: string
  hours_en: string
  brand: string | null
  method_code: string
  opened_on: string
  latitude: number | null
  longitude: number | null
  room: string | null
  owner: string | null
  guide: string | null
  parent: string | null
  parent_region: string | null
}

function repeated(names: readonly string[]): Set<string> {
  const seen = new Set<string>()
  return new Set(names.filter((name) => seen.size === seen.add(name).size))
}

export async function peopleCells(
  db: Db,
  committeeId: CommitteeId,
  places: Places,
): Promise<Held<Cells<'people'>>[]> {
  const rows = await db.q
    .selectFrom('accounts as a')
    .leftJoin('member_profiles as m', (join) =>
      join.onRef('m.committee_id', '=', 'a.committee_id').onRef('m.account_id', '=', 'a.id'),
    )
    .leftJoin('bodies as b', (join) =>
      join.onRef('b.committee_id', '=', 'm.committee_id').onRef('b.id', '=', 'm.body_id'),
    )
    .select(['a.id', 'a.login', 'a.name', 'a.name_en', 'a.mail', 'a.phone_sealed', 'm.term', 'm.standing'])
    .select(['m.level', 'm.sectors', 'm.expertise', 'm.home_region_id', 'm.work_region_id', 'm.work_unit'])
    .select('b.name_zh as committee')
    .where('a.committee_id', '=', committeeId)
    .where('a.left_at', 'is', null)
    .orderBy(sql`lower(a.login)`)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    cells: {
      ...{ login: row.login, name: row.name, nameEn: row.name_en ?? '', mail: row.mail ?? '' },
      ...{
        phone: row.phone_sealed ? db.secrets.open(row.phone_sealed) : '',
        term: row.term?.toString() ?? '',
      },
      ...{
        standing: yesCell(row.standing ?? false),
        level: row.level ? levelWords[row.level as MemberLevel].zh : '',
      },
      ...{ sectors: joined(row.sectors ?? []), expertise: joined((row.expertise ?? []).map(knowing)) },
      ...{ committee: row.committee ?? '', home: places.written(row.home_region_id ?? '') },
      ...{ work: places.written(row.work_region_id ?? ''), workUnit: row.work_unit ?? '' },
    },
  }))
}

const knowing = (code: string) => categoryWords[code as keyof typeof categoryWords]?.zh ?? code

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

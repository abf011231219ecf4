// Reads of open venues as their roll writes them, heads before branches.
import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import type { CommitteeId } from '../../../platform/ids.ts'
import type { VenueKind } from '../../venue.ts'
import { venueKindWords } from '../../words.ts'
import type { Cells } from '../columns.ts'
import type { Ground, Held, Places } from './held.ts'

export async function venueCells(
  db: Db,
  committeeId: CommitteeId,
  places: Places,
  methods: Ground['methods'],
): Promise<Held<Cells<'venues'>>[]> {
  const rows = await venueRows(db, committeeId)
  const twice = repeated(rows.map((row) => row.name_zh))
  const named = (name: string, region: string) => (twice.has(name) ? places.written(region) + name : name)
  const method = (code: string) => methods.find((one) => one.code === code)?.name.zh ?? code
  const above = (row: VenueRow) => (row.parent ? named(row.parent, row.parent_region ?? '') : '')
  return rows.map((row) => ({
    id: row.id,
    cells: {
      ...plainCells(row),
      region: places.written(row.region_id),
      parent: above(row),
      method: method(row.method_code),
    },
  }))
}

async function venueRows(db: Db, committeeId: CommitteeId): Promise<VenueRow[]> {
  const { rows } = await sql<VenueRow>`
    select v.*, r.name_zh as room, o.name_zh as owner, g.name_zh as guide, p.name_zh as parent, p.region_id as parent_region
    from venues v
    join regions c on c.committee_id = v.committee_id and c.id = v.region_id
    left join rooms r on r.committee_id = v.committee_id and r.id = v.room_id
    left join bodies o on o.committee_id = v.committee_id and o.id = v.owner_id
    left join guidance_links l on l.committee_id = v.committee_id and l.venue_id = v.id and l.to_day is null
    left join bodies g on g.committee_id = l.committee_id and g.id = l.body_id
    left join venues p on p.committee_id = v.committee_id and p.id = v.parent_id
    where v.committee_id = ${committeeId} and v.closed_at is null
    order by v.parent_id is not null, c.code, v.name_zh, v.id`.execute(db.q)
  return rows
}

const plainCells = (row: VenueRow) => ({
  ...{
    name: row.name_zh,
    nameEn: row.name_en === row.name_zh ? '' : row.name_en,
    kind: venueKindWords[row.kind].zh,
  },
  ...{
    address: row.address,
    hours: row.hours_zh,
    hoursEn: row.hours_en === row.hours_zh ? '' : row.hours_en,
  },
  ...{ brand: row.brand ?? '', room: row.room ?? '', owner: row.owner ?? '', guide: row.guide ?? '' },
  ...{ latitude: row.latitude?.toString() ?? '', longitude: row.longitude?.toString() ?? '' },
  openedOn: row.opened_on,
})

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

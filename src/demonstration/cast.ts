// Owns: who can be walked in as: everyone who works in the county today, role by role.
import type { Appointment } from '../people/actors.ts'
import type { RegionLevel } from '../people/regions.ts'
import { type StaffRole, staffRoles } from '../people/roles.ts'
import type { Db } from '../platform/database/transaction.ts'
import type { AccountId, BodyId, CommitteeId, RegionId, VenueId } from '../platform/ids.ts'
import type { Bilingual } from '../platform/words/phrases.ts'

export interface Player {
  accountId: AccountId
  name: string
  place: Bilingual
  /** The one through which they are this. */
  appointment: Appointment
}
export type Cast = ReadonlyMap<StaffRole, readonly Player[]>

export async function castOf(db: Db, committeeId: CommitteeId): Promise<Cast> {
  const rows = await playerRows(db, committeeId)
  return new Map(
    playOrder.flatMap((role) => {
      const players = onceEach(rows.filter((row) => row.role === role)).map(playerFrom)
      return players.length > 0 ? [[role, players] as const] : []
    }),
  )
}

/** Somebody may hold a role in several places: they are one person all the same. */
const onceEach = (rows: readonly Row[]) =>
  rows.filter((row, at) => rows.findIndex((one) => one.id === row.id) === at)

const first: readonly StaffRole[] = [
  'liaison',
  'convener',
  'member',
  'unitHandler',
  'venueHead',
  'secretaryGeneral',
]
const playOrder: readonly StaffRole[] = [...first, ...staffRoles.filter((role) => !first.includes(role))]

function playerRows(db: Db, committeeId: CommitteeId) {
  return db.q
    .selectFrom('appointments as p')
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.committee_id', '=', 'p.committee_id').onRef('a.id', '=', 'p.account_id'),
    )
    .innerJoin('regions as r', (join) =>
      join.onRef('r.committee_id', '=', 'p.committee_id').onRef('r.id', '=', 'p.region_id'),
    )
    .leftJoin('bodies as b', (join) =>
      join.onRef('b.committee_id', '=', 'p.committee_id').onRef('b.id', '=', 'p.body_id'),
    )
    .select(['p.role', 'p.region_id', 'p.body_id', 'p.venue_id', 'p.acting'])
    .select(['a.id', 'a.name', 'r.name_zh', 'r.name_en', 'r.level'])
    .select(['b.name_zh as body_zh', 'b.name_en as body_en'])
    .where('p.committee_id', '=', committeeId)
    .where('a.left_at', 'is', null)
    .where('p.to_day', 'is', null)
    .orderBy('p.id')
    .limit(500)
    .execute()
}

type Row = Awaited<ReturnType<typeof playerRows>>[number]
function playerFrom(row: Row): Player {
  return {
    accountId: row.id as AccountId,
    name: row.name,
    place: { zh: row.body_zh ?? row.name_zh, en: row.body_en ?? row.name_en },
    appointment: {
      role: row.role as StaffRole,
      regionId: row.region_id as RegionId,
      regionLevel: row.level as RegionLevel,
      bodyId: row.body_id as BodyId | null,
      venueId: row.venue_id as VenueId | null,
      acting: row.acting,
    },
  }
}

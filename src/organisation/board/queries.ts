// Reads of the public board: who serves a venue and with what duty, who made themselves known in its community, who
// guides it. Names and duties alone: members and officers are public in their office, nothing else of theirs is.
import { inForceOn } from '../../people/appointments.ts'
import type { StaffRole } from '../../people/roles.ts'
import { dayOf } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId, RegionId, VenueId } from '../../platform/ids.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { type Venue, venueById } from '../queries.ts'

export interface OnBoard {
  appointmentId: string
  name: string
  nameEn: string | null
  role: StaffRole
  acting: boolean
  duty: string | null
}

const boardRoles: readonly StaffRole[] = [
  'venueHead',
  'convener',
  'groupLeader',
  'member',
  'liaison',
  'expert',
]

/** Those appointed to the venue, in the order of their roles. */
export async function boardOf(db: Db, committeeId: CommitteeId, venueId: VenueId): Promise<OnBoard[]> {
  const rows = await db.q
    .selectFrom('appointments')
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.committee_id', '=', 'appointments.committee_id').onRef('a.id', '=', 'account_id'),
    )
    .select([
      'appointments.id',
      'a.name',
      'a.name_en as nameEn',
      'appointments.role',
      'appointments.acting',
      'appointments.duty',
    ])
    .where('appointments.committee_id', '=', committeeId)
    .where('appointments.venue_id', '=', venueId)
    .where('appointments.role', 'in', boardRoles)
    .where('a.left_at', 'is', null)
    .where(inForceOn(dayOf(db.clock.now())))
    .orderBy('appointments.id')
    .limit(200)
    .execute()
  const place = (role: string) => boardRoles.indexOf(role as StaffRole)
  return rows
    .map(({ id, role, ...row }) => ({ ...row, appointmentId: id, role: role as StaffRole }))
    .sort((a, b) => place(a.role) - place(b.role))
}

export interface Known {
  name: string
  nameEn: string | null
  offers: string
}

/** Members who made themselves known in the community (报到), by name. */
export async function knownIn(db: Db, committeeId: CommitteeId, regionId: RegionId): Promise<Known[]> {
  return db.q
    .selectFrom('registrations as r')
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.committee_id', '=', 'r.committee_id').onRef('a.id', '=', 'r.account_id'),
    )
    .select(['a.name', 'a.name_en as nameEn', 'r.offers'])
    .where('r.committee_id', '=', committeeId)
    .where('r.region_id', '=', regionId)
    .where('a.left_at', 'is', null)
    .orderBy('a.name')
    .limit(200)
    .execute()
}

export async function guideOf(db: Db, committeeId: CommitteeId, venueId: VenueId): Promise<Bilingual | null> {
  const row = await db.q
    .selectFrom('guidance_links as g')
    .innerJoin('bodies as b', (join) =>
      join.onRef('b.committee_id', '=', 'g.committee_id').onRef('b.id', '=', 'g.body_id'),
    )
    .select(['b.name_zh as zh', 'b.name_en as en'])
    .where('g.committee_id', '=', committeeId)
    .where('g.venue_id', '=', venueId)
    .where('g.to_day', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

/** Closed ones too: whoever comes with an old address is told so. */
export async function publicVenue(db: Db, committeeId: CommitteeId, id: string): Promise<Venue> {
  const venue = await venueById(db, committeeId, id)
  if (!venue) throw new OutOfReach({ venue: id })
  return venue
}

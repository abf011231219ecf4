// Owns: who holds which role, where, from when to when. A role is never a property of a person.
// Enters: the security administrator and the secretary-general. Leaves: appointments in force, to permissions and notices.
// `to_day` is the last day in force, so ending an appointment sets it to yesterday: access ends at the next request.
import { sql } from 'kysely'
import { audit } from '../platform/audit/audit.ts'
import { addDays, dayOf } from '../platform/clock/day.ts'
import type { Db, Tx } from '../platform/database/transaction.ts'
import {
  type AccountId,
  type BodyId,
  type CommitteeId,
  type Id,
  newId,
  type RegionId,
  type VenueId,
} from '../platform/ids.ts'
import { FieldRefused, NotYours, OutOfReach } from '../platform/refusals.ts'
import { type Staff, signatureOf } from './actors.ts'
import { regionOf } from './regions.ts'
import { type StaffRole, staffRoles } from './roles.ts'
import { words } from './words.ts'

export type AppointmentId = Id<'appointment'>
export type Appointer = Staff<'securityAdmin' | 'secretaryGeneral'>

export interface NewAppointment {
  accountId: AccountId
  role: StaffRole
  regionId: RegionId
  bodyId?: BodyId | null
  venueId?: VenueId | null
  acting?: boolean
  fromDay?: string
  toDay?: string | null
  /** What it is for, as it stands on the public board. */
  duty?: string | null
  /** The appointment that it takes over from. */
  followsId?: AppointmentId | null
}

/** 三员: they run the system and read no matter, so their hats are never worn together with another. */
const adminRoles: readonly StaffRole[] = ['sysAdmin', 'securityAdmin', 'auditAdmin']

/** They see what their unit was handed and nothing else: without a unit, nothing. */
const unitRoles: readonly StaffRole[] = ['unitHandler', 'unitLeader']

export async function appoint(tx: Tx, by: Appointer, wanted: NewAppointment): Promise<AppointmentId> {
  if (wanted.accountId === by.accountId) throw new NotYours({ verb: 'appoint', self: true })
  const id = await appointIn(tx, by.committeeId, wanted, by.accountId)
  await audit(tx, {
    committeeId: by.committeeId,
    ...signatureOf(by),
    act: 'appointment.make',
    objectKind: 'account',
    objectId: wanted.accountId,
    success: true,
    detail: { role: wanted.role, region: wanted.regionId },
  })
  return id
}

/** Without a person who appoints: the first administrator, an import, the demonstration. */
export async function appointIn(
  tx: Tx,
  committeeId: CommitteeId,
  wanted: NewAppointment,
  by: AccountId | null,
): Promise<AppointmentId> {
  await holdAccount(tx, committeeId, wanted.accountId)
  await regionOf(tx, committeeId, wanted.regionId)
  await keepHatsApart(tx, committeeId, wanted)
  if (unitRoles.includes(wanted.role) && !wanted.bodyId)
    throw new FieldRefused('bodyId', words.both.bodyMissing)
  const id = newId<'appointment'>(tx.clock.now())
  const values = {
    committee_id: committeeId,
    id,
    account_id: wanted.accountId,
    role: wanted.role,
    region_id: wanted.regionId,
    body_id: wanted.bodyId ?? null,
    venue_id: wanted.venueId ?? null,
    acting: wanted.acting ?? false,
    from_day: wanted.fromDay ?? dayOf(tx.clock.now()),
    to_day: wanted.toDay ?? null,
    duty: wanted.duty ?? null,
    follows_id: wanted.followsId ?? null,
    appointed_by: by,
  }
  await tx.q.insertInto('appointments').values(values).execute()
  return id
}

export async function endAppointment(tx: Tx, by: Appointer, id: AppointmentId): Promise<void> {
  const today = dayOf(tx.clock.now())
  const ended = await tx.q
    .updateTable('appointments')
    .set({ to_day: addDays(today, -1) })
    .where('committee_id', '=', by.committeeId)
    .where('id', '=', id)
    .where(inForceOn(today))
    .returning(['account_id', 'role'])
    .executeTakeFirst()
  if (!ended) throw new OutOfReach({ appointment: id })
  await audit(tx, {
    committeeId: by.committeeId,
    ...signatureOf(by),
    act: 'appointment.end',
    objectKind: 'account',
    objectId: ended.account_id,
    success: true,
    detail: { role: ended.role },
  })
}

/** For queries over `appointments`: those that hold on this day. */
export function inForceOn(today: string) {
  return sql<boolean>`(appointments.from_day <= ${today}::date and (appointments.to_day is null or appointments.to_day >= ${today}::date))`
}

export interface Serving {
  accountId: AccountId
  name: string
  role: StaffRole
  regionId: RegionId
  bodyId: BodyId | null
  venueId: VenueId | null
  acting: boolean
  duty: string | null
}

/** Who serves a region in these roles today: those nearest first, then up the tree to the whole county. */
export async function whoServes(
  db: Db,
  committeeId: CommitteeId,
  roles: readonly StaffRole[],
  regionId: RegionId,
): Promise<Serving[]> {
  return (await servingAbove(db, committeeId, roles, regionId).execute()).map(servingFrom)
}

/** The same as a query, for a page that reads several things at once. */
export function servingAbove(
  db: Db,
  committeeId: CommitteeId,
  roles: readonly StaffRole[],
  regionId: RegionId,
) {
  const here = db.q
    .selectFrom('regions as here')
    .select('here.path')
    .where('here.committee_id', '=', committeeId)
    .where('here.id', '=', regionId)
  return serving(db, committeeId)
    .where('appointments.role', 'in', roles)
    .where(sql<boolean>`regions.path @> ${here}`)
    .orderBy(sql`nlevel(regions.path)`, 'desc')
    .orderBy('appointments.id')
}

/** What one account holds today. */
export async function appointmentsOf(
  db: Db,
  committeeId: CommitteeId,
  accountId: AccountId,
): Promise<(Serving & { id: AppointmentId; regionName: { zh: string; en: string } })[]> {
  const rows = await serving(db, committeeId)
    .where('appointments.account_id', '=', accountId)
    .orderBy('appointments.id')
    .execute()
  return rows.map((row) => ({
    ...servingFrom(row),
    id: row.id as AppointmentId,
    regionName: { zh: row.name_zh, en: row.name_en },
  }))
}

function serving(db: Db, committeeId: CommitteeId) {
  return db.q
    .selectFrom('appointments')
    .innerJoin('regions', (join) =>
      join
        .onRef('regions.committee_id', '=', 'appointments.committee_id')
        .onRef('regions.id', '=', 'appointments.region_id'),
    )
    .innerJoin('accounts', (join) =>
      join
        .onRef('accounts.committee_id', '=', 'appointments.committee_id')
        .onRef('accounts.id', '=', 'appointments.account_id'),
    )
    .select(['appointments.id', 'appointments.account_id', 'accounts.name', 'appointments.role'])
    .select(['appointments.region_id', 'appointments.body_id', 'appointments.venue_id'])
    .select(['appointments.acting', 'appointments.duty', 'regions.name_zh', 'regions.name_en'])
    .where('appointments.committee_id', '=', committeeId)
    .where('accounts.left_at', 'is', null)
    .where('appointments.role', 'in', staffRoles)
    .where(inForceOn(dayOf(db.clock.now())))
}

type Row = Awaited<ReturnType<ReturnType<typeof serving>['executeTakeFirstOrThrow']>>
export function servingFrom(row: Row): Serving {
  return {
    accountId: row.account_id as AccountId,
    name: row.name,
    role: row.role as StaffRole,
    regionId: row.region_id as RegionId,
    bodyId: row.body_id as BodyId | null,
    venueId: row.venue_id as VenueId | null,
    acting: row.acting,
    duty: row.duty,
  }
}

// Locks the account, so that two appointments at once can't put both hats on one head.
async function holdAccount(tx: Tx, committeeId: CommitteeId, accountId: AccountId): Promise<void> {
  const account = await tx.q
    .selectFrom('accounts')
    .select('id')
    .where('committee_id', '=', committeeId)
    .where('id', '=', accountId)
    .where('left_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!account) throw new OutOfReach({ account: accountId })
}

async function keepHatsApart(tx: Tx, committeeId: CommitteeId, wanted: NewAppointment): Promise<void> {
  const today = dayOf(tx.clock.now())
  const held = await tx.q
    .selectFrom('appointments')
    .select('role')
    .where('committee_id', '=', committeeId)
    .where('account_id', '=', wanted.accountId)
    .where((is) => is.or([is('to_day', 'is', null), is('to_day', '>=', today)]))
    .execute()
  const others = held.map((one) => one.role as StaffRole).filter((role) => role !== wanted.role)
  if (others.some((role) => adminRoles.includes(role) || adminRoles.includes(wanted.role)))
    throw new FieldRefused('role', words.both.hatsApart, { role: wanted.role })
}

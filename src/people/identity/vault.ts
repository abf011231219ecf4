// Owns: who a resident is: name, phone, address, sealed field by field. Only reveal.ts opens them.
// Enters: what the resident, or staff on their word, wrote. Leaves: the sealed phone for a notice, a digest for look-ups.
import type { Db, Tx } from '../../platform/database/transaction.ts'
import { type CommitteeId, newId, type RegionId, type ResidentId } from '../../platform/ids.ts'
import { FieldRefused } from '../../platform/refusals.ts'
import { isMobile, normalPhone } from './phone.ts'
import { words } from './words.ts'

export const tellThroughs = ['sms', 'call', 'officer', 'visit', 'board', 'nothing'] as const
export type TellThrough = (typeof tellThroughs)[number]

export interface Identity {
  name?: string | undefined
  phone?: string | undefined
  address?: string | undefined
  tellThrough: TellThrough
}

/** Each submission has a row of its own: a number somebody typed is no proof that it is theirs. */
export async function keepResident(
  tx: Tx,
  who: Identity & { committeeId: CommitteeId; under14: boolean; regionId: RegionId | null },
): Promise<ResidentId> {
  const { residentId, write } = keepingResident(tx, who)
  await write.execute()
  return residentId
}

/** Unsent, for whoever writes several things at once. */
export function keepingResident(
  tx: Tx,
  who: Identity & { committeeId: CommitteeId; under14: boolean; regionId: RegionId | null },
) {
  const now = tx.clock.now()
  const residentId = newId<'resident'>(now)
  const write = tx.q.insertInto('residents').values({
    committee_id: who.committeeId,
    id: residentId,
    ...sealedFields(tx, who),
    under_14: who.under14,
    region_id: who.regionId,
    created_at: now,
  })
  return { residentId, write }
}

/** The columns of an identity, checked and sealed. */
export function sealedFields(tx: Tx, who: Identity) {
  const phone = who.phone ? normalPhone(who.phone) : null
  if (who.phone && !phone) throw new FieldRefused('phone', words.both.phoneWrong)
  if ((who.tellThrough === 'sms' || who.tellThrough === 'call') && !phone)
    throw new FieldRefused('phone', words.both.phoneNeeded)
  if (who.tellThrough === 'sms' && phone && !isMobile(phone))
    throw new FieldRefused('tellThrough', words.both.smsNeedsMobile)
  const seal = (text: string | null | undefined) => (text ? tx.secrets.seal(text) : null)
  return {
    name_sealed: seal(who.name?.trim()),
    phone_sealed: seal(phone),
    phone_hash: phone ? tx.secrets.digest('phone', phone) : null,
    address_sealed: seal(who.address?.trim()),
    tell_through: who.tellThrough,
  }
}

/** For notices: the way the resident chose, and the number still sealed. Nobody has looked at anything. */
export async function howToTell(
  db: Db,
  committeeId: CommitteeId,
  residentId: ResidentId,
): Promise<{ tellThrough: TellThrough; sealedPhone: Buffer | null; regionId: RegionId | null }> {
  const row = await db.q
    .selectFrom('residents')
    .select(['tell_through', 'phone_sealed', 'region_id'])
    .where('committee_id', '=', committeeId)
    .where('id', '=', residentId)
    .executeTakeFirst()
  return {
    tellThrough: (row?.tell_through as TellThrough) ?? 'nothing',
    sealedPhone: row?.phone_sealed ?? null,
    regionId: (row?.region_id as RegionId) ?? null,
  }
}

/** Others who gave the same number: a hint that a message is a repeat, never a proof of who someone is. */
export async function sameNumber(
  db: Db,
  committeeId: CommitteeId,
  residentId: ResidentId,
): Promise<ResidentId[]> {
  const rows = await db.q
    .selectFrom('residents as mine')
    .innerJoin('residents as other', (join) =>
      join
        .onRef('other.committee_id', '=', 'mine.committee_id')
        .onRef('other.phone_hash', '=', 'mine.phone_hash')
        .onRef('other.id', '<>', 'mine.id'),
    )
    .select('other.id')
    .where('mine.committee_id', '=', committeeId)
    .where('mine.id', '=', residentId)
    .orderBy('other.id', 'desc')
    .limit(20)
    .execute()
  return rows.map((row) => row.id as ResidentId)
}

// Owns: an application for a venue. Asked for by those who will look after it, decided once by the committee (挂牌).
// Breaks if wrong: a venue that opened twice, or one in a place that the applicant has nothing to do with.
import { covers, reachOf } from '../../people/reach.ts'
import { ancestorsOf, regionOf } from '../../people/regions.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { type Id, newId, type RegionId, type VenueId } from '../../platform/ids.ts'
import { AlreadyDone, FieldRefused, OutOfReach } from '../../platform/refusals.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { note, type VenueKeeper, type VenueMaker, venueKeepers } from '../reach.ts'
import { openVenue, type VenueKind } from '../venue.ts'
import { words } from './words.ts'

export type ApplicationId = Id<'venueApplication'>

export interface Wanted {
  kind: VenueKind
  name: Bilingual
  brand?: string | undefined
  regionId: RegionId
  parentId?: VenueId | undefined
  address: string
  hours: Bilingual
  why: string
}

export function applyForVenue(db: Db, actor: VenueKeeper, wanted: Wanted): Promise<ApplicationId> {
  return transaction(db, async (tx) => {
    await refuseOutside(tx, actor, wanted.regionId)
    const id = newId<'venueApplication'>(tx.clock.now())
    const named = { name_zh: wanted.name.zh, name_en: wanted.name.en, brand: wanted.brand ?? null }
    const hours = { hours_zh: wanted.hours.zh, hours_en: wanted.hours.en }
    const where = { region_id: wanted.regionId, parent_id: wanted.parentId ?? null, address: wanted.address }
    const by = { applied_by: actor.accountId, applied_at: tx.clock.now() }
    await tx.q
      .insertInto('venue_applications')
      .values({
        ...{ committee_id: actor.committeeId, id, kind: wanted.kind, why: wanted.why },
        ...{ ...named, ...hours, ...where, ...by },
      })
      .execute()
    return id
  })
}

/** Opened with its code in the same act; the application names the venue from then on. */
export function approveApplication(
  db: Db,
  actor: VenueMaker,
  id: string,
  methodCode: string,
): Promise<VenueId> {
  return transaction(db, async (tx) => {
    const row = await hold(tx, actor, id)
    const venueId = await openVenue(tx, actor, {
      kind: row.kind as VenueKind,
      name: { zh: row.name_zh, en: row.name_en },
      brand: row.brand ?? undefined,
      regionId: row.region_id as RegionId,
      parentId: (row.parent_id as VenueId | null) ?? undefined,
      address: row.address,
      hours: { zh: row.hours_zh, en: row.hours_en },
      methodCode,
    })
    await decide(tx, actor, row.id, { decision: 'approved', venue_id: venueId })
    return venueId
  })
}

export function declineApplication(db: Db, actor: VenueMaker, id: string, why: string): Promise<void> {
  return transaction(db, async (tx) => {
    const row = await hold(tx, actor, id)
    await decide(tx, actor, row.id, { decision: 'declined', decided_why: why })
    await note(tx, actor, 'venue.decline', row.id)
  })
}

async function hold(tx: Tx, actor: VenueMaker, id: string) {
  const row = await tx.q
    .selectFrom('venue_applications')
    .selectAll()
    .where('committee_id', '=', actor.committeeId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ application: id })
  if (row.decision) throw new AlreadyDone({ application: id, decision: row.decision })
  return row
}

interface Decision {
  decision: 'approved' | 'declined'
  decided_why?: string
  venue_id?: VenueId
}

async function decide(tx: Tx, actor: VenueMaker, id: string, decision: Decision): Promise<void> {
  await tx.q
    .updateTable('venue_applications')
    .set({ ...decision, decided_by: actor.accountId, decided_at: tx.clock.now() })
    .where('committee_id', '=', actor.committeeId)
    .where('id', '=', id)
    .execute()
}

async function refuseOutside(tx: Tx, actor: VenueKeeper, regionId: RegionId): Promise<void> {
  await regionOf(tx, actor.committeeId, regionId)
  const { townshipId, villageId } = await ancestorsOf(tx, actor.committeeId, regionId)
  const inside = covers(reachOf(actor, venueKeepers), { township_id: townshipId, village_id: villageId })
  if (!inside) throw new FieldRefused('regionId', words.both.outside)
}

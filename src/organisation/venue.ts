// Owns: a venue, the place where people come to speak and sit down. Enters: the committee's staff. Leaves: to posters,
// to the page behind a code, to submissions made there. Breaks if wrong: a poster that leads nowhere.
import { ancestorsOf } from '../people/regions.ts'
import { dayOf } from '../platform/clock/day.ts'
import { type Db, transaction } from '../platform/database/transaction.ts'
import { type BodyId, newId, type RegionId, type VenueId } from '../platform/ids.ts'
import type { Bilingual } from '../platform/words/phrases.ts'
import { makeEntryCodeIn } from './entry-codes.ts'
import { type RoomId, remember } from './life/memory.ts'
import { lockVenue, note, type VenueKeeper, type VenueMaker } from './reach.ts'

export const venueKinds = [
  'studio',
  'station',
  'receptionHall',
  'advisoryHall',
  'council',
  'room',
  'convenerStudio',
  'liaisonStation',
  'partyHouse',
  'listeningStudio',
  'livelihoodCouncil',
  'areaOffice',
] as const
export type VenueKind = (typeof venueKinds)[number]

export interface NewVenue {
  kind: VenueKind
  name: Bilingual
  brand?: string | undefined
  regionId: RegionId
  ownerId?: BodyId | undefined
  address: string
  hours: Bilingual
  methodCode: string
  parentId?: VenueId | undefined
  roomId?: RoomId | undefined
  latitude?: number | undefined
  longitude?: number | undefined
  /** When its sign went up, where that was before today. */
  openedOn?: string | undefined
}

/** Opened with its code, so that its poster can be printed at once. */
export function openVenue(db: Db, actor: VenueMaker, fresh: NewVenue): Promise<VenueId> {
  return transaction(db, async (tx) => {
    const { committeeId } = actor
    const { townshipId } = await ancestorsOf(tx, committeeId, fresh.regionId)
    const id = newId<'venue'>(tx.clock.now())
    const opened_on = fresh.openedOn ?? dayOf(tx.clock.now())
    await tx.q
      .insertInto('venues')
      .values({ ...columnsOf(fresh), committee_id: committeeId, id, township_id: townshipId, opened_on })
      .execute()
    await makeEntryCodeIn(tx, committeeId, id)
    await remember(tx, actor, id, { kind: 'opened', day: opened_on, after: fresh.address })
    await note(tx, actor, 'venue.open', id)
    return id
  })
}

/** What is said there walks this method unless somebody chooses another; what walks already keeps its own. */
export function chooseMethod(db: Db, actor: VenueMaker, id: string, methodCode: string): Promise<void> {
  return transaction(db, async (tx) => {
    await lockVenue(tx, actor, id)
    await tx.q
      .updateTable('venues')
      .set({ method_code: methodCode })
      .where('committee_id', '=', actor.committeeId)
      .where('id', '=', id)
      .execute()
    await note(tx, actor, 'venue.method', id)
  })
}

export interface VenueChange {
  address: string
  hours: Bilingual
}

/** What the people who look after it may put right: where it is and when someone is there. */
export function correctVenue(db: Db, actor: VenueKeeper, id: string, change: VenueChange): Promise<void> {
  return transaction(db, async (tx) => {
    const venue = await lockVenue(tx, actor, id)
    const { address: before } = await tx.q
      .selectFrom('venues')
      .select('address')
      .where('committee_id', '=', actor.committeeId)
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    if (before !== change.address)
      await remember(tx, actor, venue, { kind: 'moved', before, after: change.address })
    await tx.q
      .updateTable('venues')
      .set({ address: change.address, hours_zh: change.hours.zh, hours_en: change.hours.en })
      .where('committee_id', '=', actor.committeeId)
      .where('id', '=', id)
      .execute()
    await note(tx, actor, 'venue.correct', id)
  })
}

function columnsOf(fresh: NewVenue) {
  return {
    kind: fresh.kind,
    name_zh: fresh.name.zh,
    name_en: fresh.name.en,
    brand: fresh.brand ?? null,
    region_id: fresh.regionId,
    owner_id: fresh.ownerId ?? null,
    address: fresh.address,
    hours_zh: fresh.hours.zh,
    hours_en: fresh.hours.en,
    method_code: fresh.methodCode,
    parent_id: fresh.parentId ?? null,
    room_id: fresh.roomId ?? null,
    latitude: fresh.latitude ?? null,
    longitude: fresh.longitude ?? null,
  }
}

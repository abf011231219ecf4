// Owns: the county itself before anyone is in it: the committee, its regions, offices and units.
// Units are reached at addresses of example.test, which no mail ever leaves for.
import { openBody } from '../../organisation/bodies.ts'
import { findVenue } from '../../organisation/queries.ts'
import type { VenueMaker } from '../../organisation/reach.ts'
import { openVenue } from '../../organisation/venue.ts'
import { addRegion } from '../../people/regions.ts'
import { type Committee, committeeById } from '../../platform/committees.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { type BodyId, type CommitteeId, newId, type RegionId, type VenueId } from '../../platform/ids.ts'
import { underWay } from '../whole.ts'
import { demoPhone } from '../words/names.ts'
import {
  committeeName,
  demoVenues,
  handlerName,
  officePhone,
  offices,
  venueAddress,
} from '../words/offices.ts'
import { places } from '../words/places.ts'
import { units } from '../words/story.ts'

export type Keyed<T> = Readonly<Record<string, T>>

export interface Venue {
  id: VenueId
  at: string
  method: string
  code: string
}

export async function makeCommittee(tx: Tx): Promise<Committee> {
  const [county] = places
  const id = newId<'committee'>(tx.clock.now())
  const settings = { handler: handlerName, contactPhone: officePhone, ...underWay }
  const named = { name_zh: committeeName.zh, name_en: committeeName.en, code_prefix: 'HA' }
  await tx.q
    .insertInto('committees')
    .values({
      id,
      region_code: county?.code ?? '',
      level: 'county',
      ...named,
      settings: JSON.stringify(settings),
      demonstration: true,
      created_at: tx.clock.now(),
    })
    .execute()
  return committeeById(tx, id)
}

export async function makeRegions(tx: Tx, committeeId: CommitteeId): Promise<Keyed<RegionId>> {
  const made: Record<string, RegionId> = {}
  for (const { key, parent, zh, en, ...place } of places) {
    const parentId = parent ? (made[parent] ?? null) : null
    made[key] = await addRegion(tx, committeeId, { ...place, parentId, name: { zh, en } })
  }
  return made
}

/** A unit's contact is registered with it: that is where its task links go. */
export async function makeBodies(tx: Tx, by: VenueMaker, regionId: RegionId): Promise<Keyed<BodyId>> {
  const handling = Object.entries(units).map(([key, name]) => ({ key, kind: 'handlingUnit' as const, name }))
  const made: Record<string, BodyId> = {}
  for (const [at, { key, kind, name }] of [...offices, ...handling].entries()) {
    const contact = { contactMail: `${key}@example.test`, contactPhone: demoPhone(9000 + at) }
    const unit = kind === 'handlingUnit' ? contact : {}
    made[key] = await openBody(tx, by, { kind, name, regionId, ...unit })
  }
  return made
}

export async function makeVenues(tx: Tx, by: VenueMaker, region: Keyed<RegionId>): Promise<Venue[]> {
  const made: Venue[] = []
  for (const { at, method, ...venue } of demoVenues) {
    const regionId = region[at] as RegionId
    const address = venueAddress(places.find(({ key }) => key === at)?.zh ?? '')
    const id = await openVenue(tx, by, { ...venue, regionId, address, methodCode: method })
    const { code } = await findVenue(tx, by, id)
    made.push({ id, at, method, code: code ?? '' })
  }
  return made
}

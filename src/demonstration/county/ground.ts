// Owns: the county itself before anyone is in it: the committee, its regions, offices and units.
// Units are reached at addresses of example.test, which no mail ever leaves for.
import { openBody } from '../../organisation/bodies.ts'
import { findVenue } from '../../organisation/queries.ts'
import type { VenueMaker } from '../../organisation/reach.ts'
import { openVenue } from '../../organisation/venue.ts'
import { addRegion } from '../../people/regions.ts'
import { placeInTree } from '../../people/set-up/tree.ts'
import { anyOtherHost, type Committee, committeeById } from '../../platform/committees.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { type BodyId, type CommitteeId, newId, type RegionId, type VenueId } from '../../platform/ids.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
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
import { type DemoPlace, places } from '../words/places.ts'
import { units } from '../words/story.ts'

export type Keyed<T> = Readonly<Record<string, T>>

export interface Venue {
  id: VenueId
  at: string
  method: string
  code: string
}

export interface NewCommittee {
  name: Bilingual
  prefix: string
  place: DemoPlace | undefined
  hosts: readonly string[]
  settings: object
}

export async function makeCommittee(tx: Tx, wanted: NewCommittee): Promise<Committee> {
  const id = newId<'committee'>(tx.clock.now())
  const code = wanted.place?.code ?? ''
  await tx.q
    .insertInto('committees')
    .values({
      ...{ id, region_code: code, level: wanted.place?.level ?? '', code_prefix: wanted.prefix },
      ...{ name_zh: wanted.name.zh, name_en: wanted.name.en, hosts: [...wanted.hosts] },
      settings: JSON.stringify(wanted.settings),
      demonstration: true,
      created_at: tx.clock.now(),
    })
    .execute()
  await placeInTree(tx, id, code)
  return committeeById(tx, id)
}

/** Reached wherever the city is not. */
export const theCounty: NewCommittee = {
  ...{ name: committeeName, prefix: 'HA', place: places[0], hosts: ['localhost', anyOtherHost] },
  settings: { handler: handlerName, contactPhone: officePhone, ...underWay },
}

export async function makeRegions(
  tx: Tx,
  committeeId: CommitteeId,
  from: readonly DemoPlace[],
): Promise<Keyed<RegionId>> {
  const made: Record<string, RegionId> = {}
  for (const { key, parent, zh, en, ...place } of from) {
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

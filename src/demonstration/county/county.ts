// Owns: making the invented county, and finding in it who does what where.
// Breaks if wrong: an invented county beside a real committee, and a clock that moves for both.
import type { Staff } from '../../people/actors.ts'
import type { StaffRole } from '../../people/roles.ts'
import type { Committee } from '../../platform/committees.ts'
import type { Db, Tx } from '../../platform/database/transaction.ts'
import type { RegionId } from '../../platform/ids.ts'
import { AlreadyDone } from '../../platform/refusals.ts'
import { places } from '../words/places.ts'
import { makeBodies, makeCommittee, makeRegions, makeVenues, theCounty, type Venue } from './ground.ts'
import { actorOf, type Ground, makeFirst, makePeople, type Person, posts } from './staff.ts'

/** A committee in which somebody works. */
export interface Peopled extends Ground {
  people: readonly Person[]
}

export interface County extends Peopled {
  committee: Committee
  venues: readonly Venue[]
  /** The first and the last moment of its year. */
  began: Date
  today: Date
}

export async function makeCounty(tx: Tx, today = tx.clock.now()): Promise<County> {
  const any = await tx.q.selectFrom('committees').select('id').limit(1).executeTakeFirst()
  if (any) throw new AlreadyDone({ verb: 'makeCounty', committee: any.id })
  const committee = await makeCommittee(tx, theCounty)
  const region = await makeRegions(tx, committee.id, places)
  const bare: Ground = { committeeId: committee.id, region, body: {} }
  const secretary = await makeFirst(tx, bare)
  const by = actorOf(tx, bare, secretary, 'secretaryGeneral')
  const body = await makeBodies(tx, by, region.county as RegionId)
  const people = [secretary, ...(await makePeople(tx, { ...bare, body }, posts))]
  const venues = await makeVenues(tx, by, region)
  return { ...bare, committee, body, people, venues, began: tx.clock.now(), today }
}

/** Somebody in this role who serves the place, looked for from the place upwards. */
export function whoIs<R extends StaffRole>(
  db: Db,
  county: Peopled,
  role: R,
  at = 'county',
  nth = 0,
): Staff<R> {
  for (let here: string | null = at; here; here = parentOf(here)) {
    const found = county.people.filter((one) => one.role === role && one.at === here)
    const person = found[nth % Math.max(1, found.length)]
    if (person) return actorOf(db, county, person, role)
  }
  throw new RangeError(`nobody in the invented county is ${role} at ${at}`)
}

/** The officer of a unit; null where it has no account and is reached by a link. */
export function officerOf(db: Db, county: County, body: string): Staff<'unitHandler'> | null {
  const person = county.people.find((one) => one.role === 'unitHandler' && one.body === body)
  return person ? actorOf(db, county, person, 'unitHandler') : null
}

export function townshipOf(place: string): string {
  const parent = parentOf(place)
  return parent && parent !== 'county' ? parent : place
}

function parentOf(place: string): string | null {
  return places.find(({ key }) => key === place)?.parent ?? null
}

// Owns: the city office above the invented county: a committee of its own at an address of its own, with a few people.
// It reads the county's figures and never its residents.
import type { Tx } from '../../platform/database/transaction.ts'
import type { Peopled } from '../county/county.ts'
import { makeCommittee, makeRegions } from '../county/ground.ts'
import { makePeople, type Post } from '../county/staff.ts'
import { cityHandler, cityName, officePhone } from '../words/offices.ts'
import { cityPlaces } from '../words/places.ts'

/** Browsers find any name under localhost on the machine itself. */
export const cityHost = 'city.localhost'
/** Names of people who work nowhere else. */
const firstNumber = 300

const posts: readonly Post[] = (
  [
    ['secretaryGeneral', 1],
    ['committeeStaff', 1],
    ['chairCouncil', 1],
    ['member', 4],
    ['sysAdmin', 1],
    ['securityAdmin', 1],
    ['auditAdmin', 1],
  ] as const
).map(([role, count]) => ({ role, count, at: 'above' }))

export async function makeCity(tx: Tx): Promise<Peopled> {
  const [place] = cityPlaces
  const settings = { handler: cityHandler, contactPhone: officePhone }
  const { id } = await makeCommittee(tx, { name: cityName, prefix: 'AH', place, hosts: [cityHost], settings })
  const ground = { committeeId: id, region: await makeRegions(tx, id, cityPlaces), body: {} }
  return { ...ground, people: await makePeople(tx, ground, posts, firstNumber) }
}

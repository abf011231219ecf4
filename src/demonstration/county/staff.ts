// Owns: who works in the invented county: one liaison and one convener a township, members, units, the office, the
// three administrators. Nobody has a password: one walks in as them, in the demonstration alone.

import { categories } from '../../matters/words.ts'
import { addAccountIn } from '../../people/accounts.ts'
import type { Appointment, Staff } from '../../people/actors.ts'
import { appointIn } from '../../people/appointments.ts'
import type { StaffRole } from '../../people/roles.ts'
import type { Db, Tx } from '../../platform/database/transaction.ts'
import type { AccountId, BodyId, CommitteeId, RegionId } from '../../platform/ids.ts'
import { personName, sectors, workplaces } from '../words/names.ts'
import { committees, demoVenues } from '../words/offices.ts'
import { levelOf, townshipKeys, villageKeys } from '../words/places.ts'
import type { Keyed } from './ground.ts'

export interface Post {
  role: StaffRole
  at: string
  body?: string
  count?: number
}
export interface Person extends Post {
  accountId: AccountId
  name: string
  /** A member's home: the first of the places one knows. */
  home: string
}
export interface Ground {
  committeeId: CommitteeId
  region: Keyed<RegionId>
  body: Keyed<BodyId>
}

export const memberCount = 60

/** Units without an officer here are reached by a task link, as in life. */
const signedIn = ['housing', 'water', 'transport', 'city', 'farming', 'police'] as const

const first: Post = { role: 'secretaryGeneral', at: 'county' }
export const posts: readonly Post[] = [
  ...townshipKeys.flatMap((at): Post[] => [
    { role: 'liaison', at },
    { role: 'convener', at },
  ]),
  ...villageVenues().map((at): Post => ({ role: 'venueHead', at })),
  { role: 'groupLeader', at: 'county', body: 'groupTown' },
  { role: 'groupLeader', at: 'county', body: 'groupCountry' },
  { role: 'member', at: 'county', count: memberCount },
  ...signedIn.map((body): Post => ({ role: 'unitHandler', at: 'county', body })),
  { role: 'unitLeader', at: 'county', body: 'housing' },
  { role: 'committeeStaff', at: 'county', body: 'livelihood', count: 2 },
  { role: 'committeeStaff', at: 'county', body: 'rural' },
  { role: 'proposalCommittee', at: 'county', body: 'office' },
  { role: 'briefEditor', at: 'county', body: 'office' },
  { role: 'chairCouncil', at: 'county', body: 'office' },
  { role: 'confidentialHandler', at: 'county', body: 'office' },
  { role: 'expert', at: 'county' },
  { role: 'sysAdmin', at: 'county' },
  { role: 'securityAdmin', at: 'county' },
  { role: 'auditAdmin', at: 'county' },
]

/** Before there are offices: who opens them. */
export function makeFirst(tx: Tx, ground: Ground): Promise<Person> {
  return makePerson(tx, ground, first, 0)
}

/** Numbered on from one: nobody has the name or the login of another. */
export async function makePeople(
  tx: Tx,
  ground: Ground,
  wanted: readonly Post[],
  from = 1,
): Promise<Person[]> {
  const made: Person[] = []
  for (const post of wanted) {
    for (let nth = 0; nth < (post.count ?? 1); nth++)
      made.push(await makePerson(tx, ground, post, from + made.length))
  }
  return made
}

async function makePerson(tx: Tx, ground: Ground, post: Post, number: number): Promise<Person> {
  const { committeeId, region, body } = ground
  const name = personName(number * 11 + 5)
  const home = villageKeys[number % villageKeys.length] ?? post.at
  const accountId = await addAccountIn(tx, committeeId, { login: `${post.role}${number + 1}`, name })
  const bodyKey = post.role === 'member' ? (number % 2 ? 'groupTown' : 'groupCountry') : post.body
  const where = { regionId: region[post.at] as RegionId, bodyId: bodyKey ? (body[bodyKey] ?? null) : null }
  await appointIn(tx, committeeId, { accountId, role: post.role, ...where, fromDay: termBegan }, null)
  if (post.role === 'member') await keepProfile(tx, ground, accountId, number, home)
  await tx.q
    .updateTable('accounts')
    .set({ joined_at: tx.clock.now() })
    .where('committee_id', '=', committeeId)
    .where('id', '=', accountId)
    .execute()
  return { ...post, body: bodyKey, accountId, name, home }
}

const termBegan = '2025-01-01'

async function keepProfile(tx: Tx, ground: Ground, accountId: AccountId, number: number, home: string) {
  const committee = committees[number % committees.length] ?? ''
  const profile = {
    committee_id: ground.committeeId,
    account_id: accountId,
    term: 10,
    standing: number % 5 === 0,
    body_id: ground.body[committee] ?? null,
    sectors: [sectors[(number * 5) % sectors.length] ?? ''],
    expertise: [0, 5, 9]
      .slice(0, 1 + (number % 3))
      .map((step) => categories[(number + step) % categories.length] ?? 'other'),
    home_region_id: ground.region[home] ?? null,
    work_region_id: ground.region[townshipKeys[number % townshipKeys.length] ?? ''] ?? null,
    work_unit: workplaces[number % workplaces.length] ?? null,
  }
  await tx.q.insertInto('member_profiles').values(profile).execute()
}

/** The person as the actor that verbs take: in this role, present now. */
export function actorOf<R extends StaffRole>(db: Db, ground: Ground, person: Person, as: R): Staff<R> {
  const appointment: Appointment = {
    role: person.role,
    regionId: ground.region[person.at] as RegionId,
    regionLevel: levelOf(person.at),
    bodyId: person.body ? (ground.body[person.body] ?? null) : null,
    venueId: null,
    acting: false,
  }
  const { accountId, name } = person
  const { committeeId } = ground
  const session = { provenAt: db.clock.now(), sessionHash: '' }
  return {
    kind: 'staff',
    committeeId,
    accountId,
    name,
    lang: 'zh',
    appointments: [appointment],
    as,
    ...session,
  }
}

function villageVenues(): string[] {
  return demoVenues.map(({ at }) => at).filter((at) => villageKeys.includes(at))
}

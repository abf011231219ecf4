// Owns: the making of a committee, with its region and the two people who let the others in: one invites, one appoints.
// Enters: whoever may run programs on the machine. Leaves: two invitation links, shown once.
// Breaks if wrong: two committees that one address can't tell apart, and nobody can be found any more.
import { sql } from 'kysely'
import { audit } from '../../platform/audit/audit.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { type CommitteeId, newId, type RegionId } from '../../platform/ids.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { addAccountIn, type NewAccount } from '../accounts.ts'
import { appointIn } from '../appointments.ts'
import { giveLink } from '../links.ts'
import { addRegion } from '../regions.ts'
import { addPlacesIn, levelOf, type Place } from './places.ts'
import { SetUpRefused } from './refused.ts'
import { placeInTree } from './tree.ts'
import { words } from './words.ts'

export type FirstRole = 'sysAdmin' | 'securityAdmin'

export interface NewCommittee {
  name: Bilingual
  region: Bilingual
  code: string
  prefix: string
  /** Stands in the privacy notice and on posters. */
  phone: string
  /** Needed only where several committees share a database. */
  host?: string | undefined
  first: Record<FirstRole, NewAccount>
  places: readonly Place[]
}

export interface MadeCommittee {
  committeeId: CommitteeId
  places: number
  invitations: { role: FirstRole; login: string; token: string }[]
}

export function setUpCommittee(db: Db, wanted: NewCommittee): Promise<MadeCommittee> {
  return transaction(db, async (tx) => {
    await refuseBeside(tx, wanted)
    const committeeId = await addCommittee(tx, wanted)
    await placeInTree(tx, committeeId, wanted.code)
    const { code, region } = wanted
    const regionId = await addRegion(tx, committeeId, {
      parentId: null,
      code,
      level: levelOf(code),
      name: region,
    })
    const places = await addPlacesIn(tx, committeeId, wanted.places)
    const invitations = []
    for (const role of ['sysAdmin', 'securityAdmin'] as const)
      invitations.push(await inviteFor(tx, committeeId, regionId, role, wanted.first[role]))
    const detail = { code, prefix: wanted.prefix, places }
    await audit(tx, { committeeId, actorKind: 'operator', act: 'committee.setUp', success: true, detail })
    return { committeeId, places, invitations }
  })
}

// The lock lets two set-ups at once take turns: the second then sees what the first has made.
async function refuseBeside(tx: Tx, { prefix, code, host }: NewCommittee): Promise<void> {
  await sql`lock table committees in share row exclusive mode`.execute(tx.q)
  const here = await tx.q
    .selectFrom('committees')
    .select(['code_prefix', 'region_code', 'hosts', 'demonstration', 'name_zh'])
    .execute()
  const same = here.find((one) => one.code_prefix === prefix || one.region_code === code)
  if (same)
    throw new SetUpRefused(words.both.exists, `${same.name_zh} ${same.code_prefix} ${same.region_code}`)
  if (here.some((one) => one.demonstration)) throw new SetUpRefused(words.both.demonstrationHere)
  if (here.length === 0) return
  const all = [...here.map((one) => one.hosts), host ? [host] : []]
  if (all.some((hosts) => hosts.length === 0)) throw new SetUpRefused(words.both.hostsNeeded)
  if (here.some((one) => one.hosts.includes(host ?? ''))) throw new SetUpRefused(words.both.hostTaken, host)
}

async function addCommittee(tx: Tx, wanted: NewCommittee): Promise<CommitteeId> {
  const now = tx.clock.now()
  const id = newId<'committee'>(now)
  const values = {
    id,
    region_code: wanted.code,
    level: levelOf(wanted.code),
    name_zh: wanted.name.zh,
    name_en: wanted.name.en,
    code_prefix: wanted.prefix,
    hosts: wanted.host ? [wanted.host] : [],
    settings: JSON.stringify({ contactPhone: wanted.phone }),
    created_at: now,
  }
  await tx.q.insertInto('committees').values(values).execute()
  return id
}

async function inviteFor(
  tx: Tx,
  committeeId: CommitteeId,
  regionId: RegionId,
  role: FirstRole,
  person: NewAccount,
) {
  const accountId = await addAccountIn(tx, committeeId, person)
  await appointIn(tx, committeeId, { accountId, role, regionId }, null)
  return { role, login: person.login, token: await giveLink(tx, committeeId, 'invitation', accountId) }
}

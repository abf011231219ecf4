// Owns: who can be asked to a talk: the people who serve the place of the matter, its team, and the units.
import type { MatterRow } from '../../matters/matter.ts'
import { participantsOf } from '../../matters/participants.ts'
import { type Serving, whoServes } from '../../people/appointments.ts'
import { roleWords, type StaffRole } from '../../people/roles.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { MatterId, RegionId } from '../../platform/ids.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { chairRoles } from '../hands.ts'

export interface Choice {
  value: string
  label: Bilingual
  hint?: Bilingual
}
export interface Lists {
  chairs: Choice[]
  clerks: Choice[]
  members: Choice[]
  units: Choice[]
  /** Account ids of the team, the lead first. */
  team: string[]
}

export const noLists: Lists = { chairs: [], clerks: [], members: [], units: [], team: [] }

const clerking: readonly StaffRole[] = ['liaison', 'venueHead', 'committeeStaff', 'convener', 'member']

/** A page can't hold more; who is further away is written by name. */
const most = 120

/** Where people are looked for; the team too, where it is about a matter that is open already. */
type Place = Pick<MatterRow, 'committee_id' | 'region_id' | 'township_id' | 'village_id'> & { id?: MatterId }

export async function listsFor(db: Db, matter: Place): Promise<Lists> {
  const region = (matter.village_id ?? matter.township_id ?? matter.region_id) as RegionId
  const serving = (roles: readonly StaffRole[]) => whoServes(db, matter.committee_id, roles, region)
  const [chairs, clerks, members] = [
    await serving(chairRoles),
    await serving(clerking),
    await serving(['member']),
  ]
  const team = (matter.id ? await participantsOf(db, matter.committee_id, matter.id) : [])
    .filter((one) => one.standing === 'team' && one.account_id !== null)
    .sort((a, b) => Number(b.part === 'lead') - Number(a.part === 'lead'))
    .map((one) => one.account_id as string)
  return {
    chairs: people(inOrder(chairs, chairRoles)),
    clerks: people(inOrder(clerks, clerking)),
    members: people([...members].sort((a, b) => rank(team, a.accountId) - rank(team, b.accountId))),
    units: await unitsOf(db, matter.committee_id),
    team,
  }
}

/** Departments first, then villages: whoever can be owed something. */
export async function unitsOf(db: Db, committeeId: MatterRow['committee_id']): Promise<Choice[]> {
  const rows = await db.q
    .selectFrom('bodies')
    .select(['id', 'name_zh', 'name_en'])
    .where('committee_id', '=', committeeId)
    .where('kind', 'in', ['handlingUnit', 'villageCommittee'])
    .where('closed_at', 'is', null)
    .orderBy('kind')
    .orderBy('name_zh')
    .limit(most)
    .execute()
  return rows.map((row) => ({ value: row.id, label: { zh: row.name_zh, en: row.name_en } }))
}

function people(serving: readonly Serving[]): Choice[] {
  const seen = new Map<string, Choice>()
  for (const one of serving) {
    if (seen.has(one.accountId)) continue
    seen.set(one.accountId, {
      value: one.accountId,
      label: { zh: one.name, en: one.name },
      hint: roleWords[one.role],
    })
  }
  return [...seen.values()].slice(0, most)
}

const inOrder = (serving: readonly Serving[], roles: readonly StaffRole[]): Serving[] =>
  [...serving].sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role))

const rank = (team: readonly string[], id: string) => (team.includes(id) ? team.indexOf(id) : team.length)

/** A select shows one line for each option: the name with its role. */
export const withRole = (choices: readonly Choice[]): Choice[] =>
  choices.map(({ value, label, hint }) => ({
    value,
    label: hint ? { zh: `${label.zh}（${hint.zh}）`, en: `${label.en} (${hint.en})` } : label,
  }))

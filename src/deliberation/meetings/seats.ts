// Owns: who may sit where: the two-hat rule for the chair, the clerk who is not the lead, and whether members,
// departments and residents are all asked. Breaks if wrong: the unit that is to answer leads the talk about itself.
import type { HeldMatter } from '../../matters/matter.ts'
import { participantsOf } from '../../matters/participants.ts'
import { inForceOn } from '../../people/appointments.ts'
import { dayOf } from '../../platform/clock/day.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { FieldRefused, RuleRefused } from '../../platform/refusals.ts'
import type { Choice, Lists } from './lists.ts'
import { words } from './words.ts'

export interface Seats {
  chairId: string
  clerkId?: string | null
  members: readonly string[]
  units: readonly string[]
  residents: readonly unknown[]
}

/** Throws beside the field that is wrong. `lists` is what this actor was offered: nobody else can be named. */
export async function checkSeats(tx: Tx, matter: HeldMatter, seats: Seats, lists: Lists): Promise<void> {
  const team = await participantsOf(tx, matter.committee_id, matter.id)
  mustBeListed('chair', [seats.chairId], lists.chairs)
  mustBeListed('clerk', seats.clerkId ? [seats.clerkId] : [], lists.clerks)
  mustBeListed('members', seats.members, lists.members)
  mustBeListed('units', seats.units, lists.units)
  if (seats.clerkId === seats.chairId) throw new FieldRefused('clerk', words.both.sameTwo)
  if (
    team.some((one) => one.part === 'lead' && one.standing === 'team' && one.account_id === seats.clerkId)
  ) {
    throw new FieldRefused('clerk', words.both.leadIsClerk)
  }
  const interested = team.some((one) => one.interested && one.account_id === seats.chairId)
  if (interested || (await isOfUnitConcerned(tx, matter, seats))) {
    throw new FieldRefused('chair', words.both.chairInvolved, { matter: matter.id })
  }
}

/** What the method makes a rule is a rule; everywhere else the page only warns. */
export function refuseThinMix(matter: HeldMatter, asked: Mix): void {
  const wanted = matter.method.stage('plan')?.exit.includes('mixPlanned') ?? false
  if (wanted && missingFrom(asked).length > 0)
    throw new RuleRefused(words.both.mixNeeded, { matter: matter.id })
}

export interface Mix {
  members: number
  units: number
  residents: number
}
export type Side = 'missingMember' | 'missingDepartment' | 'missingResident'

export function missingFrom(mix: Mix): Side[] {
  const sides: [Side, number][] = [
    ['missingMember', mix.members],
    ['missingDepartment', mix.units],
    ['missingResident', mix.residents],
  ]
  return sides.filter(([, there]) => there === 0).map(([side]) => side)
}

function mustBeListed(field: string, ids: readonly string[], choices: readonly Choice[]): void {
  if (ids.some((id) => !choices.some((one) => one.value === id)))
    throw new FieldRefused(field, words.both.notListed)
}

async function isOfUnitConcerned(tx: Tx, matter: HeldMatter, seats: Seats): Promise<boolean> {
  const rows = await tx.q
    .selectFrom('appointments')
    .select('body_id')
    .where('committee_id', '=', matter.committee_id)
    .where('account_id', '=', seats.chairId)
    .where('role', 'in', ['unitHandler', 'unitLeader'])
    .where(inForceOn(dayOf(tx.clock.now())))
    .execute()
  const own = rows.map((row) => row.body_id).filter((id) => id !== null)
  if (own.length === 0) return false
  if (own.some((id) => seats.units.includes(id))) return true
  const owed = await tx.q
    .selectFrom('items')
    .select('id')
    .where('committee_id', '=', matter.committee_id)
    .where('matter_id', '=', matter.id)
    .where('body_id', 'in', own)
    .limit(1)
    .executeTakeFirst()
  return owed !== undefined
}

// Owns: the way of a matter into research, planning and talk. What the method wants first is asked for here, in words
// a person can act on; the machine alone would only say no.

import type { MatterVerb } from '../matters/machines/matter.ts'
import { canAdvance, type MatterPlace } from '../matters/machines/place.ts'
import {
  advanceMatter,
  type Change,
  type HeldMatter,
  type MatterRow,
  noteOnMatter,
} from '../matters/matter.ts'
import { type Participant, participantsOf } from '../matters/participants.ts'
import type { Tx } from '../platform/database/transaction.ts'
import { RuleRefused, StageRefused } from '../platform/refusals.ts'
import { why } from './words.ts'

type Doing = 'researching' | 'planning' | 'deliberating'
const verbInto: Record<Doing, MatterVerb> = {
  researching: 'startResearch',
  planning: 'startPlanning',
  deliberating: 'startDeliberation',
}
const order: readonly Doing[] = ['researching', 'planning', 'deliberating']

export const placeOf = (matter: MatterRow): MatterPlace => ({
  state: matter.state,
  suspendedFrom: matter.suspended_from,
  conclusion: matter.conclusion,
})

export const may = (matter: HeldMatter, verb: MatterVerb): boolean =>
  canAdvance(placeOf(matter), verb, matter.method.route)

/** Moves the matter to where this is done, or notes it where the matter is there already or further in the talk. */
export async function arrive(
  tx: Tx,
  matter: HeldMatter,
  at: Doing,
  note: string,
  change: Change,
): Promise<HeldMatter> {
  const reached = order.indexOf(matter.state as Doing)
  if (reached >= order.indexOf(at)) return noteOnMatter(tx, matter, note, change)
  if (!may(matter, verbInto[at])) {
    throw new StageRefused({ machine: 'matter', state: matter.state, verb: verbInto[at] })
  }
  if (matter.state === 'allotting') await refuseWithoutTeam(tx, matter)
  return advanceMatter(tx, matter, verbInto[at], change)
}

/** Members come first where the method lets them take it up: somebody leads, and there are enough or it is said why. */
async function refuseWithoutTeam(tx: Tx, matter: HeldMatter): Promise<void> {
  const exit = matter.method.stage('allot')?.exit ?? []
  const team = (await participantsOf(tx, matter.committee_id, matter.id)).filter(isMember)
  if (exit.includes('leadNamed') && !team.some((one) => one.part === 'lead')) {
    throw new RuleRefused(why.both.needsLead, { matter: matter.id })
  }
  const least = Math.min(...matter.method.body.teamSizes.map((size) => size.min))
  if (exit.includes('teamOrReason') && team.length < least && !(await hasReason(tx, matter))) {
    throw new RuleRefused(why.both.needsTeam, { matter: matter.id, team: team.length, least })
  }
}

/** The lead and those beside; a household representative in the team takes nothing up. */
const isMember = (one: Participant): boolean =>
  one.standing === 'team' && (one.part === 'lead' || one.part === 'partner')

async function hasReason(tx: Tx, matter: HeldMatter): Promise<boolean> {
  const row = await tx.q
    .selectFrom('claim_windows')
    .select('whole_group_reason')
    .where('committee_id', '=', matter.committee_id)
    .where('matter_id', '=', matter.id)
    .executeTakeFirst()
  return Boolean(row?.whole_group_reason)
}

// Owns: the way of a matter into research, planning and talk. What the method wants first is asked for here, in words
// a person can act on; the machine alone would only say no.

import type { MatterState, MatterVerb } from '../matters/machines/matter.ts'
import { canAdvance, type MatterPlace } from '../matters/machines/place.ts'
import type { StageKey } from '../matters/machines/stage.ts'
import {
  advanceMatter,
  type Change,
  type HeldMatter,
  type MatterRow,
  noteOnMatter,
} from '../matters/matter.ts'
import type { Facts } from '../matters/methods/missing.ts'
import { refuseUnfinished } from '../matters/methods/on-record.ts'
import type { Tx } from '../platform/database/transaction.ts'
import { StageRefused } from '../platform/refusals.ts'

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
  const ends = endsWithIt[matter.state]
  if (ends) await refuseUnfinished(tx, matter, ends, asFarAsPlanned)
  return advanceMatter(tx, matter, verbInto[at], change)
}

/** The step that must be finished before the matter leaves this state for the talk. */
const endsWithIt: Partial<Record<MatterState, StageKey>> = {
  allotting: 'allot',
  researching: 'research',
  planning: 'plan',
}

/** Who was invited, and that they were told, can only be so later: it is asked when the talk ends. */
const asFarAsPlanned = (facts: Facts): Facts => ({
  ...facts,
  notice: true,
  exits: { ...facts.exits, materialsSent: true, mixPlanned: true },
})

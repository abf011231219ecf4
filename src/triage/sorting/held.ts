// Owns: taking a submission into the hand to sort it. Enters: the liaison, venue head or convener of the place, and the
// committee's staff for what no township holds. Leaves: a locked row in triage.

import { closePause } from '../../matters/limits/pauses.ts'
import type { SubmissionVerb } from '../../matters/machines/submission.ts'
import {
  advanceSubmission,
  lockSubmission,
  type SubmissionRow,
} from '../../matters/submissions/submission.ts'
import type { Staff } from '../../people/actors.ts'
import { covers, reachOf } from '../../people/reach.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { NotYours, OutOfReach } from '../../platform/refusals.ts'

export const sorterRoles = ['liaison', 'venueHead', 'convener', 'committeeStaff'] as const
export type Sorter = Staff<(typeof sorterRoles)[number]>
/** Those of a place itself. */
export const placeRoles = ['liaison', 'venueHead', 'convener'] as const

/** The place's own people sort; the committee's staff only what no township holds. */
export const deskOf = (found: { township_id: string | null }) =>
  found.township_id ? placeRoles : sorterRoles

/** A reading never writes: triage begins with the first act, and whoever acts first is its receiver. */
export async function holdToSort(tx: Tx, actor: Sorter, id: string): Promise<SubmissionRow> {
  const found = await lockToSort(tx, actor, id)
  if (found.state !== 'submitted') return found
  return advanceSubmission(tx, found, 'startTriage', { actor, set: { receiver_id: actor.accountId } })
}

/** Of twins in several townships the county makes one matter; each stays with its first receiver until then. */
export async function holdForCounty(tx: Tx, actor: Sorter, id: string): Promise<SubmissionRow> {
  const found = await lockSubmission(tx, actor, id)
  if (found.confidential) throw new OutOfReach({ submission: id })
  if (!reachOf(actor, ['committeeStaff']).whole) throw new NotYours({ verb: 'joinAcross', submission: id })
  return found.state === 'submitted' ? advanceSubmission(tx, found, 'startTriage', { actor }) : found
}

export async function lockToSort(tx: Tx, actor: Sorter, id: string): Promise<SubmissionRow> {
  const found = await lockSubmission(tx, actor, id)
  // A report of wrongdoing has its own desk; here it doesn't exist, whatever else its handler may be.
  if (found.confidential) throw new OutOfReach({ submission: id })
  if (!covers(reachOf(actor, deskOf(found)), found))
    throw new NotYours({ verb: 'sort', submission: id, township: found.township_id })
  return found
}

/** The end of its triage, and the moment its sender is first told: the fifteen days end here. */
export async function endTriage(
  tx: Tx,
  actor: Sorter,
  held: SubmissionRow,
  verb: SubmissionVerb,
  change: Omit<Parameters<typeof advanceSubmission>[3], 'actor'>,
): Promise<SubmissionRow> {
  await closePause(tx, held.committee_id, held.id)
  const told = { told_at: held.told_at ?? tx.clock.now() }
  return advanceSubmission(tx, held, verb, { ...change, actor, set: { ...change.set, ...told } })
}

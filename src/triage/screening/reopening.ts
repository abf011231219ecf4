// Owns: taking an archived matter up again, as a new one that points back; the archived one never changes.
// Enters: the convener or the committee's staff; a sender asks for it on the receipt. Leaves: the askers' receipts
// follow the new matter, and their words stay with the old one as well.

import { stepsOf } from '../../matters/journal.ts'
import { type HeldMatter, type MatterRow, openMatter } from '../../matters/matter.ts'
import { newestMethod } from '../../matters/methods/in-force.ts'
import { tellRole, tellSenders } from '../../matters/notices.ts'
import { mayReach } from '../../matters/reach.ts'
import { stayWith } from '../../matters/submissions/earlier.ts'
import { keepSaid } from '../../matters/submissions/said.ts'
import {
  lockSubmission,
  noteOnSubmission,
  type SubmissionRow,
  submissionsOfMatter,
} from '../../matters/submissions/submission.ts'
import type { ReceiptHolder, Staff } from '../../people/actors.ts'
import { covers, reachOf } from '../../people/reach.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { AlreadyDone, NotYours, OutOfReach, StageRefused } from '../../platform/refusals.ts'
import type { Reopening } from './decision.ts'
import { notice } from './words.ts'

export const reopenerRoles = ['convener', 'committeeStaff'] as const
export type Reopener = Staff<(typeof reopenerRoles)[number]>

export function reopen(db: Db, actor: Reopener, matterId: string, why: Reopening): Promise<HeldMatter> {
  return transaction(db, async (tx) => {
    const old = await lockArchived(tx, actor, matterId)
    if (!covers(reachOf(actor, reopenerRoles), old)) throw new NotYours({ verb: 'reopen', matter: matterId })
    await refuseTwice(tx, old)
    const { version } = await newestMethod(tx, actor.committeeId, old.method_code)
    const fresh = { ...againFrom(old), method: { code: old.method_code, track: old.track, version } }
    const payload = { reopenedFrom: old.id, ground: why.ground }
    const opened = await openMatter(tx, actor, fresh, payload, why.onWordOf)
    for (const one of await thoseConcerned(tx, old)) await goOn(tx, actor, one, old, opened, why)
    await tellSenders(
      tx,
      actor.committeeId,
      opened.id,
      notice((w) => [w.reopenedSubject, w.reopenedBody(opened.number)]),
    )
    return opened
  })
}

/** The receipt follows the new matter; what was said stays with the old one as well. */
async function goOn(
  tx: Tx,
  actor: Reopener,
  one: SubmissionRow,
  old: MatterRow,
  opened: HeldMatter,
  { onWordOf }: Reopening,
): Promise<void> {
  const payload = { from: old.id, to: opened.id }
  await stayWith(tx, old.committee_id, old.id, one.id)
  await noteOnSubmission(tx, one, 'reopen', { actor, onWordOf, payload, set: { matter_id: opened.id } })
}

/** By the own receipt; what is said with it lies sealed with the other words. */
export function askToReopen(db: Db, actor: ReceiptHolder, text: string): Promise<SubmissionRow> {
  return transaction(db, async (tx) => {
    const held = await lockSubmission(tx, actor, actor.submissionId)
    if (!held.matter_id) throw new OutOfReach({ submission: held.id })
    const { id, state } = await tx.q
      .selectFrom('matters')
      .select(['id', 'state'])
      .where('committee_id', '=', actor.committeeId)
      .where('id', '=', held.matter_id)
      .executeTakeFirstOrThrow()
    if (state !== 'archived') throw new StageRefused({ machine: 'matter', state, verb: 'askToReopen' })
    await keepSaid(tx, actor.committeeId, {
      submissionId: held.id,
      saidBy: 'resident',
      part: 'addition',
      text,
    })
    const about = { kind: 'matter' as const, id, townshipId: held.township_id }
    const news = notice((w) => [w.askedToReopenSubject, w.askedToReopenBody(held.number)])
    await tellRole(tx, actor.committeeId, ['convener'], held.region_id, about, news)
    return noteOnSubmission(tx, held, 'askToReopen', { actor, payload: { matter: id } })
  })
}

/** Locked, so that two at once open one new matter and not two. */
async function lockArchived(tx: Tx, actor: Reopener, id: string): Promise<MatterRow> {
  const row = await tx.q
    .selectFrom('matters')
    .selectAll('matters')
    .where('matters.id', '=', id)
    .where(mayReach(actor))
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ matter: id })
  if (row.state !== 'archived')
    throw new StageRefused({ machine: 'matter', state: row.state, verb: 'reopen' })
  return row as MatterRow
}

async function refuseTwice(tx: Tx, old: MatterRow): Promise<void> {
  const again = await tx.q
    .selectFrom('matters')
    .select('id')
    .where('committee_id', '=', old.committee_id)
    .where('reopened_from', '=', old.id)
    .where('state', '<>', 'archived')
    .executeTakeFirst()
  if (again) throw new AlreadyDone({ verb: 'reopen', matter: old.id, opened: again.id })
}

/** Those who asked for it; where nobody asked, everyone who brought it. */
async function thoseConcerned(tx: Tx, old: MatterRow): Promise<SubmissionRow[]> {
  const all = await submissionsOfMatter(tx, old.committee_id, old.id)
  const askers: SubmissionRow[] = []
  for (const one of all) {
    const steps = await stepsOf(tx, old.committee_id, one.id)
    if (
      steps.some(
        (step) => step.verb === 'askToReopen' && (step.payload as { matter?: string }).matter === old.id,
      )
    )
      askers.push(one)
  }
  return askers.length ? askers : all
}

function againFrom(old: MatterRow) {
  return {
    headline: old.headline,
    category: old.category,
    source: old.source,
    level: old.level,
    regionId: old.region_id,
    townshipId: old.township_id,
    villageId: old.village_id,
    venueId: old.venue_id,
    sinceYear: old.since_year,
    urgent: old.urgent,
    signatories: old.signatories,
    reopenedFrom: old.id,
  }
}

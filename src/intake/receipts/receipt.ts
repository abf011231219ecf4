// Owns: what the holder of a receipt may do: add something, take it back. Enters: the receipt alone; staff enter the
// same on someone's word at the sorting desk. Breaks if wrong: an addition that nobody reads, a sealed word in the open.

import { closePause } from '../../matters/limits/pauses.ts'
import { tellRole, tellTeam } from '../../matters/notices.ts'
import { keepSaid } from '../../matters/submissions/said.ts'
import {
  advanceSubmission,
  lockSubmission,
  noteOnSubmission,
  type SubmissionRow,
} from '../../matters/submissions/submission.ts'
import type { ReceiptHolder } from '../../people/actors.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { RuleRefused } from '../../platform/refusals.ts'
import { addToReport } from '../reports/report.ts'
import { notices } from '../words.ts'
import { words } from './words.ts'

/** An answer to our question, or a later word. It is read and answered, and starts no clock of its own. */
export function addToMine(db: Db, actor: ReceiptHolder, text: string): Promise<SubmissionRow> {
  return transaction(db, async (tx) => {
    const held = await lockSubmission(tx, actor, actor.submissionId)
    if (held.state === 'withdrawn' || held.state === 'closed')
      throw new RuleRefused(words.both.endedAlready, { submission: held.id, state: held.state })
    await keepAddition(tx, held, text)
    const added = await noteAddition(tx, actor, held)
    await tellDesk(tx, added, 'added')
    if (added.matter_id)
      await tellTeam(tx, actor.committeeId, added.matter_id, news(added, 'added'), added.township_id)
    return added
  })
}

/** Before it was taken up. Afterwards it is a matter of many, and the answer is to say so in an addition. */
export function withdrawMine(db: Db, actor: ReceiptHolder): Promise<SubmissionRow> {
  return transaction(db, async (tx) => {
    const held = await lockSubmission(tx, actor, actor.submissionId)
    await closePause(tx, actor.committeeId, held.id)
    const withdrawn = await advanceSubmission(tx, held, 'withdraw', { actor })
    await tellDesk(tx, withdrawn, 'withdrawn')
    return withdrawn
  })
}

async function keepAddition(tx: Tx, held: SubmissionRow, text: string): Promise<void> {
  if (held.confidential) return addToReport(tx, held, text)
  await keepSaid(tx, held.committee_id, { submissionId: held.id, saidBy: 'resident', part: 'addition', text })
}

/** The clock of the first sorting stood still while we waited for this. */
async function noteAddition(tx: Tx, actor: ReceiptHolder, held: SubmissionRow): Promise<SubmissionRow> {
  if (held.state !== 'needsInfo') return noteOnSubmission(tx, held, 'add', { actor })
  const since = await closePause(tx, held.committee_id, held.id)
  const paused = since ? tx.clock.now().getTime() - since.getTime() : 0
  const first_due_at = new Date(held.first_due_at.getTime() + paused)
  return advanceSubmission(tx, held, 'tellMore', { actor, set: { first_due_at } })
}

function news({ number }: SubmissionRow, what: 'added' | 'withdrawn') {
  const body = what === 'added' ? 'addedBody' : 'withdrawnBody'
  return {
    subject: notices.both[what],
    body: { zh: notices('zh')[body](number), en: notices('en')[body](number) },
  }
}

async function tellDesk(tx: Tx, held: SubmissionRow, what: 'added' | 'withdrawn'): Promise<void> {
  const townshipId = held.confidential ? null : held.township_id
  const roles = held.confidential ? (['confidentialHandler'] as const) : (['liaison', 'venueHead'] as const)
  const about = { kind: 'submission', id: held.id, townshipId } as const
  await tellRole(tx, held.committee_id, roles, held.region_id, about, news(held, what))
}

// Owns: the review by the proposal committee: filed, merged into another, returned, or not filed with one of ten reasons.
// Leaves: word to its proposers, whatever was decided.
import { negatives } from '../../../matters/methods/negatives.ts'
import { type Db, type Tx, transaction } from '../../../platform/database/transaction.ts'
import { OutOfReach, RuleRefused } from '../../../platform/refusals.ts'
import { lockProposal, moveProposal, type ProposalRow } from '../proposal.ts'
import type { Reviewer } from '../reach.ts'
import { tellProposers } from '../tell.ts'
import { words } from '../words.ts'

/** The ten; the three that local rules add are for topics alone. */
export const reasons = negatives.slice(0, 10)
export type Reason = string

export function startReview(db: Db, actor: Reviewer, id: string): Promise<ProposalRow> {
  return transaction(db, async (tx) => {
    const row = await lockProposal(tx, actor, id)
    return moveProposal(tx, row, 'startReview', { actor })
  })
}

export interface Filing {
  session: string
  note?: string | undefined
}

export function fileProposal(db: Db, actor: Reviewer, id: string, filing: Filing): Promise<ProposalRow> {
  return transaction(db, async (tx) => {
    const row = await underReview(tx, actor, id)
    const set = { session: filing.session, filed_at: tx.clock.now(), decision_note: filing.note ?? null }
    const filed = await moveProposal(tx, row, 'file', { actor, set })
    await tellProposers(tx, filed, 'filed')
    return filed
  })
}

/** 并案: one answer for both; the proposers of this one evaluate it too. */
export function mergeInto(
  db: Db,
  actor: Reviewer,
  id: string,
  { into, note }: { into: string; note?: string | undefined },
): Promise<ProposalRow> {
  return transaction(db, async (tx) => {
    const row = await underReview(tx, actor, id)
    const other = await mergeable(tx, row, into)
    const set = { merged_into: other.id, filed_at: tx.clock.now(), decision_note: note ?? null }
    const merged = await moveProposal(tx, row, 'mergeInto', { actor, set, payload: { into: other.id } })
    await tellProposers(tx, merged, 'merged', other.subject)
    return merged
  })
}

async function mergeable(tx: Tx, row: ProposalRow, into: string) {
  const other = await tx.q
    .selectFrom('proposals')
    .select(['id', 'subject', 'state'])
    .where('committee_id', '=', row.committee_id)
    .where('id', '=', into)
    .where('id', '<>', row.id)
    .forUpdate()
    .executeTakeFirst()
  if (!other) throw new OutOfReach({ proposal: into })
  if (!['filed', 'handed', 'handling'].includes(other.state))
    throw new RuleRefused(words.both.mergeIntoFiled, { proposal: into })
  return other
}

export function returnToProposer(db: Db, actor: Reviewer, id: string, note: string): Promise<ProposalRow> {
  return transaction(db, async (tx) => {
    const row = await underReview(tx, actor, id)
    const back = await moveProposal(tx, row, 'returnToProposer', { actor, set: { decision_note: note } })
    await tellProposers(tx, back, 'returned', note)
    return back
  })
}

export interface Declining {
  reason: Reason
  note: string
}

export function declineFiling(
  db: Db,
  actor: Reviewer,
  id: string,
  { reason, note }: Declining,
): Promise<ProposalRow> {
  return transaction(db, async (tx) => {
    const row = await underReview(tx, actor, id)
    const set = { reason, decision_note: note }
    const declined = await moveProposal(tx, row, 'declineFiling', { actor, set, payload: { reason } })
    const why = reasons.find(({ key }) => key === reason)
    await tellProposers(tx, declined, 'notFiled', [why?.label.zh, why?.instead.zh, note].join('；'))
    return declined
  })
}

/** Deciding begins the review: nobody presses twice. */
async function underReview(tx: Tx, actor: Reviewer, id: string): Promise<ProposalRow> {
  const row = await lockProposal(tx, actor, id)
  return row.state === 'submitted' ? moveProposal(tx, row, 'startReview', { actor }) : row
}

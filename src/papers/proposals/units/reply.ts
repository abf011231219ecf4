// Owns: what a unit answers: how far it is done (A, B, C), point by point, after talking with the proposer. Enters: its
// officers, its link, a colleague on its word. Leaves: to the proposers, once all who answer them have answered.
import type { Selectable } from 'kysely'
import type { ProposalReplies } from '../../../platform/database/schema.ts'
import { type Db, type Tx, transaction } from '../../../platform/database/transaction.ts'
import { newId } from '../../../platform/ids.ts'
import { FieldRefused } from '../../../platform/refusals.ts'
import { moveProposal, noteStep, type ProposalRow } from '../proposal.ts'
import { tellProposers, tellReviewers } from '../tell.ts'
import { words } from '../words.ts'
import { holdUnit, moveUnit, type NamedUnit, type Party, speakForUnit } from './unit.ts'

export const classes = ['A', 'B', 'C'] as const
export const talkedWays = ['meeting', 'phone', 'writing', 'no'] as const
export type ReplyRow = Selectable<ProposalReplies>

export interface NewReply {
  class: (typeof classes)[number]
  text: string
  plan?: string | undefined
  planDueOn?: string | undefined
  talked: (typeof talkedWays)[number]
  letter?: string | undefined
  contact: string
  onWordOf?: string | undefined
}

export function replyToProposal(db: Db, actor: Party, unitId: string, reply: NewReply): Promise<ProposalRow> {
  return transaction(db, async (tx) => {
    const held = await holdUnit(tx, actor, unitId)
    speakForUnit(actor, held, reply.onWordOf)
    if (reply.class === 'B' && !reply.planDueOn) throw new FieldRefused('planDueOn', words.both.planNeedsDay)
    const unit = await moveUnit(tx, held.unit, 'reply')
    await keep(tx, actor, held.proposal, unit, reply)
    const change = { actor, onWordOf: reply.onWordOf, payload: { unit: unit.id, class: reply.class } }
    const row = await noteStep(tx, held.proposal, 'unit.reply', change)
    const taken = row.state === 'handed' ? await moveProposal(tx, row, 'sign', change) : row
    const others = held.all.filter((one) => one.id !== unit.id)
    if (!others.every(hasAnsweredThem) || unit.mode === 'co') return taken
    const replied = await moveProposal(tx, taken, 'reply', change)
    await tellProposers(tx, replied, 'replied')
    await tellReviewers(tx, replied, 'replied')
    return replied
  })
}

/** A helper answers the lead, not the proposer: nobody waits for it. */
const hasAnsweredThem = (unit: NamedUnit): boolean =>
  unit.mode === 'co' || unit.state === 'replied' || unit.state === 'released'

async function keep(tx: Tx, actor: Party, row: ProposalRow, unit: NamedUnit, reply: NewReply): Promise<void> {
  const now = tx.clock.now()
  const by =
    actor.kind === 'oneTimeLink'
      ? { by_link: true }
      : reply.onWordOf
        ? { entered_by: actor.accountId, on_word_of: reply.onWordOf }
        : { by_account: actor.accountId }
  await tx.q
    .insertInto('proposal_replies')
    .values({
      ...{ committee_id: row.committee_id, id: newId<'reply'>(now), proposal_id: row.id, unit_id: unit.id },
      ...{ round: row.redo, class: reply.class, text: reply.text, plan: reply.plan ?? null },
      ...{ plan_due_on: reply.planDueOn ?? null, talked: reply.talked, letter: reply.letter ?? null },
      ...{ contact: reply.contact, at: now, ...by },
    })
    .execute()
}

export function repliesOf(db: Db, row: Pick<ProposalRow, 'committee_id' | 'id'>): Promise<ReplyRow[]> {
  return db.q
    .selectFrom('proposal_replies')
    .selectAll()
    .where('committee_id', '=', row.committee_id)
    .where('proposal_id', '=', row.id)
    .orderBy('at')
    .execute()
}

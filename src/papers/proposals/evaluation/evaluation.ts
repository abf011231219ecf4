// Owns: the proposers' own word on the reply, and what follows from it: done again once, or concluded. Enters: each by
// their own account or by a link sent to them; nobody writes it for them. Breaks if wrong: a unit rates itself.
import type { Selectable } from 'kysely'
import { limits } from '../../../matters/limits/limits.ts'
import { giveLink, revokeLinks, useLink } from '../../../people/links.ts'
import { dueAt } from '../../../platform/clock/limit.ts'
import type { ProposalEvaluations } from '../../../platform/database/schema.ts'
import { type Db, type Tx, transaction } from '../../../platform/database/transaction.ts'
import {
  AlreadyDone,
  FieldRefused,
  OutOfReach,
  RuleRefused,
  StageRefused,
  TwoHats,
} from '../../../platform/refusals.ts'
import { lockProposal, moveProposal, noteStep, type ProposalRow } from '../proposal.ts'
import { type Reviewer, unitsOf } from '../reach.ts'
import { proposersOf, tellProposers, tellReviewers } from '../tell.ts'
import { endUnitLinks, tellUnit } from '../units/reached.ts'
import type { talkedWays } from '../units/reply.ts'
import { moveUnit, type Party, unitsOfProposal } from '../units/unit.ts'
import { words } from '../words.ts'

export const views = ['content', 'mostly', 'notContent'] as const
export type Evaluation = Selectable<ProposalEvaluations>
export interface NewEvaluation {
  talked: (typeof talkedWays)[number]
  attitude: (typeof views)[number]
  outcome: (typeof views)[number]
  reasons?: string | undefined
}

/** The first proposer's word moves it on; those who signed say theirs beside it. */
export function evaluate(db: Db, actor: Party, id: string, said: NewEvaluation): Promise<ProposalRow> {
  return transaction(db, async (tx) => {
    const row = await lockProposal(tx, actor, id)
    const accountId = await whoSpeaks(tx, actor, row)
    if (row.state !== 'replied' && row.state !== 'evaluated')
      throw new StageRefused({ machine: 'proposal', state: row.state, verb: 'evaluate' })
    if (said.outcome === 'notContent' && !said.reasons)
      throw new FieldRefused('reasons', words.both.sayWhyNotContent)
    const through = actor.kind === 'oneTimeLink' ? 'link' : 'account'
    await keep(tx, row, accountId, said, through)
    if (actor.kind === 'oneTimeLink') await useLink(tx, actor)
    const change = { actor, payload: { account: accountId, outcome: said.outcome } }
    if (accountId !== row.first_id || row.state === 'evaluated')
      return noteStep(tx, row, 'evaluate.beside', change)
    const moved = await moveProposal(tx, row, 'evaluate', change)
    await tellReviewers(tx, moved, 'evaluated')
    return moved
  })
}

async function whoSpeaks(tx: Tx, actor: Party, row: ProposalRow): Promise<string> {
  const accountId = actor.kind === 'oneTimeLink' ? (actor.party ?? '') : actor.accountId
  if (actor.kind === 'oneTimeLink' && (actor.purpose !== 'evaluation' || actor.subjectId !== row.id))
    throw new OutOfReach({ proposal: row.id })
  if (!(await proposersOf(tx, row)).includes(accountId)) throw new OutOfReach({ proposal: row.id })
  await refuseHandlers(tx, actor, row, accountId)
  return accountId
}

/** A proposer who works for a unit that answers it, in whatever hat and by whatever way. */
async function refuseHandlers(tx: Tx, actor: Party, row: ProposalRow, accountId: string): Promise<void> {
  const bodies = (await unitsOfProposal(tx, row)).map((one) => one.body_id)
  const worn = actor.kind === 'staff' ? unitsOf(actor) : []
  const held = await tx.q
    .selectFrom('appointments')
    .select('body_id')
    .where('committee_id', '=', row.committee_id)
    .where('account_id', '=', accountId)
    .where('role', 'in', ['unitHandler', 'unitLeader'])
    .execute()
  if ([...worn, ...held.map((one) => one.body_id)].some((one) => one && bodies.includes(one)))
    throw new TwoHats({ proposal: row.id, verb: 'evaluate' })
}

async function keep(
  tx: Tx,
  row: ProposalRow,
  accountId: string,
  { talked, attitude, outcome, reasons }: NewEvaluation,
  through: 'account' | 'link',
): Promise<void> {
  const added = await tx.q
    .insertInto('proposal_evaluations')
    .values({
      ...{ committee_id: row.committee_id, proposal_id: row.id, account_id: accountId, round: row.redo },
      ...{ talked, attitude, outcome, reasons: reasons ?? null, through, at: tx.clock.now() },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (!added.numInsertedOrUpdatedRows) throw new AlreadyDone({ proposal: row.id })
}

/** For a proposer who can't sign in. It goes to them and to nobody else. */
export function giveWordLink(db: Db, actor: Reviewer, id: string, accountId: string): Promise<string> {
  return transaction(db, async (tx) => {
    const row = await lockProposal(tx, actor, id)
    if (row.state !== 'replied' && row.state !== 'evaluated')
      throw new StageRefused({ machine: 'proposal', state: row.state, verb: 'giveWordLink' })
    if (!(await proposersOf(tx, row)).includes(accountId)) throw new OutOfReach({ proposal: id })
    await noteStep(tx, row, 'giveWordLink', { actor, payload: { account: accountId } })
    return giveLink(tx, row.committee_id, 'evaluation', row.id, { party: accountId })
  })
}

/** Once: those who answered the proposer answer again, within the limit of a redo. */
export function askForRedo(
  db: Db,
  actor: Reviewer,
  id: string,
  { reason, site }: { reason: string; site?: string | null },
): Promise<ProposalRow> {
  return transaction(db, async (tx) => {
    const row = await lockProposal(tx, actor, id)
    if (row.redo > 0) throw new RuleRefused(words.both.redoOnce, { proposal: id })
    const again = await moveProposal(tx, row, 'askForRedo', { actor, set: { redo: 1, redo_reason: reason } })
    const due_at = dueAt(tx.clock.now(), limits.redo).due
    for (const unit of await unitsOfProposal(tx, again)) {
      if (unit.state !== 'replied' || unit.mode === 'co') continue
      await moveUnit(tx, unit, 'redo', { due_at })
      await tellUnit(tx, again, unit, 'toRedo', site ?? null, reason)
    }
    await tellProposers(tx, again, 'redoAsked', reason)
    return again
  })
}

export function conclude(db: Db, actor: Reviewer, id: string): Promise<ProposalRow> {
  return transaction(db, async (tx) => {
    const row = await lockProposal(tx, actor, id)
    const done = await moveProposal(tx, row, 'conclude', { actor })
    for (const unit of await unitsOfProposal(tx, done)) await endUnitLinks(tx, unit)
    await revokeLinks(tx, row.committee_id, row.id, 'evaluation')
    await tellProposers(tx, done, 'concluded')
    return done
  })
}

export function evaluationsOf(db: Db, row: Pick<ProposalRow, 'committee_id' | 'id'>) {
  return db.q
    .selectFrom('proposal_evaluations as e')
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.committee_id', '=', 'e.committee_id').onRef('a.id', '=', 'e.account_id'),
    )
    .selectAll('e')
    .select('a.name')
    .where('e.committee_id', '=', row.committee_id)
    .where('e.proposal_id', '=', row.id)
    .orderBy('e.at')
    .execute()
}

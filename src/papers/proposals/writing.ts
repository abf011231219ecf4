// Owns: a proposal while it is written: begun, changed, submitted. Enters: a member, or the office on a member's word.
// Leaves: to the proposal committee. What was signed is what is submitted: a changed text asks its co-signers anew.

import { holds } from '../../people/actors.ts'
import { nextNumber } from '../../platform/database/numbers.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { newId } from '../../platform/ids.ts'
import { AlreadyDone, FieldRefused, NotYours, OutOfReach, StageRefused } from '../../platform/refusals.ts'
import {
  addStep,
  lockProposal,
  moveProposal,
  noteStep,
  type ProposalId,
  type ProposalRow,
} from './proposal.ts'
import { isReviewer, type Writer } from './reach.ts'
import { askSignersAnew } from './signing/asked.ts'
import { tellReviewers } from './tell.ts'
import { words } from './words.ts'

export interface Text {
  subject: string
  category: string
  situation: string
  analysis: string
  /** One a line. */
  suggestions: string
}
export interface NewProposal extends Text {
  /** For whom it is put forward together: a special committee, a sector, a group, a party's house. */
  bodyId?: string | undefined
  matterId?: string | undefined
  briefId?: string | undefined
  /** Entered by the office for a member: whose it is, and on whose word. */
  firstId?: string | undefined
  onWordOf?: string | undefined
}

export function beginProposal(db: Db, actor: Writer, fresh: NewProposal): Promise<ProposalId> {
  return transaction(db, async (tx) => {
    const whose = await whoseItIs(tx, actor, fresh)
    if (fresh.bodyId) await refuseUnknownBody(tx, actor, fresh.bodyId)
    const now = tx.clock.now()
    const row = await tx.q
      .insertInto('proposals')
      .values({
        ...{ committee_id: actor.committeeId, id: newId<'proposal'>(now), state: 'draft', state_since: now },
        ...{ seq: 1, collective: Boolean(fresh.bodyId), body_id: fresh.bodyId ?? null, ...textOf(fresh) },
        ...{ matter_id: fresh.matterId ?? null, brief_id: fresh.briefId ?? null, made_at: now },
        ...whose,
      })
      .returningAll()
      .executeTakeFirstOrThrow()
    const begun = row as ProposalRow
    const from = { matter: begun.matter_id, brief: begun.brief_id }
    const step = { verb: 'begin', from: 'draft' as const, onWordOf: begun.on_word_of }
    await addStep(tx, begun, { ...step, actor, payload: from })
    return begun.id
  })
}

const textOf = ({ subject, category, situation, analysis, suggestions }: Text) => ({
  ...{ subject, category, situation, analysis, suggestions },
})

async function whoseItIs(tx: Tx, actor: Writer, { firstId, onWordOf }: NewProposal) {
  if (!firstId || firstId === actor.accountId) {
    if (!holds(actor, 'member')) throw new FieldRefused('firstId', words.both.whoseProposal)
    return { first_id: actor.accountId }
  }
  if (!isReviewer(actor)) throw new NotYours({ verb: 'beginFor', account: firstId })
  if (!onWordOf) throw new FieldRefused('onWordOf', words.both.onWhoseWord)
  await refuseNoMember(tx, actor, firstId)
  return { first_id: firstId, entered_by: actor.accountId, on_word_of: onWordOf }
}

async function refuseNoMember(tx: Tx, { committeeId }: Writer, accountId: string): Promise<void> {
  const found = await tx.q
    .selectFrom('member_profiles')
    .select('account_id')
    .where('committee_id', '=', committeeId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  if (!found) throw new OutOfReach({ member: accountId })
}

async function refuseUnknownBody(tx: Tx, { committeeId }: Writer, bodyId: string): Promise<void> {
  const found = await tx.q
    .selectFrom('bodies')
    .select('id')
    .where('committee_id', '=', committeeId)
    .where('id', '=', bodyId)
    .where('kind', 'in', ['specialCommittee', 'memberGroup', 'sector', 'partyHouse'])
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  if (!found) throw new OutOfReach({ body: bodyId })
}

/** The first proposer, or whoever entered it for them. */
export const isWriter = (actor: { accountId: string }, row: ProposalRow): boolean =>
  row.first_id === actor.accountId || row.entered_by === actor.accountId

export function refuseOthers(actor: Writer, row: ProposalRow, verb: string): void {
  if (!isWriter(actor, row)) throw new NotYours({ verb, proposal: row.id })
}

export function rewrite(db: Db, actor: Writer, id: string, text: Text): Promise<void> {
  return transaction(db, async (tx) => {
    const row = await lockProposal(tx, actor, id)
    refuseOthers(actor, row, 'rewrite')
    if (!isBeingWritten(row))
      throw new StageRefused({ machine: 'proposal', state: row.state, verb: 'rewrite' })
    await noteStep(tx, row, 'rewrite', { actor, set: textOf(text) })
    if (row.state === 'coSigning') await askSignersAnew(tx, row)
  })
}

/** Held to add evidence or take it away: what was signed has changed. */
export async function holdForEvidence(tx: Tx, actor: Writer, id: string): Promise<ProposalRow> {
  const row = await lockProposal(tx, actor, id)
  refuseOthers(actor, row, 'evidence')
  if (!isBeingWritten(row))
    throw new StageRefused({ machine: 'proposal', state: row.state, verb: 'evidence' })
  const held = await noteStep(tx, row, 'evidence', { actor })
  if (row.state === 'coSigning') await askSignersAnew(tx, row)
  return held
}

export const isBeingWritten = ({ state }: ProposalRow): boolean => state === 'draft' || state === 'coSigning'

/** Once signed by those who wish to; nobody is waited for longer than the proposer likes. */
export function submit(db: Db, actor: Writer, id: string): Promise<ProposalRow> {
  return transaction(db, async (tx) => {
    const row = await lockProposal(tx, actor, id)
    refuseOthers(actor, row, 'submit')
    if (row.state === 'submitted') throw new AlreadyDone({ proposal: id })
    const number = row.number ?? (await nextNumber(tx, row.committee_id, 'proposal'))
    const set = { number, submitted_at: row.submitted_at ?? tx.clock.now() }
    const sent = await moveProposal(tx, row, 'submit', { actor, set, onWordOf: row.on_word_of })
    await tellReviewers(tx, sent)
    return sent
  })
}

/** Returned for more: the proposer takes it up again. */
export function revise(db: Db, actor: Writer, id: string): Promise<void> {
  return transaction(db, async (tx) => {
    const row = await lockProposal(tx, actor, id)
    refuseOthers(actor, row, 'revise')
    await moveProposal(tx, row, 'revise', { actor })
  })
}

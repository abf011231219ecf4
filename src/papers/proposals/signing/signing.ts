// Owns: co-signing by one tap. Enters: the first proposer asks, each answers for themselves; a paper signature is entered
// by the office on their word. Leaves: the names under the proposal.

import type { Staff } from '../../../people/actors.ts'
import { type Db, type Tx, transaction } from '../../../platform/database/transaction.ts'
import { AlreadyDone, FieldRefused, OutOfReach, StageRefused } from '../../../platform/refusals.ts'
import { lockProposal, moveProposal, noteStep, type ProposalRow } from '../proposal.ts'
import type { Writer } from '../reach.ts'
import { tellOne } from '../tell.ts'
import { words } from '../words.ts'
import { refuseOthers } from '../writing.ts'

export function askCoSigners(db: Db, actor: Writer, id: string, accounts: readonly string[]): Promise<void> {
  return transaction(db, async (tx) => {
    const row = await lockProposal(tx, actor, id)
    refuseOthers(actor, row, 'askCoSigners')
    const others = [...new Set(accounts)].filter((one) => one !== row.first_id)
    if (others.length === 0) throw new FieldRefused('accounts', words.both.chooseSomebody)
    const open = row.state === 'coSigning' ? row : await moveProposal(tx, row, 'askCoSigners', { actor })
    const fresh = await invite(tx, open, others)
    await noteStep(tx, open, 'invite', { actor, payload: { invited: fresh } })
    for (const account of fresh) await tellOne(tx, open, account, 'askedToSign')
  })
}

async function invite(tx: Tx, row: ProposalRow, accounts: readonly string[]): Promise<string[]> {
  const members = await tx.q
    .selectFrom('member_profiles')
    .select('account_id')
    .where('committee_id', '=', row.committee_id)
    .where('account_id', 'in', accounts)
    .execute()
  if (members.length < accounts.length) throw new OutOfReach({ members: 'unknown' })
  const asked_at = tx.clock.now()
  const added = await tx.q
    .insertInto('proposal_signers')
    .values(
      accounts.map((account_id) => ({
        ...{ committee_id: row.committee_id, proposal_id: row.id, account_id, asked_at },
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('account_id')
    .execute()
  return added.map((one) => one.account_id)
}

export function sign(db: Db, actor: Staff, id: string, answer: 'signed' | 'declined'): Promise<void> {
  return answered(db, actor, id, { accountId: actor.accountId, answer })
}

/** Signed on paper, or said over the telephone; marked as such for ever. */
export function signOnWord(
  db: Db,
  actor: Writer,
  id: string,
  { accountId, onWordOf }: { accountId: string; onWordOf: string },
): Promise<void> {
  return answered(db, actor, id, { accountId, answer: 'signed', onWordOf })
}

interface Answered {
  accountId: string
  answer: 'signed' | 'declined'
  onWordOf?: string
}

function answered(
  db: Db,
  actor: Staff,
  id: string,
  { accountId, answer, onWordOf }: Answered,
): Promise<void> {
  return transaction(db, async (tx) => {
    const row = await lockProposal(tx, actor, id)
    if (row.state !== 'coSigning')
      throw new StageRefused({ machine: 'proposal', state: row.state, verb: 'sign' })
    if (onWordOf) refuseOthers(actor as Writer, row, 'signOnWord')
    const by = onWordOf ? { on_word_of: onWordOf, entered_by: actor.accountId } : {}
    const done = await tx.q
      .updateTable('proposal_signers')
      .set({ answer, answered_at: tx.clock.now(), ...by })
      .where('committee_id', '=', row.committee_id)
      .where('proposal_id', '=', row.id)
      .where('account_id', '=', accountId)
      .where((eb) => eb.or([eb('answer', 'is', null), eb('answer', '<>', answer)]))
      .executeTakeFirst()
    if (!done.numUpdatedRows) throw await whyNot(tx, row, accountId)
    await noteStep(tx, row, answer === 'signed' ? 'sign.name' : 'sign.decline', {
      ...{ actor, onWordOf, payload: { account: accountId } },
    })
  })
}

async function whyNot(tx: Tx, row: ProposalRow, accountId: string): Promise<Error> {
  const asked = await tx.q
    .selectFrom('proposal_signers')
    .select('answer')
    .where('committee_id', '=', row.committee_id)
    .where('proposal_id', '=', row.id)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return asked ? new AlreadyDone({ proposal: row.id }) : new OutOfReach({ proposal: row.id })
}

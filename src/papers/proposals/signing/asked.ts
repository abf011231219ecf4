// Owns: the list of those asked to sign. Nobody is reminded, and nobody sees who has looked.
import type { Db, Tx } from '../../../platform/database/transaction.ts'
import type { ProposalRow } from '../proposal.ts'

export interface Signer {
  accountId: string
  name: string
  sectors: string[]
  answer: 'signed' | 'declined' | null
  onWordOf: string | null
}

export async function signersOf(db: Db, row: Pick<ProposalRow, 'committee_id' | 'id'>): Promise<Signer[]> {
  const rows = await db.q
    .selectFrom('proposal_signers as s')
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.committee_id', '=', 's.committee_id').onRef('a.id', '=', 's.account_id'),
    )
    .leftJoin('member_profiles as m', (join) =>
      join.onRef('m.committee_id', '=', 's.committee_id').onRef('m.account_id', '=', 's.account_id'),
    )
    .select(['s.account_id', 'a.name', 'm.sectors', 's.answer', 's.on_word_of'])
    .where('s.committee_id', '=', row.committee_id)
    .where('s.proposal_id', '=', row.id)
    .orderBy('s.answered_at')
    .orderBy('a.name')
    .execute()
  return rows.map((one) => ({
    ...{ accountId: one.account_id, name: one.name, sectors: one.sectors ?? [] },
    ...{ answer: one.answer as Signer['answer'], onWordOf: one.on_word_of },
  }))
}

/** They signed another text than this one. */
export async function askSignersAnew(tx: Tx, row: ProposalRow): Promise<void> {
  await tx.q
    .updateTable('proposal_signers')
    .set({ answer: null, answered_at: null, on_word_of: null, entered_by: null, asked_at: tx.clock.now() })
    .where('committee_id', '=', row.committee_id)
    .where('proposal_id', '=', row.id)
    .where('answer', '=', 'signed')
    .execute()
}

// Owns: the marks: key (重点), with who supervises it, how and until when; excellent (优秀), once it is concluded.
import { type Db, transaction } from '../../../platform/database/transaction.ts'
import { AlreadyDone, RuleRefused } from '../../../platform/refusals.ts'
import { lockProposal, noteStep } from '../proposal.ts'
import type { Reviewer } from '../reach.ts'
import { tellProposers } from '../tell.ts'
import { words } from '../words.ts'

export interface Supervision {
  supervisor: string
  way: string
  until: string
}

export function markKey(db: Db, actor: Reviewer, id: string, plan: Supervision): Promise<void> {
  return transaction(db, async (tx) => {
    const row = await lockProposal(tx, actor, id)
    if (!row.filed_at || row.state === 'merged' || row.state === 'concluded')
      throw new RuleRefused(words.both.keyNeedsFiled, { proposal: id })
    const standing = row.key_at ? {} : { key_at: tx.clock.now(), key_by: actor.accountId }
    const { supervisor, way, until } = plan
    const set = { ...standing, supervisor, supervision_way: way, supervise_by: until }
    await noteStep(tx, row, row.key_at ? 'planSupervision' : 'markKey', { actor, set })
    if (!row.key_at) await tellProposers(tx, row, 'markedKey', supervisor)
  })
}

export function markExcellent(db: Db, actor: Reviewer, id: string): Promise<void> {
  return transaction(db, async (tx) => {
    const row = await lockProposal(tx, actor, id)
    if (row.excellent_at) throw new AlreadyDone({ proposal: id })
    if (row.state !== 'concluded') throw new RuleRefused(words.both.excellentNeedsConcluded, { proposal: id })
    const set = { excellent_at: tx.clock.now(), excellent_by: actor.accountId }
    await noteStep(tx, row, 'markExcellent', { actor, set })
    await tellProposers(tx, row, 'markedExcellent')
  })
}

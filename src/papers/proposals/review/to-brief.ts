// Owns: a proposal that was not filed, turned into an opinion brief where it fits: nothing a member wrote is lost.
import { type Db, transaction } from '../../../platform/database/transaction.ts'
import { NotYours } from '../../../platform/refusals.ts'
import { writeBrief } from '../../briefs/brief.ts'
import type { BriefId } from '../../briefs/reach.ts'
import { lockProposal, moveProposal } from '../proposal.ts'
import type { Writer } from '../reach.ts'
import { isWriter } from '../writing.ts'

/** Its writer's deed: the brief is theirs, as a draft. */
export function turnIntoBrief(db: Db, actor: Writer, id: string): Promise<BriefId> {
  return transaction(db, async (tx) => {
    const row = await lockProposal(tx, actor, id)
    if (!isWriter(actor, row)) throw new NotYours({ proposal: id, verb: 'turnIntoBrief' })
    const { subject, category, situation, analysis, suggestions } = row
    const brief = await writeBrief(tx, actor as Parameters<typeof writeBrief>[1], {
      ...{ title: subject, category, situation, problems: analysis, suggestions },
      ...{ matterIds: row.matter_id ? [row.matter_id] : [], onWordOf: row.on_word_of ?? undefined },
    })
    await moveProposal(tx, row, 'turnIntoBrief', { actor, set: { became_brief: brief }, payload: { brief } })
    return brief
  })
}

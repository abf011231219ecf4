// Owns: one-time links by which a representative says whether it is done. Enters: the desk of the place.
// Leaves: the link, once, to be printed or sent on; only its digest is kept.
import { noteOnMatter } from '../../matters/matter.ts'
import { refuseTwoHats } from '../../matters/participants.ts'
import { giveLink } from '../../people/links.ts'
import { type Db, transaction } from '../../platform/database/transaction.ts'
import { type Desk, deskRoles, refuseUnlessServes } from '../hands.ts'
import { holdFollowUp } from './round.ts'

export function giveEvaluationLink(db: Db, actor: Desk, matterId: string, party: string): Promise<string> {
  return transaction(db, async (tx) => {
    const { matter } = await holdFollowUp(tx, actor, matterId)
    refuseUnlessServes(actor, deskRoles, matter, 'giveEvaluationLink')
    await refuseTwoHats(tx, actor, matter.id, 'rate')
    await noteOnMatter(tx, matter, 'giveEvaluationLink', { actor })
    return giveLink(tx, matter.committee_id, 'evaluation', matter.id, { party })
  })
}

// Owns: the end of what was only to be learnt or looked at: no talk follows, it is kept. Enters: those who serve the place
// and the team. Leaves: to the archive.
import { advanceMatter, type HeldMatter, lockMatter } from '../../matters/matter.ts'
import { refuseUnfinished } from '../../matters/methods/on-record.ts'
import { refuseTwoHats } from '../../matters/participants.ts'
import { type Db, transaction } from '../../platform/database/transaction.ts'
import { StageRefused } from '../../platform/refusals.ts'
import { may } from '../begin.ts'
import { type Host, refuseStrangers } from '../hands.ts'

export function endResearch(db: Db, actor: Host, matterId: string): Promise<HeldMatter> {
  return transaction(db, async (tx) => {
    const matter = await lockMatter(tx, actor, matterId)
    await refuseStrangers(tx, actor, matter)
    await refuseTwoHats(tx, actor, matter.id, 'file')
    if (!endsWithResearch(matter)) throw new StageRefused({ matter: matter.id, state: matter.state })
    await refuseUnfinished(tx, matter, 'research')
    return advanceMatter(tx, matter, 'file', { actor })
  })
}

export const endsWithResearch = (matter: HeldMatter): boolean =>
  matter.state === 'researching' && !matter.method.route.isPart('deliberate') && may(matter, 'file')

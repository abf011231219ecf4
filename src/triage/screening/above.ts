// Owns: what happens to a matter that was sent up: taken up there, or its result brought back. Enters: those who choose
// at the level it was sent to. Leaves: into screening again, or to its senders.
import { advanceMatter, type HeldMatter, lockMatter } from '../../matters/matter.ts'
import { regionLevels } from '../../matters/methods/vocabulary.ts'
import { tellRole, tellSenders } from '../../matters/notices.ts'
import { refuseTwoHats } from '../../matters/participants.ts'
import { committeeById } from '../../platform/committees.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { NotYours, RuleRefused } from '../../platform/refusals.ts'
import { decides } from './rules.ts'
import type { Screener } from './screening.ts'
import { notice, words } from './words.ts'

export function takeUpAbove(
  db: Db,
  actor: Screener,
  matterId: string,
  onWordOf?: string,
): Promise<HeldMatter> {
  return transaction(db, async (tx) => {
    const held = await lockAbove(tx, actor, matterId)
    const committee = await committeeById(tx, actor.committeeId)
    if (rank(held.level) > rank(committee.level))
      throw new RuleRefused(words.both.outsideCommittee, { level: held.level })
    const taken = await advanceMatter(tx, held, 'takeUpAbove', { actor, onWordOf })
    await tellBelow(
      tx,
      actor,
      taken,
      notice((w) => [w.takenUpSubject, taken.headline]),
    )
    return taken
  })
}

export function bringResultFromAbove(
  db: Db,
  actor: Screener,
  matterId: string,
  by: { result: string; onWordOf?: string },
): Promise<HeldMatter> {
  return transaction(db, async (tx) => {
    const held = await lockAbove(tx, actor, matterId)
    const change = { actor, onWordOf: by.onWordOf, set: { explanation: by.result } }
    const back = await advanceMatter(tx, held, 'bringResultFromAbove', change)
    const news = notice((w) => [w.resultSubject, by.result])
    await tellSenders(tx, actor.committeeId, back.id, news)
    await tellBelow(tx, actor, back, news)
    return back
  })
}

async function lockAbove(tx: Tx, actor: Screener, matterId: string): Promise<HeldMatter> {
  const held = await lockMatter(tx, actor, matterId)
  if (!decides(actor, held)) throw new NotYours({ verb: 'actAbove', matter: matterId, level: held.level })
  await refuseTwoHats(tx, actor, held.id, 'screen')
  return held
}

async function tellBelow(
  tx: Tx,
  actor: Screener,
  matter: HeldMatter,
  news: ReturnType<typeof notice>,
): Promise<void> {
  const about = { kind: 'matter' as const, id: matter.id, townshipId: matter.township_id }
  await tellRole(tx, actor.committeeId, ['convener'], matter.region_id, about, news)
}

const rank = (level: string): number => (regionLevels as readonly string[]).indexOf(level)

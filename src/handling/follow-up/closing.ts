// Owns: what follows from the resident's word: content, and it is closed; not content, and it is done again once, then
// sent up once, then answered with reasons. Enters: the convener, the committee's staff. Leaves: a filed matter, a task
// again with its unit, or the level above.
import { journalOf } from '../../matters/journal.ts'
import { advanceMatter, type HeldMatter, type MatterRow } from '../../matters/matter.ts'
import { methodOf } from '../../matters/methods/in-force.ts'
import { missingFor } from '../../matters/methods/missing.ts'
import { onRecord, refuseUnfinished } from '../../matters/methods/on-record.ts'
import { tellRole, tellSenders } from '../../matters/notices.ts'
import { refuseTwoHats } from '../../matters/participants.ts'
import type { Actor } from '../../people/actors.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import type { RegionId } from '../../platform/ids.ts'
import { StageRefused } from '../../platform/refusals.ts'
import { can, type Decider, deciderRoles, refuseUnlessServes } from '../hands.ts'
import { fileMatter } from './filing.ts'
import { holdFollowUp, type Round, roundOf, type Standing, standingOf } from './round.ts'
import { news } from './words.ts'

export type Way = 'wait' | 'file' | 'redo' | 'sendUp' | 'finalAnswer'

/** One thing at a time, in this order: nobody is kept going round. */
export function wayOn(standing: Standing, still: { mayRedo: boolean; maySendUp: boolean }): Way {
  if (standing.notContent === 0) return standing.waiting > 0 ? 'wait' : 'file'
  if (still.mayRedo) return 'redo'
  if (still.maySendUp) return 'sendUp'
  return standing.waiting > 0 ? 'wait' : 'finalAnswer'
}

export async function wayOf(db: Db, matter: MatterRow, round: Round): Promise<Way> {
  const sentUp = (await journalOf(db, matter.committee_id, matter.id)).some(
    (line) => line.verb === 'sendUp' && line.from_state === 'followingUp',
  )
  const held = { ...matter, method: await methodOf(db, matter) }
  const above = levelAbove[matter.level] !== undefined
  return wayOn(standingOf(round), {
    mayRedo: matter.redo === 0 && can(held, 'redo'),
    maySendUp: !sentUp && above && can(held, 'sendUp'),
  })
}

/** Everyone who was asked is content: nobody has to press anything. */
export async function fileIfContent(tx: Tx, actor: Actor, matter: HeldMatter): Promise<HeldMatter> {
  const { waiting, spoke, notContent } = standingOf(await roundOf(tx, matter))
  if (waiting > 0 || spoke === 0 || notContent > 0) return matter
  const missing = missingFor(matter.method, 'followUp', await onRecord(tx, matter))
  return missing.length === 0 ? fileMatter(tx, actor, matter) : matter
}

/** Nobody could be reached, or nobody is left to be asked. */
export function closeMatter(db: Db, actor: Decider, matterId: string): Promise<HeldMatter> {
  return transaction(db, async (tx) => {
    const matter = await holdToClose(tx, actor, matterId, 'file')
    await refuseUnfinished(tx, matter, 'followUp')
    return fileMatter(tx, actor, matter)
  })
}

export function answerFinally(
  db: Db,
  actor: Decider,
  matterId: string,
  explanation: string,
): Promise<HeldMatter> {
  return transaction(db, async (tx) => {
    const matter = await holdToClose(tx, actor, matterId, 'finalAnswer')
    await tellSenders(
      tx,
      matter.committee_id,
      matter.id,
      news((w) => [w.finalSubject, explanation]),
    )
    return fileMatter(tx, actor, matter, { explanation })
  })
}

export function sendUp(db: Db, actor: Decider, matterId: string, reason: string): Promise<HeldMatter> {
  return transaction(db, async (tx) => {
    const matter = await holdToClose(tx, actor, matterId, 'sendUp')
    const to = levelAbove[matter.level] ?? matter.level
    const change = { actor, payload: { from: matter.level, to }, set: { level: to, explanation: reason } }
    const sent = await advanceMatter(tx, matter, 'sendUp', change)
    await tellSenders(
      tx,
      matter.committee_id,
      matter.id,
      news((w) => [w.sentUpSubject, reason]),
    )
    const about = { kind: 'matter' as const, id: matter.id, townshipId: null }
    const what = news((w) => [w.fromBelowSubject, matter.headline])
    await tellRole(tx, matter.committee_id, ['committeeStaff'], matter.region_id as RegionId, about, what)
    return sent
  })
}

const levelAbove: Partial<Record<MatterRow['level'], MatterRow['level']>> = {
  village: 'township',
  township: 'county',
  county: 'city',
}

/** Only the one thing that is its turn. */
export async function holdToClose(
  tx: Tx,
  actor: Decider,
  matterId: string,
  way: Exclude<Way, 'wait'>,
): Promise<HeldMatter> {
  const { matter, round } = await holdFollowUp(tx, actor, matterId)
  refuseUnlessServes(actor, deciderRoles, matter, way)
  await refuseTwoHats(tx, actor, matter.id, 'file')
  const now = await wayOf(tx, matter, round)
  if (now !== way) throw new StageRefused({ matter: matter.id, asked: way, now })
  return matter
}

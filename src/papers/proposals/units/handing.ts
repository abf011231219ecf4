// Owns: handing a filed proposal to those who answer it, and what a unit may say before it answers: not ours, more time.
import { limits } from '../../../matters/limits/limits.ts'
import { dueAt } from '../../../platform/clock/limit.ts'
import { type Db, type Tx, transaction } from '../../../platform/database/transaction.ts'
import { newId } from '../../../platform/ids.ts'
import { AlreadyDone, FieldRefused, OutOfReach, RuleRefused } from '../../../platform/refusals.ts'
import { lockProposal, moveProposal, noteStep, type ProposalRow } from '../proposal.ts'
import type { Reviewer } from '../reach.ts'
import { tellProposers } from '../tell.ts'
import { words } from '../words.ts'
import { tellUnit } from './reached.ts'
import { holdUnit, moveUnit, type NamedUnit, type Party, speakForUnit, unitsOfProposal } from './unit.ts'

export interface Handing {
  /** Either one lead with helpers, or several that each answer for a part. */
  leadId?: string | undefined
  coIds?: readonly string[]
  splitIds?: readonly string[]
  site?: string | null
}

export function handOver(db: Db, actor: Reviewer, id: string, handing: Handing): Promise<ProposalRow> {
  return transaction(db, async (tx) => {
    const row = await lockProposal(tx, actor, id)
    const wanted = wantedUnits(handing)
    const handed = await moveProposal(tx, row, 'handOver', {
      ...{ actor, payload: { units: wanted.map(({ bodyId, mode }) => ({ bodyId, mode })) } },
    })
    for (const one of wanted) await giveTo(tx, handed, one)
    for (const unit of await unitsOfProposal(tx, handed))
      await tellUnit(tx, handed, unit, 'handed', handing.site ?? null)
    await tellProposers(tx, handed, 'handedOver')
    return handed
  })
}

interface Wanted {
  bodyId: string
  mode: 'lead' | 'co' | 'split'
}

function wantedUnits({ leadId, coIds = [], splitIds = [] }: Handing): Wanted[] {
  const several = new Set(splitIds)
  if (leadId ? several.size > 0 : several.size < 2) throw new FieldRefused('leadId', words.both.leadOrSplit)
  if (!leadId) return [...several].map((bodyId) => ({ bodyId, mode: 'split' as const }))
  const helpers = [...new Set(coIds)].filter((one) => one !== leadId)
  return [{ bodyId: leadId, mode: 'lead' }, ...helpers.map((bodyId) => ({ bodyId, mode: 'co' as const }))]
}

async function giveTo(tx: Tx, row: ProposalRow, { bodyId, mode }: Wanted): Promise<void> {
  const unit = await tx.q
    .selectFrom('bodies')
    .select('id')
    .where('committee_id', '=', row.committee_id)
    .where('id', '=', bodyId)
    .where('kind', '=', 'handlingUnit')
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  if (!unit) throw new OutOfReach({ body: bodyId })
  const now = tx.clock.now()
  const limit = mode === 'co' ? limits.coUnitOpinion : limits.leadReply
  await tx.q
    .insertInto('proposal_units')
    .values({
      ...{ committee_id: row.committee_id, id: newId<'proposalUnit'>(now), proposal_id: row.id },
      ...{ body_id: bodyId, mode, state: 'handed', handed_at: now, due_at: dueAt(now, limit).due },
    })
    .execute()
}

export interface Said {
  onWordOf?: string | undefined
}

export function signForProposal(db: Db, actor: Party, unitId: string, said: Said = {}): Promise<void> {
  return transaction(db, async (tx) => {
    const held = await holdUnit(tx, actor, unitId)
    speakForUnit(actor, held, said.onWordOf)
    await moveUnit(tx, held.unit, 'sign')
    await begun(tx, held.proposal, held.unit, actor, 'unit.sign', said.onWordOf)
  })
}

export function objectToProposal(
  db: Db,
  actor: Party,
  unitId: string,
  { reason, onWordOf }: Said & { reason: string },
): Promise<void> {
  return transaction(db, async (tx) => {
    const held = await holdUnit(tx, actor, unitId)
    speakForUnit(actor, held, onWordOf)
    const { due } = dueAt(held.unit.handed_at, limits.unitObjection)
    if (tx.clock.now() > due) throw new RuleRefused(words.both.objectionLate, { unit: unitId })
    await moveUnit(tx, held.unit, 'object', { objection: reason })
    await noteStep(tx, held.proposal, 'unit.object', { actor, onWordOf, payload: { unit: unitId } })
  })
}

/** Upheld: it answers. Passed on: another unit stands in its place with a limit of its own. */
export function decideObjection(
  db: Db,
  actor: Reviewer,
  unitId: string,
  { decision, toId, site }: { decision: string; toId?: string | undefined; site?: string | null },
): Promise<void> {
  return transaction(db, async (tx) => {
    const { proposal, unit } = await holdUnit(tx, actor, unitId)
    await moveUnit(tx, unit, toId ? 'release' : 'uphold', { objection_decision: decision })
    const payload = { unit: unitId, to: toId ?? null }
    const row = await noteStep(tx, proposal, 'unit.decideObjection', { actor, payload })
    if (!toId) return tellUnit(tx, row, unit, 'upheld', site ?? null)
    await giveTo(tx, row, { bodyId: toId, mode: unit.mode })
    const other = (await unitsOfProposal(tx, row)).find(
      (one) => one.body_id === toId && one.state === 'handed',
    )
    if (other) await tellUnit(tx, row, other, 'handed', site ?? null)
  })
}

/** Once, and only for whoever answers the proposer: a helper has its month. */
export function askForMoreTime(
  db: Db,
  actor: Party,
  unitId: string,
  { reason, onWordOf }: Said & { reason: string },
): Promise<void> {
  return transaction(db, async (tx) => {
    const held = await holdUnit(tx, actor, unitId)
    speakForUnit(actor, held, onWordOf)
    if (held.unit.extension_reason) throw new AlreadyDone({ unit: unitId })
    if (held.unit.mode === 'co') throw new RuleRefused(words.both.noExtensionForCo, { unit: unitId })
    await moveUnit(tx, held.unit, 'askForExtension', { extension_reason: reason })
    await begun(tx, held.proposal, held.unit, actor, 'unit.askForExtension', onWordOf)
  })
}

export function decideExtension(
  db: Db,
  actor: Reviewer,
  unitId: string,
  { granted, decision, site }: { granted: boolean; decision: string; site?: string | null },
): Promise<void> {
  return transaction(db, async (tx) => {
    const { proposal, unit } = await holdUnit(tx, actor, unitId)
    const later = granted
      ? { due_at: dueAt(unit.due_at, limits.leadReplyExtension).due, extended_at: tx.clock.now() }
      : {}
    await moveUnit(tx, unit, 'decideExtension', { extension_decision: decision, ...later })
    const payload = { unit: unitId, granted }
    const row = await noteStep(tx, proposal, 'unit.decideExtension', { actor, payload })
    await tellUnit(tx, row, unit, granted ? 'granted' : 'notGranted', site ?? null)
  })
}

/** The first unit that takes it in hand begins the handling. */
async function begun(
  tx: Tx,
  proposal: ProposalRow,
  unit: NamedUnit,
  actor: Party,
  verb: string,
  onWordOf: string | undefined,
): Promise<void> {
  const change = { actor, onWordOf, payload: { unit: unit.id } }
  const row = await noteStep(tx, proposal, verb, change)
  if (row.state === 'handed') await moveProposal(tx, row, 'sign', change)
}

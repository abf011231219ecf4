// Owns: reminders and acts of supervision: each one on record, for everyone who reads the proposal.
import type { Selectable } from 'kysely'
import type { ProposalReminders } from '../../../platform/database/schema.ts'
import { type Db, type Tx, transaction } from '../../../platform/database/transaction.ts'
import { newId } from '../../../platform/ids.ts'
import { RuleRefused } from '../../../platform/refusals.ts'
import { lockProposal, noteStep, type ProposalRow } from '../proposal.ts'
import type { Reviewer } from '../reach.ts'
import { words } from '../words.ts'
import { owes } from './machine.ts'
import { tellUnit } from './reached.ts'
import { holdUnit, unitsOfProposal } from './unit.ts'

export type Reminder = Selectable<ProposalReminders>

export function remindUnit(
  db: Db,
  actor: Reviewer,
  unitId: string,
  { note, site }: { note: string; site?: string | null },
): Promise<void> {
  return transaction(db, async (tx) => {
    const { proposal, unit } = await holdUnit(tx, actor, unitId)
    if (!owes(unit.state)) throw new RuleRefused(words.both.notTheirTurn, { unit: unitId })
    await add(tx, actor, proposal, { kind: 'reminder', unitId, note })
    const row = await noteStep(tx, proposal, 'remind', { actor, payload: { unit: unitId } })
    await tellUnit(tx, row, unit, 'reminded', site ?? null, note)
  })
}

/** 督办: what was done to move it on: a visit, a talk with the unit, a meeting held on it. */
export function supervise(
  db: Db,
  actor: Reviewer,
  id: string,
  { note, site }: { note: string; site?: string | null },
): Promise<void> {
  return transaction(db, async (tx) => {
    const row = await lockProposal(tx, actor, id)
    const units = await unitsOfProposal(tx, row)
    const open = units.filter(({ state }) => state !== 'released')
    if (open.length === 0) throw new RuleRefused(words.both.superviseHanded, { proposal: id })
    await add(tx, actor, row, { kind: 'supervision', unitId: null, note })
    const noted = await noteStep(tx, row, 'supervise', { actor })
    for (const unit of open.filter(({ state }) => owes(state)))
      await tellUnit(tx, noted, unit, 'supervised', site ?? null, note)
  })
}

interface Said {
  kind: 'reminder' | 'supervision'
  unitId: string | null
  note: string
}

async function add(tx: Tx, actor: Reviewer, row: ProposalRow, { kind, unitId, note }: Said): Promise<void> {
  const now = tx.clock.now()
  await tx.q
    .insertInto('proposal_reminders')
    .values({
      ...{ committee_id: row.committee_id, id: newId<'reminder'>(now), proposal_id: row.id },
      ...{ unit_id: unitId, kind, note, by: actor.accountId, at: now },
    })
    .execute()
}

export function remindersOf(db: Db, row: Pick<ProposalRow, 'committee_id' | 'id'>): Promise<Reminder[]> {
  return db.q
    .selectFrom('proposal_reminders')
    .selectAll()
    .where('committee_id', '=', row.committee_id)
    .where('proposal_id', '=', row.id)
    .orderBy('at')
    .execute()
}

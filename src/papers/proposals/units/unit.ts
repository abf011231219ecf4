// Owns: a unit with a proposal in its hands. Enters: the proposal committee hands over; the unit by account or by its
// task link; a colleague on its word. Breaks if wrong: one unit answers for another.
import type { Selectable, Updateable } from 'kysely'
import type { Actor, LinkHolder, Staff } from '../../../people/actors.ts'
import type { ProposalUnits } from '../../../platform/database/schema.ts'
import type { Db, Tx } from '../../../platform/database/transaction.ts'
import type { CommitteeId, Id } from '../../../platform/ids.ts'
import { FieldRefused, NotYours, OutOfReach } from '../../../platform/refusals.ts'
import type { Bilingual } from '../../../platform/words/phrases.ts'
import { lockProposal, type ProposalId, type ProposalRow } from '../proposal.ts'
import { isReviewer, unitsOf } from '../reach.ts'
import { words } from '../words.ts'
import { type UnitState, type UnitVerb, unitMachine } from './machine.ts'

export type UnitId = Id<'proposalUnit'>
export type Party = Staff | LinkHolder
export type UnitRow = Omit<
  Selectable<ProposalUnits>,
  'id' | 'committee_id' | 'proposal_id' | 'state' | 'mode'
> & {
  id: UnitId
  committee_id: CommitteeId
  proposal_id: ProposalId
  state: UnitState
  mode: 'lead' | 'co' | 'split'
}
export interface NamedUnit extends UnitRow {
  name: Bilingual
}

export async function unitsOfProposal(
  db: Db,
  row: Pick<ProposalRow, 'committee_id' | 'id'>,
): Promise<NamedUnit[]> {
  const rows = await db.q
    .selectFrom('proposal_units as u')
    .innerJoin('bodies as b', (join) =>
      join.onRef('b.committee_id', '=', 'u.committee_id').onRef('b.id', '=', 'u.body_id'),
    )
    .selectAll('u')
    .select(['b.name_zh', 'b.name_en'])
    .where('u.committee_id', '=', row.committee_id)
    .where('u.proposal_id', '=', row.id)
    .orderBy('u.id')
    .execute()
  return rows.map(({ name_zh, name_en, ...unit }) => ({
    ...(unit as UnitRow),
    name: { zh: name_zh, en: name_en },
  }))
}

export interface HeldUnit {
  proposal: ProposalRow
  unit: NamedUnit
  all: NamedUnit[]
}

/** The proposal first, then its unit: everyone locks in this order. */
export async function holdUnit(tx: Tx, actor: Actor, id: string): Promise<HeldUnit> {
  const found = await tx.q
    .selectFrom('proposal_units')
    .select('proposal_id')
    .where('committee_id', '=', actor.committeeId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!found) throw new OutOfReach({ unit: id })
  const proposal = await lockProposal(tx, actor, found.proposal_id)
  const all = await unitsOfProposal(tx, proposal)
  const unit = all.find((one) => one.id === id)
  if (!unit || unit.state === 'released') throw new OutOfReach({ unit: id })
  return { proposal, unit, all }
}

/** Its own officers, its link, or the proposal committee on its word. */
export function speakForUnit(actor: Party, { unit }: HeldUnit, onWordOf: string | undefined): void {
  if (actor.kind === 'oneTimeLink') {
    if (actor.purpose !== 'task' || actor.subjectId !== unit.id) throw new OutOfReach({ unit: unit.id })
    return
  }
  if (unitsOf(actor).includes(unit.body_id)) return
  if (!isReviewer(actor)) throw new NotYours({ unit: unit.id, as: actor.as })
  if (!onWordOf) throw new FieldRefused('onWordOf', words.both.onWhoseWord)
}

export async function moveUnit(
  tx: Tx,
  unit: NamedUnit,
  verb: UnitVerb,
  set: Updateable<ProposalUnits> = {},
): Promise<NamedUnit> {
  const state = unitMachine.advance(unit.state, verb)
  await tx.q
    .updateTable('proposal_units')
    .set({ ...set, state })
    .where('committee_id', '=', unit.committee_id)
    .where('id', '=', unit.id)
    .execute()
  return { ...unit, state }
}

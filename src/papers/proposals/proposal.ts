// Owns: a proposal held for a change, and the one way it moves: by its machine, written with its step. Enters: every verb
// here. Leaves: rows by reach. Breaks if wrong: a state that its steps do not tell.
import type { Selectable, Updateable } from 'kysely'
import { type ProposalState, type ProposalVerb, proposalMachine } from '../../matters/machines/proposal.ts'
import { type Actor, signatureOf } from '../../people/actors.ts'
import type { Json, Proposals } from '../../platform/database/schema.ts'
import type { Db, Tx } from '../../platform/database/transaction.ts'
import type { CommitteeId, Id } from '../../platform/ids.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import { mayRead } from './reach.ts'

export type ProposalId = Id<'proposal'>
export type ProposalRow = Omit<Selectable<Proposals>, 'id' | 'committee_id' | 'state'> & {
  id: ProposalId
  committee_id: CommitteeId
  state: ProposalState
}

export async function findProposal(db: Db, actor: Actor, id: string): Promise<ProposalRow> {
  const row = await db.q
    .selectFrom('proposals as p')
    .selectAll('p')
    .where('p.id', '=', id)
    .where(mayRead(actor))
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ proposal: id })
  return row as ProposalRow
}

export async function lockProposal(tx: Tx, actor: Actor, id: string): Promise<ProposalRow> {
  const row = await tx.q
    .selectFrom('proposals as p')
    .selectAll('p')
    .where('p.id', '=', id)
    .where(mayRead(actor))
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ proposal: id })
  return row as ProposalRow
}

export interface Change {
  actor: Actor
  onWordOf?: string | null | undefined
  payload?: Record<string, Json>
  set?: Updateable<Proposals>
}

export function moveProposal(
  tx: Tx,
  row: ProposalRow,
  verb: ProposalVerb,
  change: Change,
): Promise<ProposalRow> {
  const to = proposalMachine.advance(row.state, verb)
  return write(tx, row, verb, to, { ...change, set: { ...change.set, state_since: tx.clock.now() } })
}

/** What does not move it, and is on record all the same. */
export function noteStep(tx: Tx, row: ProposalRow, verb: string, change: Change): Promise<ProposalRow> {
  return write(tx, row, verb, row.state, change)
}

async function write(
  tx: Tx,
  row: ProposalRow,
  verb: string,
  to: ProposalState,
  { actor, onWordOf, payload, set }: Change,
): Promise<ProposalRow> {
  const seq = row.seq + 1
  const written = await tx.q
    .updateTable('proposals')
    .set({ ...set, state: to, seq })
    .where('committee_id', '=', row.committee_id)
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow()
  await addStep(tx, written as ProposalRow, { verb, from: row.state, actor, onWordOf, payload })
  return written as ProposalRow
}

interface Step extends Pick<Change, 'actor' | 'onWordOf' | 'payload'> {
  verb: string
  from: ProposalState
}

export async function addStep(tx: Tx, row: ProposalRow, step: Step): Promise<void> {
  const { actorKind, actorId } = signatureOf(step.actor)
  await tx.q
    .insertInto('proposal_steps')
    .values({
      ...{ committee_id: row.committee_id, proposal_id: row.id, seq: row.seq, at: tx.clock.now() },
      ...{ verb: step.verb, from_state: step.from, to_state: row.state },
      ...{ actor_kind: actorKind, actor_id: actorId, on_word_of: step.onWordOf ?? null },
      payload: JSON.stringify(step.payload ?? {}),
    })
    .execute()
}

// Owns: a step of a brief: decided by the machine, written with who and when. Its own memory, and a line in the journal of
// each matter that it was made of, as long as that is not archived.
import { sql } from 'kysely'
import { type BriefVerb, briefMachine } from '../../matters/machines/brief.ts'
import { lockMatter, noteOnMatter } from '../../matters/matter.ts'
import type { Staff } from '../../people/actors.ts'
import type { Db, Tx } from '../../platform/database/transaction.ts'
import type { MatterId } from '../../platform/ids.ts'
import type { Brief } from './reach.ts'

interface Change {
  /** The words that go with it: a reason, what came of it. */
  note?: string | undefined
  set?: Partial<Pick<Brief, 'number' | 'addressees' | 'editor_id' | 'submitted_at' | 'decided_at'>>
}

export async function advanceBrief(
  tx: Tx,
  actor: Staff,
  brief: Brief,
  verb: BriefVerb,
  { note, set }: Change = {},
): Promise<Brief> {
  const to = briefMachine.advance(brief.state, verb)
  const now = tx.clock.now()
  await tx.q
    .updateTable('briefs')
    .set({ ...set, state: to, state_since: now })
    .where('committee_id', '=', brief.committee_id)
    .where('id', '=', brief.id)
    .execute()
  await tx.q
    .insertInto('brief_steps')
    .values({
      ...{ committee_id: brief.committee_id, brief_id: brief.id, seq: nextOf(brief), at: now, verb },
      ...{ from_state: brief.state, to_state: to, actor_id: actor.accountId, note: note ?? null },
    })
    .execute()
  return { ...brief, ...set, state: to, state_since: now }
}

/** The brief's row is locked by whoever steps. */
const nextOf = ({ committee_id, id }: Brief) => sql<number>`(select coalesce(max(seq), 0) + 1 from brief_steps
  where committee_id = ${committee_id} and brief_id = ${id})`

/** In the order of their ids, so that two papers about the same matters never wait for each other. */
export async function noteOnMatters(
  tx: Tx,
  actor: Staff,
  brief: Brief,
  verb: 'brief.submit' | 'brief.adopt',
): Promise<void> {
  for (const { id, state } of await mattersOf(tx, brief)) {
    if (state === 'archived') continue
    const matter = await lockMatter(tx, actor, id)
    await noteOnMatter(tx, matter, verb, { actor, payload: { brief: brief.id } })
  }
}

export async function mattersOf(
  db: Db,
  { committee_id, id }: Pick<Brief, 'committee_id' | 'id'>,
): Promise<{ id: MatterId; state: string }[]> {
  const rows = await db.q
    .selectFrom('brief_matters as b')
    .innerJoin('matters as m', (join) =>
      join.onRef('m.committee_id', '=', 'b.committee_id').onRef('m.id', '=', 'b.matter_id'),
    )
    .select(['m.id', 'm.state'])
    .where('b.committee_id', '=', committee_id)
    .where('b.brief_id', '=', id)
    .orderBy('m.id')
    .execute()
  return rows as { id: MatterId; state: string }[]
}

export interface BriefStep {
  verb: BriefVerb
  at: Date
  by: string
  note: string | null
}

export async function stepsOf(db: Db, { committee_id, id }: Brief): Promise<BriefStep[]> {
  const rows = await db.q
    .selectFrom('brief_steps as s')
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.committee_id', '=', 's.committee_id').onRef('a.id', '=', 's.actor_id'),
    )
    .select(['s.verb', 's.at', 'a.name as by', 's.note'])
    .where('s.committee_id', '=', committee_id)
    .where('s.brief_id', '=', id)
    .orderBy('s.seq', 'desc')
    .execute()
  return rows as BriefStep[]
}

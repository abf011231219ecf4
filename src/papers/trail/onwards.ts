// Owns: what became of a brief: the issue it stands in, what leaders wrote on it for those who may know, the proposal made
// of it; and the proposal that it was made of.
import type { ProposalState } from '../../matters/machines/proposal.ts'
import type { Staff } from '../../people/actors.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { Brief } from '../briefs/reach.ts'
import { type Bulletin, bulletinOf } from '../bulletins/queries.ts'
import { instructionsOnBrief } from '../instructions/queries.ts'
import type { InstructionRow } from '../instructions/reach.ts'
import { mayRead } from '../proposals/reach.ts'

export interface Onwards {
  bulletin: Bulletin | undefined
  /** The office alone reads whole issues. */
  reads: boolean
  instructions: InstructionRow[]
  proposals: Linked[]
  origins: Linked[]
}
export interface Linked {
  id: string
  subject: string
  number: string | null
  state: ProposalState
}

export async function onwardsOf(db: Db, actor: Staff, brief: Brief, reads: boolean): Promise<Onwards> {
  return {
    reads,
    bulletin: await bulletinOf(db, brief),
    instructions: await instructionsOnBrief(db, actor, brief.id),
    proposals: await linked(db, actor, brief, 'brief_id'),
    origins: await linked(db, actor, brief, 'became_brief'),
  }
}

async function linked(
  db: Db,
  actor: Staff,
  { committee_id, id }: Brief,
  by: 'brief_id' | 'became_brief',
): Promise<Linked[]> {
  const rows = await db.q
    .selectFrom('proposals as p')
    .select(['p.id', 'p.subject', 'p.number', 'p.state'])
    .where('p.committee_id', '=', committee_id)
    .where(`p.${by}`, '=', id)
    .where(mayRead(actor))
    .orderBy('p.id')
    .execute()
  return rows as Linked[]
}

// Owns: research notes: what members saw before they talk. Enters: the team, those who serve the place, or an officer
// on their word. Leaves: to plan, papers and the case.
import type { Selectable } from 'kysely'
import { type HeldMatter, lockMatter, type MatterRow } from '../../matters/matter.ts'
import type { Actor } from '../../people/actors.ts'
import type { ResearchNotes } from '../../platform/database/schema.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { newId } from '../../platform/ids.ts'
import { arrive } from '../begin.ts'
import { type Host, refuseStrangers } from '../hands.ts'

export type ResearchNote = Selectable<ResearchNotes>

export interface NewNote {
  atPlace?: string | null
  situation: string
  problem?: string | null
  advice?: string | null
}

export function writeResearch(
  db: Db,
  actor: Host,
  matterId: string,
  note: NewNote,
  onWordOf?: string,
): Promise<ResearchNote> {
  return transaction(db, async (tx) => {
    const matter = await lockMatter(tx, actor, matterId)
    await refuseStrangers(tx, actor, matter)
    return (await keepNote(tx, matter, actor.accountId, note, { actor, onWordOf })).note
  })
}

/** Also what a field session saw, where the method wants it written before the talk. */
export async function keepNote(
  tx: Tx,
  matter: HeldMatter,
  by: string,
  fresh: NewNote,
  how: { actor: Actor; onWordOf?: string | null },
): Promise<{ matter: HeldMatter; note: ResearchNote }> {
  const now = tx.clock.now()
  const note = await tx.q
    .insertInto('research_notes')
    .values({
      committee_id: matter.committee_id,
      id: newId<'research'>(now),
      matter_id: matter.id,
      at_place: fresh.atPlace ?? null,
      situation: fresh.situation,
      problem: fresh.problem ?? null,
      advice: fresh.advice ?? null,
      by,
      at: now,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  const change = { ...how, payload: { research: note.id } }
  return { matter: await arrive(tx, matter, 'researching', 'research.write', change), note }
}

export function notesOf(db: Db, matter: Pick<MatterRow, 'committee_id' | 'id'>): Promise<ResearchNote[]> {
  return db.q
    .selectFrom('research_notes')
    .selectAll()
    .where('committee_id', '=', matter.committee_id)
    .where('matter_id', '=', matter.id)
    .orderBy('id')
    .execute()
}

// Owns: reading what was objected.
import type { Selectable } from 'kysely'
import type { Objections } from '../../platform/database/schema.ts'
import type { Db } from '../../platform/database/transaction.ts'

export type Objection = Selectable<Objections>

export function objectionsOf(db: Db, meeting: { committee_id: string; id: string }): Promise<Objection[]> {
  return db.q
    .selectFrom('objections')
    .selectAll()
    .where('committee_id', '=', meeting.committee_id)
    .where('meeting_id', '=', meeting.id)
    .orderBy('id')
    .execute()
}

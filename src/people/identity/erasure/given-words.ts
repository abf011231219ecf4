// Owns: forgetting on whose word something was entered. What was entered for the resident's own messages goes; elsewhere
// in the same matter only what names them, for others' names are theirs.
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../platform/database/transaction.ts'
import type { SubmissionId } from '../../../platform/ids.ts'
import type { DataSubject } from '../rights.ts'

const rowsOfMatters = ['benefits', 'representative_talks', 'look_backs'] as const

/** Before the name itself is erased: it is what is looked for. */
export async function eraseGivenWords(
  tx: Tx,
  { committeeId, residentId }: DataSubject,
  ids: readonly SubmissionId[],
): Promise<void> {
  await tx.q
    .updateTable('given_words')
    .set({ said: null })
    .where('committee_id', '=', committeeId)
    .where('submission_id', 'in', ids)
    .execute()
  const name = residentId && (await nameOf(tx, committeeId, residentId))
  if (!name) return
  const ofTheirMatters = sql`committee_id = ${committeeId} and matter_id in (
    select matter_id from submissions where committee_id = ${committeeId} and id = any(${ids}))`
  const named = (column: RawBuilder<unknown>) => sql`${ofTheirMatters} and position(${name} in ${column}) > 0`
  await sql`update given_words set said = null where ${named(sql`said`)}`.execute(tx.q)
  for (const table of rowsOfMatters)
    await sql`update ${sql.table(table)} set on_word_of = null where ${named(sql`on_word_of`)}`.execute(tx.q)
}

async function nameOf(tx: Tx, committeeId: string, residentId: string): Promise<string | null> {
  const row = await tx.q
    .selectFrom('residents')
    .select('name_sealed')
    .where('committee_id', '=', committeeId)
    .where('id', '=', residentId)
    .executeTakeFirst()
  return row?.name_sealed ? tx.secrets.open(row.name_sealed).trim() || null : null
}

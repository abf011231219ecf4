// Owns: what became of a suggestion: taken into a form by one press, taken back by another, and at last what a person
// decided. Enters: whoever sorts the message, which its caller has made sure of. Keys only: no words, and not who decided.
import { sql } from 'kysely'
import type { SubmissionRow } from '../../matters/submissions/submission.ts'
import type { Db, Tx } from '../../platform/database/transaction.ts'
import { type Field, type Suggested, suggestionsFor } from './suggest.ts'

type Message = Pick<
  SubmissionRow,
  'id' | 'committee_id' | 'township_id' | 'village_id' | 'urgent' | 'confidential'
>

export type Taken = Partial<Record<Field, string>>

/** Made anew from the index: what is sealed or erased is not there, and nothing is suggested. */
export async function suggestionsBeside(db: Db, message: Message): Promise<Suggested[]> {
  const row = await db.q
    .selectFrom('search_rows')
    .select('sealed')
    .where('committee_id', '=', message.committee_id)
    .where('source_id', '=', message.id)
    .where('kind', '=', 'message')
    .executeTakeFirst()
  if (!row || message.confidential) return []
  return suggestionsFor(db, message.committee_id as never, {
    ...{ text: db.secrets.open(row.sealed), urgent: message.urgent },
    ...{ townshipId: message.township_id, villageId: message.village_id },
  })
}

/** What lies in the forms by a press, and not by hand. */
export async function takenOf(db: Db, { committee_id, id }: Message): Promise<Taken> {
  const rows = await db.q
    .selectFrom('suggestions')
    .select(['field', 'suggested'])
    .where('committee_id', '=', committee_id)
    .where('submission_id', '=', id)
    .where('taken_at', 'is not', null)
    .execute()
  return Object.fromEntries(rows.map(({ field, suggested }) => [field, suggested ?? undefined]))
}

/** What is no longer suggested as it was read is not taken: it is shown anew. */
export async function takeSuggestions(
  tx: Tx,
  message: Message,
  wanted: readonly { field: Field; value: string }[],
): Promise<void> {
  const suggested = await suggestionsBeside(tx, message)
  for (const one of suggested) {
    if (!wanted.some(({ field, value }) => field === one.field && value === one.value)) continue
    const set = { taken_at: tx.clock.now(), undone_at: null }
    await keep(tx, message, { field: one.field, suggested: one.value, model_id: one.modelId, ...set })
  }
}

export async function undoSuggestion(tx: Tx, message: Message, field: Field): Promise<void> {
  await tx.q
    .updateTable('suggestions')
    .set({ taken_at: null, undone_at: tx.clock.now() })
    .where('committee_id', '=', message.committee_id)
    .where('submission_id', '=', message.id)
    .where('field', '=', field)
    .where('taken_at', 'is not', null)
    .execute()
}

/**
 * What a person decided, beside what was suggested: this is what is learnt from, and what says whether suggestions are
 * any good. Called before the message changes. Where neither said anything, nothing is kept.
 */
export async function noteDecided(
  tx: Tx,
  message: Message,
  decided: Partial<Record<Field, string>>,
): Promise<void> {
  const suggested = new Map((await suggestionsBeside(tx, message)).map((one) => [one.field, one]))
  const asked = Object.entries(decided) as [Field, string][]
  for (const [field, value] of asked) {
    const one = suggested.get(field)
    if (!one && (value === nothing || field === 'place')) continue
    await keep(tx, message, {
      ...{ field, suggested: one?.value ?? null, model_id: one?.modelId ?? null },
      ...{ decided: value, decided_at: tx.clock.now() },
    })
  }
  const unit = suggested.get('unit')
  if (unit && decided.category && !decided.unit)
    await keep(tx, message, { field: 'unit', suggested: unit.value, model_id: unit.modelId })
}

/** Decided as: not urgent, a topic like any other. */
export const nothing = 'none'

interface Answer {
  field: Field
  suggested: string | null
  model_id: string | null
  taken_at?: Date
  undone_at?: Date | null
  decided?: string
  decided_at?: Date
}

async function keep(tx: Tx, { committee_id, id }: Message, answer: Answer): Promise<void> {
  await tx.q
    .insertInto('suggestions')
    .values({ committee_id, submission_id: id, ...answer })
    .onConflict((held) => held.columns(['committee_id', 'submission_id', 'field']).doUpdateSet(answer))
    .execute()
}

/** Which unit it came to is decided long after: seen by the nightly job. */
export async function noteUnits(db: Db, committeeId: string): Promise<void> {
  await sql`update suggestions g set decided = lead.body_id::text, decided_at = lead.issued_at
    from submissions s, lateral (select t.body_id, t.issued_at from tasks t where t.committee_id = s.committee_id
      and t.matter_id = s.matter_id and t.mode = 'lead' and t.body_id is not null order by t.issued_at, t.id limit 1) lead
    where g.committee_id = ${committeeId} and g.field = 'unit' and g.decided_at is null
      and s.committee_id = g.committee_id and s.id = g.submission_id`.execute(db.q)
}

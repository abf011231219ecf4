// Owns: who decided that what may be read by everyone. Nothing is public by default; a refusal carries its reason and
// is counted in public.
import type { Selectable } from 'kysely'
import type { Staff } from '../people/actors.ts'
import type { Publications } from '../platform/database/schema.ts'
import type { Db, Tx } from '../platform/database/transaction.ts'
import { type CommitteeId, type MatterId, newId } from '../platform/ids.ts'
import type { HeldMatter } from './matter.ts'
import { noteOnMatter } from './matter.ts'

export type Publication = Selectable<Publications>
export const refusalReasons = [
  'landDispute',
  'privacy',
  'minor',
  'security',
  'ongoingCase',
  'asked',
  'other',
] as const

export interface Decision {
  what: 'topic' | 'case' | 'result'
  decision: 'published' | 'refused' | 'takenDown'
  /** Redacted by a person; what the public reads. */
  headline?: string | null
  body?: string | null
  reason?: string | null
}

export async function decidePublication(
  tx: Tx,
  actor: Staff,
  matter: HeldMatter,
  decided: Decision,
): Promise<HeldMatter> {
  const now = tx.clock.now()
  await supersede(tx, matter, decided.what)
  await tx.q
    .insertInto('publications')
    .values({
      committee_id: actor.committeeId,
      id: newId<'publication'>(now),
      matter_id: matter.id,
      what: decided.what,
      decision: decided.decision,
      headline: decided.headline ?? null,
      body: decided.body ?? null,
      reason: decided.reason ?? null,
      decided_by: actor.accountId,
      decided_at: now,
    })
    .execute()
  return noteOnMatter(tx, matter, 'decidePublication', {
    actor,
    payload: { what: decided.what, decision: decided.decision, reason: decided.reason ?? null },
  })
}

async function supersede(tx: Tx, matter: HeldMatter, what: Decision['what']): Promise<void> {
  await tx.q
    .updateTable('publications')
    .set({ superseded_at: tx.clock.now() })
    .where('committee_id', '=', matter.committee_id)
    .where('matter_id', '=', matter.id)
    .where('what', '=', what)
    .where('superseded_at', 'is', null)
    .execute()
}

export async function publicationsOf(
  db: Db,
  committeeId: CommitteeId,
  matterId: MatterId,
): Promise<Publication[]> {
  return db.q
    .selectFrom('publications')
    .selectAll()
    .where('committee_id', '=', committeeId)
    .where('matter_id', '=', matterId)
    .where('superseded_at', 'is', null)
    .execute()
}

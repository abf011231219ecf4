// Owns: who decided that what may be read by everyone. Nothing is public by default; a refusal carries its reason and
// is counted in public.
import type { Selectable } from 'kysely'
import type { Staff } from '../../people/actors.ts'
import type { Publications } from '../../platform/database/schema.ts'
import type { Db, Tx } from '../../platform/database/transaction.ts'
import { type CommitteeId, type MatterId, newId } from '../../platform/ids.ts'
import { heard } from '../heard.ts'
import { stageOf } from '../machines/matter.ts'
import type { HeldMatter, MatterRow } from '../matter.ts'
import { noteOnMatter } from '../matter.ts'

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
  const id = newId<'publication'>(now)
  await tx.q
    .insertInto('publications')
    .values({
      committee_id: actor.committeeId,
      id,
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
  if (decided.decision === 'published') await heard(tx, actor.committeeId, { kind: 'publication', id })
  return noteOnMatter(tx, matter, 'decidePublication', {
    actor,
    payload: { what: decided.what, decision: decided.decision, reason: decided.reason ?? null },
  })
}

/** Published as a topic and still being talked over: what anyone may join and support. */
export async function openTopic(
  db: Db,
  committeeId: CommitteeId,
  matterId: string,
): Promise<MatterRow | null> {
  const row = await db.q
    .selectFrom('matters')
    .innerJoin('publications as p', (join) =>
      join.onRef('p.committee_id', '=', 'matters.committee_id').onRef('p.matter_id', '=', 'matters.id'),
    )
    .selectAll('matters')
    .where('matters.committee_id', '=', committeeId)
    .where('matters.id', '=', matterId)
    .where('p.what', '=', 'topic')
    .where('p.decision', '=', 'published')
    .where('p.superseded_at', 'is', null)
    .executeTakeFirst()
  const matter = (row ?? null) as MatterRow | null
  return matter && isOpen(matter) ? matter : null
}

/** Once people are asked whether it is done, a new voice deserves a matter of its own. */
function isOpen({ state, suspended_from }: MatterRow): boolean {
  return !over.has(state) && !['followUp', 'file'].includes(stageOf(state, suspended_from))
}
const over: ReadonlySet<string> = new Set(['diverted', 'notSuitable', 'escalated'])

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

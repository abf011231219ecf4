// Owns: the audit trail (sign-ins, looks at an identity, exports, refusals). Append-only; chained in batches by chain.ts.
// Enters: every room, inside its own transaction. Leaves: only to the audit administrator's page.
import type { Json } from '../database/schema.ts'
import type { Tx } from '../database/transaction.ts'
import { type CommitteeId, newId } from '../ids.ts'

export interface AuditEntry {
  committeeId: CommitteeId
  actorKind: string
  actorId?: string | null
  act: string
  objectKind?: string
  objectId?: string
  success: boolean
  /** Ids, counts and names of fields; never personal text. */
  detail?: Record<string, Json>
}

export async function audit(tx: Tx, entry: AuditEntry): Promise<void> {
  await auditing(tx, [entry]).execute()
}

/** Unsent, for whoever writes several things at once. */
export function auditing(tx: Tx, entries: readonly AuditEntry[]) {
  const now = tx.clock.now()
  return tx.q.insertInto('audit').values(
    entries.map((entry) => ({
      committee_id: entry.committeeId,
      id: newId<'audit'>(now),
      at: now,
      actor_kind: entry.actorKind,
      actor_id: entry.actorId ?? null,
      act: entry.act,
      object_kind: entry.objectKind ?? null,
      object_id: entry.objectId ?? null,
      success: entry.success,
      detail: JSON.stringify(entry.detail ?? {}),
    })),
  )
}

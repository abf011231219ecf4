// Owns: how much of the audit lies sealed, from when to when, and what was only just written.
import { sql } from 'kysely'
import type { Db } from '../database/transaction.ts'
import type { CommitteeId } from '../ids.ts'

export interface AuditSpan {
  sealed: number
  fresh: number
  /** Of the first and the last sealed entry; null where nothing is sealed. */
  from: Date | null
  to: Date | null
}

export async function auditSpan(db: Db, committeeId: CommitteeId): Promise<AuditSpan> {
  const { rows } = await sql<{ sealed: number; fresh: number; from: Date | null; to: Date | null }>`select
    (select coalesce(sum(entries), 0)::integer from audit_batches where committee_id = ${committeeId}) as sealed,
    (select count(*)::integer from audit where committee_id = ${committeeId} and batch is null) as fresh,
    (select at from audit where committee_id = ${committeeId} and batch is not null order by id limit 1) as from,
    (select at from audit where committee_id = ${committeeId} and batch is not null
      order by id desc limit 1) as to`.execute(db.q)
  return rows[0] as AuditSpan
}

/** When a batch was sealed; null where its seal is gone. */
export async function sealedAt(db: Db, committeeId: CommitteeId, number: number): Promise<Date | null> {
  const row = await db.q
    .selectFrom('audit_batches')
    .select('chained_at')
    .where('committee_id', '=', committeeId)
    .where('number', '=', number)
    .executeTakeFirst()
  return row?.chained_at ?? null
}

// Owns: numbers that people read aloud. A matter's number is continuous within its year; a submission's may have gaps.
import { sql } from 'kysely'
import { dayOf } from '../clock/day.ts'
import type { CommitteeId } from '../ids.ts'
import type { Tx } from './transaction.ts'

export async function nextNumber(
  tx: Tx,
  committeeId: CommitteeId,
  kind: 'matter' | 'package' | 'order' | 'brief' | 'proposal',
): Promise<string> {
  const year = Number(dayOf(tx.clock.now()).slice(0, 4))
  const row = await tx.q
    .insertInto('counters')
    .values({ committee_id: committeeId, kind, year, last: 1 })
    .onConflict((conflict) =>
      conflict.columns(['committee_id', 'kind', 'year']).doUpdateSet({ last: sql`counters.last + 1` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return `${year}-${String(row.last).padStart(4, '0')}`
}

export async function nextSubmissionNumber(tx: Tx, prefix: string): Promise<string> {
  const { rows } = await sql<{ n: number }>`select ${nextOfSubmissions} as n`.execute(tx.q)
  return submissionNumber(tx, prefix, rows[0]?.n as number)
}

/** For a statement that asks for more than the number. */
export const nextOfSubmissions = sql<number>`nextval('submission_numbers')::int`

export function submissionNumber(tx: Tx, prefix: string, n: number): string {
  return `${prefix}${dayOf(tx.clock.now()).slice(2, 4)}-${String(n).padStart(6, '0')}`
}

// Owns: the invented county's own time. It is kept with the committee, so that a restart stays in the same day.
// Breaks if wrong: a clock that moves for a real county too.
import { sql } from 'kysely'
import type { MovedClock } from '../platform/clock/clock.ts'
import type { Db, Tx } from '../platform/database/transaction.ts'
import type { CommitteeId } from '../platform/ids.ts'
import type { Job } from '../platform/jobs/job.ts'
import { runAllDue } from '../platform/jobs/run.ts'
import { log } from '../platform/log.ts'

export type Later = (tx: Tx, committeeId: CommitteeId) => Promise<void>

const threeDays = 3 * 86_400_000

/** `db` and not the request's transaction does the work of those days: each job keeps what it finishes. */
export function threeDaysOn(db: Db, clock: MovedClock, jobs: readonly Job[]): Later {
  return async (tx, committeeId) => {
    clock.move(threeDays)
    await keepOffset(tx, committeeId, clock.offset)
    await runAllDue(db, jobs).catch((err: unknown) => log.error({ err }, 'a job of the three days failed'))
  }
}

export async function restoreOffset(db: Db, clock: MovedClock, committeeId: CommitteeId): Promise<void> {
  const { rows } = await sql<{ offset: number | null }>`
    select (settings ->> 'demonstrationOffset')::float8 as offset from committees where id = ${committeeId}`.execute(
    db.q,
  )
  clock.move((rows[0]?.offset ?? 0) - clock.offset)
}

async function keepOffset(tx: Tx, committeeId: CommitteeId, offset: number): Promise<void> {
  await tx.q
    .updateTable('committees')
    .set({ settings: sql`jsonb_set(settings, '{demonstrationOffset}', ${String(offset)}::jsonb)` })
    .where('id', '=', committeeId)
    .execute()
}

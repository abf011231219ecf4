// Owns: the invented county's own time. It is kept with the committee, so that a restart stays in the same day.
// Breaks if wrong: a clock that moves for a real county too.
import { sql } from 'kysely'
import type { MovedClock } from '../platform/clock/clock.ts'
import type { Db, Tx } from '../platform/database/transaction.ts'
import type { Job } from '../platform/jobs/job.ts'
import { runAllDue } from '../platform/jobs/run.ts'
import { log } from '../platform/log.ts'

export type Later = (tx: Tx) => Promise<void>

const threeDays = 3 * 86_400_000

/** `db` and not the request's transaction does the work of those days: each job keeps what it finishes. */
export function threeDaysOn(db: Db, clock: MovedClock, jobs: readonly Job[]): Later {
  return async (tx) => {
    clock.move(threeDays)
    await keepOffset(tx, clock.offset)
    await runAllDue(db, jobs).catch((err: unknown) => log.error({ err }, 'a job of the three days failed'))
  }
}

export async function restoreOffset(db: Db, clock: MovedClock): Promise<void> {
  const { rows } = await sql<{ offset: number | null }>`
    select max((settings ->> 'demonstrationOffset')::float8) as offset from committees`.execute(db.q)
  clock.move((rows[0]?.offset ?? 0) - clock.offset)
}

/** With each of the invented committees: they share the day. */
async function keepOffset(tx: Tx, offset: number): Promise<void> {
  await tx.q
    .updateTable('committees')
    .set({ settings: sql`jsonb_set(settings, '{demonstrationOffset}', ${String(offset)}::jsonb)` })
    .where('demonstration', '=', true)
    .execute()
}

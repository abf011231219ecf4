// Waits as the figures do: a line counts when no transaction of the whole server that began before it can still commit,
// and the tests beside this one have theirs.
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Db } from '../src/platform/database/transaction.ts'

/** Returns once whatever is committed by now may be counted. Throws after a minute. */
export async function settled({ q }: Db): Promise<void> {
  const { rows } = await sql<{ now: string }>`select pg_current_xact_id()::text as now`.execute(q)
  for (let turn = 0; turn < 3000; turn++) {
    const past = await sql<{ past: boolean }>`
      select pg_snapshot_xmin(pg_current_snapshot()) > ${rows[0]?.now}::text::xid8 as past`.execute(q)
    if (past.rows[0]?.past) return
    await sleep(20)
  }
  throw new Error('a transaction beside this test has been open for a minute')
}

// Owns: the numbers of issues: one for the year, one for all years. Counted in the transaction that signs, so that none is
// given twice and none is missing, however many sign at once.
import { sql } from 'kysely'
import { dayOf, yearOf } from '../../platform/clock/day.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'

/** Counts on without end: its row has no year. */
const everyYear = 0

export async function nextIssue(tx: Tx, committeeId: CommitteeId) {
  const year = yearOf(dayOf(tx.clock.now()))
  return {
    year,
    issue: await counted(tx, committeeId, year),
    total: await counted(tx, committeeId, everyYear),
  }
}

async function counted(tx: Tx, committeeId: CommitteeId, year: number): Promise<number> {
  const row = await tx.q
    .insertInto('counters')
    .values({ committee_id: committeeId, kind: 'bulletin', year, last: 1 })
    .onConflict((conflict) =>
      conflict.columns(['committee_id', 'kind', 'year']).doUpdateSet({ last: sql`counters.last + 1` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return row.last
}

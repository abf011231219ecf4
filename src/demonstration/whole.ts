// Owns: whether the invented county was made to its end. It is made in many transactions, so one whose making was cut off
// lies there in part: it says so of itself, is cleared away at the next start, and made anew.
// Breaks if wrong: a half county that looks like a whole one, or a database cleared that held more than that.
import { sql } from 'kysely'
import { connect } from '../platform/database/connect.ts'
import { migrate } from '../platform/database/migrate.ts'
import type { Db } from '../platform/database/transaction.ts'

/** Among a committee's settings while it is being made. */
export const underWay = { demonstrationUnderWay: true }
const [mark] = Object.keys(underWay)

export async function markWhole(db: Db, committeeId: string): Promise<void> {
  await db.q
    .updateTable('committees')
    .set({ settings: sql`settings - ${mark}` })
    .where('id', '=', committeeId)
    .execute()
}

/**
 * Only where nothing but an invented county lies, half made, or a city with it. True if it did. By a connection of its own, before the
 * product has any: what they have prepared would still mean the old tables.
 */
export async function clearIfHalfMade(url: string): Promise<boolean> {
  const q = connect(url, { max: 1 })
  try {
    const { rows } = await sql<{ half: boolean }>`
      select coalesce(bool_and(demonstration) and bool_or(settings ? ${mark}), false) as half
      from committees`.execute(q)
    if (!rows[0]?.half) return false
    await sql`drop schema public cascade`.execute(q)
    await sql`create schema public`.execute(q)
  } finally {
    await q.destroy()
  }
  await migrate(url)
  return true
}

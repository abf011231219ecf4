// Reads what the place of a convener is called; nothing is added where somebody reads the whole county.
import type { Reach } from '../../people/reach.ts'
import type { Db } from '../../platform/database/transaction.ts'

export async function placeOf(db: Db, { committeeId, whole, townships, villages }: Reach): Promise<string> {
  const ids = townships.length > 0 ? townships : villages
  if (whole || ids.length === 0) return ''
  const rows = await db.q
    .selectFrom('regions')
    .select('name_zh')
    .where('committee_id', '=', committeeId)
    .where('id', 'in', [...ids])
    .orderBy('code')
    .execute()
  return rows.map(({ name_zh }) => name_zh).join('')
}

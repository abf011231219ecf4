// Reads which of the year's confirmed minutes each meeting's are: the number that stands under their red mark.
import { sql } from 'kysely'
import type { MatterRow } from '../../matters/matter.ts'
import type { Db } from '../../platform/database/transaction.ts'

export async function issuesOf(
  db: Db,
  { committee_id, id }: Pick<MatterRow, 'committee_id' | 'id'>,
): Promise<ReadonlyMap<string, number>> {
  const local = (at: string) => sql`extract(year from (${sql.ref(at)} at time zone 'Asia/Shanghai'))`
  const rows = await db.q
    .selectFrom('meetings as m')
    .select('m.id')
    .select((e) =>
      e
        .selectFrom('meetings as o')
        .select(sql<number>`count(*)::int`.as('n'))
        .where('o.committee_id', '=', committee_id)
        .whereRef('o.confirmed_at', '<=', 'm.confirmed_at')
        .where(sql<boolean>`${local('o.confirmed_at')} = ${local('m.confirmed_at')}`)
        .as('issue'),
    )
    .where('m.committee_id', '=', committee_id)
    .where('m.matter_id', '=', id)
    .where('m.confirmed_at', 'is not', null)
    .execute()
  return new Map(rows.map((row) => [row.id, row.issue ?? 1]))
}

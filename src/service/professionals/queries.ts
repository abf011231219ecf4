// Reads: the list of professionals, by name.
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import type { ProfessionalId } from './professional.ts'
import type { Trade } from './words.ts'

export interface Professional {
  id: ProfessionalId
  name: string
  trade: Trade
  firm: string
  regionId: string
}

const most = 500

export async function professionalsOf(db: Db, committeeId: CommitteeId): Promise<Professional[]> {
  const rows = await db.q
    .selectFrom('professionals')
    .select(['id', 'name', 'trade', 'firm', 'region_id'])
    .where('committee_id', '=', committeeId)
    .where('left_at', 'is', null)
    .orderBy('trade')
    .orderBy('name')
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    id: row.id as ProfessionalId,
    name: row.name,
    trade: row.trade as Trade,
    firm: row.firm,
    regionId: row.region_id,
  }))
}

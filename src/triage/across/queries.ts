// Reads of what lies between two committees: each reads its own rows, and of the other its name alone.
import type { MatterRow } from '../../matters/matter.ts'
import { committeeById } from '../../platform/committees.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId, MatterId } from '../../platform/ids.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import type { History } from './history.ts'

export interface Above {
  id: CommitteeId
  name: Bilingual
  level: 'county' | 'city' | 'province'
  regionCode: string
}

/** The committee right above; null where none is set up in this database. */
export async function committeeAbove(db: Db, committeeId: CommitteeId): Promise<Above | null> {
  const row = await db.q
    .selectFrom('committees as below')
    .innerJoin('committees as above', 'above.id', 'below.parent_id')
    .select(['above.id', 'above.level', 'above.region_code', 'above.name_zh as zh', 'above.name_en as en'])
    .where('below.id', '=', committeeId)
    .executeTakeFirst()
  if (!row) return null
  const { id, level, region_code: regionCode, ...name } = row
  return { id: id as CommitteeId, level: level as Above['level'], regionCode, name }
}

export interface Sent {
  id: string
  to: Bilingual
  number: string
  sentAt: Date
  answeredAt: Date | null
}

export async function sentAbove(db: Db, matter: Pick<MatterRow, 'committee_id' | 'id'>): Promise<Sent[]> {
  const rows = await db.q
    .selectFrom('matters_sent_above')
    .selectAll()
    .where('committee_id', '=', matter.committee_id)
    .where('matter_id', '=', matter.id)
    .orderBy('id')
    .execute()
  return Promise.all(
    rows.map(async (row) => ({
      ...{ id: row.id, to: await nameOf(db, row.above_id), number: row.above_number },
      ...{ sentAt: row.sent_at, answeredAt: row.answered_at },
    })),
  )
}

export interface Received {
  belowId: CommitteeId
  belowMatterId: MatterId
  sentId: string
  from: Bilingual
  number: string
  receivedAt: Date
  history: History | null
  answer: string | null
  answeredAt: Date | null
}

export async function fromBelow(
  db: Db,
  matter: Pick<MatterRow, 'committee_id' | 'id'>,
): Promise<Received | null> {
  const row = await db.q
    .selectFrom('matters_from_below')
    .selectAll()
    .where('committee_id', '=', matter.committee_id)
    .where('matter_id', '=', matter.id)
    .executeTakeFirst()
  if (!row) return null
  return {
    ...{ belowId: row.below_id as CommitteeId, belowMatterId: row.below_matter_id as MatterId },
    ...{ sentId: row.sent_id, from: await nameOf(db, row.below_id), number: row.below_number },
    ...{ receivedAt: row.received_at, answer: row.answer, answeredAt: row.answered_at },
    history: row.history_sealed ? (JSON.parse(db.secrets.open(row.history_sealed)) as History) : null,
  }
}

const nameOf = async (db: Db, id: string): Promise<Bilingual> =>
  (await committeeById(db, id as CommitteeId)).name

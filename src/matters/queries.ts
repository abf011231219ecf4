// Owns: lists of matters, by reach, a page at a time. Keyset: (created_at, id), never an offset.
import { sql } from 'kysely'
import type { Actor } from '../people/actors.ts'
import type { Db } from '../platform/database/transaction.ts'
import type { MatterState } from './machines/matter.ts'
import type { MatterRow } from './matter.ts'
import { mayReach } from './reach.ts'

export interface MatterFilter {
  states?: readonly MatterState[] | undefined
  /** `null`: what lies in no township. */
  townshipId?: string | null | undefined
  /** Those in these states are left out. */
  not?: readonly MatterState[] | undefined
  /** Only what was due before. */
  lateAt?: Date | undefined
  venueId?: string
  /** Continue after this one: `createdAt~id` of the last row seen. */
  after?: string | undefined
}
export const pageSize = 30

export interface MatterPage {
  rows: MatterRow[]
  /** Hand this back as `after`; null at the end. */
  next: string | null
}

export async function mattersInReach(db: Db, actor: Actor, filter: MatterFilter): Promise<MatterPage> {
  let query = db.q.selectFrom('matters').selectAll('matters').where(mayReach(actor))
  if (filter.states) query = query.where('matters.state', 'in', [...filter.states])
  if (filter.townshipId === null) query = query.where('matters.township_id', 'is', null)
  else if (filter.townshipId) query = query.where('matters.township_id', '=', filter.townshipId)
  if (filter.not) query = query.where('matters.state', 'not in', [...filter.not])
  if (filter.lateAt) query = query.where('matters.due_at', '<', filter.lateAt)
  if (filter.venueId) query = query.where('matters.venue_id', '=', filter.venueId)
  const after = readCursor(filter.after)
  if (after) {
    query = query.where(
      sql<boolean>`(matters.created_at, matters.id) < (${after.at}::timestamptz, ${after.id}::uuid)`,
    )
  }
  const rows = (await query
    .orderBy('matters.created_at', 'desc')
    .orderBy('matters.id', 'desc')
    .limit(pageSize + 1)
    .execute()) as MatterRow[]
  const last = rows[pageSize - 1]
  const next = rows.length > pageSize && last ? `${last.created_at.toISOString()}~${last.id}` : null
  return { rows: rows.slice(0, pageSize), next }
}

/** A cursor that was cut or made up starts at the beginning instead of failing. */
function readCursor(text: string | undefined): { at: string; id: string } | null {
  const [at, id] = (text ?? '').split('~')
  const fits = at && id && !Number.isNaN(Date.parse(at)) && /^[0-9a-f-]{36}$/.test(id)
  return fits ? { at, id } : null
}

// Reads the look-backs that wait, for those who keep the record of the place.
import { sql } from 'kysely'
import type { Staff } from '../../people/actors.ts'
import { isNowhere, reachOf, within } from '../../people/reach.ts'
import type { Db } from '../../platform/database/transaction.ts'

export interface WaitingLookBack {
  id: string
  matter_id: string
  headline: string
  region_id: string
  asked_at: Date
  due_at: Date
}

/** On the convener's desk; of what lies higher, on the office's. */
export async function lookBacksWaiting(db: Db, actor: Staff): Promise<WaitingLookBack[]> {
  if (isNowhere(reachOf(actor, ['convener', 'committeeStaff']))) return []
  const near = sql<boolean>`matters.level in ('village', 'township')`
  const own = within(reachOf(actor, ['convener']), 'matters')
  const office = within(reachOf(actor, ['committeeStaff']), 'matters')
  return db.q
    .selectFrom('look_backs')
    .innerJoin('matters', (join) =>
      join
        .onRef('matters.committee_id', '=', 'look_backs.committee_id')
        .onRef('matters.id', '=', 'look_backs.matter_id'),
    )
    .select(['look_backs.id', 'look_backs.matter_id', 'look_backs.asked_at', 'look_backs.due_at'])
    .select(['matters.headline', 'matters.region_id'])
    .where('look_backs.committee_id', '=', actor.committeeId)
    .where('look_backs.done_at', 'is', null)
    .where(sql<boolean>`((${near} and ${own}) or (not ${near} and ${office}))`)
    .orderBy('look_backs.due_at')
    .orderBy('look_backs.id')
    .limit(50)
    .execute()
}

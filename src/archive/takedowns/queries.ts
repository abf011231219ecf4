// Reads the wishes that wait, and one of them, only through the matters that the reader decides on.
import { type Selectable, sql } from 'kysely'
import { mayReach } from '../../matters/reach.ts'
import type { Actor, Staff } from '../../people/actors.ts'
import { isNowhere, reachOf, within } from '../../people/reach.ts'
import type { Takedowns } from '../../platform/database/schema.ts'
import type { Db, Tx } from '../../platform/database/transaction.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import { approverRoles } from '../hands.ts'

export type Takedown = Selectable<Takedowns>
export type WaitingTakedown = Takedown & { headline: string; region_id: string }

export async function findTakedown(db: Db, actor: Actor, id: string): Promise<Takedown> {
  const row = await inReach(db, actor).where('takedowns.id', '=', id).executeTakeFirst()
  if (!row) throw new OutOfReach({ takedown: id })
  return row as Takedown
}

export async function lockTakedown(tx: Tx, actor: Actor, id: string): Promise<Takedown> {
  const row = await inReach(tx, actor)
    .where('takedowns.id', '=', id)
    .forUpdate('takedowns')
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ takedown: id })
  return row as Takedown
}

export async function takedownsWaiting(db: Db, actor: Staff): Promise<WaitingTakedown[]> {
  if (isNowhere(reachOf(actor, approverRoles))) return []
  const near = sql<boolean>`matters.level in ('village', 'township')`
  const own = within(reachOf(actor, ['convener']), 'matters')
  const office = within(
    reachOf(
      actor,
      approverRoles.filter((role) => role !== 'convener'),
    ),
    'matters',
  )
  const rows = await inReach(db, actor)
    .select(['matters.headline', 'matters.region_id'])
    .where('takedowns.decision', 'is', null)
    .where(sql<boolean>`((${near} and ${own}) or (not ${near} and ${office}))`)
    .orderBy('takedowns.due_at')
    .orderBy('takedowns.id')
    .limit(50)
    .execute()
  return rows as WaitingTakedown[]
}

function inReach(db: Db, actor: Actor) {
  return db.q
    .selectFrom('takedowns')
    .innerJoin('matters', (join) =>
      join
        .onRef('matters.committee_id', '=', 'takedowns.committee_id')
        .onRef('matters.id', '=', 'takedowns.matter_id'),
    )
    .selectAll('takedowns')
    .where('takedowns.committee_id', '=', actor.committeeId)
    .where(mayReach(actor))
}

// Owns: what an order becomes when its session was held or could not be: the group is asked how it was, or waits again.
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { cancelActivity, type Holding, holdActivity } from '../activities/activity.ts'
import type { Server } from '../hands.ts'
import { move } from './order.ts'
import { lockOrderOf } from './queries.ts'
import { tellGroup } from './tell.ts'

export function holdSession(db: Db, actor: Server, activityId: string, holding: Holding): Promise<void> {
  return transaction(db, async (tx) => {
    await holdActivity(tx, actor, activityId, holding)
    await withOrder(tx, actor, activityId, async (order) => {
      await move(tx, order, { state: 'held' })
      await tellGroup(tx, order, 'held')
    })
  })
}

/** The group still wants it: the order is open again. */
export function cancelSession(db: Db, actor: Server, activityId: string, why: string): Promise<void> {
  return transaction(db, async (tx) => {
    await cancelActivity(tx, actor, activityId, why)
    await withOrder(tx, actor, activityId, async (order) => {
      await move(tx, order, { state: 'asked', activity_id: null, taken_by: null, taken_at: null })
      await tellGroup(tx, { ...order, answer: why }, 'cancelled')
    })
  })
}

type Order = NonNullable<Awaited<ReturnType<typeof lockOrderOf>>>

async function withOrder(tx: Tx, actor: Server, activityId: string, work: (order: Order) => Promise<void>) {
  const order = await lockOrderOf(tx, actor.committeeId, activityId)
  if (order) await work(order)
}

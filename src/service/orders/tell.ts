// Owns: what a group is told, by a text message to the number it left; where no machine sends it, somebody rings.
import type { Tx } from '../../platform/database/transaction.ts'
import type { CommitteeId, RegionId } from '../../platform/ids.ts'
import { queueMessage } from '../../platform/messages/outbox.ts'
import { dayAndTime } from '../../platform/words/format.ts'
import type { OrderRow } from './queries.ts'
import { words } from './words.ts'

export async function tellGroup(
  tx: Tx,
  order: OrderRow,
  what: 'taken' | 'declined' | 'held' | 'cancelled',
  startsAt?: Date,
): Promise<void> {
  if (!order.contact_sealed) return
  const w = words('zh')
  const body = {
    taken: () => w.tellTaken(order.group_name, startsAt ? dayAndTime(startsAt, 'zh', tx.clock.now()) : ''),
    declined: () => w.tellDeclined(order.group_name, order.answer ?? ''),
    held: () => w.tellHeld(order.group_name),
    cancelled: () => w.tellCancelled(order.group_name, order.answer ?? ''),
  }[what]()
  await queueMessage(tx, {
    ...{
      committeeId: order.committee_id as CommitteeId,
      channel: 'sms',
      sealedAddress: order.contact_sealed,
    },
    ...{ subject: `${order.number} ${w.tellSubject}`, body, aboutKind: 'order', aboutId: order.id },
    townshipId: order.township_id as RegionId | null,
  })
}

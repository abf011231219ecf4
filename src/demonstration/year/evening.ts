// Owns: the end of a working day in the invented county: what could not be sent is rung, what was read is put away, and
// conveners have gone to see again what was done half a year before.
// The last few days stay open, so that everyone who walks in finds something to do.

import { lookBack } from '../../archive/look-backs/look-back.ts'
import { quietHours } from '../../platform/clock/quiet.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { deliver } from '../../platform/messages/deliver.ts'
import { type County, whoIs } from '../county/county.ts'
import { townshipKeys } from '../words/places.ts'
import { stillGood } from '../words/sayings.ts'

const day = 86_400_000
/** Nobody is configured to send anything: people ring and read. */
const nobody = { mail: null, sms: null, quiet: quietHours('21:00-08:00') }

export async function endOfDay({ tx, county }: { tx: Tx; county: County }): Promise<void> {
  await deliver(tx, county.committeeId, nobody)
  for (const township of townshipKeys) await ringThem(tx, county, township)
  await putAway(tx, county)
  await goAndSee(tx, county)
}

/** As `settleRing` does, for a township's lines at once: whoever waited longer than a day was reached. */
async function ringThem(tx: Tx, county: County, township: string): Promise<void> {
  const now = tx.clock.now()
  await tx.q
    .updateTable('messages')
    .set({ state: 'done', outcome: 'reached', settled_at: now })
    .set((row) => ({ attempts: row('attempts', '+', 1) }))
    .set({ settled_by: whoIs(tx, county, 'liaison', township).accountId })
    .where('committee_id', '=', county.committeeId)
    .where('channel', 'in', ['ring', 'officer', 'visit', 'board'])
    .where('state', '=', 'queued')
    .where('township_id', '=', county.region[township] ?? null)
    .where('not_before', '<=', now)
    .where('created_at', '<', new Date(now.getTime() - day))
    .execute()
}

/** Half a year after: conveners go and see a few days before they must; the last ones still wait for a visitor. */
async function goAndSee(tx: Tx, county: County): Promise<void> {
  const soon = new Date(tx.clock.now().getTime() + 5 * day)
  const due = await tx.q
    .selectFrom('look_backs')
    .innerJoin('matters', 'matters.id', 'look_backs.matter_id')
    .select(['look_backs.matter_id', 'matters.township_id'])
    .where('look_backs.committee_id', '=', county.committeeId)
    .where('look_backs.done_at', 'is', null)
    .where('look_backs.due_at', '<', soon)
    .execute()
  for (const { matter_id, township_id } of due) {
    const township = townshipKeys.find((key) => county.region[key] === township_id)
    const convener = township && whoIs(tx, county, 'convener', township)
    if (convener) await lookBack(tx, convener, matter_id, { holds: 'yes', way: 'visit', found: stillGood })
  }
}

/** As `readNotice` does, for a whole county's desks at once: notices older than four days were read. */
async function putAway(tx: Tx, county: County): Promise<void> {
  const now = tx.clock.now()
  await tx.q
    .updateTable('messages')
    .set((row) => ({ state: 'done', settled_at: now, settled_by: row.ref('account_id') }))
    .where('committee_id', '=', county.committeeId)
    .where('channel', '=', 'desk')
    .where('state', '=', 'queued')
    .where('created_at', '<', new Date(now.getTime() - 4 * day))
    .execute()
}

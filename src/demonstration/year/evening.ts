// Owns: the end of a working day in the invented county: what could not be sent is rung, what was read is put away.
// The last few days stay open, so that everyone who walks in finds something to do.

import { quietHours } from '../../platform/clock/quiet.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { deliver } from '../../platform/messages/deliver.ts'
import { type County, whoIs } from '../county/county.ts'
import { townshipKeys } from '../words/places.ts'

const day = 86_400_000
/** Nobody is configured to send anything: people ring and read. */
const nobody = { mail: null, sms: null, quiet: quietHours('21:00-08:00') }

export async function endOfDay({ tx, county }: { tx: Tx; county: County }): Promise<void> {
  await deliver(tx, county.committeeId, nobody)
  for (const township of townshipKeys) await ringThem(tx, county, township)
  await putAway(tx, county)
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

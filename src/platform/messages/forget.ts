// Owns: emptying messages when their reader asks to be forgotten. The line stays as a count; what it said, and to whom, goes.
import type { Tx } from '../database/transaction.ts'
import type { CommitteeId } from '../ids.ts'

export async function forgetMessages(
  tx: Tx,
  committeeId: CommitteeId,
  aboutIds: readonly string[],
): Promise<void> {
  if (!aboutIds.length) return
  const about = tx.q
    .updateTable('messages')
    .set({ address: null, body: tx.secrets.seal(''), note: null })
    .where('committee_id', '=', committeeId)
    .where('about_id', 'in', aboutIds)
  await about.where('state', '<>', 'queued').execute()
  await about.set({ state: 'dropped', settled_at: tx.clock.now() }).where('state', '=', 'queued').execute()
}

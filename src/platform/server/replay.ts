// Owns: "sent twice, done once". The key is claimed in the verb's own transaction: a refusal frees it again.
import type { Tx } from '../database/transaction.ts'
import type { CommitteeId } from '../ids.ts'
import type { Answer } from './answer.ts'

type Stored = Extract<Answer, { kind: 'goTo' }>

/** Null: this call is the first and owns the key. Otherwise the answer that the first call got. */
export async function claimReplayKey(
  tx: Tx,
  committeeId: CommitteeId,
  key: string,
  door: string,
): Promise<Stored | null> {
  const claimed = await tx.q
    .insertInto('replays')
    .values({ committee_id: committeeId, key, door, created_at: tx.clock.now() })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (claimed.numInsertedOrUpdatedRows) return null
  const row = await tx.q
    .selectFrom('replays')
    .select('answer')
    .where('committee_id', '=', committeeId)
    .where('key', '=', key)
    .where('door', '=', door)
    .executeTakeFirst()
  return (row?.answer as unknown as Stored | null) ?? { kind: 'goTo', path: '/', cookies: [] }
}

export async function keepAnswer(
  tx: Tx,
  committeeId: CommitteeId,
  key: string,
  answer: Answer,
): Promise<void> {
  if (answer.kind !== 'goTo') return
  await tx.q
    .updateTable('replays')
    .set({ answer: JSON.stringify({ ...answer, cookies: [] }) })
    .where('committee_id', '=', committeeId)
    .where('key', '=', key)
    .execute()
}

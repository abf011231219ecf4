// Owns: what is noticed about a reply: to the unit before it sends, to the checker beside it. Never a refusal, always a
// remark with what gave it away. Kept once with the reply, so that its share can be counted.
import { type Remarks, remarks } from '../../language/replies/judge.ts'
import type { Db, Tx } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { cutter, weightsOf } from '../index/weights.ts'

export type Remark = keyof Remarks
export interface Noticed {
  remark: Remark
  /** The words of the reply that gave it away. */
  cue: string | null
}
export interface Answering {
  title: string
  /** What was asked and what residents said. */
  message: string
  reply: string
  /** The day was asked apart and given. */
  dated: boolean
  /** What the same party replied to other matters. */
  past: readonly string[]
}

export async function notice(db: Db, committeeId: CommitteeId, answering: Answering): Promise<Noticed[]> {
  const { title, message, reply, dated, past } = answering
  if (reply.trim() === '') return []
  const { weighing } = await weightsOf(db, committeeId)
  const ear = { weighing, cutter: cutter() }
  const found = remarks({ message: { title, body: message }, reply }, ear, null, past)
  const { promiseWithoutDay, ...others } = found
  const plain = (Object.keys(others) as (keyof typeof others)[])
    .filter((remark) => others[remark] !== null)
    .map((remark): Noticed => ({ remark, cue: null }))
  return promiseWithoutDay && !dated
    ? [...plain, { remark: 'promiseWithoutDay', cue: promiseWithoutDay }]
    : plain
}

/** With the reply, in its transaction: that it was looked over, and what was noticed. */
export async function noteRemarks(
  tx: Tx,
  committeeId: CommitteeId,
  replyId: string,
  noticed: readonly Noticed[],
): Promise<void> {
  const row = { committee_id: committeeId, reply_id: replyId, at: tx.clock.now() }
  await tx.q.insertInto('reply_looks').values(row).execute()
  if (noticed.length === 0) return
  const rows = noticed.map(({ remark, cue }) => ({
    ...row,
    remark,
    cue_sealed: cue === null ? null : tx.secrets.seal(cue),
  }))
  await tx.q.insertInto('reply_remarks').values(rows).execute()
}

export async function remarksOf(
  db: Db,
  committeeId: CommitteeId,
  replyIds: readonly string[],
): Promise<Map<string, Noticed[]>> {
  if (replyIds.length === 0) return new Map()
  const rows = await db.q
    .selectFrom('reply_remarks')
    .select(['reply_id', 'remark', 'cue_sealed'])
    .where('committee_id', '=', committeeId)
    .where('reply_id', 'in', replyIds)
    .orderBy('remark')
    .execute()
  const noticed = rows.map((row) => ({
    reply: row.reply_id,
    one: {
      remark: row.remark as Remark,
      cue: row.cue_sealed && db.secrets.open(row.cue_sealed),
    },
  }))
  const grouped = Map.groupBy(noticed, ({ reply }) => reply)
  return new Map([...grouped].map(([id, all]) => [id, all.map(({ one }) => one)]))
}

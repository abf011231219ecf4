// Owns: finding what one may read of what residents said, and how the voices of a matter add up.
import type { MatterRow } from '../matters/matter.ts'
import { broughtTo } from '../matters/submissions/earlier.ts'
import { readable } from '../matters/submissions/readable.ts'
import { firstWords, saidIn } from '../matters/submissions/said.ts'
import type { SubmissionRow } from '../matters/submissions/submission.ts'
import type { Staff } from '../people/actors.ts'
import type { Db, Tx } from '../platform/database/transaction.ts'
import type { SubmissionId } from '../platform/ids.ts'
import { OutOfReach } from '../platform/refusals.ts'

export { readableOf } from '../matters/submissions/readable.ts'

export async function findReadable(db: Db, actor: Staff, id: string): Promise<SubmissionRow> {
  const row = await one(db, actor, id).executeTakeFirst()
  if (!row) throw new OutOfReach({ submission: id })
  return row as SubmissionRow
}

export async function lockReadable(tx: Tx, actor: Staff, id: string): Promise<SubmissionRow> {
  const row = await one(tx, actor, id).forUpdate().executeTakeFirst()
  if (!row) throw new OutOfReach({ submission: id })
  return row as SubmissionRow
}

function one(db: Db, actor: Staff, id: string) {
  return db.q
    .selectFrom('submissions')
    .selectAll('submissions')
    .where('submissions.id', '=', id)
    .where(readable(actor))
}

/** What some of them say, where this actor may read it. */
export async function gistsOf(db: Db, actor: Staff, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db.q
    .selectFrom('submissions')
    .select('submissions.id')
    .where('submissions.id', 'in', ids)
    .where(readable(actor))
    .execute()
  const said = await saidIn(
    db,
    actor.committeeId,
    rows.map((row) => row.id as SubmissionId),
  )
  return new Map([...said].flatMap(([id, all]) => (firstWords(all) ? [[id, firstWords(all) ?? '']] : [])))
}

/** How the voices of one matter add up, for everyone who may see the matter. */
export interface Voices {
  spoke: number
  channels: string[]
}

export async function voicesOf(db: Db, matter: MatterRow): Promise<Voices> {
  const rows = await db.q
    .selectFrom('submissions')
    .select(['channel', (e) => e.fn.sum<number>('signatories').as('spoke')])
    .where('committee_id', '=', matter.committee_id)
    .where(broughtTo(matter.committee_id, matter.id))
    .where('confidential', '=', false)
    .groupBy('channel')
    .execute()
  const spoke = rows.reduce((sum, row) => sum + Number(row.spoke), 0)
  return { spoke: Math.max(spoke, matter.signatories), channels: rows.map((row) => row.channel) }
}

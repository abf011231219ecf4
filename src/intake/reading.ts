// Owns: who reads a resident's own words and photos: the liaison, convener and venue head of the place and the team of
// the matter. Everyone else reads the headline that staff wrote. A sealed report has a desk of its own.
import { type Expression, type SqlBool, sql } from 'kysely'
import type { MatterRow } from '../matters/matter.ts'
import { broughtTo } from '../matters/submissions/earlier.ts'
import { firstWords, saidIn } from '../matters/submissions/said.ts'
import type { SubmissionRow } from '../matters/submissions/submission.ts'
import type { Staff } from '../people/actors.ts'
import { reachOf, within } from '../people/reach.ts'
import type { Db, Tx } from '../platform/database/transaction.ts'
import type { MatterId, SubmissionId } from '../platform/ids.ts'
import { OutOfReach } from '../platform/refusals.ts'

const readers = ['liaison', 'convener', 'venueHead'] as const

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

/** Those of one matter that this actor may read. */
export async function readableOf(db: Db, actor: Staff, matterId: MatterId): Promise<SubmissionRow[]> {
  const rows = await db.q
    .selectFrom('submissions')
    .selectAll('submissions')
    .where(broughtTo(actor.committeeId, matterId))
    .where(readable(actor, matterId))
    .orderBy('submissions.created_at')
    .limit(200)
    .execute()
  return rows as SubmissionRow[]
}

/** The team that counts is the one of the matter that is read. */
function readable(actor: Staff, matterId?: MatterId): Expression<SqlBool> {
  const matter = matterId ?? sql.ref('submissions.matter_id')
  const tenant = sql<SqlBool>`submissions.committee_id = ${actor.committeeId}`
  const place = within(reachOf(actor, readers), 'submissions')
  const team = sql<SqlBool>`exists (select 1 from participants p where p.committee_id = submissions.committee_id
    and p.matter_id = ${matter} and p.account_id = ${actor.accountId} and p.standing = 'team' and p.left_at is null)`
  return sql<SqlBool>`(${tenant} and not submissions.confidential and (${place} or ${team}))`
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

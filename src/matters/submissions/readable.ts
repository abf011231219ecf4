// Owns: who reads a resident's own words and photos: the liaison, convener and venue head of the place and the team of
// the matter. Everyone else reads the headline that staff wrote. A sealed report has a desk of its own.
import { type Expression, type SqlBool, sql } from 'kysely'
import type { Staff } from '../../people/actors.ts'
import { reachOf, within } from '../../people/reach.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { MatterId } from '../../platform/ids.ts'
import { broughtTo } from './earlier.ts'
import type { SubmissionRow } from './submission.ts'

const readers = ['liaison', 'convener', 'venueHead'] as const

/** The team that counts is the one of the matter that is read. */
export function readable(actor: Staff, matterId?: MatterId): Expression<SqlBool> {
  const matter = matterId ?? sql.ref('submissions.matter_id')
  const tenant = sql<SqlBool>`submissions.committee_id = ${actor.committeeId}`
  const place = within(reachOf(actor, readers), 'submissions')
  const team = sql<SqlBool>`exists (select 1 from participants p where p.committee_id = submissions.committee_id
    and p.matter_id = ${matter} and p.account_id = ${actor.accountId} and p.standing = 'team' and p.left_at is null)`
  return sql<SqlBool>`(${tenant} and not submissions.confidential and (${place} or ${team}))`
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

// Reads the cases that were approved in a span, in the order in which they were: for the collection of a year.
import { sql } from 'kysely'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'

export interface ApprovedCase {
  title: string
  background: string
  doing: string
  outcome: string
  lessons: string | null
  number: string
  methodCode: string
  approvedAt: Date
  /** By everyone, and just as it stands: nothing was hidden where it is public. */
  published: boolean
}

const most = 300

export async function casesApproved(
  db: Db,
  committeeId: CommitteeId,
  from: Date,
  to: Date,
): Promise<ApprovedCase[]> {
  const rows = await cases(db)
    .where('c.committee_id', '=', committeeId)
    .where('c.approved_at', '>=', from)
    .where('c.approved_at', '<=', to)
    .orderBy('c.approved_at')
    .orderBy('c.id')
    .limit(most)
    .execute()
  return rows.map(({ method_code, approved_at, ...row }) => ({
    ...{ ...row, methodCode: method_code, approvedAt: approved_at as Date },
  }))
}

function cases(db: Db) {
  return db.q
    .selectFrom('case_studies as c')
    .innerJoin('matters as m', (join) =>
      join.onRef('m.committee_id', '=', 'c.committee_id').onRef('m.id', '=', 'c.matter_id'),
    )
    .select(['c.title', 'c.background', 'c.doing', 'c.outcome', 'c.lessons', 'c.approved_at'])
    .select(['m.number', 'm.method_code'])
    .select(
      sql<boolean>`exists (select 1 from publications p where p.committee_id = c.committee_id
      and p.matter_id = c.matter_id and p.what = 'case' and p.decision = 'published'
      and p.superseded_at is null
      and p.body = concat_ws(E'\\n\\n', c.title, c.background, c.doing, c.outcome, nullif(c.lessons, '')))`.as(
        'published',
      ),
    )
}

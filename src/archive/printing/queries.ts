// Reads the cases that were approved in a span, in the order in which they were: for the collection of a year.
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
  published: boolean
}

const most = 300

export async function casesApproved(
  db: Db,
  committeeId: CommitteeId,
  from: Date,
  to: Date,
): Promise<ApprovedCase[]> {
  const rows = await db.q
    .selectFrom('case_studies as c')
    .innerJoin('matters as m', (join) =>
      join.onRef('m.committee_id', '=', 'c.committee_id').onRef('m.id', '=', 'c.matter_id'),
    )
    .select(['c.title', 'c.background', 'c.doing', 'c.outcome', 'c.lessons', 'c.approved_at'])
    .select(['m.number', 'm.method_code'])
    .select((e) =>
      e
        .exists(
          e
            .selectFrom('publications as p')
            .select('p.id')
            .whereRef('p.committee_id', '=', 'c.committee_id')
            .whereRef('p.matter_id', '=', 'c.matter_id')
            .where('p.what', '=', 'case')
            .where('p.decision', '=', 'published')
            .where('p.superseded_at', 'is', null),
        )
        .as('published'),
    )
    .where('c.committee_id', '=', committeeId)
    .where('c.approved_at', '>=', from)
    .where('c.approved_at', '<=', to)
    .orderBy('c.approved_at')
    .orderBy('c.id')
    .limit(most)
    .execute()
  return rows.map(({ method_code, approved_at, published, ...row }) => ({
    ...{ ...row, methodCode: method_code, approvedAt: approved_at as Date, published: Boolean(published) },
  }))
}

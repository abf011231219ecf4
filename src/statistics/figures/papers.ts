// Figures of what was written for those who decide: briefs, bulletins, what leaders asked for, proposals.
import { sql } from 'kysely'
import { ofRows } from './figure.ts'

const none = sql`null::uuid`
const nowhere: [typeof none, typeof none, typeof none] = [none, none, none]
const briefs = {
  ...{ records: 'brief' as const, record: sql`b.id`, from: sql`briefs b`, at: sql`b.submitted_at` },
  where: sql`b.submitted_at is not null`,
  place: [sql`b.township_id`, sql`b.village_id`, none] as [typeof none, typeof none, typeof none],
}
const proposals = {
  ...{ records: 'proposal' as const, record: sql`p.id`, from: sql`proposals p`, place: nowhere },
}

export const paperFigures = [
  ofRows('briefs', 'written', sql`b.committee_id`, briefs),
  ofRows('briefsAdopted', 'written', sql`b.committee_id`, {
    ...{ ...briefs, at: sql`b.decided_at`, where: sql`b.decided_at is not null` },
    met: sql`b.state not in ('returned', 'reference')`,
  }),
  ofRows('bulletins', 'written', sql`t.committee_id`, {
    ...{ records: 'bulletin', record: sql`t.id`, from: sql`bulletins t`, at: sql`t.signed_at` },
    ...{ where: sql`t.signed_at is not null`, place: nowhere },
  }),
  ofRows('instructions', 'written', sql`n.committee_id`, {
    ...{ records: 'none', record: sql`n.id`, from: sql`instructions n`, on: sql`n.given_on`, place: nowhere },
    met: sql`n.closed_at is not null`,
  }),
  ofRows('proposals', 'written', sql`p.committee_id`, {
    ...{ ...proposals, at: sql`p.submitted_at`, where: sql`p.submitted_at is not null` },
    met: sql`p.filed_at is not null`,
  }),
  ofRows('proposalsFromTalks', 'written', sql`p.committee_id`, {
    ...{ ...proposals, at: sql`p.submitted_at` },
    where: sql`p.submitted_at is not null and (p.matter_id is not null or p.brief_id is not null)`,
  }),
]

// Reads what has been published about matters of one venue: topics still open, results and cases. Nothing else is public.
import { type MatterState, stageOf } from '../../matters/machines/matter.ts'
import { type Outcome, outcomeOf } from '../../matters/outcomes/outcome.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId, VenueId } from '../../platform/ids.ts'

export interface Published {
  matterId: string
  what: 'topic' | 'result' | 'case'
  headline: string
  at: Date
  outcome: Outcome
}

const some = 5

export async function publishedAt(db: Db, committeeId: CommitteeId, venueId: VenueId) {
  return chosen(await publishedRows(db, committeeId, venueId).execute())
}

export function publishedRows(db: Db, committeeId: CommitteeId, venueId: VenueId) {
  return db.q
    .selectFrom('publications as p')
    .innerJoin('matters as m', (join) =>
      join.onRef('m.committee_id', '=', 'p.committee_id').onRef('m.id', '=', 'p.matter_id'),
    )
    .select(['p.matter_id', 'p.what', 'p.headline', 'p.decided_at', 'm.state', 'm.suspended_from'])
    .select(outcomeOf('m').as('outcome'))
    .where('m.committee_id', '=', committeeId)
    .where('m.venue_id', '=', venueId)
    .where('p.decision', '=', 'published')
    .where('p.superseded_at', 'is', null)
    .orderBy('p.decided_at', 'desc')
    .limit(50)
}

type Row = Awaited<ReturnType<ReturnType<typeof publishedRows>['executeTakeFirstOrThrow']>>
/** Topics while they are open; what came of the others, each told once: its case, its result, or that it ended. */
export function chosen(rows: readonly Row[]) {
  const stage = (row: Row) => stageOf(row.state as MatterState, row.suspended_from as MatterState | null)
  const open = rows.filter((row) => row.what === 'topic' && !['followUp', 'file'].includes(stage(row)))
  const over = (row: Row) => row.what === 'case' || ['followUp', 'file'].includes(stage(row))
  const ended = rows.filter((row) => row.what !== 'topic' && over(row))
  const told = ended.filter(
    (row) =>
      row.what === 'case' || !ended.some((one) => one.what === 'case' && one.matter_id === row.matter_id),
  )
  const untold = rows.filter(
    (row) => stage(row) === 'file' && !told.some((one) => one.matter_id === row.matter_id),
  )
  const results = [...told, ...untold].sort((a, b) => b.decided_at.getTime() - a.decided_at.getTime())
  return { topics: open.slice(0, some).map(published), results: results.slice(0, some).map(published) }
}

function published(row: {
  matter_id: string
  what: string
  headline: string | null
  decided_at: Date
  outcome: Outcome
}): Published {
  const { matter_id: matterId, decided_at: at, headline, outcome } = row
  return { matterId, what: row.what as Published['what'], headline: headline ?? '', at, outcome }
}

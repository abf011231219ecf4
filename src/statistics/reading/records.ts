// Reads the records behind a figure, page by page, in the order of their day. Reach is asked of each row.
import { sql } from 'kysely'
import { mayReachSubmission } from '../../matters/submissions/submission.ts'
import type { Actor } from '../../people/actors.ts'
import { reachOf, within } from '../../people/reach.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import type { Figure } from '../figures/figure.ts'
import type { Period } from './period.ts'
import { columnOf, type Dimension, during, factsOf } from './values.ts'

export interface Slice {
  by?: Dimension | undefined
  of?: string | undefined
  met?: 'yes' | 'no' | undefined
  after?: string | undefined
}
export interface FigureRecord {
  id: string
  day: string
  met: boolean
  number: string | null
  title: string | null
  titleEn: string | null
  place: Bilingual | null
  path: string | null
}

const aPage = 50

export async function recordsOf(
  db: Db,
  actor: Actor,
  figure: Figure,
  period: Period,
  slice: Slice,
): Promise<{ records: FigureRecord[]; next: string | null }> {
  const { rows } = await rowsOf(actor, figure, period, slice).execute(db.q)
  const shown = rows.slice(0, aPage)
  const last = rows.length > aPage ? shown.at(-1) : undefined
  return {
    records: shown.map((row) => recordFrom(figure, row)),
    next: last ? `${last.day}_${last.record_id}` : null,
  }
}

const rowsOf = (actor: Actor, figure: Figure, period: Period, slice: Slice) =>
  sql<Row>`
    with f as (select f.* from ${factsOf(actor, figure)} where ${within(reachOf(actor), 'f')}
        and ${during(figure, period)} and ${sliced(slice)}
      order by f.day desc, f.record_id desc limit ${aPage + 1})
    select f.record_id, f.day::text as day, f.met, f.matter_id, m.number, m.headline, r.name_zh, r.name_en,
      submissions.number as said,
      coalesce(${mayReachSubmission(actor)}, false) as opens, v.name_zh as venue, v.name_en as venue_en, a.title as activity,
      w.number as brief, w.title as brief_title, t.title as bulletin, q.number as proposal, q.subject
    from f left join matters m on m.committee_id = f.committee_id and m.id = f.matter_id
      left join submissions on submissions.committee_id = f.committee_id and submissions.id = f.record_id
      left join venues v on v.committee_id = f.committee_id and v.id = f.record_id
      left join activities a on a.committee_id = f.committee_id and a.id = f.record_id
      left join (select b.committee_id, b.id, b.number, bv.title from briefs b join brief_versions bv
        on bv.committee_id = b.committee_id and bv.brief_id = b.id and bv.no = b.version) w
        on w.committee_id = f.committee_id and w.id = f.record_id
      left join bulletins t on t.committee_id = f.committee_id and t.id = f.record_id
      left join proposals q on q.committee_id = f.committee_id and q.id = f.record_id
      left join regions r on r.committee_id = f.committee_id and r.id = coalesce(f.village_id, f.township_id)
    order by f.day desc, f.record_id desc`

function sliced({ by, of, met, after }: Slice) {
  const member = by && of ? sql`${columnOf(by)} = ${of}` : sql`true`
  const kept = met ? sql`f.met = ${met === 'yes'}` : sql`true`
  if (!after) return sql`${member} and ${kept}`
  const [, day, id] = after.match(/^(\d{4}-\d\d-\d\d)_([0-9a-f-]{36})$/) ?? []
  if (!day || !id) throw new OutOfReach({ after })
  return sql`${member} and ${kept} and (f.day, f.record_id) < (${day}::date, ${id}::uuid)`
}

interface Row {
  record_id: string
  day: string
  met: boolean
  matter_id: string | null
  number: string | null
  headline: string | null
  name_zh: string | null
  name_en: string | null
  said: string | null
  /** A message whose own page this reader may open. */
  opens: boolean
  venue: string | null
  venue_en: string | null
  activity: string | null
  brief: string | null
  brief_title: string | null
  bulletin: string | null
  proposal: string | null
  subject: string | null
}

const paths = {
  submission: '/submissions/',
  venue: '/venues/',
  activity: '/activities/',
  shift: '/shifts/',
  brief: '/briefs/',
  bulletin: '/bulletins/',
  proposal: '/proposals/',
} as const

function recordFrom(figure: Figure, row: Row): FigureRecord {
  const said = figure.records === 'submission'
  const own =
    Object.hasOwn(paths, figure.records) && (!said || row.opens)
      ? `${paths[figure.records as keyof typeof paths]}${row.record_id}`
      : null
  return {
    ...{
      id: row.record_id,
      day: row.day,
      met: row.met,
      number: row.said ?? row.number ?? row.brief ?? row.proposal,
    },
    title: titleOf(row, row.venue),
    titleEn: titleOf(row, row.venue_en),
    place: row.name_zh && row.name_en ? { zh: row.name_zh, en: row.name_en } : null,
    path: (said && own) || !row.matter_id ? own : `/matters/${row.matter_id}`,
  }
}

const titleOf = (row: Row, venue: string | null): string | null =>
  row.headline ?? venue ?? row.activity ?? row.brief_title ?? row.bulletin ?? row.subject

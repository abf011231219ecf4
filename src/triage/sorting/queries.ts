// Owns: what those who sort read: the list, newest first with the urgent ones on top, and one message with all of it.
import { type SelectQueryBuilder, sql } from 'kysely'
import { type JournalLine, stepsOf } from '../../matters/journal.ts'
import type { MatterRow } from '../../matters/matter.ts'
import { mattersInReach } from '../../matters/queries.ts'
import { mayReach } from '../../matters/reach.ts'
import { firstWords, type Said, saidIn } from '../../matters/submissions/said.ts'
import {
  findSubmission,
  mayReachSubmission,
  type SubmissionRow,
} from '../../matters/submissions/submission.ts'
import type { Staff } from '../../people/actors.ts'
import { reachOf } from '../../people/reach.ts'
import { allRegions, type Region } from '../../people/regions.ts'
import type { DB } from '../../platform/database/schema.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { filesOf, type KeptFile } from '../../platform/files/files.ts'
import { OutOfReach } from '../../platform/refusals.ts'

export const pageSize = 30
const mostUrgent = 50
export const waitingStates = ['submitted', 'triage', 'needsInfo'] as const

export interface Waiting {
  row: SubmissionRow
  gist: string | null
}
export interface WaitingPage {
  lines: Waiting[]
  next: string | null
}

export async function waitingToSort(
  db: Db,
  actor: Staff,
  filter: { place?: string; after?: string },
): Promise<WaitingPage> {
  const after = readCursor(filter.after)
  const urgent = after
    ? []
    : await newest(waiting(db, actor, filter.place), true)
        .limit(mostUrgent)
        .execute()
  let others = newest(waiting(db, actor, filter.place), false)
  if (after)
    others = others.where(
      sql<boolean>`(submissions.created_at, submissions.id) < (${after.at}::timestamptz, ${after.id}::uuid)`,
    )
  const rows = await others.limit(pageSize + 1).execute()
  const shown = [...urgent, ...rows.slice(0, pageSize)] as SubmissionRow[]
  const last = rows[pageSize - 1]
  const next = rows.length > pageSize && last ? `${last.created_at.toISOString()}~${last.id}` : null
  return { lines: await withGist(db, actor, shown), next }
}

type Rows = SelectQueryBuilder<DB, 'submissions', SubmissionRow>

/** Sealed ones are never in this list, not even for their handler. */
function waiting(db: Db, actor: Staff, place?: string): Rows {
  const rows = db.q
    .selectFrom('submissions')
    .selectAll('submissions')
    .where(mayReachSubmission(actor))
    .where('submissions.confidential', '=', false)
    .where('submissions.state', 'in', waitingStates) as unknown as Rows
  if (!place) return rows
  return rows.where((is) =>
    is.or([is('submissions.village_id', '=', place), is('submissions.township_id', '=', place)]),
  )
}

function newest(rows: Rows, urgent: boolean): Rows {
  return rows
    .where('submissions.urgent', '=', urgent)
    .orderBy('submissions.created_at', 'desc')
    .orderBy('submissions.id', 'desc')
}

async function withGist(db: Db, actor: Staff, rows: SubmissionRow[]): Promise<Waiting[]> {
  const said = await saidIn(
    db,
    actor.committeeId,
    rows.map((row) => row.id),
  )
  return rows.map((row) => ({ row, gist: firstWords(said.get(row.id) ?? []) }))
}

export interface OneToSort {
  row: SubmissionRow
  said: Said[]
  steps: JournalLine[]
  photos: KeptFile[]
  matter: Pick<MatterRow, 'id' | 'number' | 'headline'> | null
  /** The place's own way of working: the default of the form. */
  venueMethod: string | null
}

export async function oneToSort(db: Db, actor: Staff, id: string): Promise<OneToSort> {
  const row = await findSubmission(db, actor, id)
  if (row.confidential) throw new OutOfReach({ submission: id })
  const { committeeId } = actor
  const said = (await saidIn(db, committeeId, [row.id])).get(row.id) ?? []
  const steps = await stepsOf(db, committeeId, row.id)
  const photos = await filesOf(db, committeeId, row.id)
  return {
    row,
    said,
    steps,
    photos,
    matter: await matterOf(db, row),
    venueMethod: await methodOfVenue(db, row),
  }
}

async function matterOf(db: Db, row: SubmissionRow): Promise<OneToSort['matter']> {
  if (!row.matter_id) return null
  const found = await db.q
    .selectFrom('matters')
    .select(['id', 'number', 'headline'])
    .where('committee_id', '=', row.committee_id)
    .where('id', '=', row.matter_id)
    .executeTakeFirst()
  return (found ?? null) as OneToSort['matter']
}

async function methodOfVenue(db: Db, row: SubmissionRow): Promise<string | null> {
  if (!row.venue_id) return null
  const found = await db.q
    .selectFrom('venues')
    .select('method_code')
    .where('committee_id', '=', row.committee_id)
    .where('id', '=', row.venue_id)
    .executeTakeFirst()
  return found?.method_code ?? null
}

const open = [
  'collected',
  'screening',
  'confirmed',
  'allotting',
  'researching',
  'planning',
  'deliberating',
  'concluded',
  'reporting',
  'handling',
  'replied',
  'followingUp',
  'suspended',
  'escalated',
] as const

/** What it may be joined to: the newest open matters of the same township. */
export async function mergeable(db: Db, actor: Staff, row: SubmissionRow): Promise<MatterRow[]> {
  if (!row.township_id) return []
  return (await mattersInReach(db, actor, { states: open, townshipId: row.township_id })).rows
}

export async function matterByNumber(db: Db, actor: Staff, number: string): Promise<string | null> {
  const found = await db.q
    .selectFrom('matters')
    .select('matters.id')
    .where(mayReach(actor))
    .where('matters.number', '=', number.trim())
    .executeTakeFirst()
  return found?.id ?? null
}

/** Where an actor may look, as a list to choose from: own villages, or all of the own townships. */
export async function regionsInReach(db: Db, actor: Staff): Promise<Region[]> {
  const reach = reachOf(actor)
  const all = await allRegions(db, actor.committeeId)
  return all.filter(
    (one) =>
      reach.whole ||
      reach.townships.includes(one.id) ||
      reach.villages.includes(one.id) ||
      (one.parentId !== null && reach.townships.includes(one.parentId)),
  )
}

/** What the list can be narrowed to: the villages of one township, the townships of several. */
export async function placesToFilter(db: Db, actor: Staff): Promise<Region[]> {
  const regions = await regionsInReach(db, actor)
  const townships = regions.filter((one) => one.level === 'township')
  return townships.length > 1 ? townships : regions.filter((one) => one.level === 'village')
}

function readCursor(text: string | undefined): { at: string; id: string } | null {
  const [at, id] = (text ?? '').split('~')
  return at && id && !Number.isNaN(Date.parse(at)) && /^[0-9a-f-]{36}$/.test(id) ? { at, id } : null
}

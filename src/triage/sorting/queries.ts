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
import type { DB } from '../../platform/database/schema.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { filesOf, type KeptFile } from '../../platform/files/files.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import { type Marks, marksOf, textOf } from '../cues/marks.ts'
import { lastOffer, type OfferMade } from '../elsewhere/queries.ts'
import { type Twins, twinsOf } from '../twins/queries.ts'

export const pageSize = 30
const mostUrgent = 50
export const waitingStates = ['submitted', 'triage', 'needsInfo'] as const

export interface Waiting {
  row: SubmissionRow
  gist: string | null
  /** Nothing is written yet: it lies in a recording. */
  unheard: boolean
  marks: Marks
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
  const { rows, next } = await rowsToSort(db, actor, filter)
  return { lines: await withGist(db, actor, rows), next }
}

/** For the desk: the same list, each with its first words and nothing more. */
export async function gistsToSort(db: Db, actor: Staff): Promise<Omit<Waiting, 'marks'>[]> {
  const { rows } = await rowsToSort(db, actor, {})
  const ids = rows.map((row) => row.id)
  const said = await saidIn(db, actor.committeeId, ids)
  return rows.map((row) => ({ row, ...gistOf(said.get(row.id) ?? []) }))
}

async function rowsToSort(db: Db, actor: Staff, filter: { place?: string; after?: string }) {
  const after = readCursor(filter.after)
  const list = waiting(db, actor, filter.place)
  const urgent = after ? [] : await newest(db, actor, list.where('submissions.urgent', '=', true), mostUrgent)
  let others = list.where('submissions.urgent', '=', false)
  if (after)
    others = others.where(
      sql<boolean>`(submissions.created_at, submissions.id) < (${after.at}::timestamptz, ${after.id}::uuid)`,
    )
  const rows = await newest(db, actor, others, pageSize + 1)
  const shown = [...urgent, ...rows.slice(0, pageSize)] as SubmissionRow[]
  const last = rows[pageSize - 1]
  const next = rows.length > pageSize && last ? `${last.created_at.toISOString()}~${last.id}` : null
  return { rows: shown, next }
}

type Rows = SelectQueryBuilder<DB, 'submissions', SubmissionRow>

/** Sealed ones are never in this list, not even for their handler. */
function waiting(db: Db, actor: Staff, place?: string): Rows {
  const rows = db.q
    .selectFrom('submissions')
    .selectAll('submissions')
    .where(mayReachSubmission(actor))
    .where('submissions.confidential', '=', false) as unknown as Rows
  if (!place) return rows
  return rows.where((is) =>
    is.or([is('submissions.village_id', '=', place), is('submissions.township_id', '=', place)]),
  )
}

/** Each state has its newest in its index; the newest of those are the newest of all. Nothing else is looked at. */
async function newest(db: Db, { committeeId }: Staff, rows: Rows, most: number): Promise<SubmissionRow[]> {
  const ofEach = waitingStates.map((state) =>
    sorted(rows.where('submissions.state', '=', state))
      .clearSelect()
      .select('submissions.id')
      .limit(most),
  )
  const all = db.q
    .selectFrom('submissions')
    .selectAll('submissions')
    .where('submissions.committee_id', '=', committeeId)
    .where(sql<boolean>`submissions.id in (${sql.join(ofEach, sql` union all `)})`)
  return sorted(all as unknown as Rows)
    .limit(most)
    .execute()
}

const sorted = (rows: Rows): Rows =>
  rows.orderBy('submissions.created_at', 'desc').orderBy('submissions.id', 'desc')

async function withGist(db: Db, actor: Staff, rows: SubmissionRow[]): Promise<Waiting[]> {
  const said = await saidIn(
    db,
    actor.committeeId,
    rows.map((row) => row.id),
  )
  const marks = await marksOf(db, actor.committeeId, rows, said)
  return rows.flatMap((row) => {
    const seen = marks.get(row.id)
    return seen ? [{ row, ...gistOf(said.get(row.id) ?? []), marks: seen }] : []
  })
}

const gistOf = (said: readonly Said[]) => ({ gist: firstWords(said), unheard: said.length === 0 })

/** Those of the ids that this actor may read, as they stand: for those who work on several together. */
export async function messagesOf(db: Db, actor: Staff, ids: readonly string[]): Promise<Waiting[]> {
  if (ids.length === 0) return []
  const rows = (await db.q
    .selectFrom('submissions')
    .selectAll('submissions')
    .where(mayReachSubmission(actor))
    .where('submissions.confidential', '=', false)
    .where('submissions.id', 'in', ids)
    .orderBy('submissions.created_at')
    .execute()) as SubmissionRow[]
  return withGist(db, actor, rows)
}

export interface OneToSort {
  row: SubmissionRow
  said: Said[]
  steps: JournalLine[]
  photos: KeptFile[]
  matter: Pick<MatterRow, 'id' | 'number' | 'headline'> | null
  /** The place's own way of working: the default of the form. */
  venueMethod: string | null
  marks: Marks
  twins: Twins
  offer: OfferMade | null
}

export async function oneToSort(db: Db, actor: Staff, id: string): Promise<OneToSort> {
  const row = await findSubmission(db, actor, id)
  if (row.confidential) throw new OutOfReach({ submission: id })
  const { committeeId } = actor
  const said = (await saidIn(db, committeeId, [row.id])).get(row.id) ?? []
  const steps = await stepsOf(db, committeeId, row.id)
  const photos = await filesOf(db, committeeId, row.id)
  const marks = await marksOf(db, committeeId, [row], new Map([[row.id as string, said]]))
  const [matter, venueMethod] = [await matterOf(db, row), await methodOfVenue(db, row)]
  const [twins, offer] = [await twinsWhileOpen(db, actor, row, said), await lastOffer(db, row)]
  const seen = marks.get(row.id) ?? unmarked
  return { row, said, steps, photos, matter, venueMethod, marks: seen, twins, offer }
}
const unmarked: Marks = { child: false, spoken: false, offered: false, suspected: null, danger: null }

/** What is sorted already has no twins to choose. */
function twinsWhileOpen(db: Db, actor: Staff, row: SubmissionRow, said: readonly Said[]): Promise<Twins> {
  const open = (waitingStates as readonly string[]).includes(row.state)
  return open ? twinsOf(db, actor, row, textOf(said)) : Promise.resolve({ messages: [], matters: [] })
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
export async function mergeable(
  db: Db,
  actor: Staff,
  row: Pick<SubmissionRow, 'township_id'>,
): Promise<MatterRow[]> {
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

function readCursor(text: string | undefined): { at: string; id: string } | null {
  const [at, id] = (text ?? '').split('~')
  return at && id && !Number.isNaN(Date.parse(at)) && /^[0-9a-f-]{36}$/.test(id) ? { at, id } : null
}

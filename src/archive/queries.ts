// Owns: the lists of the archive: what waits to be kept, by reach; what everyone may read. Keyset, never an offset.
import { sql } from 'kysely'
import type { MatterRow } from '../matters/matter.ts'
import { mayReach } from '../matters/reach.ts'
import type { Staff } from '../people/actors.ts'
import { isNowhere, reachOf, within } from '../people/reach.ts'
import type { Db } from '../platform/database/transaction.ts'
import type { CommitteeId } from '../platform/ids.ts'
import type { Bilingual } from '../platform/words/phrases.ts'
import { asPublished } from './cases/published.ts'
import { approverRoles } from './hands.ts'

export type Waiting = MatterRow & { written_at: Date | null }
export const most = 50

/** Filed matters in reach, oldest first: with their case, or still without. */
export async function waitingForCase(db: Db, actor: Staff, after?: string): Promise<Waiting[]> {
  const [at, id] = cursor(after)
  let query = filed(db).where(mayReach(actor))
  if (at)
    query = query.where(sql<boolean>`(matters.state_since, matters.id) > (${at}::timestamptz, ${id}::uuid)`)
  return (await query.execute()) as unknown as Waiting[]
}

/** For a writer: those of one's place, or of one's own teams, that nobody has written up. */
export async function toWrite(db: Db, actor: Staff): Promise<Waiting[]> {
  const place = within(reachOf(actor, ['liaison', 'venueHead', 'convener', 'committeeStaff']), 'matters')
  const team = sql<boolean>`exists (select from participants p where p.committee_id = matters.committee_id
    and p.matter_id = matters.id and p.account_id = ${actor.accountId} and p.standing = 'team' and p.left_at is null)`
  const rows = filed(db)
    .where('matters.committee_id', '=', actor.committeeId)
    .where(sql<boolean>`(${place} or ${team})`)
    .where('case_studies.id', 'is', null)
  return (await rows.execute()) as unknown as Waiting[]
}

export async function toApprove(db: Db, actor: Staff): Promise<Waiting[]> {
  if (isNowhere(reachOf(actor, ['convener', ...approverRoles]))) return []
  const near = sql<boolean>`matters.level in ('village', 'township')`
  const own = within(reachOf(actor, ['convener']), 'matters')
  const office = within(
    reachOf(
      actor,
      [...approverRoles].filter((role) => role !== 'convener'),
    ),
    'matters',
  )
  const rows = filed(db)
    .where('case_studies.id', 'is not', null)
    .where(sql<boolean>`((${near} and ${own}) or (not ${near} and ${office}))`)
  return (await rows.execute()) as unknown as Waiting[]
}

function filed(db: Db) {
  return db.q
    .selectFrom('matters')
    .leftJoin('case_studies', (join) =>
      join
        .onRef('case_studies.committee_id', '=', 'matters.committee_id')
        .onRef('case_studies.matter_id', '=', 'matters.id'),
    )
    .selectAll('matters')
    .select('case_studies.drafted_at as written_at')
    .where('matters.state', '=', 'filed')
    .orderBy('matters.state_since')
    .orderBy('matters.id')
    .limit(most)
}

export interface PublicCase {
  /** Of the matter. */
  id: string
  title: string
  background: string
  doing: string
  outcome: string
  lessons: string | null
  conclusion: string | null
  place: Bilingual
  decidedAt: Date
  publicationId: string
}

const aPage = 20

export async function publicCases(
  db: Db,
  committeeId: CommitteeId,
  after?: string,
): Promise<{ cases: PublicCase[]; next: string | null }> {
  const [at, id] = cursor(after)
  let query = published(db, committeeId)
  if (at) query = query.where(sql<boolean>`(p.decided_at, p.id) < (${at}::timestamptz, ${id}::uuid)`)
  const rows = await query
    .orderBy('p.decided_at', 'desc')
    .orderBy('p.id', 'desc')
    .limit(aPage + 1)
    .execute()
  const cases = rows.slice(0, aPage).map(caseFrom)
  const last = cases.at(-1)
  const more = rows.length > aPage && last
  return { cases, next: more ? `${last.decidedAt.toISOString()}~${last.publicationId}` : null }
}

export async function publicCase(
  db: Db,
  committeeId: CommitteeId,
  matterId: string,
): Promise<PublicCase | null> {
  const row = await published(db, committeeId).where('p.matter_id', '=', matterId).executeTakeFirst()
  return row ? caseFrom(row) : null
}

function published(db: Db, committeeId: CommitteeId) {
  return db.q
    .selectFrom('publications as p')
    .innerJoin('case_studies as c', (join) =>
      join.onRef('c.committee_id', '=', 'p.committee_id').onRef('c.matter_id', '=', 'p.matter_id'),
    )
    .innerJoin('matters as m', (join) =>
      join.onRef('m.committee_id', '=', 'p.committee_id').onRef('m.id', '=', 'p.matter_id'),
    )
    .innerJoin('regions as r', (join) =>
      join.onRef('r.committee_id', '=', 'm.committee_id').onRef('r.id', '=', 'm.region_id'),
    )
    .select(['m.id', 'm.conclusion', 'r.name_zh', 'r.name_en', 'p.decided_at', 'p.id as publication_id'])
    .select(['c.title', 'c.background', 'c.doing', 'c.outcome', 'c.lessons', 'p.headline', 'p.body'])
    .where('p.committee_id', '=', committeeId)
    .where('p.what', '=', 'case')
    .where('p.decision', '=', 'published')
    .where('p.superseded_at', 'is', null)
}

type Row = Awaited<ReturnType<ReturnType<typeof published>['executeTakeFirstOrThrow']>>
function caseFrom({ id, conclusion, ...row }: Row): PublicCase {
  return {
    ...{ id, conclusion, ...asPublished(row, row) },
    ...{ place: { zh: row.name_zh, en: row.name_en }, decidedAt: row.decided_at },
    publicationId: row.publication_id,
  }
}

export interface KeptMatter {
  id: string
  number: string
  headline: string
  conclusion: string | null
  archivedAt: Date
  townshipId: string | null
  /** What was learnt of it; null where nobody wrote a case. */
  case: { title: string; outcome: string; lessons: string | null } | null
}

/** For the quarterly meeting of those who serve places: what was kept within these days, in order. */
export async function archivedBetween(
  db: Db,
  committeeId: CommitteeId,
  from: Date,
  to: Date,
): Promise<KeptMatter[]> {
  const rows = await db.q
    .selectFrom('matters as m')
    .leftJoin('case_studies as c', (join) =>
      join.onRef('c.committee_id', '=', 'm.committee_id').onRef('c.matter_id', '=', 'm.id'),
    )
    .select(['m.id', 'm.number', 'm.headline', 'm.conclusion', 'm.archived_at', 'm.township_id'])
    .select(['c.title', 'c.outcome', 'c.lessons'])
    .where('m.committee_id', '=', committeeId)
    .where('m.archived_at', '>=', from)
    .where('m.archived_at', '<=', to)
    .orderBy('m.archived_at')
    .orderBy('m.id')
    .limit(1000)
    .execute()
  return rows.map(({ title, outcome, lessons, archived_at, township_id, ...row }) => ({
    ...{ ...row, archivedAt: archived_at as Date, townshipId: township_id },
    case: title === null ? null : { title, outcome: outcome ?? '', lessons },
  }))
}

/** A cursor that was cut or made up starts at the beginning. */
function cursor(text: string | undefined): [string, string] | [null, null] {
  const [at, id] = (text ?? '').split('~')
  return at && id && !Number.isNaN(Date.parse(at)) && /^[0-9a-f-]{36}$/.test(id) ? [at, id] : [null, null]
}

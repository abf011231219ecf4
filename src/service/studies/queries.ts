// Reads of studies: the list, one with its sites and findings. Their speeches are read by papers.
import { sql } from 'kysely'
import type { Staff } from '../../people/actors.ts'
import { reachOf, within } from '../../people/reach.ts'
import type { Day } from '../../platform/clock/day.ts'
import type { Db, Tx } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import type { FindingKind, StudyId } from './kind.ts'

export interface StudyLine {
  id: StudyId
  title: string
  question: string
  state: 'open' | 'reported' | 'dropped'
  lead: string
  leadId: string
  begunOn: Day
  endsOn: Day
}

export interface Study extends StudyLine {
  report: string | null
  why: string | null
  speech: { title: string; text: string } | null
  people: { accountId: string; name: string }[]
  sites: { id: string; region: Bilingual; place: string | null; day: Day; seen: string; by: string }[]
  findings: { id: string; kind: FindingKind; text: string; siteId: string | null }[]
}

export type StudyRow = Awaited<ReturnType<typeof lockStudy>>

export async function studiesWithin(db: Db, actor: Staff): Promise<StudyLine[]> {
  const rows = await studies(db, actor)
    .orderBy(sql`s.state = 'open'`, 'desc')
    .orderBy('s.ends_on', 'desc')
    .orderBy('s.id')
    .limit(100)
    .execute()
  return rows.map(lineFrom)
}

export async function findStudy(db: Db, actor: Staff, id: string): Promise<Study> {
  const row = await studies(db, actor).where('s.id', '=', id).executeTakeFirst()
  if (!row) throw new OutOfReach({ study: id })
  return {
    ...lineFrom(row),
    ...{ report: row.report, why: row.why },
    speech: row.speech ? { title: row.speech_title ?? row.title, text: row.speech } : null,
    people: await peopleOf(db, actor.committeeId, id),
    sites: await sitesOf(db, actor.committeeId, id),
    findings: await findingsOf(db, actor.committeeId, id),
  }
}

export async function lockStudy(tx: Tx, actor: Staff, id: string) {
  const row = await tx.q
    .selectFrom('studies as s')
    .selectAll('s')
    .where('s.id', '=', id)
    .where(mayRead(actor))
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ study: id })
  return row
}

/** Within one's places, or one of its people. */
function mayRead(actor: Staff) {
  const mine = sql<boolean>`exists (select from study_people p where p.committee_id = s.committee_id
    and p.study_id = s.id and p.account_id = ${actor.accountId})`
  return sql<boolean>`(s.committee_id = ${actor.committeeId} and (${within(reachOf(actor), 's')} or ${mine}))`
}

function studies(db: Db, actor: Staff) {
  return db.q
    .selectFrom('studies as s')
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.committee_id', '=', 's.committee_id').onRef('a.id', '=', 's.lead_id'),
    )
    .selectAll('s')
    .select('a.name')
    .where(mayRead(actor))
}
type Row = Awaited<ReturnType<ReturnType<typeof studies>['executeTakeFirstOrThrow']>>

const lineFrom = (row: Row): StudyLine => ({
  ...{ id: row.id as StudyId, title: row.title, question: row.question, lead: row.name, leadId: row.lead_id },
  ...{ state: row.state as StudyLine['state'], begunOn: row.begun_on as Day, endsOn: row.ends_on as Day },
})

async function peopleOf(db: Db, committeeId: CommitteeId, id: string) {
  const rows = await db.q
    .selectFrom('study_people as p')
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.committee_id', '=', 'p.committee_id').onRef('a.id', '=', 'p.account_id'),
    )
    .select(['p.account_id', 'a.name'])
    .where('p.committee_id', '=', committeeId)
    .where('p.study_id', '=', id)
    .orderBy('a.name')
    .execute()
  return rows.map(({ account_id, name }) => ({ accountId: account_id, name }))
}

async function sitesOf(db: Db, committeeId: CommitteeId, id: string): Promise<Study['sites']> {
  const rows = await db.q
    .selectFrom('study_sites as t')
    .innerJoin('regions as r', (join) =>
      join.onRef('r.committee_id', '=', 't.committee_id').onRef('r.id', '=', 't.region_id'),
    )
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.committee_id', '=', 't.committee_id').onRef('a.id', '=', 't.by'),
    )
    .select(['t.id', 't.place', 't.day', 't.seen', 'r.name_zh', 'r.name_en', 'a.name'])
    .where('t.committee_id', '=', committeeId)
    .where('t.study_id', '=', id)
    .orderBy('t.day')
    .orderBy('t.id')
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, place: row.place, day: row.day as Day, seen: row.seen, by: row.name },
    region: { zh: row.name_zh, en: row.name_en },
  }))
}

async function findingsOf(db: Db, committeeId: CommitteeId, id: string): Promise<Study['findings']> {
  const rows = await db.q
    .selectFrom('study_findings')
    .select(['id', 'kind', 'text', 'site_id'])
    .where('committee_id', '=', committeeId)
    .where('study_id', '=', id)
    .where('struck_at', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as FindingKind, siteId: row.site_id }))
}

// Reads of methods: which there are, who published which version, how many matters walk it, what is being changed.
import type { Db } from '../../../platform/database/transaction.ts'
import type { CommitteeId } from '../../../platform/ids.ts'
import { OutOfReach } from '../../../platform/refusals.ts'
import { methodsInForce } from '../in-force.ts'
import { libraryMethod } from '../library/index.ts'
import { type Method, methodForm } from '../method.ts'

export interface Draft {
  body: Method
  changedAt: Date
  changedBy: string
}

export interface Version {
  body: Method
  /** Null for the library's own. */
  publishedAt: Date | null
  publishedBy: string | null
  /** Matters that walk it and are not archived. */
  running: number
}

export interface Listed {
  body: Method
  own: boolean
  running: number
  venues: number
  draft: boolean
  /** Begun and never published: there is no version to read. */
  fresh: boolean
}

/** In force or begun, by name of code; drafts of new methods stand at the end. */
export async function listMethods(db: Db, committeeId: CommitteeId): Promise<Listed[]> {
  const inForce = await methodsInForce(db, committeeId)
  const drafts = await draftsOf(db, committeeId)
  const walking = await runningBy(db, committeeId)
  const venues = await venuesBy(db, committeeId)
  const line = (body: Method, own: boolean): Listed => ({
    body,
    own,
    running: walking.filter((one) => one.code === body.code).reduce((sum, one) => sum + one.n, 0),
    venues: venues.get(body.code) ?? 0,
    draft: drafts.some((one) => one.code === body.code),
    fresh: false,
  })
  const fresh = drafts.filter((draft) => !inForce.some((one) => one.code === draft.code))
  return [
    ...inForce.map((body) => line(body, isOwn(body))),
    ...fresh.map((body) => ({ ...line(body, true), fresh: true })),
  ]
}

const isOwn = (body: Method): boolean => libraryMethod(body.code)?.version !== body.version

/** Newest first; the library's version is the last where it has one. */
export async function versionsOf(db: Db, committeeId: CommitteeId, code: string): Promise<Version[]> {
  const rows = await db.q
    .selectFrom('methods')
    .leftJoin('accounts', (join) =>
      join
        .onRef('accounts.committee_id', '=', 'methods.committee_id')
        .onRef('accounts.id', '=', 'methods.published_by'),
    )
    .select(['methods.body', 'methods.version', 'methods.published_at', 'accounts.name'])
    .where('methods.committee_id', '=', committeeId)
    .where('methods.code', '=', code)
    .orderBy('methods.version', 'desc')
    .execute()
  const walking = await runningBy(db, committeeId)
  const running = (version: number) =>
    walking.find((one) => one.code === code && one.version === version)?.n ?? 0
  const own = rows.map((row) => ({
    body: methodForm.parse(row.body),
    ...{ publishedAt: row.published_at, publishedBy: row.name, running: running(row.version) },
  }))
  const library = libraryMethod(code)
  const hidden = !library || own.some((one) => one.body.version === library.version)
  const first = hidden
    ? []
    : [{ body: library, publishedAt: null, publishedBy: null, running: running(library.version) }]
  return [...own, ...first]
}

export async function findDraft(db: Db, committeeId: CommitteeId, code: string): Promise<Draft | null> {
  const row = await db.q
    .selectFrom('method_drafts')
    .innerJoin('accounts', (join) =>
      join
        .onRef('accounts.committee_id', '=', 'method_drafts.committee_id')
        .onRef('accounts.id', '=', 'method_drafts.changed_by'),
    )
    .select(['method_drafts.body', 'method_drafts.changed_at', 'accounts.name'])
    .where('method_drafts.committee_id', '=', committeeId)
    .where('method_drafts.code', '=', code)
    .executeTakeFirst()
  return row ? { body: methodForm.parse(row.body), changedAt: row.changed_at, changedBy: row.name } : null
}

export async function mustDraft(db: Db, committeeId: CommitteeId, code: string): Promise<Draft> {
  const draft = await findDraft(db, committeeId, code)
  if (!draft) throw new OutOfReach({ draft: code })
  return draft
}

async function draftsOf(db: Db, committeeId: CommitteeId): Promise<Method[]> {
  const rows = await db.q
    .selectFrom('method_drafts')
    .select('body')
    .where('committee_id', '=', committeeId)
    .orderBy('code')
    .execute()
  return rows.map((row) => methodForm.parse(row.body))
}

async function runningBy(db: Db, committeeId: CommitteeId) {
  const rows = await db.q
    .selectFrom('matters')
    .select(['method_code as code', 'method_version as version'])
    .select((e) => e.fn.countAll<number>().as('n'))
    .where('committee_id', '=', committeeId)
    .where('state', 'not in', ['archived', 'diverted', 'notSuitable'])
    .groupBy(['method_code', 'method_version'])
    .execute()
  return rows.map((row) => ({ ...row, n: Number(row.n) }))
}

async function venuesBy(db: Db, committeeId: CommitteeId): Promise<Map<string, number>> {
  const rows = await db.q
    .selectFrom('venues')
    .select('method_code')
    .select((e) => e.fn.countAll<number>().as('n'))
    .where('committee_id', '=', committeeId)
    .where('closed_at', 'is', null)
    .groupBy('method_code')
    .execute()
  return new Map(rows.map((row) => [row.method_code, Number(row.n)]))
}

// Owns: finding by words. Reach stands in the statement itself: what one may not read is not looked through.
// Breaks if wrong: slow at a million messages, or a message read by somebody who only searched for it.
import { type Expression, type SqlBool, sql } from 'kysely'
import { mayReach } from '../../matters/reach.ts'
import { deskRoles } from '../../matters/submissions/submission.ts'
import type { Actor } from '../../people/actors.ts'
import { reachOf, within } from '../../people/reach.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { type Asked, isCommon, read, relaxed } from './asked.ts'

export const kinds = ['message', 'matter', 'topic', 'case', 'result'] as const
export type Kind = (typeof kinds)[number]
export const publicKinds = ['topic', 'case', 'result'] as const satisfies Kind[]

export interface Wanted {
  words: string
  kinds: readonly Kind[]
  townshipId?: string | undefined
  /** Of the matter that a row belongs to: what is not sorted yet has none. */
  category?: string | undefined
  /** Not older than this. */
  since?: Date | undefined
  /** `next` of the page before. */
  after?: string | undefined
  limit: number
}
export interface Hit {
  id: string
  kind: Kind
  matterId: string | null
  regionId: string
  at: Date
  text: string
}
export interface Found {
  hits: Hit[]
  next: string | null
  /** Nothing holds every word: these hold some. */
  some: boolean
}

export async function find(db: Db, actor: Actor, wanted: Wanted): Promise<Found> {
  const asked = await read(db, actor.committeeId, wanted.words)
  if (asked.terms.length === 0 || wanted.kinds.length === 0) return { hits: [], next: null, some: false }
  const all = await lookUp(db, actor, asked, wanted)
  const fewer = relaxed(asked)
  if (all.hits.length > 0 || wanted.after || !fewer) return { ...all, some: false }
  return { ...(await lookUp(db, actor, fewer, wanted)), some: true }
}

interface Row {
  source_id: string
  kind: Kind
  matter_id: string | null
  region_id: string
  at: Date
  first: number
  sealed: Buffer
}

async function lookUp(db: Db, actor: Actor, asked: Asked, wanted: Wanted) {
  const statement = isCommon(asked) ? newestFirst : everyHit
  const { rows } = await sql<Row>`${statement(actor, asked, wanted)}`.execute(db.q)
  const shown = rows.slice(0, wanted.limit)
  const last = rows.length > wanted.limit ? shown.at(-1) : undefined
  return {
    hits: shown.map((row) => hitFrom(db, row)),
    next: last ? `${last.first}~${last.at.toISOString()}~${last.source_id}` : null,
  }
}

/** Few hold these words: all of them are fetched through the terms, and what says them first stands first. */
function everyHit(actor: Actor, asked: Asked, wanted: Wanted) {
  return sql`with hit as materialized (
      select *, (head @> ${asked.terms}::int[])::int as first from search_rows
      where terms @> ${asked.terms}::int[] and committee_id = ${actor.committeeId} and kind = any(${wanted.kinds}::text[]))
    select source_id, kind, matter_id, region_id, at, first, sealed from hit
    where ${readable(actor, wanted, 'hit')} and ${afterCursor(wanted.after, sql`first`)}
    order by first desc, at desc, source_id desc limit ${wanted.limit + 1}`
}

/** Many hold them: the newest are walked through until a page is full, kind by kind. */
function newestFirst(actor: Actor, asked: Asked, wanted: Wanted) {
  const walks = wanted.kinds.map(
    (kind) => sql`(select source_id, kind, matter_id, region_id, at, 0 as first, sealed from search_rows
      where committee_id = ${actor.committeeId} and kind = ${kind} and (terms @> ${asked.terms}::int[]) is true
        and ${readable(actor, { ...wanted, kinds: [kind] }, 'search_rows')} and ${afterCursor(wanted.after, sql`0`)}
      order by at desc, source_id desc limit ${wanted.limit + 1})`,
  )
  return sql`select * from (${sql.join(walks, sql` union all `)}) found
    order by at desc, source_id desc limit ${wanted.limit + 1}`
}

function readable(actor: Actor, wanted: Wanted, alias: string): Expression<SqlBool> {
  const at = sql.ref(`${alias}.at`)
  const place = sql.ref(`${alias}.township_id`)
  const conditions = [
    mayFind(actor, wanted.kinds, alias),
    ...(wanted.townshipId ? [sql<SqlBool>`${place} = ${wanted.townshipId}::uuid`] : []),
    ...(wanted.category ? [sql<SqlBool>`${sql.ref(`${alias}.category`)} = ${wanted.category}`] : []),
    ...(wanted.since ? [sql<SqlBool>`${at} >= ${wanted.since}::timestamptz`] : []),
  ]
  return sql<SqlBool>`(${sql.join(conditions, sql` and `)})`
}

/** Messages: those who sort them. Matters: whoever reaches them. What is published: everyone. */
export function mayFind(actor: Actor, wanted: readonly Kind[], alias: string): Expression<SqlBool> {
  const kind = sql.ref(`${alias}.kind`)
  const either: Expression<SqlBool>[] = []
  if (wanted.includes('message') && actor.kind === 'staff')
    either.push(sql<SqlBool>`(${kind} = 'message' and ${within(reachOf(actor, deskRoles), alias)})`)
  if (wanted.includes('matter') && actor.kind === 'staff')
    either.push(sql<SqlBool>`(${kind} = 'matter' and exists (select 1 from matters
      where matters.committee_id = ${actor.committeeId} and matters.id = ${sql.ref(`${alias}.source_id`)} and ${mayReach(actor)}))`)
  const open = publicKinds.filter((one) => wanted.includes(one))
  if (open.length > 0) either.push(sql<SqlBool>`${kind} in (${sql.join(open)})`)
  if (either.length === 0) return sql<SqlBool>`false`
  return sql<SqlBool>`(${sql.join(either, sql` or `)})`
}

/** A cursor that was cut or made up starts at the beginning. */
function afterCursor(text: string | undefined, first: Expression<unknown>): Expression<SqlBool> {
  const [rank, at, id] = (text ?? '').split('~')
  const fits =
    /^[01]$/.test(rank ?? '') && !Number.isNaN(Date.parse(at ?? '')) && /^[0-9a-f-]{36}$/.test(id ?? '')
  if (!fits) return sql<SqlBool>`true`
  return sql<SqlBool>`(${first}, at, source_id) < (${Number(rank)}::int, ${at}::timestamptz, ${id}::uuid)`
}

function hitFrom(db: Db, row: Row): Hit {
  return {
    ...{ id: row.source_id, kind: row.kind, matterId: row.matter_id, regionId: row.region_id, at: row.at },
    text: db.secrets.open(row.sealed),
  }
}

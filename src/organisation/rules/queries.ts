// Reads of the rule library: what is in force for everyone, drafts for those who write them.
import { sql } from 'kysely'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { mayReachVenue, type VenueKeeper } from '../reach.ts'
import { isMaker } from './rule.ts'
import type { RuleSubject } from './words.ts'

export interface Rule {
  id: string
  subject: RuleSubject
  venueId: string | null
  venue: Bilingual | null
  title: Bilingual
  body: string
  version: number
  changed: string | null
  publishedAt: Date | null
  repealed: { at: Date; why: string } | null
}

/** A county has tens of them; a page can't hold more than this. */
const most = 500

/** In force today, the newest published version of each. */
export async function rulesInForce(db: Db, committeeId: CommitteeId): Promise<Rule[]> {
  const rows = await rules(db, committeeId)
    .where(isNewest(true))
    .where('d.repealed_at', 'is', null)
    .orderBy('d.subject')
    .orderBy('d.id')
    .limit(most)
    .execute()
  return rows.map(ruleFrom)
}

/** How many hold at each venue: those for all, and its own. */
export async function rulesByVenue(
  db: Db,
  committeeId: CommitteeId,
): Promise<{ forAll: number; own: Map<string, number> }> {
  const rows = await rulesInForce(db, committeeId)
  const own = new Map<string, number>()
  for (const { venueId } of rows) if (venueId) own.set(venueId, (own.get(venueId) ?? 0) + 1)
  return { forAll: rows.filter((one) => one.venueId === null).length, own }
}

export interface Library extends Rule {
  hasDraft: boolean
}

/** For those who write them: each with its last version, published or not. */
export async function rulesToKeep(db: Db, actor: VenueKeeper): Promise<Library[]> {
  const rows = await rules(db, actor.committeeId)
    .where(isNewest(false))
    .where(mayWrite(actor))
    .orderBy(sql`d.repealed_at nulls first`)
    .orderBy('d.subject')
    .orderBy('d.id')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    ...ruleFrom(row),
    hasDraft: row.published_at === null,
    publishedAt: row.first_at,
  }))
}

/** The last version, with what is published of it. */
export async function ruleToKeep(db: Db, actor: VenueKeeper, id: string): Promise<Library> {
  const row = await rules(db, actor.committeeId)
    .where('d.id', '=', id)
    .where(isNewest(false))
    .where(mayWrite(actor))
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ rule: id })
  return { ...ruleFrom(row), hasDraft: row.published_at === null, publishedAt: row.first_at }
}

/** Where the writer may say that a rule holds. */
export async function venuesToName(
  db: Db,
  actor: VenueKeeper,
): Promise<{ value: string; label: Bilingual }[]> {
  const rows = await db.q
    .selectFrom('venues')
    .select(['id', 'name_zh', 'name_en'])
    .where(mayReachVenue(actor))
    .where('closed_at', 'is', null)
    .orderBy('name_zh')
    .limit(most)
    .execute()
  return rows.map((row) => ({ value: row.id, label: { zh: row.name_zh, en: row.name_en } }))
}

/** All that was ever published of one rule, the newest first. */
export async function publishedVersions(db: Db, committeeId: CommitteeId, id: string): Promise<Rule[]> {
  const rows = await rules(db, committeeId)
    .where('d.id', '=', id)
    .where('v.published_at', 'is not', null)
    .orderBy('v.version', 'desc')
    .execute()
  if (rows.length === 0) throw new OutOfReach({ rule: id })
  return rows.map(ruleFrom)
}

function rules(db: Db, committeeId: CommitteeId) {
  return db.q
    .selectFrom('rule_documents as d')
    .innerJoin('rule_versions as v', (join) =>
      join.onRef('v.committee_id', '=', 'd.committee_id').onRef('v.rule_id', '=', 'd.id'),
    )
    .leftJoin('venues', (join) =>
      join.onRef('venues.committee_id', '=', 'd.committee_id').onRef('venues.id', '=', 'd.venue_id'),
    )
    .select(['d.id', 'd.subject', 'd.venue_id', 'd.repealed_at', 'd.why_repealed'])
    .select(['v.title_zh', 'v.title_en', 'v.body', 'v.version', 'v.changed', 'v.published_at'])
    .select(['venues.name_zh', 'venues.name_en'])
    .select(
      sql<Date | null>`(select max(f.published_at) from rule_versions f
        where f.committee_id = d.committee_id and f.rule_id = d.id)`.as('first_at'),
    )
    .where('d.committee_id', '=', committeeId)
}

const isNewest = (published: boolean) => sql<boolean>`v.version = (select max(n.version) from rule_versions n
  where n.committee_id = d.committee_id and n.rule_id = d.id ${published ? sql`and n.published_at is not null` : sql``})`

const mayWrite = (actor: VenueKeeper) =>
  isMaker(actor)
    ? sql<boolean>`true`
    : sql<boolean>`(d.venue_id is not null and venues.closed_at is null and ${mayReachVenue(actor)})`

type Row = Awaited<ReturnType<ReturnType<typeof rules>['executeTakeFirstOrThrow']>>
function ruleFrom(row: Row): Rule {
  return {
    id: row.id,
    subject: row.subject as RuleSubject,
    venueId: row.venue_id,
    venue: row.name_zh === null ? null : { zh: row.name_zh, en: row.name_en ?? row.name_zh },
    title: { zh: row.title_zh, en: row.title_en },
    body: row.body,
    version: row.version,
    changed: row.changed,
    publishedAt: row.published_at,
    repealed: row.repealed_at ? { at: row.repealed_at, why: row.why_repealed ?? '' } : null,
  }
}

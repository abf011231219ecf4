// Owns: lists of briefs, by reach, a page at a time; what waits for a writer and for an editor; each wording of one.
import { sql } from 'kysely'
import type { BriefState } from '../../matters/machines/brief.ts'
import { holds, type Staff } from '../../people/actors.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId, MatterId } from '../../platform/ids.ts'
import { editorRoles } from '../hands.ts'
import type { BriefText } from './brief.ts'
import { type Brief, briefRows, mayReachBrief } from './reach.ts'

const aPage = 30
const mostOnAShelf = 50

export const taken: readonly BriefState[] = [
  'adopted',
  'inIssue',
  'sentUp',
  'instructed',
  'handled',
  'fedBack',
]
/** What the office took or laid by: it may still become a proposal. */
export const decided: readonly BriefState[] = [...taken, 'reference']
export const views = {
  all: null,
  mine: null,
  toEdit: ['submitted', 'editing'],
  adopted: taken,
} as const satisfies Record<string, readonly BriefState[] | null>
export type BriefsView = keyof typeof views

export async function briefsIn(
  db: Db,
  actor: Staff,
  which: BriefsView,
  after?: string,
): Promise<{ briefs: Brief[]; next: string | null }> {
  let query = briefRows(db).where(mayReachBrief(actor))
  if (which === 'mine') query = query.where('briefs.author_id', '=', actor.accountId)
  const states = views[which]
  if (states) query = query.where('briefs.state', 'in', [...states])
  const [at, id] = (after ?? '').split('~')
  if (at && id && !Number.isNaN(Date.parse(at)) && /^[0-9a-f-]{36}$/.test(id))
    query = query.where(sql<boolean>`(briefs.created_at, briefs.id) < (${at}::timestamptz, ${id}::uuid)`)
  const rows = (await query
    .orderBy('briefs.created_at', 'desc')
    .orderBy('briefs.id', 'desc')
    .limit(aPage + 1)
    .execute()) as Brief[]
  const last = rows.length > aPage ? rows[aPage - 1] : undefined
  return { briefs: rows.slice(0, aPage), next: last ? `${last.created_at.toISOString()}~${last.id}` : null }
}

/** One's own, in a state that waits for the writer. */
export async function ownIn(db: Db, actor: Staff, state: 'draft' | 'returned'): Promise<Brief[]> {
  const rows = briefRows(db)
    .where('briefs.committee_id', '=', actor.committeeId)
    .where('briefs.author_id', '=', actor.accountId)
    .where('briefs.state', '=', state)
    .orderBy('briefs.state_since')
    .limit(mostOnAShelf)
  return (await rows.execute()) as Brief[]
}

/** Handed in by others and not decided: what a colleague has taken up is theirs. */
export async function toEdit(db: Db, actor: Staff): Promise<Brief[]> {
  if (!holds(actor, ...editorRoles)) return []
  const rows = briefRows(db)
    .where('briefs.committee_id', '=', actor.committeeId)
    .where('briefs.state', 'in', ['submitted', 'editing'])
    .where('briefs.author_id', '<>', actor.accountId)
    .where((e) => e.or([e('briefs.editor_id', 'is', null), e('briefs.editor_id', '=', actor.accountId)]))
    .orderBy('briefs.submitted_at')
    .limit(mostOnAShelf)
  return (await rows.execute()) as Brief[]
}

export async function briefsOfMatter(db: Db, actor: Staff, matterId: MatterId): Promise<Brief[]> {
  const rows = briefRows(db)
    .innerJoin('brief_matters as b', (join) =>
      join.onRef('b.committee_id', '=', 'briefs.committee_id').onRef('b.brief_id', '=', 'briefs.id'),
    )
    .where('b.committee_id', '=', actor.committeeId)
    .where('b.matter_id', '=', matterId)
    .where(mayReachBrief(actor))
    .orderBy('briefs.id')
  return (await rows.execute()) as Brief[]
}

export interface Wording extends BriefText {
  no: number
  by: string
  at: Date
}

/** Newest first; the first one is in force. */
export async function wordingsOf(db: Db, { committee_id, id }: Brief): Promise<Wording[]> {
  return db.q
    .selectFrom('brief_versions as t')
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.committee_id', '=', 't.committee_id').onRef('a.id', '=', 't.written_by'),
    )
    .select(['t.no', 't.title', 't.category', 't.situation', 't.problems', 't.suggestions'])
    .select(['a.name as by', 't.written_at as at'])
    .where('t.committee_id', '=', committee_id)
    .where('t.brief_id', '=', id)
    .orderBy('t.no', 'desc')
    .execute()
}

/** Who brings it, as the paper says: post and sector of a member. */
export async function profileOf(
  db: Db,
  committeeId: CommitteeId,
  accountId: string,
): Promise<{ work_unit: string | null; sectors: string[] } | undefined> {
  return db.q
    .selectFrom('member_profiles')
    .select(['work_unit', 'sectors'])
    .where('committee_id', '=', committeeId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
}

export async function nameOf(db: Db, committeeId: CommitteeId, accountId: string): Promise<string | null> {
  const row = await db.q
    .selectFrom('accounts')
    .select('name')
    .where('committee_id', '=', committeeId)
    .where('id', '=', accountId)
    .executeTakeFirst()
  return row?.name ?? null
}

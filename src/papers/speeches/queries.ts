// Reads of speeches: those kept here and those that came of studies. What a speech comes from is named as far as the
// reader's reach goes.
import { type SelectQueryBuilder, sql } from 'kysely'
import { mayReach } from '../../matters/reach.ts'
import { holds, type Staff } from '../../people/actors.ts'
import { reachOf, within } from '../../people/reach.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import { mayRead } from '../proposals/reach.ts'

export interface Speech {
  id: string
  title: string
  text: string
  session: string | null
  day: Date | string
  by: string
  post: string | null
  /** Where it came from; without a name where this reader does not see it. */
  source: { kind: 'matter' | 'proposal' | 'study'; id: string; name: string | null } | null
}

/** Newest first: kept speeches before those of studies. */
export async function speechesOf(db: Db, actor: Staff): Promise<Speech[]> {
  const kept = await keptRows(db, actor).orderBy('s.said_on', 'desc').limit(100).execute()
  const studied = await studyRows(db, actor).orderBy('s.speech_at', 'desc').limit(100).execute()
  return [...kept.map(keptFrom), ...studied.map(studyFrom)]
}

/** A speech of a study goes by the study's id. */
export async function findSpeech(db: Db, actor: Staff, id: string): Promise<Speech> {
  const kept = await keptRows(db, actor).where('s.id', '=', id).executeTakeFirst()
  if (kept) return keptFrom(kept)
  const studied = await studyRows(db, actor).where('s.id', '=', id).executeTakeFirst()
  if (studied) return studyFrom(studied)
  throw new OutOfReach({ speech: id })
}

function keptRows(db: Db, actor: Staff) {
  return db.q
    .selectFrom('plenary_speeches as s')
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.committee_id', '=', 's.committee_id').onRef('a.id', '=', 's.account_id'),
    )
    .leftJoin('member_profiles as w', (join) =>
      join.onRef('w.committee_id', '=', 's.committee_id').onRef('w.account_id', '=', 's.account_id'),
    )
    .leftJoin('matters', (join) =>
      join.onRef('matters.committee_id', '=', 's.committee_id').onRef('matters.id', '=', 's.matter_id'),
    )
    .leftJoin('proposals as p', (join) =>
      join.onRef('p.committee_id', '=', 's.committee_id').onRef('p.id', '=', 's.proposal_id'),
    )
    .select(['s.id', 's.title', 's.text', 's.session', 's.said_on', 's.matter_id', 's.proposal_id'])
    .select(['a.name', 'w.work_unit'])
    .select(sql<string | null>`case when ${mayReach(actor)} then matters.headline end`.as('headline'))
    .select(sql<string | null>`case when ${mayRead(actor)} then p.subject end`.as('subject'))
    .where('s.committee_id', '=', actor.committeeId)
}

function studyRows(db: Db, actor: Staff) {
  return db.q
    .selectFrom('studies as s')
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.committee_id', '=', 's.committee_id').onRef('a.id', '=', 's.speech_by'),
    )
    .leftJoin('member_profiles as w', (join) =>
      join.onRef('w.committee_id', '=', 's.committee_id').onRef('w.account_id', '=', 's.speech_by'),
    )
    .select(['s.id', 's.title', 's.speech_title', 's.speech', 's.speech_at', 'a.name', 'w.work_unit'])
    .select(readsStudy(actor).as('reads'))
    .where('s.committee_id', '=', actor.committeeId)
    .where('s.speech', 'is not', null)
}

const studyRoles = [
  ...(['member', 'groupLeader', 'convener', 'liaison', 'venueHead'] as const),
  ...(['committeeStaff', 'secretaryGeneral', 'chairCouncil', 'expert'] as const),
] as const

/** Within one's places, or one of its people: as the study itself asks. */
function readsStudy(actor: Staff) {
  const ours = sql<boolean>`${holds(actor, ...studyRoles)}`
  const mine = sql<boolean>`exists (select from study_people p where p.committee_id = s.committee_id
    and p.study_id = s.id and p.account_id = ${actor.accountId})`
  return sql<boolean>`(${ours} and (${within(reachOf(actor), 's')} or ${mine}))`
}

type RowOf<Q> = Q extends SelectQueryBuilder<infer _DB, infer _TB, infer Row> ? Row : never

function keptFrom(one: RowOf<ReturnType<typeof keptRows>>): Speech {
  const { id, title, text, session, matter_id, proposal_id } = one
  return {
    ...{ id, title, text, session, day: one.said_on, by: one.name, post: one.work_unit },
    source: matter_id
      ? { kind: 'matter', id: matter_id, name: one.headline }
      : proposal_id
        ? { kind: 'proposal', id: proposal_id, name: one.subject }
        : null,
  }
}

function studyFrom(one: RowOf<ReturnType<typeof studyRows>>): Speech {
  return {
    ...{ id: one.id, title: one.speech_title ?? one.title, text: one.speech ?? '', session: null },
    ...{ day: one.speech_at ?? new Date(0), by: one.name, post: one.work_unit },
    source: { kind: 'study', id: one.id, name: one.reads ? one.title : null },
  }
}

// Reads of pools and questions. A question and its answers are read by who asked, by those asked and by the office.
import { sql } from 'kysely'
import { holds, type Staff } from '../../people/actors.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { venueMakers } from '../reach.ts'
import type { AnswerKind } from './pool.ts'

export interface Pool {
  id: string
  name: Bilingual
  seats: { accountId: string; name: string; knows: string }[]
}

export async function poolsOf(db: Db, actor: Staff): Promise<Pool[]> {
  const pools = await db.q
    .selectFrom('expert_pools')
    .select(['id', 'name_zh as zh', 'name_en as en'])
    .where('committee_id', '=', actor.committeeId)
    .where('closed_at', 'is', null)
    .orderBy('id')
    .execute()
  const seats = await db.q
    .selectFrom('pool_seats as s')
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.committee_id', '=', 's.committee_id').onRef('a.id', '=', 's.account_id'),
    )
    .select(['s.pool_id', 's.account_id as accountId', 'a.name', 's.knows'])
    .where('s.committee_id', '=', actor.committeeId)
    .where('a.left_at', 'is', null)
    .orderBy('a.name')
    .execute()
  return pools.map(({ id, ...name }) => ({
    id,
    name,
    seats: seats.filter((one) => one.pool_id === id),
  }))
}

export async function findPool(db: Db, actor: Staff, id: string): Promise<Pool> {
  const found = (await poolsOf(db, actor)).find((one) => one.id === id)
  if (!found) throw new OutOfReach({ pool: id })
  return found
}

export interface Question {
  id: string
  pool: Bilingual
  venue: Bilingual
  title: string
  words: string
  neededOn: string
  askedAt: Date
  ended: boolean
  /** Asked by whoever reads it. */
  own: boolean
  /** Whoever reads it sits in the pool. */
  asked: boolean
  mine: AnswerKind | null
}

/** Newest first. */
export async function questionsFor(db: Db, actor: Staff, poolId?: string): Promise<Question[]> {
  const rows = poolId ? readable(db, actor).where('q.pool_id', '=', poolId) : readable(db, actor)
  return (await rows.orderBy('q.id', 'desc').limit(100).execute()).map((row) => questionFrom(actor, row))
}

export async function findQuestion(db: Db, actor: Staff, id: string): Promise<Question> {
  const row = await readable(db, actor).where('q.id', '=', id).executeTakeFirst()
  if (!row) throw new OutOfReach({ question: id })
  return questionFrom(actor, row)
}

export async function answersTo(db: Db, actor: Staff, id: string) {
  const rows = await db.q
    .selectFrom('pool_answers as s')
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.committee_id', '=', 's.committee_id').onRef('a.id', '=', 's.account_id'),
    )
    .select(['a.name', 's.answer', 's.note'])
    .where('s.committee_id', '=', actor.committeeId)
    .where('s.question_id', '=', id)
    .orderBy('s.at')
    .execute()
  return rows.map((row) => ({ ...row, answer: row.answer as AnswerKind }))
}

function readable(db: Db, actor: Staff) {
  const sits = sql<boolean>`exists (select 1 from pool_seats s where s.committee_id = q.committee_id
    and s.pool_id = q.pool_id and s.account_id = ${actor.accountId}::uuid)`
  const mine = sql<string | null>`(select s.answer from pool_answers s where s.committee_id = q.committee_id
    and s.question_id = q.id and s.account_id = ${actor.accountId}::uuid)`
  const rows = db.q
    .selectFrom('pool_questions as q')
    .innerJoin('expert_pools as p', (join) =>
      join.onRef('p.committee_id', '=', 'q.committee_id').onRef('p.id', '=', 'q.pool_id'),
    )
    .innerJoin('venues as v', (join) =>
      join.onRef('v.committee_id', '=', 'q.committee_id').onRef('v.id', '=', 'q.venue_id'),
    )
    .select(['q.id', 'q.title', 'q.words', 'q.needed_on', 'q.asked_at', 'q.ended_at', 'q.asked_by'])
    .select(['p.name_zh', 'p.name_en', 'v.name_zh as venue_zh', 'v.name_en as venue_en'])
    .select([sits.as('sits'), mine.as('mine')])
    .where('q.committee_id', '=', actor.committeeId)
  if (holds(actor, ...venueMakers)) return rows
  return rows.where((e) => e.or([e('q.asked_by', '=', actor.accountId), sits]))
}

type Row = Awaited<ReturnType<ReturnType<typeof readable>['executeTakeFirstOrThrow']>>
const questionFrom = (actor: Staff, row: Row): Question => ({
  ...{ id: row.id, title: row.title, words: row.words, neededOn: row.needed_on, askedAt: row.asked_at },
  pool: { zh: row.name_zh, en: row.name_en },
  venue: { zh: row.venue_zh, en: row.venue_en },
  ended: row.ended_at !== null,
  ...{ own: row.asked_by === actor.accountId, asked: row.sits, mine: row.mine as AnswerKind | null },
})

// Owns: expert pools (智囊团): who sits in one, what a venue asks it, and what each of those asked says for themselves.
// Nobody is told who has not answered.
import type { Staff } from '../../people/actors.ts'
import { dayOf } from '../../platform/clock/day.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { type AccountId, type Id, newId } from '../../platform/ids.ts'
import { FieldRefused, NotYours, OutOfReach, RuleRefused } from '../../platform/refusals.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { lockVenue, type VenueKeeper, type VenueMaker } from '../reach.ts'
import { words } from './words.ts'

export type PoolId = Id<'pool'>
export type QuestionId = Id<'poolQuestion'>

export function openPool(db: Db, actor: VenueMaker, name: Bilingual): Promise<PoolId> {
  return transaction(db, async (tx) => {
    const id = newId<'pool'>(tx.clock.now())
    const named = { name_zh: name.zh, name_en: name.en, opened_at: tx.clock.now() }
    await tx.q
      .insertInto('expert_pools')
      .values({ committee_id: actor.committeeId, id, ...named })
      .execute()
    return id
  })
}

/** Once; asked again, what they know is written anew. */
export function seat(
  db: Db,
  actor: VenueMaker,
  poolId: string,
  who: AccountId,
  knows: string,
): Promise<void> {
  return transaction(db, async (tx) => {
    await poolHere(tx, actor, poolId)
    const person = await tx.q
      .selectFrom('accounts')
      .select('id')
      .where('committee_id', '=', actor.committeeId)
      .where('id', '=', who)
      .where('left_at', 'is', null)
      .executeTakeFirst()
    if (!person) throw new OutOfReach({ account: who })
    const of = { committee_id: actor.committeeId, pool_id: poolId, account_id: who }
    await tx.q
      .insertInto('pool_seats')
      .values({ ...of, knows, from_day: dayOf(tx.clock.now()) })
      .onConflict((there) => there.columns(['committee_id', 'pool_id', 'account_id']).doUpdateSet({ knows }))
      .execute()
  })
}

export function unseat(db: Db, actor: VenueMaker, poolId: string, who: string): Promise<void> {
  return transaction(db, async (tx) => {
    const gone = await tx.q
      .deleteFrom('pool_seats')
      .where('committee_id', '=', actor.committeeId)
      .where('pool_id', '=', poolId)
      .where('account_id', '=', who)
      .executeTakeFirst()
    if (!gone.numDeletedRows) throw new OutOfReach({ pool: poolId, account: who })
  })
}

export interface Asked {
  venueId: string
  title: string
  words: string
  neededOn: string
}

export function askPool(db: Db, actor: VenueKeeper, poolId: string, asked: Asked): Promise<QuestionId> {
  return transaction(db, async (tx) => {
    await poolHere(tx, actor, poolId)
    const venue_id = await lockVenue(tx, actor, asked.venueId)
    const now = tx.clock.now()
    const id = newId<'poolQuestion'>(now)
    const of = { committee_id: actor.committeeId, id, pool_id: poolId, venue_id, asked_by: actor.accountId }
    const { title, words, neededOn } = asked
    await tx.q
      .insertInto('pool_questions')
      .values({ ...of, title, words, needed_on: neededOn, asked_at: now })
      .execute()
    return id
  })
}

export type AnswerKind = 'yes' | 'no' | 'other'

/** Each for themselves; said again it replaces what was said before. */
export function answerQuestion(
  db: Db,
  actor: Staff,
  id: string,
  answer: AnswerKind,
  note: string | undefined,
): Promise<void> {
  return transaction(db, async (tx) => {
    if (answer === 'other' && !note) throw new FieldRefused('note', words.both.noteMissing)
    const question = await lockQuestion(tx, actor, id)
    await mustSit(tx, actor, question.pool_id)
    if (question.ended_at) throw new RuleRefused(words.both.endedAlready, { question: id })
    const said = { answer, note: note ?? null, at: tx.clock.now() }
    await tx.q
      .insertInto('pool_answers')
      .values({ committee_id: actor.committeeId, question_id: id, account_id: actor.accountId, ...said })
      .onConflict((there) => there.columns(['committee_id', 'question_id', 'account_id']).doUpdateSet(said))
      .execute()
  })
}

export function endQuestion(db: Db, actor: VenueKeeper, id: string): Promise<void> {
  return transaction(db, async (tx) => {
    const question = await lockQuestion(tx, actor, id)
    if (question.asked_by !== actor.accountId) throw new NotYours({ question: id })
    await tx.q
      .updateTable('pool_questions')
      .set({ ended_at: tx.clock.now() })
      .where('committee_id', '=', actor.committeeId)
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .execute()
  })
}

async function poolHere(tx: Tx, actor: Staff, id: string): Promise<void> {
  const row = await tx.q
    .selectFrom('expert_pools')
    .select('id')
    .where('committee_id', '=', actor.committeeId)
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ pool: id })
}

async function lockQuestion(tx: Tx, actor: Staff, id: string) {
  const row = await tx.q
    .selectFrom('pool_questions')
    .select(['pool_id', 'asked_by', 'ended_at'])
    .where('committee_id', '=', actor.committeeId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ question: id })
  return row
}

async function mustSit(tx: Tx, actor: Staff, poolId: string): Promise<void> {
  const sits = await tx.q
    .selectFrom('pool_seats')
    .select('account_id')
    .where('committee_id', '=', actor.committeeId)
    .where('pool_id', '=', poolId)
    .where('account_id', '=', actor.accountId)
    .executeTakeFirst()
  if (!sits) throw new OutOfReach({ pool: poolId })
}

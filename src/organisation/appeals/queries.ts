// Reads of calls for help. What somebody offered is read by whoever called, and by the one who offered it.
import { sql } from 'kysely'
import type { Staff } from '../../people/actors.ts'
import { dayOf } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'

export interface Appeal {
  id: string
  title: string
  words: string
  until: string
  madeAt: Date
  venue: Bilingual | null
  ended: boolean
  own: boolean
  offers: number
  /** What the reader offered. */
  mine: string | null
}

/** Newest first, those that are open before those that have ended. */
export async function appealsFor(db: Db, actor: Staff): Promise<Appeal[]> {
  const found = (await appeals(db, actor).orderBy('p.id', 'desc').limit(100).execute()).map((row) =>
    appealFrom(db, actor, row),
  )
  return [...found.filter((one) => !one.ended), ...found.filter((one) => one.ended)]
}

export async function findAppeal(db: Db, actor: Staff, id: string): Promise<Appeal> {
  const row = await appeals(db, actor).where('p.id', '=', id).executeTakeFirst()
  if (!row) throw new OutOfReach({ appeal: id })
  return appealFrom(db, actor, row)
}

/** For whoever called alone. */
export async function offersTo(db: Db, actor: Staff, appeal: Appeal) {
  if (!appeal.own) return []
  return db.q
    .selectFrom('appeal_offers as o')
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.committee_id', '=', 'o.committee_id').onRef('a.id', '=', 'o.account_id'),
    )
    .select(['a.name', 'o.offer'])
    .where('o.committee_id', '=', actor.committeeId)
    .where('o.appeal_id', '=', appeal.id)
    .where('o.withdrawn_at', 'is', null)
    .orderBy('o.at')
    .execute()
}

export async function wishesToHear(db: Db, actor: Staff): Promise<boolean> {
  const row = await db.q
    .selectFrom('member_profiles')
    .select('hears_appeals')
    .where('committee_id', '=', actor.committeeId)
    .where('account_id', '=', actor.accountId)
    .executeTakeFirst()
  return row?.hears_appeals ?? false
}

function appeals(db: Db, actor: Staff) {
  const offers = sql<number>`(select count(*)::int from appeal_offers o where o.committee_id = p.committee_id
    and o.appeal_id = p.id and o.withdrawn_at is null)`
  const mine = sql<string | null>`(select o.offer from appeal_offers o where o.committee_id = p.committee_id
    and o.appeal_id = p.id and o.account_id = ${actor.accountId}::uuid and o.withdrawn_at is null)`
  return db.q
    .selectFrom('appeals as p')
    .leftJoin('venues as v', (join) =>
      join.onRef('v.committee_id', '=', 'p.committee_id').onRef('v.id', '=', 'p.venue_id'),
    )
    .select(['p.id', 'p.title', 'p.words', 'p.until_day', 'p.made_at', 'p.made_by', 'p.ended_at'])
    .select(['v.name_zh', 'v.name_en', offers.as('offers'), mine.as('mine')])
    .where('p.committee_id', '=', actor.committeeId)
}

type Row = Awaited<ReturnType<ReturnType<typeof appeals>['executeTakeFirstOrThrow']>>
function appealFrom(db: Db, actor: Staff, row: Row): Appeal {
  return {
    ...{ id: row.id, title: row.title, words: row.words, until: row.until_day, madeAt: row.made_at },
    venue: row.name_zh ? { zh: row.name_zh, en: row.name_en ?? row.name_zh } : null,
    ended: row.ended_at !== null || row.until_day < dayOf(db.clock.now()),
    ...{ own: row.made_by === actor.accountId, offers: row.offers, mine: row.mine },
  }
}

// Owns: days on which a person is away or would gladly come. Said by the person; the draw keeps to the first and likes
// the second. Enters: the person. Leaves: nowhere else: why somebody is away is nobody's business and never asked.
import { type Day, dayOf, daysBetween } from '../../platform/clock/day.ts'
import { type Db, transaction } from '../../platform/database/transaction.ts'
import { type Id, newId } from '../../platform/ids.ts'
import { FieldRefused, OutOfReach } from '../../platform/refusals.ts'
import type { Server } from '../hands.ts'
import { words } from './words.ts'

export interface DayWish {
  wish: 'away' | 'glad'
  from: string
  to: string
}

const longest = 366

export function wishDays(db: Db, actor: Server, { wish, from, to }: DayWish): Promise<Id<'dayWish'>> {
  return transaction(db, async (tx) => {
    if (to < from) throw new FieldRefused('to', words.both.endsBefore)
    if (to < dayOf(tx.clock.now())) throw new FieldRefused('to', words.both.passed)
    if (daysBetween(from as Day, to as Day) > longest) throw new FieldRefused('to', words.both.atMostAYear)
    const id = newId<'dayWish'>(tx.clock.now())
    await tx.q
      .insertInto('day_wishes')
      .values({
        ...{ committee_id: actor.committeeId, id, account_id: actor.accountId, wish },
        ...{ from_day: from, to_day: to, made_at: tx.clock.now() },
      })
      .execute()
    return id
  })
}

export function takeBackWish(db: Db, actor: Server, id: string): Promise<void> {
  return transaction(db, async (tx) => {
    const gone = await tx.q
      .deleteFrom('day_wishes')
      .where('committee_id', '=', actor.committeeId)
      .where('id', '=', id)
      .where('account_id', '=', actor.accountId)
      .executeTakeFirst()
    if (!gone.numDeletedRows) throw new OutOfReach({ wish: id })
  })
}

export function myWishes(db: Db, actor: Server) {
  return db.q
    .selectFrom('day_wishes')
    .select(['id', 'wish', 'from_day as from', 'to_day as to'])
    .where('committee_id', '=', actor.committeeId)
    .where('account_id', '=', actor.accountId)
    .where('to_day', '>=', dayOf(db.clock.now()))
    .orderBy('from_day')
    .orderBy('id')
    .execute()
}

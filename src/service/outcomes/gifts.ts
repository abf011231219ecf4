// Owns: each gift by itself, and each household visited by itself: sums are counted from these lines.
import { type Db, transaction } from '../../platform/database/transaction.ts'
import { newId } from '../../platform/ids.ts'
import { FieldRefused, OutOfReach, RuleRefused } from '../../platform/refusals.ts'
import { heldBy } from '../activities/activity.ts'
import { noted, type Server } from '../hands.ts'
import { words } from './words.ts'

export interface NewGift {
  giver: string
  accountId?: string | undefined
  yuan?: number | undefined
  goods?: string | undefined
  evidence: string
}

export function recordGift(db: Db, actor: Server, activityId: string, fresh: NewGift): Promise<string> {
  return transaction(db, async (tx) => {
    const activity = await heldBy(tx, actor, activityId)
    if (activity.kind !== 'donation') throw new RuleRefused(words.both.giftsOnly, { activity: activityId })
    if (fresh.yuan === undefined && !fresh.goods) throw new FieldRefused('yuan', words.both.giftEmpty)
    if (fresh.accountId) {
      const giver = await tx.q
        .selectFrom('accounts')
        .select('id')
        .where('committee_id', '=', actor.committeeId)
        .where('id', '=', fresh.accountId)
        .executeTakeFirst()
      if (!giver) throw new OutOfReach({ account: fresh.accountId })
    }
    const now = tx.clock.now()
    const id = newId<'gift'>(now)
    await tx.q
      .insertInto('gifts')
      .values({
        ...{ committee_id: actor.committeeId, id, activity_id: activityId, giver: fresh.giver },
        ...{ account_id: fresh.accountId ?? null, yuan: fresh.yuan ?? null, goods: fresh.goods ?? null },
        ...{ evidence: fresh.evidence, by: actor.accountId, at: now },
      })
      .execute()
    await noted(tx, actor, 'gift.record', 'activity', activityId)
    return id
  })
}

export function recordVisit(
  db: Db,
  actor: Server,
  activityId: string,
  { people, about }: { people: number; about?: string | undefined },
): Promise<string> {
  return transaction(db, async (tx) => {
    const activity = await heldBy(tx, actor, activityId)
    if (activity.kind !== 'visit') throw new RuleRefused(words.both.visitsOnly, { activity: activityId })
    if (activity.state === 'cancelled') throw new RuleRefused(words.both.notHeld, { activity: activityId })
    const now = tx.clock.now()
    const id = newId<'visit'>(now)
    await tx.q
      .insertInto('visits')
      .values({
        ...{ committee_id: actor.committeeId, id, activity_id: activityId, people, about: about ?? null },
        ...{ by: actor.accountId, at: now },
      })
      .execute()
    return id
  })
}

// Owns: a call for help (倡议) and what members offer of their own accord. Breaks if wrong: a favour that became a duty.
import type { Staff } from '../../people/actors.ts'
import { dayOf } from '../../platform/clock/day.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { type Id, newId } from '../../platform/ids.ts'
import { FieldRefused, NotYours, OutOfReach, RuleRefused } from '../../platform/refusals.ts'
import { lockVenue, type VenueKeeper } from '../reach.ts'
import { words } from './words.ts'

export type AppealId = Id<'appeal'>

export interface NewAppeal {
  venueId: string
  title: string
  words: string
  until: string
}

export function makeAppeal(db: Db, actor: VenueKeeper, fresh: NewAppeal): Promise<AppealId> {
  return transaction(db, async (tx) => {
    const now = tx.clock.now()
    if (fresh.until < dayOf(now)) throw new FieldRefused('until', words.both.past)
    const venue_id = await lockVenue(tx, actor, fresh.venueId)
    const id = newId<'appeal'>(now)
    const said = { title: fresh.title, words: fresh.words, until_day: fresh.until }
    await tx.q
      .insertInto('appeals')
      .values({
        committee_id: actor.committeeId,
        id,
        venue_id,
        ...said,
        made_by: actor.accountId,
        made_at: now,
      })
      .execute()
    return id
  })
}

export function offerHelp(db: Db, actor: Staff<'member'>, id: string, offer: string): Promise<void> {
  return transaction(db, async (tx) => {
    await lockAppeal(tx, actor, id)
    const said = { offer, at: tx.clock.now(), withdrawn_at: null }
    await tx.q
      .insertInto('appeal_offers')
      .values({ committee_id: actor.committeeId, appeal_id: id, account_id: actor.accountId, ...said })
      .onConflict((there) => there.columns(['committee_id', 'appeal_id', 'account_id']).doUpdateSet(said))
      .execute()
  })
}

/** Whoever changes their mind says nothing more and is counted no longer. */
export function withdrawOffer(db: Db, actor: Staff<'member'>, id: string): Promise<void> {
  return transaction(db, async (tx) => {
    const gone = await tx.q
      .updateTable('appeal_offers')
      .set({ withdrawn_at: tx.clock.now() })
      .where('committee_id', '=', actor.committeeId)
      .where('appeal_id', '=', id)
      .where('account_id', '=', actor.accountId)
      .where('withdrawn_at', 'is', null)
      .executeTakeFirst()
    if (!gone.numUpdatedRows) throw new OutOfReach({ appeal: id })
  })
}

export function endAppeal(db: Db, actor: VenueKeeper, id: string): Promise<void> {
  return transaction(db, async (tx) => {
    const { made_by } = await lockAppeal(tx, actor, id)
    if (made_by !== actor.accountId) throw new NotYours({ appeal: id })
    await tx.q
      .updateTable('appeals')
      .set({ ended_at: tx.clock.now() })
      .where('committee_id', '=', actor.committeeId)
      .where('id', '=', id)
      .execute()
  })
}

/** Open and not past its last day. */
async function lockAppeal(tx: Tx, actor: Staff, id: string) {
  const row = await tx.q
    .selectFrom('appeals')
    .select(['made_by', 'ended_at', 'until_day'])
    .where('committee_id', '=', actor.committeeId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ appeal: id })
  if (row.ended_at || row.until_day < dayOf(tx.clock.now()))
    throw new RuleRefused(words.both.endedAlready, { appeal: id })
  return row
}

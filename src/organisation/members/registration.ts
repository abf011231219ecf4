// Owns: a member making themselves known to a community, once (报到亮身份), and whether they wish to hear of calls for
// help. Not a check-in: nothing is counted by day and there is no second time.
import type { Staff } from '../../people/actors.ts'
import { regionOf } from '../../people/regions.ts'
import { type Db, transaction } from '../../platform/database/transaction.ts'
import type { RegionId } from '../../platform/ids.ts'
import { FieldRefused } from '../../platform/refusals.ts'
import { words } from './words.ts'

export type Registering = Staff<'member'>

export function makeKnown(db: Db, actor: Registering, regionId: RegionId, offers: string): Promise<void> {
  return transaction(db, async (tx) => {
    const { level } = await regionOf(tx, actor.committeeId, regionId)
    if (level !== 'village') throw new FieldRefused('regionId', words.both.notHere)
    const of = { committee_id: actor.committeeId, region_id: regionId, account_id: actor.accountId }
    const made = await tx.q
      .insertInto('registrations')
      .values({ ...of, offers, at: tx.clock.now() })
      .onConflict((there) => there.doNothing())
      .executeTakeFirst()
    if (!made.numInsertedOrUpdatedRows) throw new FieldRefused('regionId', words.both.again)
  })
}

export function hearAppeals(db: Db, actor: Registering, hears: boolean): Promise<void> {
  return transaction(db, async (tx) => {
    await tx.q
      .updateTable('member_profiles')
      .set({ hears_appeals: hears })
      .where('committee_id', '=', actor.committeeId)
      .where('account_id', '=', actor.accountId)
      .execute()
  })
}

// Owns: people who serve and are no members: lawyers, doctors, teachers on a list of their own. Enters: who keeps a
// place. Leaves: to rosters, talks and the list of who can explain a rule. Their number stays sealed: only a reminder
// is sent to it.
import { type Db, transaction } from '../../platform/database/transaction.ts'
import { type Id, newId } from '../../platform/ids.ts'
import { AlreadyDone, OutOfReach } from '../../platform/refusals.ts'
import { type Keeper, noted, placeOf, refuseUnlessKept } from '../hands.ts'
import type { Trade } from './words.ts'

export type ProfessionalId = Id<'professional'>

export interface NewProfessional {
  name: string
  trade: Trade
  firm: string
  regionId: string
  phone?: string | undefined
}

export function addProfessional(db: Db, actor: Keeper, fresh: NewProfessional): Promise<ProfessionalId> {
  return transaction(db, async (tx) => {
    const place = await placeOf(tx, actor.committeeId, fresh.regionId)
    refuseUnlessKept(actor, place, { region: fresh.regionId })
    const id = newId<'professional'>(tx.clock.now())
    await tx.q
      .insertInto('professionals')
      .values({
        ...{ committee_id: actor.committeeId, id, ...place },
        ...{ name: fresh.name, trade: fresh.trade, firm: fresh.firm },
        phone_sealed: fresh.phone ? tx.secrets.seal(fresh.phone) : null,
        ...{ added_by: actor.accountId, added_at: tx.clock.now() },
      })
      .execute()
    await noted(tx, actor, 'professional.add', 'professional', id)
    return id
  })
}

/** Off the list, and the number is emptied; where they served stays known. */
export function letGo(db: Db, actor: Keeper, id: string): Promise<void> {
  return transaction(db, async (tx) => {
    const row = await tx.q
      .selectFrom('professionals')
      .selectAll()
      .where('committee_id', '=', actor.committeeId)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    if (!row) throw new OutOfReach({ professional: id })
    refuseUnlessKept(actor, row, { professional: id })
    if (row.left_at) throw new AlreadyDone({ professional: id })
    await tx.q
      .updateTable('professionals')
      .set({ left_at: tx.clock.now(), phone_sealed: null })
      .where('committee_id', '=', actor.committeeId)
      .where('id', '=', id)
      .execute()
    await noted(tx, actor, 'professional.letGo', 'professional', id)
  })
}

// Owns: the plan of the year: items that are text, kind, who and when; done once what is linked to them was held. Enters:
// the office; whoever is in charge of an item links. Leaves: planned against done. Breaks if wrong: a plan ticked by hand.
import type { VenueMaker } from '../../organisation/reach.ts'
import { holds, type Staff, signatureOf } from '../../people/actors.ts'
import { audit } from '../../platform/audit/audit.ts'
import { day, dayOf, yearOf } from '../../platform/clock/day.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { type Id, newId } from '../../platform/ids.ts'
import { AlreadyDone, FieldRefused, NotYours, OutOfReach, RuleRefused } from '../../platform/refusals.ts'
import { type DeedRef, deedOf } from './deeds.ts'
import { type PlanKind, words } from './words.ts'

export type PlanItemId = Id<'planItem'>

export interface NewItem {
  kind: PlanKind
  text: string
  who: string
  leadId?: string | undefined
  dueOn: string
}

export function addPlanItem(db: Db, actor: VenueMaker, fresh: NewItem): Promise<PlanItemId> {
  return transaction(db, async (tx) => {
    const now = tx.clock.now()
    const year = yearOf(day(fresh.dueOn))
    if (year < yearOf(dayOf(now)) || year > yearOf(dayOf(now)) + 1)
      throw new FieldRefused('dueOn', words.both.oddYear)
    await tx.q
      .insertInto('year_plans')
      .values({ committee_id: actor.committeeId, year })
      .onConflict((same) => same.doNothing())
      .execute()
    const id = newId<'planItem'>(now)
    await tx.q
      .insertInto('year_plan_items')
      .values({
        ...{ committee_id: actor.committeeId, id, year, kind: fresh.kind, text: fresh.text, who: fresh.who },
        ...{ lead_id: fresh.leadId ?? null, due_on: fresh.dueOn },
        ...{ made_by: actor.accountId, made_at: now },
      })
      .execute()
    await note(tx, actor, 'plan.add', id)
    return id
  })
}

/** It stays in the plan with its reason; what was held for it stays linked. */
export function dropPlanItem(db: Db, actor: VenueMaker, id: string, why: string): Promise<void> {
  return transaction(db, async (tx) => {
    const item = await lockItem(tx, actor, id)
    await tx.q
      .updateTable('year_plan_items')
      .set({ dropped_at: tx.clock.now(), dropped_by: actor.accountId, why_dropped: why })
      .where('committee_id', '=', actor.committeeId)
      .where('id', '=', item.id)
      .execute()
    await note(tx, actor, 'plan.drop', item.id)
  })
}

/** What was held or is arranged for it. One deed counts for one item: the key holds it when two link at once. */
export function linkDeed(db: Db, actor: Staff, id: string, deed: DeedRef): Promise<void> {
  return transaction(db, async (tx) => {
    const item = await lockItem(tx, actor, id)
    refuseOthers(actor, item.lead_id)
    const found = await deedOf(tx, actor.committeeId, deed)
    if (!found || yearOf(found.day) !== item.year) throw new FieldRefused('deed', words.both.notThatYear)
    const linked = await tx.q
      .insertInto('year_plan_deeds')
      .values({
        ...{ committee_id: actor.committeeId, deed_kind: deed.kind, deed_id: deed.id, item_id: item.id },
        ...{ linked_by: actor.accountId, linked_at: tx.clock.now() },
      })
      .onConflict((same) => same.doNothing())
      .executeTakeFirst()
    if (!linked.numInsertedOrUpdatedRows) throw new FieldRefused('deed', words.both.taken)
    await note(tx, actor, 'plan.link', item.id)
  })
}

export function unlinkDeed(db: Db, actor: Staff, id: string, deed: DeedRef): Promise<void> {
  return transaction(db, async (tx) => {
    const item = await lockItem(tx, actor, id)
    refuseOthers(actor, item.lead_id)
    const gone = await tx.q
      .deleteFrom('year_plan_deeds')
      .where('committee_id', '=', actor.committeeId)
      .where('deed_kind', '=', deed.kind)
      .where('deed_id', '=', deed.id)
      .where('item_id', '=', item.id)
      .executeTakeFirst()
    if (!gone.numDeletedRows) throw new OutOfReach({ item: id, deed: deed.id })
    await note(tx, actor, 'plan.unlink', item.id)
  })
}

/** From now on everyone reads it; items added later say so. */
export function publishPlan(db: Db, actor: VenueMaker, year: number, basis: string): Promise<void> {
  return transaction(db, async (tx) => {
    const plan = await tx.q
      .selectFrom('year_plans')
      .select('published_at')
      .where('committee_id', '=', actor.committeeId)
      .where('year', '=', year)
      .forUpdate()
      .executeTakeFirst()
    if (!plan) throw new RuleRefused(words.both.nothingToPublish, { year })
    if (plan.published_at) throw new AlreadyDone({ plan: year })
    await tx.q
      .updateTable('year_plans')
      .set({ basis, published_by: actor.accountId, published_at: tx.clock.now() })
      .where('committee_id', '=', actor.committeeId)
      .where('year', '=', year)
      .execute()
    await note(tx, actor, 'plan.publish', null)
  })
}

export const makesPlans = (actor: Staff): boolean => holds(actor, 'committeeStaff', 'secretaryGeneral')

function refuseOthers(actor: Staff, leadId: string | null): void {
  if (!makesPlans(actor) && leadId !== actor.accountId) throw new NotYours({ verb: 'link', as: actor.as })
}

async function lockItem(tx: Tx, actor: Staff, id: string) {
  const item = await tx.q
    .selectFrom('year_plan_items')
    .select(['id', 'year', 'lead_id', 'dropped_at'])
    .where('committee_id', '=', actor.committeeId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!item) throw new OutOfReach({ item: id })
  if (item.dropped_at) throw new AlreadyDone({ item: id, dropped: true })
  return item
}

function note(tx: Tx, actor: Staff, act: string, id: string | null): Promise<void> {
  const by = { committeeId: actor.committeeId, ...signatureOf(actor) }
  const object = id ? { objectKind: 'planItem', objectId: id } : {}
  return audit(tx, { ...by, act, ...object, success: true })
}

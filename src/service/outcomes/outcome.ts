// Owns: what an activity brought, one measured step after another: matched, then approved, then paid. Each step has its
// author and what it rests on, and reads 自报 until somebody else has seen that it is so. No total is ever written here.
// Breaks if wrong: a figure that nobody can stand up for.
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { type Id, newId } from '../../platform/ids.ts'
import {
  AlreadyDone,
  FieldRefused,
  NotYours,
  OutOfReach,
  RuleRefused,
  TwoHats,
} from '../../platform/refusals.ts'
import { heldBy } from '../activities/activity.ts'
import { lockActivity } from '../activities/queries.ts'
import { type Keeper, keeps, noted, type Server } from '../hands.ts'
import { type Measure, words } from './words.ts'

export type OutcomeId = Id<'outcome'>

export interface NewOutcome {
  measure: Measure
  amount: number
  what: string
  evidence: string
  follows?: string | undefined
  onWordOf?: string | undefined
}

export function recordOutcome(
  db: Db,
  actor: Server,
  activityId: string,
  fresh: NewOutcome,
): Promise<OutcomeId> {
  return transaction(db, async (tx) => {
    const activity = await heldBy(tx, actor, activityId)
    if (activity.state !== 'held') throw new RuleRefused(words.both.notHeld, { activity: activityId })
    refuseAmount(fresh)
    if (fresh.follows) await refuseStranger(tx, actor, activityId, fresh.follows)
    const now = tx.clock.now()
    const id = newId<'outcome'>(now)
    await tx.q
      .insertInto('outcomes')
      .values({
        ...{ committee_id: actor.committeeId, id, activity_id: activityId },
        follows_id: fresh.follows ?? null,
        ...{ measure: fresh.measure, amount: fresh.amount, what: fresh.what, evidence: fresh.evidence },
        ...{ on_word_of: fresh.onWordOf ?? null, by: actor.accountId, at: now },
      })
      .execute()
    await noted(tx, actor, 'outcome.record', 'activity', activityId)
    return id
  })
}

function refuseAmount({ amount, measure }: NewOutcome): void {
  if (amount === 0 || (amount < 0 && measure !== 'percent'))
    throw new FieldRefused('amount', words.both.amountWrong)
}

/** What may be confirmed or struck: both carry an author and stand beside an activity. */
const tables = { outcome: 'outcomes', gift: 'gifts' } as const
export type Told = keyof typeof tables

/** Somebody who keeps the place, and is not who told it. */
export function confirmTold(db: Db, actor: Keeper, told: Told, id: string): Promise<string> {
  return transaction(db, async (tx) => {
    const row = await standing(tx, actor, told, id)
    if (row.by === actor.accountId) throw new TwoHats({ verb: 'confirm', [told]: id })
    if (row.confirmed_at) throw new AlreadyDone({ [told]: id })
    await change(tx, actor, told, id, { confirmed_by: actor.accountId, confirmed_at: tx.clock.now() })
    await noted(tx, actor, `${told}.confirm`, 'activity', row.activity_id)
    return row.activity_id
  })
}

/** A wrong figure is struck by who told it or who keeps the place: it stays readable and counts no more. */
export function strikeTold(db: Db, actor: Server, told: Told, id: string): Promise<string> {
  return transaction(db, async (tx) => {
    const row = await standing(tx, actor, told, id)
    const { place } = await lockActivity(tx, actor, row.activity_id)
    if (row.by !== actor.accountId && !keeps(actor, place)) throw new NotYours({ verb: 'strike', [told]: id })
    await change(tx, actor, told, id, { struck_at: tx.clock.now() })
    await noted(tx, actor, `${told}.strike`, 'activity', row.activity_id)
    return row.activity_id
  })
}

async function standing(tx: Tx, actor: Server, told: Told, id: string) {
  const row = await tx.q
    .selectFrom(tables[told])
    .select(['activity_id', 'by', 'confirmed_at'])
    .where('committee_id', '=', actor.committeeId)
    .where('id', '=', id)
    .where('struck_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ [told]: id })
  const { place } = await lockActivity(tx, actor, row.activity_id)
  if (row.by !== actor.accountId && !keeps(actor, place)) throw new NotYours({ [told]: id })
  return row
}

interface Change {
  confirmed_by?: string
  confirmed_at?: Date
  struck_at?: Date
}

async function change(tx: Tx, actor: Server, told: Told, id: string, changed: Change): Promise<void> {
  await tx.q
    .updateTable(tables[told])
    .set(changed)
    .where('committee_id', '=', actor.committeeId)
    .where('id', '=', id)
    .execute()
}

/** A step follows a step of the same activity. */
async function refuseStranger(tx: Tx, actor: Server, activityId: string, id: string): Promise<void> {
  const row = await tx.q
    .selectFrom('outcomes')
    .select('id')
    .where('committee_id', '=', actor.committeeId)
    .where('activity_id', '=', activityId)
    .where('id', '=', id)
    .where('struck_at', 'is', null)
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ outcome: id })
}

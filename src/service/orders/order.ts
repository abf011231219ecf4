// Owns: 订单式: a group asks for a session without an account, somebody takes it, it is held, the group says how it was.
// Enters: anyone; staff for those who ask by phone. Leaves: to the desks of the place, as an activity, as the group's own
// word. The phone number stays sealed and is emptied when all is said.

import { tellRole } from '../../matters/notices.ts'
import type { Actor } from '../../people/actors.ts'
import { dueAt } from '../../platform/clock/limit.ts'
import { nextNumber } from '../../platform/database/numbers.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { type CommitteeId, type Id, newId, newToken } from '../../platform/ids.ts'
import { AlreadyDone, FieldRefused, OutOfReach } from '../../platform/refusals.ts'
import { planActivity } from '../activities/activity.ts'
import {
  type Keeper,
  keeps,
  noted,
  type Place,
  placeOf,
  refuseUnlessKept,
  type Server,
  serverRoles,
} from '../hands.ts'
import { lockOrder, type OrderHolder, type OrderRow } from './queries.ts'
import { tellGroup } from './tell.ts'
import type { Wanted } from './wanted.ts'
import { words } from './words.ts'

export type OrderId = Id<'order'>
export interface NewOrder {
  wants: Wanted
  about: string
  groupName: string
  people: number
  regionId: string
  wished?: string | undefined
  phone?: string | undefined
  policyId?: string | undefined
  venueId?: string | undefined
  /** Staff write down what a group said on the phone. */
  onWordOf?: string | undefined
}

/** So long somebody may take to answer. */
const answerWithin = { n: 5, unit: 'wd' } as const

export function placeOrder(
  db: Db,
  actor: Actor,
  fresh: NewOrder,
): Promise<{ id: OrderId; number: string; token: string }> {
  return transaction(db, async (tx) => {
    const place = await placeOf(tx, actor.committeeId, fresh.regionId)
    if (!place.township_id) throw new FieldRefused('regionId', words.both.whichVillage)
    if (actor.kind === 'staff') refuseUnlessKept(actor, place, { region: fresh.regionId })
    const now = tx.clock.now()
    const [id, token] = [newId<'order'>(now), newToken()]
    const number = `S${await nextNumber(tx, actor.committeeId, 'order')}`
    await tx.q
      .insertInto('orders')
      .values({
        ...{ committee_id: actor.committeeId, id, number, token_hash: orderDigest(tx, token), ...place },
        ...wishOf(fresh),
        contact_sealed: fresh.phone ? tx.secrets.seal(fresh.phone) : null,
        entered_by: actor.kind === 'staff' ? actor.accountId : null,
        on_word_of: actor.kind === 'staff' ? (fresh.onWordOf ?? fresh.groupName) : null,
        ...{ state: 'asked', asked_at: now, due_at: dueAt(now, answerWithin).due },
      })
      .execute()
    await tellDesks(tx, actor.committeeId, id, place, fresh)
    return { id, number, token }
  })
}

const wishOf = (fresh: NewOrder) => ({
  ...{ wants: fresh.wants, about: fresh.about, group_name: fresh.groupName, people: fresh.people },
  ...{ wished: fresh.wished ?? null, policy_id: fresh.policyId ?? null, venue_id: fresh.venueId ?? null },
})

function tellDesks(
  tx: Tx,
  committeeId: CommitteeId,
  id: string,
  place: Place,
  fresh: NewOrder,
): Promise<void> {
  const body = { zh: `${fresh.groupName}：${fresh.about}`, en: `${fresh.groupName}: ${fresh.about}` }
  const about = { kind: 'order', id, townshipId: place.township_id } as const
  const news = { subject: words.both.freshSubject, body }
  return tellRole(tx, committeeId, ['liaison', 'venueHead'], place.region_id, about, news)
}

export interface Session {
  startsAt: Date
  hours: number
  place?: string | undefined
  venueId?: string | undefined
  gives: readonly string[]
}

/** It becomes an activity of the one who takes it. */
export function takeOrder(db: Db, actor: Server, id: string, session: Session): Promise<string> {
  return transaction(db, async (tx) => {
    const order = await reached(tx, actor, id)
    if (order.state !== 'asked') throw new AlreadyDone({ order: id, state: order.state })
    const now = tx.clock.now()
    if (session.startsAt <= now) throw new FieldRefused('startsAt', words.both.inThePast)
    const activity = await planActivity(tx, actor, {
      ...{ kind: order.wants as Wanted, title: titleOf(order), about: order.about, openToAll: false },
      ...{ regionId: order.region_id, policyId: order.policy_id ?? undefined, ...session },
      place: session.place ?? (session.venueId ? undefined : order.group_name),
    })
    await move(tx, order, { state: 'taken', taken_by: actor.accountId, taken_at: now, activity_id: activity })
    await tellGroup(tx, order, 'taken', session.startsAt)
    await noted(tx, actor, 'order.take', 'order', id)
    return activity
  })
}

/** Nobody can come, or it is not ours to give: said with the reason and where to turn. */
export function declineOrder(db: Db, actor: Keeper, id: string, answer: string): Promise<void> {
  return transaction(db, async (tx) => {
    const order = await reached(tx, actor, id)
    if (order.state !== 'asked') throw new AlreadyDone({ order: id, state: order.state })
    await tellGroup(tx, { ...order, answer }, 'declined')
    await move(tx, order, { state: 'declined', answer, settled_at: tx.clock.now(), contact_sealed: null })
    await noted(tx, actor, 'order.decline', 'order', id)
  })
}

export interface Word {
  word: 'useful' | 'partly' | 'notUseful'
  text?: string | undefined
}

/** The group itself, by its link. */
export function sayHowItWas(db: Db, actor: OrderHolder, said: Word): Promise<void> {
  return transaction(db, async (tx) => {
    const order = await lockOrder(tx, actor.committeeId, actor.orderId)
    if (!order) throw new OutOfReach({ order: actor.orderId })
    await keepWord(tx, order, said, null)
  })
}

/** What the group said on the phone: entered for them, and marked as such. */
export function enterHowItWas(
  db: Db,
  actor: Keeper,
  id: string,
  { onWordOf, ...said }: Word & { onWordOf: string },
): Promise<void> {
  return transaction(db, async (tx) => {
    await keepWord(tx, await reached(tx, actor, id), said, onWordOf)
    await noted(tx, actor, 'order.word', 'order', id)
  })
}

export function withdrawOrder(db: Db, actor: OrderHolder): Promise<void> {
  return transaction(db, async (tx) => {
    const order = await lockOrder(tx, actor.committeeId, actor.orderId)
    if (order?.state !== 'asked') throw new AlreadyDone({ order: actor.orderId })
    await move(tx, order, { state: 'withdrawn', settled_at: tx.clock.now(), contact_sealed: null })
  })
}

/** What `orders.token_hash` holds. */
export const orderDigest = (db: Db, token: string): string => db.secrets.digest('order', token)

const titleOf = ({ about }: OrderRow): string => {
  const first = about.split(/[。\n]/)[0] ?? about
  return [...first].length > 40 ? `${[...first].slice(0, 39).join('')}…` : first
}

async function reached(tx: Tx, actor: Server, id: string): Promise<OrderRow> {
  const order = await lockOrder(tx, actor.committeeId, id)
  if (!order || !keeps(actor, order, serverRoles)) throw new OutOfReach({ order: id })
  return order
}

async function keepWord(
  tx: Tx,
  order: OrderRow,
  { word, text }: Word,
  onWordOf: string | null,
): Promise<void> {
  if (order.state !== 'held') throw new AlreadyDone({ order: order.id, state: order.state })
  const now = tx.clock.now()
  const said = { word, word_text: text ?? null, word_on_word_of: onWordOf, word_at: now }
  await move(tx, order, { ...said, state: 'answered', settled_at: now, contact_sealed: null })
}

type Change = Partial<
  Pick<OrderRow, 'state' | 'taken_by' | 'activity_id' | 'answer' | 'word' | 'word_text'>
> & {
  taken_at?: Date | null
  settled_at?: Date
  word_at?: Date
  word_on_word_of?: string | null
  contact_sealed?: null
}

export async function move(tx: Tx, order: OrderRow, change: Change): Promise<void> {
  await tx.q
    .updateTable('orders')
    .set(change)
    .where('committee_id', '=', order.committee_id as CommitteeId)
    .where('id', '=', order.id)
    .execute()
}

// Reads and locks of orders: by the group's own link, and within the reach of those who could go.
import type { Staff } from '../../people/actors.ts'
import { reachOf, within } from '../../people/reach.ts'
import type { Db, Tx } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import type { Call, Who } from '../../platform/server/door.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { serverRoles } from '../hands.ts'
import type { Wanted } from './wanted.ts'

/** A group by the link it was given. */
export interface OrderHolder {
  readonly kind: 'order'
  readonly committeeId: CommitteeId
  readonly orderId: string
}

export const orderHolder: Who<OrderHolder> = {
  kind: 'receipt',
  roles: [],
  async admit({ db, committee, params }: Call) {
    const row = await db.q
      .selectFrom('orders')
      .select('id')
      .where('committee_id', '=', committee.id)
      .where('token_hash', '=', db.secrets.digest('order', params.order ?? ''))
      .executeTakeFirst()
    if (!row) throw new OutOfReach({ order: 'unknown' })
    return { kind: 'order', committeeId: committee.id, orderId: row.id }
  },
}

export const orderStates = ['asked', 'taken', 'held', 'answered', 'declined', 'withdrawn'] as const
export type OrderState = (typeof orderStates)[number]

export interface Order {
  id: string
  number: string
  wants: Wanted
  about: string
  groupName: string
  people: number
  wished: string | null
  place: { region_id: string; township_id: string | null; village_id: string | null }
  regionName: Bilingual
  state: OrderState
  askedAt: Date
  dueAt: Date
  onWordOf: string | null
  answer: string | null
  word: 'useful' | 'partly' | 'notUseful' | null
  wordText: string | null
  wordOnWordOf: string | null
  session: { id: string; startsAt: Date; where: string; by: string | null } | null
}

export type OrderRow = NonNullable<Awaited<ReturnType<typeof lockOrder>>>

export async function lockOrder(tx: Tx, committeeId: CommitteeId, id: string) {
  const all = tx.q.selectFrom('orders').selectAll().where('committee_id', '=', committeeId)
  return (await all.where('id', '=', id).forUpdate().executeTakeFirst()) ?? null
}

export async function lockOrderOf(tx: Tx, committeeId: CommitteeId, activityId: string) {
  const all = tx.q.selectFrom('orders').selectAll().where('committee_id', '=', committeeId)
  return (await all.where('activity_id', '=', activityId).forUpdate().executeTakeFirst()) ?? null
}

export async function orderOf(db: Db, { committeeId, orderId }: OrderHolder): Promise<Order> {
  const row = await orders(db, committeeId).where('orders.id', '=', orderId).executeTakeFirst()
  if (!row) throw new OutOfReach({ order: orderId })
  return orderFrom(row)
}

export async function findOrder(db: Db, actor: Staff, id: string): Promise<Order> {
  const row = await orders(db, actor.committeeId)
    .where('orders.id', '=', id)
    .where(within(reachOf(actor, serverRoles), 'orders'))
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ order: id })
  return orderFrom(row)
}

/** Still open first, by the day on which an answer is due; then what is over, newest first. */
export async function ordersWithin(db: Db, actor: Staff, open: boolean): Promise<Order[]> {
  const all = orders(db, actor.committeeId)
    .where(within(reachOf(actor, serverRoles), 'orders'))
    .where('orders.state', open ? 'in' : 'not in', ['asked', 'taken', 'held'])
    .limit(100)
  const rows = open
    ? await all.orderBy('orders.due_at').orderBy('orders.id').execute()
    : await all.orderBy('orders.id', 'desc').execute()
  return rows.map(orderFrom)
}

function orders(db: Db, committeeId: CommitteeId) {
  return db.q
    .selectFrom('orders')
    .innerJoin('regions as r', (join) =>
      join.onRef('r.committee_id', '=', 'orders.committee_id').onRef('r.id', '=', 'orders.region_id'),
    )
    .leftJoin('activities as a', (join) =>
      join.onRef('a.committee_id', '=', 'orders.committee_id').onRef('a.id', '=', 'orders.activity_id'),
    )
    .leftJoin('accounts as t', (join) =>
      join.onRef('t.committee_id', '=', 'orders.committee_id').onRef('t.id', '=', 'orders.taken_by'),
    )
    .selectAll('orders')
    .select(['r.name_zh', 'r.name_en', 'a.starts_at', 'a.place as where', 't.name as taker'])
    .where('orders.committee_id', '=', committeeId)
}
type Row = Awaited<ReturnType<ReturnType<typeof orders>['executeTakeFirstOrThrow']>>

function orderFrom(row: Row): Order {
  return {
    ...{ id: row.id, number: row.number, wants: row.wants as Wanted, about: row.about },
    ...{ groupName: row.group_name, people: row.people, wished: row.wished, state: row.state as OrderState },
    place: { region_id: row.region_id, township_id: row.township_id, village_id: row.village_id },
    regionName: { zh: row.name_zh, en: row.name_en },
    ...{ askedAt: row.asked_at, dueAt: row.due_at, onWordOf: row.on_word_of, answer: row.answer },
    ...{ word: row.word as Order['word'], wordText: row.word_text, wordOnWordOf: row.word_on_word_of },
    session:
      row.activity_id && row.starts_at
        ? { id: row.activity_id, startsAt: row.starts_at, where: row.where ?? '', by: row.taker }
        : null,
  }
}

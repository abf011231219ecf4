// Owns: what groups asked for in the year, in every state an order can stand in.
import { addDays, startOfDay } from '../../platform/clock/day.ts'
import { holdSession } from '../../service/orders/holding.ts'
import { declineOrder, placeOrder, sayHowItWas, takeOrder } from '../../service/orders/order.ts'
import { whoIs } from '../county/county.ts'
import type { Year } from './days.ts'
import * as told from './words/orders.ts'

export async function answerOrders(year: Year): Promise<void> {
  const { tx, county } = year
  const declined = await ask(year, told.orders.declined)
  await declineOrder(tx, year.keeper(told.orders.declined.at), declined, told.orderDeclined)
  const answered = await given(year, told.orders.answered, 3)
  const holder = { kind: 'order', committeeId: county.committeeId, orderId: answered } as const
  await sayHowItWas(tx, holder, { word: 'useful', text: told.orderWord })
  await given(year, told.orders.held, 5)
  const taken = await ask(year, told.orders.taken)
  await take(year, taken, told.orders.taken.ago - 8)
  await ask(year, told.orders.asked)
}

type Order = (typeof told.orders)[keyof typeof told.orders]

async function ask(year: Year, { at, ago, ...order }: Order): Promise<string> {
  year.go(ago, 10)
  const anyone = { kind: 'anyone', committeeId: year.county.committeeId } as const
  return (await placeOrder(year.tx, anyone, { ...order, regionId: year.region(at) })).id
}

/** Asked, taken the same day, held some days later. */
async function given(year: Year, order: Order, days: number): Promise<string> {
  const id = await ask(year, order)
  const activity = await take(year, id, order.ago - days)
  year.go(order.ago - days, 18)
  await holdSession(year.tx, giverOf(year), activity, { came: [] })
  return id
}

function take(year: Year, id: string, ago: number): Promise<string> {
  const startsAt = new Date(startOfDay(addDays(year.today, -ago)).getTime() + 15 * 3_600_000)
  const giver = giverOf(year)
  return takeOrder(year.tx, giver, id, { startsAt, hours: 2, gives: [giver.accountId] })
}

const giverOf = (year: Year) => whoIs(year.tx, year.county, 'member', 'county', 6)

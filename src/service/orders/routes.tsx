// Owns: the doors of orders: anyone asks, the group follows its link, staff take, answer and enter for others.
import { z } from 'zod'
import { holds } from '../../people/actors.ts'
import { committeeAnyone, staff } from '../../people/permissions.ts'
import { allRegions } from '../../people/regions.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import {
  type Attempted,
  type Door,
  door,
  limits,
  nothingAsked,
  type Visit,
} from '../../platform/server/door.ts'
import { choicesFor } from '../activities/shown.tsx'
import { keeperRoles, regionsKept, type Server, serverRoles } from '../hands.ts'
import { declineForm, enteredForm, enteredWordForm, orderForm, takeForm, wordForm } from './forms.ts'
import { declineOrder, enterHowItWas, placeOrder, sayHowItWas, takeOrder, withdrawOrder } from './order.ts'
import { DeskOrderPage, EnterPage, OrdersPage, type Returned } from './pages.tsx'
import { AskPage, OrderPage } from './public.tsx'
import { findOrder, type OrderHolder, orderHolder, orderOf, ordersWithin } from './queries.ts'
import { words } from './words.ts'

const params = z.object({ id: z.uuid() })
const linked = z.object({ order: z.string().max(64) })
const title = (lang: 'zh' | 'en') => words(lang).order
const deskTitle = (lang: 'zh' | 'en') => words(lang).orders
const reading = { method: 'GET', limit: limits.read, answer: 'page' } as const
const writing = { method: 'POST', limit: limits.write, answer: 'page' } as const
const server = staff(...serverRoles)
const keeper = staff(...keeperRoles)

async function askPage(
  visit: { db: Db; view: Visit<Server>['view']; committeeId: CommitteeId },
  asked: {
    policyId?: string | undefined
    again?: Attempted
  },
) {
  const { db, view, committeeId } = visit
  const regions = (await allRegions(db, committeeId)).filter(({ level }) => level === 'village')
  // A form shown again brings what was typed, whatever that was.
  const policyId = z.uuid().safeParse(asked.policyId).data
  const row = policyId
    ? await db.q
        .selectFrom('policies')
        .select(['id', 'title'])
        .where('committee_id', '=', committeeId)
        .where('id', '=', policyId)
        .where('state', '=', 'published')
        .executeTakeFirst()
    : undefined
  const props = { view, regions, policy: row ?? null, ...asked.again }
  return page(<AskPage {...props} />, asked.again ? 422 : 200)
}

async function groupPage(visit: Visit<OrderHolder, { order: string }>, again?: Attempted) {
  const { db, actor, view, params, site } = visit
  const order = await orderOf(db, actor)
  const props = { view, order, token: params.order, site, now: db.clock.now(), ...again }
  return page(<OrderPage {...props} />, again ? 422 : 200)
}

const openDoors: Door[] = [
  door({
    ...reading,
    path: '/orders/new',
    who: committeeAnyone,
    form: { query: z.object({ policyId: z.uuid().optional().catch(undefined) }) },
    title,
    handle: ({ db, view, actor, query }) => askPage({ db, view, committeeId: actor.committeeId }, query),
  }),
  door({
    ...writing,
    path: '/orders',
    who: committeeAnyone,
    form: { body: orderForm },
    limit: limits.guess,
    title,
    async handle({ db, actor, body }) {
      const { token } = await placeOrder(db, actor, body)
      return goTo(`/orders/${token}`)
    },
    again: ({ db, view, actor }, again) =>
      askPage({ db, view, committeeId: actor.committeeId }, { policyId: idIn(again), again }),
  }),
  door({
    ...reading,
    path: '/orders/:order',
    who: orderHolder,
    form: { params: linked },
    title,
    handle: (visit) => groupPage(visit),
  }),
  door({
    ...writing,
    path: '/orders/:order/word',
    who: orderHolder,
    form: { params: linked, body: wordForm },
    title: (lang) => words(lang).how,
    async handle({ db, actor, params, body }) {
      await sayHowItWas(db, actor, body)
      return goTo(`/orders/${params.order}`)
    },
    again: (visit, again) => groupPage(visit, again),
  }),
  door({
    ...writing,
    path: '/orders/:order/withdrawal',
    who: orderHolder,
    form: { params: linked, body: nothingAsked },
    title: (lang) => words(lang).withdraw,
    async handle({ db, actor, params }) {
      await withdrawOrder(db, actor)
      return goTo(`/orders/${params.order}`)
    },
  }),
]

const idIn = ({ values }: Attempted) => (typeof values.policyId === 'string' ? values.policyId : undefined)

type Here = Pick<Visit<Server>, 'db' | 'actor' | 'view'>

async function deskPage({ db, actor, view }: Here, id: string, returned: Returned = {}) {
  const order = await findOrder(db, actor, id)
  const choices = await choicesFor(db, actor)
  const props = { view, order, choices, me: actor.accountId, now: db.clock.now(), ...returned }
  return page(<DeskOrderPage {...props} />, returned.errors ? 422 : 200)
}

async function enterPage({ db, actor, view }: Here, returned: Returned = {}) {
  const regions = (await regionsKept(db, actor)).filter(({ level }) => level === 'village')
  return page(<EnterPage {...{ view, regions, ...returned }} />, returned.errors ? 422 : 200)
}

const deskDoors: Door[] = [
  door({
    ...reading,
    path: '/desk/orders',
    who: server,
    form: {},
    title: deskTitle,
    async handle({ db, actor, view }) {
      const open = await ordersWithin(db, actor, true)
      const over = await ordersWithin(db, actor, false)
      const keeps = holds(actor, ...keeperRoles)
      return page(<OrdersPage {...{ view, open, over, keeps, now: db.clock.now() }} />)
    },
  }),
  door({
    ...reading,
    path: '/desk/orders/new',
    who: keeper,
    form: {},
    title: (lang) => words(lang).enter,
    handle: (visit) => enterPage(visit),
  }),
  door({
    ...writing,
    path: '/desk/orders',
    who: keeper,
    form: { body: enteredForm },
    title: (lang) => words(lang).enter,
    handle: async ({ db, actor, body }) => goTo(`/desk/orders/${(await placeOrder(db, actor, body)).id}`),
    again: (visit, again) => enterPage(visit, again),
  }),
  door({
    ...reading,
    path: '/desk/orders/:id',
    who: server,
    form: { params },
    title: deskTitle,
    handle: (visit) => deskPage(visit, visit.params.id),
  }),
  door({
    ...writing,
    path: '/desk/orders/:id/session',
    who: server,
    form: { params, body: takeForm },
    title: (lang) => words(lang).take,
    handle: async ({ db, actor, params: { id }, body }) =>
      goTo(`/activities/${await takeOrder(db, actor, id, body)}`),
    again: (visit, again) => deskPage(visit, visit.params.id, { form: 'taking', ...again }),
  }),
  door({
    ...writing,
    path: '/desk/orders/:id/answer',
    who: keeper,
    form: { params, body: declineForm },
    title: (lang) => words(lang).decline,
    async handle({ db, actor, params: { id }, body }) {
      await declineOrder(db, actor, id, body.answer)
      return goTo(`/desk/orders/${id}`)
    },
    again: (visit, again) => deskPage(visit, visit.params.id, { form: 'answer', ...again }),
  }),
  door({
    ...writing,
    path: '/desk/orders/:id/word',
    who: keeper,
    form: { params, body: enteredWordForm },
    title: (lang) => words(lang).onTheirWord,
    async handle({ db, actor, params: { id }, body }) {
      await enterHowItWas(db, actor, id, body)
      return goTo(`/desk/orders/${id}`)
    },
    again: (visit, again) => deskPage(visit, visit.params.id, { form: 'word', ...again }),
  }),
]

export const orderDoors: Door[] = [...openDoors, ...deskDoors]

// Owns: the doors of the plan: staff read it, the office makes it, whoever is in charge links, everyone reads what is public.
import { z } from 'zod'
import { venueMakers } from '../../organisation/reach.ts'
import type { Staff } from '../../people/actors.ts'
import { committeeAnyone, staff } from '../../people/permissions.ts'
import { dayOf, yearOf } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { View } from '../../platform/html/index.ts'
import { FieldRefused } from '../../platform/refusals.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Attempted, type Door, door, limits } from '../../platform/server/door.ts'
import { deedForm, deedFrom, dropForm, itemForm, publishForm, unlinkForm } from './forms.ts'
import { addPlanItem, dropPlanItem, linkDeed, makesPlans, publishPlan, unlinkDeed } from './item.ts'
import { ItemPage } from './item-page.tsx'
import { PlanPage, PublicPlanPage } from './pages.tsx'
import { candidatesFor, leadsOf, planItem, planOfYear, publicPlan } from './queries.ts'
import { words } from './words.ts'

const reader = staff(
  ...(['member', 'groupLeader', 'convener', 'liaison', 'venueHead', 'committeeStaff'] as const),
  ...(['secretaryGeneral', 'chairCouncil', 'proposalCommittee', 'briefEditor'] as const),
)
const maker = staff(...venueMakers)
const aYear = z.coerce.number().int().min(2000).max(2200)
const ofYear = z.object({ year: aYear })
const params = z.object({ id: z.uuid() })
const reading = { method: 'GET', limit: limits.read, answer: 'page' } as const
const writing = { method: 'POST', limit: limits.write, answer: 'page' } as const

const pages: Door[] = [
  door({
    ...reading,
    path: '/plan',
    who: reader,
    form: { query: z.object({ year: aYear.optional().catch(undefined) }) },
    title: (lang) => words(lang).plan,
    handle: async ({ db, actor, view, query }) =>
      page(await planPage(db, actor, view, query.year ?? yearOf(dayOf(db.clock.now())))),
  }),
  door({
    ...reading,
    path: '/plans/:year',
    who: committeeAnyone,
    form: { params: ofYear },
    title: (lang) => words(lang).plan,
    async handle({ db, actor, view, params }) {
      const plan = await publicPlan(db, actor.committeeId, params.year)
      return page(<PublicPlanPage view={view} plan={plan} now={db.clock.now()} />)
    },
  }),
  door({
    ...reading,
    path: '/plan/items/:id',
    who: reader,
    form: { params, query: z.object({ all: z.literal('1').optional().catch(undefined) }) },
    title: (lang) => words(lang).plan,
    handle: async ({ db, actor, view, params, query }) =>
      page(await itemPage(db, actor, view, { id: params.id, all: query.all === '1' })),
  }),
]

const making: Door[] = [
  door({
    ...writing,
    path: '/plan/:year',
    who: maker,
    form: { params: ofYear, body: itemForm() },
    title: (lang) => words(lang).add,
    async handle({ db, actor, body }) {
      await addPlanItem(db, actor, body)
      return goTo(`/plan?year=${body.dueOn.slice(0, 4)}`)
    },
    again: async ({ db, actor, view, params }, tried) =>
      page(await planPage(db, actor, view, params.year, tried), 422),
  }),
  door({
    ...writing,
    path: '/plan/:year/publication',
    who: maker,
    form: { params: ofYear, body: publishForm },
    title: (lang) => words(lang).publish,
    async handle({ db, actor, params, body }) {
      await publishPlan(db, actor, params.year, body.basis)
      return goTo(`/plan?year=${params.year}`)
    },
  }),
  door({
    ...writing,
    path: '/plan/items/:id/drop',
    who: maker,
    form: { params, body: dropForm },
    title: (lang) => words(lang).drop,
    async handle({ db, actor, params, body }) {
      await dropPlanItem(db, actor, params.id, body.why)
      return goTo(`/plan/items/${params.id}`)
    },
  }),
]

const linking: Door[] = [
  door({
    ...writing,
    path: '/plan/items/:id/deeds',
    who: reader,
    form: { params, body: deedForm() },
    title: (lang) => words(lang).link,
    async handle({ db, actor, params, body }) {
      await linkDeed(db, actor, params.id, mustDeed(body.deed))
      return goTo(`/plan/items/${params.id}`)
    },
    again: async ({ db, actor, view, params }, tried) =>
      page(await itemPage(db, actor, view, { id: params.id, all: true }, tried), 422),
  }),
  door({
    ...writing,
    path: '/plan/items/:id/deeds/end',
    who: reader,
    form: { params, body: unlinkForm },
    title: (lang) => words(lang).unlink,
    async handle({ db, actor, params, body }) {
      await unlinkDeed(db, actor, params.id, mustDeed(body.deed))
      return goTo(`/plan/items/${params.id}`)
    },
  }),
]

function mustDeed(text: string) {
  const deed = deedFrom(text)
  if (!deed) throw new FieldRefused('deed', words.both.notThatYear)
  return deed
}

async function planPage(db: Db, actor: Staff, view: View, year: number, tried?: Attempted) {
  const plan = await planOfYear(db, actor.committeeId, year)
  const schema = makesPlans(actor) ? itemForm(await leadsOf(db, actor.committeeId)) : undefined
  return <PlanPage {...{ view, plan, schema, now: db.clock.now(), ...tried }} />
}

interface Asked {
  id: string
  all: boolean
}
async function itemPage(db: Db, actor: Staff, view: View, { id, all }: Asked, tried?: Attempted) {
  const { year, item } = await planItem(db, actor, id)
  const makes = makesPlans(actor)
  const links = makes || item.leadId === actor.accountId
  const candidates = links ? await candidatesFor(db, actor.committeeId, year, item) : []
  return <ItemPage {...{ view, item, year, candidates, all, links, makes, now: db.clock.now(), ...tried }} />
}

export const planDoors: Door[] = [...pages, ...making, ...linking]

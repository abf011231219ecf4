import { z } from 'zod'
import { findMatter } from '../../matters/matter.ts'
import { staff } from '../../people/permissions.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Door, door, limits } from '../../platform/server/door.ts'
import { hostRoles } from '../hands.ts'
import { planForm, reasonForm } from './form.ts'
import { readPlanPage } from './page.tsx'
import { approvePlan, draftPlan, returnPlan } from './plan.ts'
import { words } from './words.ts'

const params = z.object({ id: z.uuid() })
const who = staff(...hostRoles)
const title = (lang: 'zh' | 'en') => words(lang).title

export const planDoors: Door[] = [
  door({
    method: 'GET',
    path: '/matters/:id/plan',
    who,
    form: { params },
    limit: limits.read,
    answer: 'page',
    title,
    async handle({ db, actor, params, view }) {
      return page(await readPlanPage(db, actor, await findMatter(db, actor, params.id), view))
    },
  }),
  door({
    method: 'POST',
    path: '/matters/:id/plan',
    who,
    form: { params, body: planForm() },
    limit: limits.write,
    answer: 'page',
    title,
    async handle({ db, actor, params, body }) {
      const { startsAt, onWordOf, ...rest } = body
      await draftPlan(db, actor, params.id, { ...rest, startsAt: startsAt?.toISOString() }, onWordOf)
      return goTo(`/matters/${params.id}`)
    },
    async again({ db, actor, params, view }, tried) {
      return page(
        await readPlanPage(db, actor, await findMatter(db, actor, params.id), view, { form: 'plan', tried }),
        422,
      )
    },
  }),
  door({
    method: 'POST',
    path: '/matters/:id/plan/:plan/approval',
    who,
    form: { params: z.object({ id: z.uuid(), plan: z.uuid() }), body: z.object({}) },
    limit: limits.write,
    answer: 'page',
    title: (lang) => words(lang).approve,
    async handle({ db, actor, params }) {
      await approvePlan(db, actor, params.plan)
      return goTo(`/matters/${params.id}`)
    },
  }),
  door({
    method: 'POST',
    path: '/matters/:id/plan/:plan/return',
    who,
    form: { params: z.object({ id: z.uuid(), plan: z.uuid() }), body: reasonForm },
    limit: limits.write,
    answer: 'page',
    title: (lang) => words(lang).giveBack,
    async handle({ db, actor, params, body }) {
      await returnPlan(db, actor, params.plan, body.reason)
      return goTo(`/matters/${params.id}`)
    },
    async again({ db, actor, params, view }, tried) {
      return page(
        await readPlanPage(db, actor, await findMatter(db, actor, params.id), view, {
          form: 'return',
          tried,
        }),
        422,
      )
    },
  }),
]

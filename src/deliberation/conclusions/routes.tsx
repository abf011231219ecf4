import { z } from 'zod'
import { findMatter, type MatterRow } from '../../matters/matter.ts'
import { staff } from '../../people/permissions.ts'
import type { View } from '../../platform/html/index.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Attempted, type Door, door, limits } from '../../platform/server/door.ts'
import { hostRoles } from '../hands.ts'
import { OneForm } from '../one-form.tsx'
import { settleOnTheSpot } from './conclusion.ts'
import { settleForm } from './form.ts'
import { words } from './words.ts'

const params = z.object({ id: z.uuid() })
const common = {
  path: '/matters/:id/settlement',
  who: staff(...hostRoles),
  answer: 'page',
  title: (lang: 'zh' | 'en') => words(lang).settleTitle,
} as const

export const settlementDoors: Door[] = [
  door({
    ...common,
    method: 'GET',
    form: { params },
    limit: limits.read,
    handle: async ({ db, actor, params, view }) =>
      page(<SettlePage view={view} matter={await findMatter(db, actor, params.id)} />),
  }),
  door({
    ...common,
    method: 'POST',
    form: { params, body: settleForm },
    limit: limits.write,
    async handle({ db, actor, params, body }) {
      await settleOnTheSpot(db, actor, params.id, body.how)
      return goTo(`/matters/${params.id}`)
    },
    again: async ({ db, actor, params, view }, tried) =>
      page(<SettlePage view={view} matter={await findMatter(db, actor, params.id)} tried={tried} />, 422),
  }),
]

function SettlePage({ view, matter, tried }: { view: View; matter: MatterRow; tried?: Attempted }) {
  const w = words(view.lang)
  const page = {
    title: w.settleTitle,
    lead: w.settleLead,
    at: 'settlement',
    schema: settleForm,
    submit: w.settle,
  }
  return <OneForm view={view} matter={matter} tried={tried} {...page} />
}

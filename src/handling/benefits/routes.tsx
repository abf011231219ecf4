// Owns: the page on which a deed and its benefit are written down, and the press that confirms one.
import { z } from 'zod'
import { findMatter, type HeldMatter } from '../../matters/matter.ts'
import { methodOf } from '../../matters/methods/in-force.ts'
import { staff } from '../../people/permissions.ts'
import { ask, Form, Page, type View } from '../../platform/html/index.ts'
import { NotYours } from '../../platform/refusals.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import {
  type Attempted,
  type Door,
  door,
  limits,
  nothingAsked,
  type Visit,
} from '../../platform/server/door.ts'
import { deciderRoles } from '../hands.ts'
import { confirmBenefit, isOfDeeds, mayTell, recordBenefit, type Teller, tellerRoles } from './benefit.ts'
import { words } from './words.ts'

const say = words.both
const form = z.object({
  done: ask.text({ label: say.done, max: 500, rows: 3 }),
  amount: ask.number({ label: say.amount, hint: say.amountHint, min: 0, max: 1_000_000_000 }),
  unit: ask.text({ label: say.unit, hint: say.unitHint, max: 20 }),
  evidence: ask.text({ label: say.evidence, hint: say.evidenceHint, max: 200 }),
  whyNone: ask.text({ label: say.whyNone, max: 500, rows: 2 }),
  finished: ask.tick({ label: say.finished }),
  onWordOf: ask.text({ label: say.onWordOf, hint: say.onWordOfHint, max: 60 }),
})

const params = z.object({ id: z.uuid() })
const shared = {
  path: '/matters/:id/benefit',
  who: staff(...tellerRoles),
  answer: 'page',
  title: (lang: 'zh' | 'en') => words(lang).title,
} as const

async function benefitPage(visit: Visit<Teller, { id: string }>, tried?: Attempted) {
  const { db, actor, view, params } = visit
  const row = await findMatter(db, actor, params.id)
  const matter = { ...row, method: await methodOf(db, row) }
  if (!(await mayTell(db, actor, matter))) throw new NotYours({ deed: 'recordBenefit', matter: matter.id })
  return <BenefitPage view={view} matter={matter} tried={tried} />
}

export const doorsOfBenefits: Door[] = [
  door({
    ...shared,
    method: 'GET',
    form: { params },
    limit: limits.read,
    handle: async (visit) => page(await benefitPage(visit)),
  }),
  door({
    ...shared,
    method: 'POST',
    form: { params, body: form },
    limit: limits.write,
    async handle({ db, actor, params, body }) {
      await recordBenefit(db, actor, params.id, body)
      return goTo(`/matters/${params.id}`)
    },
    again: async (visit, tried) => page(await benefitPage(visit, tried), 422),
  }),
  door({
    method: 'POST',
    path: '/matters/:id/benefit/:benefit/confirmation',
    who: staff(...deciderRoles),
    form: { params: params.extend({ benefit: z.uuid() }), body: nothingAsked },
    limit: limits.write,
    answer: 'page',
    title: (lang) => words(lang).confirm,
    async handle({ db, actor, params }) {
      await confirmBenefit(db, actor, params.id, params.benefit)
      return goTo(`/matters/${params.id}`)
    },
  }),
]

function BenefitPage({ view, matter, tried }: { view: View; matter: HeldMatter; tried?: Attempted }) {
  const w = words(view.lang)
  const deed = isOfDeeds(matter) && matter.state !== 'followingUp'
  const { finished, ...others } = form.shape
  const schema = z.object(deed ? { ...others, finished } : others)
  return (
    <Page
      view={view}
      title={deed ? w.deed : w.title}
      lead={<p>{deed ? w.deedLead : w.lead}</p>}
      errors={tried?.errors}
    >
      <p>
        <strong>{matter.headline}</strong>
      </p>
      <Form
        view={view}
        schema={schema}
        action={`/matters/${matter.id}/benefit`}
        values={tried?.values}
        errors={tried?.errors}
        submit={w.save}
        main
      />
    </Page>
  )
}

// Owns: the page of a plan: the one that waits, with its one tap, and the form for a new one.
import type { MatterRow } from '../../matters/matter.ts'
import { methodOf } from '../../matters/methods/in-force.ts'
import type { Staff } from '../../people/actors.ts'
import type { Db } from '../../platform/database/transaction.ts'
import {
  Card,
  Confirm,
  DataList,
  Field,
  Form,
  MainAction,
  Page,
  type View,
} from '../../platform/html/index.ts'
import type { Attempted } from '../../platform/server/door.ts'
import { dayAndTime } from '../../platform/words/format.ts'
import { mayApprove } from '../hands.ts'
import { type Lists, listsFor } from '../meetings/lists.ts'
import { formWords, named } from '../words.ts'
import { planForm, reasonForm } from './form.ts'
import { type Plan, plansOf } from './plan.ts'
import { words } from './words.ts'

interface Tried {
  form: 'plan' | 'return'
  tried: Attempted
}
interface PlanPageProps {
  view: View
  matter: MatterRow
  plans: Plan[]
  lists: Lists
  approves: boolean
  attempt?: Tried
}

export async function readPlanPage(db: Db, actor: Staff, matter: MatterRow, view: View, attempt?: Tried) {
  const method = await methodOf(db, matter)
  const approves = mayApprove(actor, { ...matter, method })
  const [plans, lists] = [await plansOf(db, matter), await listsFor(db, matter)]
  return (
    <PlanPage view={view} matter={matter} plans={plans} lists={lists} approves={approves} attempt={attempt} />
  )
}

function PlanPage({ view, matter, plans, lists, approves, attempt }: PlanPageProps) {
  const w = words(view.lang)
  const latest = plans.at(-1)
  const writing = !latest || latest.returned_why !== null
  return (
    <Page
      view={view}
      title={w.title}
      lead={
        <>
          <strong>{matter.headline}</strong> {writing && w.lead}
        </>
      }
      errors={attempt?.tried.errors}
    >
      {plans.map((plan) => (
        <PlanCard view={view} plan={plan} lists={lists} />
      ))}
      {latest && !writing && !latest.approved_at && approves && (
        <Decide view={view} matter={matter} plan={latest} attempt={attempt} />
      )}
      {latest?.approved_at && (
        <MainAction href={`/matters/${matter.id}/meetings/new`}>{w.toMeeting}</MainAction>
      )}
      {writing && <Write view={view} matter={matter} lists={lists} before={latest} attempt={attempt} />}
    </Page>
  )
}

function Decide({
  view,
  matter,
  plan,
  attempt,
}: Pick<PlanPageProps, 'view' | 'matter' | 'attempt'> & { plan: Plan }) {
  const w = words(view.lang)
  const at = `/matters/${matter.id}/plan/${plan.id}`
  const tried = attempt?.form === 'return' ? attempt.tried : undefined
  return (
    <>
      <Form view={view} action={`${at}/approval`} submit={w.approve} main />
      <Confirm
        view={view}
        open={w.giveBack}
        warning={w.giveBackWarning}
        schema={reasonForm}
        action={`${at}/return`}
        values={tried?.values}
        errors={tried?.errors}
        submit={w.giveBack}
        name="return"
      />
    </>
  )
}

const rest = [
  'basis',
  'agenda',
  'research',
  'materials',
  'division',
  'emergency',
  'publicity',
  'onWordOf',
] as const

function Write({
  view,
  matter,
  lists,
  before,
  attempt,
}: Pick<PlanPageProps, 'view' | 'matter' | 'lists' | 'attempt'> & { before?: Plan }) {
  const w = words(view.lang)
  const schema = planForm(lists.chairs)
  const { values = valuesOf(before), errors } =
    attempt?.form === 'plan' ? attempt.tried : { values: valuesOf(before), errors: undefined }
  const draw = (name: keyof typeof schema.shape) => (
    <Field view={view} name={name} schema={schema.shape[name]} values={values} errors={errors} />
  )
  const first = (Object.keys(schema.shape) as (keyof typeof schema.shape)[]).filter(
    (name) => !(rest as readonly string[]).includes(name),
  )
  const fields = (
    <>
      {first.map(draw)}
      <details open={rest.some((name) => values[name])}>
        <summary class="btn">{w.more}</summary>
        <div class="stack">{rest.map(draw)}</div>
      </details>
    </>
  )
  return (
    <Form
      view={view}
      schema={schema}
      action={`/matters/${matter.id}/plan`}
      errors={errors}
      submit={w.save}
      main
      fields={fields}
    >
      <p class="hint">{w.next}</p>
    </Form>
  )
}

const valuesOf = (plan?: Plan): Record<string, unknown> =>
  plan ? { ...plan.body, startsAt: plan.body.startsAt ? new Date(plan.body.startsAt) : undefined } : {}

export function PlanCard({ view, plan, lists }: { view: View; plan: Plan; lists?: Pick<Lists, 'chairs'> }) {
  const w = words(view.lang)
  const { body } = plan
  const chair = lists?.chairs.find((one) => one.value === body.chairId)?.label[view.lang]
  const state = plan.returned_why ? w.returned : plan.approved_at ? w.approved : w.waiting
  return (
    <Card title={state} level={3}>
      <DataList
        rows={[
          [w.aim, body.aim],
          [w.startsAt, body.startsAt && dayAndTime(body.startsAt, view.lang)],
          [w.place, body.place],
          [w.form, body.form && named(formWords, body.form, view.lang)],
          [w.chair, chair],
          [w.takingPart, body.takingPart],
          ...(
            ['basis', 'agenda', 'research', 'materials', 'division', 'emergency', 'publicity'] as const
          ).map((key) => [w[key], body[key]] as const),
          [w.returnedWhy, plan.returned_why],
        ]}
      />
    </Card>
  )
}

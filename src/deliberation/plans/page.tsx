// Owns: the page of a plan: the one that waits, with its one tap, and the form for a new one.
import type { MatterRow } from '../../matters/matter.ts'
import { methodOf } from '../../matters/methods/in-force.ts'
import type { Staff } from '../../people/actors.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { Card, Confirm, DataList, Form, MainAction, Page, type View } from '../../platform/html/index.ts'
import type { Attempted } from '../../platform/server/door.ts'
import { dayAndTime } from '../../platform/words/format.ts'
import { mayApprove } from '../hands.ts'
import { type Lists, listsFor } from '../meetings/lists.ts'
import { about, Fields, Fold, isWanted, namesOf } from '../one-form.tsx'
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
      lead={about(matter, writing ? w.lead : '')}
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

function Write({ view, matter, lists, before, attempt }: WriteProps) {
  const w = words(view.lang)
  const schema = planForm(lists.chairs)
  const tried = attempt?.form === 'plan' ? attempt.tried : undefined
  const values = tried?.values ?? valuesOf(before)
  const draw = { view, schema, values, tried }
  const fields = (
    <>
      <Fields {...draw} names={namesOf(schema).filter((name) => !rest.includes(name))} />
      <Fold label={w.more} open={isWanted(rest, values, tried)}>
        <div class="form">
          <Fields {...draw} names={rest} />
        </div>
      </Fold>
    </>
  )
  const form = { schema, action: `/matters/${matter.id}/plan`, errors: tried?.errors, submit: w.save, fields }
  return (
    <Form view={view} main {...form}>
      <p class="hint">{w.next}</p>
    </Form>
  )
}

type WriteProps = Pick<PlanPageProps, 'view' | 'matter' | 'lists' | 'attempt'> & { before?: Plan }

const valuesOf = (plan?: Plan): Record<string, unknown> =>
  plan ? { ...plan.body, startsAt: plan.body.startsAt ? new Date(plan.body.startsAt) : undefined } : {}

interface PlanCardProps {
  view: View
  plan: Plan
  lists?: Pick<Lists, 'chairs'>
  level?: 2 | 3
}

const longer = ['basis', 'agenda', 'research', 'materials', 'division', 'emergency', 'publicity'] as const
const rest: readonly string[] = [...longer, 'onWordOf']

export function PlanCard({ view, plan, lists, level = 2 }: PlanCardProps) {
  const w = words(view.lang)
  const { body } = plan
  const chair = lists?.chairs.find((one) => one.value === body.chairId)?.label[view.lang]
  const state = plan.returned_why ? w.returned : plan.approved_at ? w.approved : w.waiting
  return (
    <Card title={state} level={level}>
      <DataList
        rows={[
          [w.aim, body.aim],
          [w.startsAt, body.startsAt && dayAndTime(body.startsAt, view.lang)],
          [w.place, body.place],
          [w.form, body.form && named(formWords, body.form, view.lang)],
          [w.chair, chair],
          [w.takingPart, body.takingPart],
          ...longer.map((key) => [w[key], body[key]] as const),
          [w.returnedWhy, plan.returned_why],
        ]}
      />
    </Card>
  )
}

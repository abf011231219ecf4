// Owns: the plan of a year as staff see it and as everyone does.
import {
  Button,
  Confirm,
  EmptyState,
  type FieldError,
  Figures,
  KeyFigure,
  Light,
  Page,
  Table,
  type View,
} from '../../platform/html/index.ts'
import { day } from '../../platform/words/format.ts'
import type { itemForm } from './forms.ts'
import { publishForm } from './forms.ts'
import { type PlanItem, talliesOf, type YearPlan } from './queries.ts'
import { kindWords, words } from './words.ts'

interface PlanProps {
  view: View
  plan: YearPlan
  now: Date
  /** The form of those who make plans; the others only read. */
  schema?: ReturnType<typeof itemForm> | undefined
  values?: Record<string, unknown> | undefined
  errors?: readonly FieldError[] | undefined
}

export function PlanPage(props: PlanProps) {
  const { view, plan, schema, values, errors } = props
  const w = words(view.lang)
  return (
    <Page view={view} title={w.planOf(String(plan.year))} lead={w.lead} errors={errors} wide>
      <Tallies view={view} plan={plan} />
      <Items {...props} href={(item) => `/plan/items/${item.id}`} open={!schema} />
      {schema && (
        <Confirm
          {...{ view, schema, values, errors, name: 'adding' }}
          action={`/plan/${plan.year}`}
          open={w.add}
          warning={w.emptyAdvice}
          submit={w.add}
        />
      )}
      <Publishing {...props} />
      <p class="row">
        <Button href={`/plan?year=${plan.year - 1}`}>{w.yearBefore}</Button>
        <Button href={`/plan?year=${plan.year + 1}`}>{w.yearAfter}</Button>
      </p>
    </Page>
  )
}

export function PublicPlanPage({ view, plan, now }: PlanProps) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.planOf(String(plan.year))} lead={w.publicLead} wide>
      <Tallies view={view} plan={plan} />
      <Items view={view} plan={plan} now={now} open />
      <p class="hint">{publishedSaid(view, plan)}</p>
    </Page>
  )
}

function Tallies({ view, plan }: { view: View; plan: YearPlan }) {
  const w = words(view.lang)
  return (
    <Figures>
      {talliesOf(plan.items).map(({ kind, planned, done }) => (
        <KeyFigure view={view} label={w.ofKind(kindWords[kind][view.lang])} n={done} d={planned} />
      ))}
    </Figures>
  )
}

interface ItemsProps extends Pick<PlanProps, 'view' | 'plan' | 'now'> {
  href?: (item: PlanItem) => string
  /** For all but those who make plans: no more of a meeting than is public. */
  open?: boolean
}

function Items({ view, plan, now, href, open }: ItemsProps) {
  const w = words(view.lang)
  if (plan.items.length === 0) return <EmptyState title={w.empty}>{w.emptyAdvice}</EmptyState>
  const rows = plan.items.map((item) => [
    <div>
      {href ? <a href={href(item)}>{item.text}</a> : item.text}
      <div class="hint">{kindWords[item.kind][view.lang]}</div>
    </div>,
    [item.who, open ? null : item.lead].filter(Boolean).join(' · '),
    day(item.dueOn, view.lang, now),
    <Standing view={view} item={item} />,
    <Held view={view} item={item} now={now} open={open ?? false} />,
  ])
  const head = [w.text, w.who, w.dueOn, w.state, w.held]
  return <Table view={view} caption={w.planOf(String(plan.year))} heard head={head} rows={rows} />
}

export function Standing({ view, item }: { view: View; item: PlanItem }) {
  const w = words(view.lang)
  const { state, whyDropped, lateBy } = item
  if (state === 'dropped') return <>{w.droppedWhy(whyDropped ?? '')}</>
  const light = state === 'done' ? 'kept' : state === 'late' ? 'yellow' : 'none'
  const label = state === 'done' && lateBy > 0 ? w.doneLate(lateBy) : w[state]
  return <Light view={view} light={light} label={label} />
}

function Held({ view, item, now, open }: { view: View; item: PlanItem; now: Date; open: boolean }) {
  const { lang } = view
  if (item.deeds.length === 0) return <>–</>
  return (
    <div>
      {item.deeds.map((one) => (
        <div>
          {day(one.day, lang, now)} {open ? one.publicWhat[lang] : <a href={one.path}>{one.what[lang]}</a>}
        </div>
      ))}
    </div>
  )
}

function Publishing({ view, plan, schema }: PlanProps) {
  const w = words(view.lang)
  if (plan.publishedAt)
    return (
      <p class="row">
        <span class="hint">{publishedSaid(view, plan)}</span>
        <Button href={`/plans/${plan.year}`}>{w.seePublic}</Button>
      </p>
    )
  if (!schema || plan.items.length === 0) return <p class="hint">{w.notPublic}</p>
  return (
    <Confirm
      view={view}
      name="publish"
      schema={publishForm}
      action={`/plan/${plan.year}/publication`}
      open={w.publish}
      warning={w.publishWarning}
      submit={w.publish}
    />
  )
}

function publishedSaid(view: View, { publishedAt, basis }: YearPlan): string {
  const when = publishedAt ? words(view.lang).published(day(publishedAt, view.lang)) : ''
  return [when, basis].filter(Boolean).join(' · ')
}

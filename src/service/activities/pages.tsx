// Owns: the pages of activities for staff: the list, planning one, and one with who came and what it brought.
import {
  Button,
  Card,
  Confirm,
  DataList,
  EmptyState,
  Field,
  type FieldError,
  Form,
  Light,
  Lines,
  MainAction,
  Note,
  Page,
  Tabs,
  type View,
} from '../../platform/html/index.ts'
import { dayAndTime } from '../../platform/words/format.ts'
import { type BroughtProps, BroughtSection } from '../outcomes/section.tsx'
import type { ActivityKind, EventState } from '../queries.ts'
import { type Choices, cancelForm, holdFormFor, planFormFor } from './forms.ts'
import { type Activity, type ActivityLine, type Listing, pageLength } from './queries.ts'
import { kindWords, words } from './words.ts'

interface ListProps {
  view: View
  activities: readonly ActivityLine[]
  counts: Readonly<Record<EventState, number>>
  listing: Listing
  now: Date
}

export function ActivitiesPage({ view, activities, counts, listing, now }: ListProps) {
  const w = words(view.lang)
  const states = [undefined, 'planned', 'held', 'cancelled'] as const
  const tabs = states.map((state) => ({
    href: addressOf({ ...listing, state, after: undefined }),
    label: state ? w[state] : w.all,
    count: state ? counts[state] : counts.planned + counts.held + counts.cancelled,
    current: listing.state === state,
  }))
  const last = activities.length === pageLength ? activities.at(-1)?.id : undefined
  const kind = listing.kind ? `?kind=${listing.kind}` : ''
  const fresh = <MainAction href={`/activities/new${kind}`}>{w.fresh}</MainAction>
  return (
    <Page view={view} title={listing.kind ? kindWords[listing.kind][view.lang] : w.activities} lead={w.lead}>
      {activities.length > 0 && <p class="row">{fresh}</p>}
      <Tabs label={w.state} tabs={tabs} />
      {activities.length === 0 ? (
        <EmptyState title={w.none} action={fresh}>
          {w.noneAdvice}
        </EmptyState>
      ) : (
        <Lines lines={activities.map((one) => lineOf(view, one, now))} />
      )}
      <p class="row">
        {last && <Button href={addressOf({ ...listing, after: last })}>{w.more}</Button>}
        {listing.kind && <Button href="/activities">{w.all}</Button>}
      </p>
    </Page>
  )
}

function addressOf(listing: Listing): string {
  const given = Object.entries(listing).filter(([, value]) => value)
  const asked = new URLSearchParams(given.map(([key, value]) => [key, String(value)]))
  return asked.size ? `/activities?${asked}` : '/activities'
}

function lineOf(view: View, one: ActivityLine, now: Date) {
  return {
    href: `/activities/${one.id}`,
    title: one.title,
    hint: [kindWords[one.kind][view.lang], dayAndTime(one.startsAt, view.lang, now), one.where].join(' · '),
    mark: <StateMark view={view} state={one.state} />,
  }
}

function StateMark({ view, state }: { view: View; state: Activity['state'] }) {
  return <Light view={view} light={state === 'held' ? 'kept' : 'none'} label={words(view.lang)[state]} />
}

interface FreshProps {
  view: View
  choices: Choices
  given: {
    kind?: ActivityKind | undefined
    policyId?: string | undefined
    matterId?: string | undefined
    regionId?: string
    matter?: string
    title?: string | undefined
    gives?: readonly string[]
  }
  values?: Record<string, unknown>
  errors?: readonly FieldError[]
}

export function NewActivityPage({ view, choices, given, values, errors }: FreshProps) {
  const w = words(view.lang)
  const carried = ['policyId', 'matterId'] as const
  const schema = planFormFor(choices)
  const standing = { hours: 2, ...given, ...values }
  return (
    <Page view={view} title={w.fresh} lead={given.matter ?? w.lead} errors={errors}>
      <Form
        {...{ view, errors }}
        schema={schema}
        fields={<PlanFields {...{ view, schema, errors }} values={standing} />}
        action="/activities"
        submit={w.plan}
        main
      >
        {carried.map((name) => {
          const value = values?.[name] ?? given[name]
          return value ? <input type="hidden" name={name} value={String(value)} /> : null
        })}
      </Form>
    </Page>
  )
}

interface FieldsProps {
  view: View
  schema: ReturnType<typeof planFormFor>
  values: Record<string, unknown>
  errors?: readonly FieldError[] | undefined
}

/** Everybody who could give it is a long list: it lies folded, and who plans it is ticked in it. */
function PlanFields({ view, schema, values, errors }: FieldsProps) {
  const { gives, ...others } = schema.shape
  const field = (name: string, part: (typeof others)[keyof typeof others] | typeof gives) => (
    <Field {...{ view, name, values, errors }} schema={part} />
  )
  return (
    <>
      {Object.entries(others).map(([name, part]) => field(name, part))}
      <details>
        <summary class="btn">{words(view.lang).gives}</summary>
        {field('gives', gives)}
      </details>
    </>
  )
}

export interface ActivityProps extends BroughtProps {
  photos: readonly { id: string; name: string }[]
  policyTitle: string | null
  matterHeadline: string | null
  bodyName: string | null
  over: boolean
  now: Date
}

export function ActivityPage(props: ActivityProps) {
  const { view, activity, writes, over, returned } = props
  const w = words(view.lang)
  return (
    <Page
      view={view}
      title={activity.title}
      lead={kindWords[activity.kind][view.lang]}
      errors={returned?.errors}
    >
      {activity.state === 'cancelled' && <Note>{`${w.wasCancelled} · ${activity.why}`}</Note>}
      <About {...props} />
      {writes && activity.state === 'planned' && over && <Holding {...props} />}
      <BroughtSection {...props} />
      {writes && activity.state === 'planned' && <Cancelling {...props} />}
      <Button href="/activities" quiet>
        {w.activities}
      </Button>
    </Page>
  )
}

function Cancelling({ view, activity }: ActivityProps) {
  const w = words(view.lang)
  return (
    <Confirm
      view={view}
      open={w.cancel}
      warning={w.cancelWarning}
      schema={cancelForm}
      action={`/activities/${activity.id}/cancellation`}
      submit={w.cancel}
      name="cancel"
    />
  )
}

function namesOf({ view, activity }: ActivityProps, part: 'gives' | 'comes'): string {
  return activity.people
    .filter((one) => one.part === part)
    .map((one) => (one.firm ? `${one.name} · ${one.firm}` : one.name))
    .join(view.lang === 'zh' ? '、' : ', ')
}

function About(props: ActivityProps) {
  const { view, activity, photos, policyTitle, matterHeadline, bodyName, now } = props
  const w = words(view.lang)
  const asked = activity.people.filter(({ part }) => part === 'comes')
  const came = asked.filter((one) => one.came).length
  return (
    <Card mark={<StateMark view={view} state={activity.state} />}>
      {activity.about && <p class="whitespace-pre-line">{activity.about}</p>}
      {activity.cameOfIt && <p class="whitespace-pre-line">{activity.cameOfIt}</p>}
      <DataList
        rows={[
          [w.whenIs, dayAndTime(activity.startsAt, view.lang, now)],
          [w.whereIs, activity.where],
          [w.body, bodyName],
          [w.programme, activity.programme],
          [w.who, namesOf(props, 'gives')],
          [w.asked, namesOf(props, 'comes')],
          [w.attended, activity.state === 'held' && asked.length > 0 ? `${came}/${asked.length}` : null],
          [w.policy, policyTitle && <a href={`/policies/${activity.policyId}`}>{policyTitle}</a>],
          [w.matter, matterHeadline && <a href={`/matters/${activity.matterId}`}>{matterHeadline}</a>],
        ]}
      />
      {photos.map(({ id, name }) => (
        <img src={`/activities/${activity.id}/photos/${id}`} alt={name} loading="lazy" class="photo" />
      ))}
    </Card>
  )
}

function Holding({ view, activity, returned }: ActivityProps) {
  const w = words(view.lang)
  const back = returned?.form === 'held' ? returned : undefined
  return (
    <Card title={w.hold} calling>
      <p>{w.holdLead}</p>
      <Form
        view={view}
        schema={holdFormFor(activity)}
        values={
          back?.values ?? { came: activity.people.filter(({ part }) => part === 'gives').map(({ id }) => id) }
        }
        errors={back?.errors}
        action={`/activities/${activity.id}/held`}
        submit={w.keep}
        multipart
        main
      />
    </Card>
  )
}

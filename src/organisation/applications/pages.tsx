// Owns: the pages of applications: asking, the list, one with its answer.
import type { z } from 'zod'
import {
  Button,
  Card,
  Confirm,
  DataList,
  EmptyState,
  type FieldError,
  Form,
  Lines,
  Page,
  type View,
} from '../../platform/html/index.ts'
import { day } from '../../platform/words/format.ts'
import { venueKindWords, words as venueWords } from '../words.ts'
import { approvalFormOf, declineForm, type MethodChoice } from './forms.ts'
import type { Application } from './queries.ts'
import { words } from './words.ts'

interface ApplyProps {
  view: View
  schema: z.ZodObject
  values?: Record<string, unknown>
  errors?: readonly FieldError[]
}

export function ApplyPage({ view, errors, ...form }: ApplyProps) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.apply} lead={w.applyLead} errors={errors}>
      <Form view={view} {...form} errors={errors} action="/applications" submit={w.send} main>
        <p class="hint">{w.next}</p>
      </Form>
    </Page>
  )
}

export function ApplicationsPage({
  view,
  applications,
}: {
  view: View
  applications: readonly Application[]
}) {
  const w = words(view.lang)
  const ask = <Button href="/applications/new">{w.apply}</Button>
  if (applications.length === 0)
    return (
      <Page view={view} title={w.applications} lead={w.applicationsLead}>
        <EmptyState title={w.none} action={ask}>
          {w.noneAdvice}
        </EmptyState>
      </Page>
    )
  const lines = applications.map((one) => ({
    href: `/applications/${one.id}`,
    title: one.name[view.lang],
    hint: [one.regionName[view.lang], one.by, day(one.at, view.lang)].join(' · '),
    mark: w[one.decision ?? 'waiting'],
  }))
  return (
    <Page view={view} title={w.applications} lead={w.applicationsLead}>
      <Lines lines={lines} />
      <p>{ask}</p>
    </Page>
  )
}

interface OneProps {
  view: View
  application: Application
  /** Given to those who may decide. */
  methods: readonly MethodChoice[] | null
}

export function ApplicationPage({ view, application: one, methods }: OneProps) {
  const [w, v] = [words(view.lang), venueWords(view.lang)]
  const link = one.venueId && <a href={`/venues/${one.venueId}/desk`}>{w.approved}</a>
  return (
    <Page view={view} title={one.name[view.lang]} lead={venueKindWords[one.kind][view.lang]}>
      <DataList
        rows={[
          [w.answer, link || [w[one.decision ?? 'waiting'], one.decidedWhy].filter(Boolean).join('：')],
          [w.why, one.why],
          [v.region, one.regionName[view.lang]],
          [v.address, one.address],
          [v.hours, one.hours[view.lang]],
          [v.brand, one.brand],
          [w.by, one.by],
          [w.on, day(one.at, view.lang)],
        ]}
      />
      {methods && !one.decision && <Decide view={view} id={one.id} methods={methods} />}
      <Button href="/applications" quiet>
        {w.applications}
      </Button>
    </Page>
  )
}

function Decide({ view, id, methods }: { view: View; id: string; methods: readonly MethodChoice[] }) {
  const w = words(view.lang)
  const at = (act: string) => ({ view, action: `/applications/${id}/${act}`, name: act })
  return (
    <Card title={w.answer} calling>
      <Form {...at('approval')} schema={approvalFormOf(methods)} submit={w.approve} main />
      <Confirm
        {...at('refusal')}
        open={w.decline}
        warning={w.declineWarning}
        schema={declineForm}
        submit={w.decline}
      />
    </Card>
  )
}

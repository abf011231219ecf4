// Owns: the pages of studies: the list, beginning one, and one growing from its sites and findings into a report.
import {
  EmptyState,
  type FieldError,
  Form,
  Light,
  Lines,
  MainAction,
  Page,
  type View,
} from '../../platform/html/index.ts'
import { day } from '../../platform/words/format.ts'
import type { Choices } from '../activities/forms.ts'
import { studyFormFor } from './forms.ts'
import type { StudyLine } from './queries.ts'
import { stateWords, words } from './words.ts'

export type StudyFormName = 'sites' | 'findings' | 'report' | 'speech' | 'end'
export interface Returned {
  form?: StudyFormName
  values?: Record<string, unknown>
  errors?: readonly FieldError[]
}

export function StudiesPage({
  view,
  studies,
  now,
}: {
  view: View
  studies: readonly StudyLine[]
  now: Date
}) {
  const w = words(view.lang)
  const lines = studies.map((one) => ({
    href: `/studies/${one.id}`,
    title: one.title,
    hint: [w.by(one.lead), w.until(day(one.endsOn, view.lang, now))].join(' · '),
    mark: <StateMark view={view} state={one.state} />,
  }))
  return (
    <Page view={view} title={w.studies} lead={w.lead}>
      {lines.length ? <Lines lines={lines} /> : <EmptyState title={w.none}>{w.noneAdvice}</EmptyState>}
      <MainAction href="/studies/new">{w.fresh}</MainAction>
    </Page>
  )
}

export function StateMark({ view, state }: { view: View; state: StudyLine['state'] }) {
  return (
    <Light view={view} light={state === 'reported' ? 'kept' : 'none'} label={stateWords[state][view.lang]} />
  )
}

interface FreshProps extends Returned {
  view: View
  choices: Choices
  members: readonly { id: string; name: string }[]
}

export function NewStudyPage({ view, choices, members, values, errors }: FreshProps) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.fresh} lead={w.lead} errors={errors}>
      <Form
        {...{ view, values, errors }}
        schema={studyFormFor(choices, members)}
        action="/studies"
        submit={w.begin}
        main
      />
    </Page>
  )
}

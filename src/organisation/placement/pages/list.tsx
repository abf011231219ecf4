// Owns: the list of proposals and the way to a new one.
import {
  Card,
  EmptyState,
  type FieldError,
  Form,
  Lines,
  Page,
  type View,
} from '../../../platform/html/index.ts'
import { day } from '../../../platform/words/format.ts'
import { beginForm, settingsFormOf } from '../forms.ts'
import type { Choice } from '../ground.ts'
import type { placements } from '../queries.ts'
import { stateWords, words } from '../words.ts'

interface ListProps {
  view: View
  list: Awaited<ReturnType<typeof placements>>
  choice: Choice
  values?: Record<string, unknown>
  errors?: readonly FieldError[]
}

export function PlacementsPage({ view, list, choice, values, errors }: ListProps) {
  const w = words(view.lang)
  const kinds = [...new Set(choice.venues.map(({ kind }) => kind))]
  const all = { venueKinds: kinds }
  return (
    <Page view={view} title={w.placements} lead={w.placementsLead} errors={errors}>
      {list.length === 0 && <EmptyState title={w.none}>{w.noneAdvice}</EmptyState>}
      <Lines
        lines={list.map(({ id, title, state, madeAt }) => ({
          href: `/placements/${id}`,
          title,
          hint: `${stateWords(view.lang)[state]} · ${day(madeAt, view.lang)}`,
        }))}
      />
      <Card title={w.begin}>
        <Form
          view={view}
          schema={settingsFormOf(beginForm, choice)}
          action="/placements"
          values={values ?? all}
          errors={errors}
          submit={w.start}
          main
        />
      </Card>
    </Page>
  )
}

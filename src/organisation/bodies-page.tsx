import {
  Card,
  Confirm,
  EmptyState,
  type FieldError,
  Form,
  Page,
  Table,
  type View,
} from '../platform/html/index.ts'
import type { Body } from './bodies.ts'
import { bodyForm } from './forms.ts'
import { words } from './words.ts'

interface BodiesProps {
  view: View
  bodies: readonly Body[]
  values?: Record<string, unknown>
  errors?: readonly FieldError[]
}

export function BodiesPage({ view, bodies, values, errors }: BodiesProps) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.bodies} lead={w.bodiesLead} errors={errors}>
      {bodies.length === 0 ? (
        <EmptyState title={w.noBodies}>{w.noBodiesAdvice}</EmptyState>
      ) : (
        <Table
          view={view}
          caption={w.bodies}
          heard
          head={[w.name, w.contact, w.closeBody]}
          rows={bodies.map((body) => line(view, body))}
        />
      )}
      <Card title={w.addBody}>
        <Form
          view={view}
          schema={bodyForm}
          action="/units"
          values={values}
          errors={errors}
          submit={w.addBody}
        />
      </Card>
    </Page>
  )
}

function line(view: View, body: Body) {
  const w = words(view.lang)
  const contact = [body.contactMail, body.hasPhone ? w.hasPhone : null].filter(Boolean).join(' · ')
  const close = (
    <Confirm
      view={view}
      open={w.closeBody}
      warning={w.closeBodyWarning}
      action={`/units/${body.id}/closure`}
      submit={w.closeBody}
      danger
    />
  )
  return [body.name[view.lang], contact, close]
}

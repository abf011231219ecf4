// Owns: the page for choosing a topic: one form, with what residents said beside it.
import type { MatterRow } from '../../matters/matter.ts'
import type { MethodInForce } from '../../matters/methods/in-force.ts'
import { Card, type FieldError, Form, Page, Quote, type View } from '../../platform/html/index.ts'
import { formFor } from './forms.ts'
import { words } from './words.ts'

/** A form that came back. */
export interface Typed {
  values?: Record<string, unknown>
  errors?: readonly FieldError[]
}

interface ScreeningProps {
  view: View
  matter: MatterRow
  method: MethodInForce
  said: readonly string[]
  typed?: Typed
}

export function ScreeningPage({ view, matter, method, said, typed }: ScreeningProps) {
  const w = words(view.lang)
  const given = typed?.values ?? { publicHeadline: matter.headline }
  return (
    <Page
      view={view}
      title={method.label('screen')[view.lang]}
      heading={matter.headline}
      lead={w.screeningLead}
      errors={typed?.errors}
      aside={<Behind view={view} matter={matter} said={said} />}
    >
      <Form
        view={view}
        schema={formFor(matter, method)}
        action={`/matters/${matter.id}/confirmation`}
        values={given}
        errors={typed?.errors}
        submit={w.decide}
        main
      />
    </Page>
  )
}

function Behind({ view, matter, said }: { view: View; matter: MatterRow; said: readonly string[] }) {
  const w = words(view.lang)
  return (
    <Card title={w.theirWords} href={`/matters/${matter.id}`}>
      {said.map((text) => (
        <Quote>{text}</Quote>
      ))}
      {said.length === 0 && <p>{matter.headline}</p>}
    </Card>
  )
}

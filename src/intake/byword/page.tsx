import type { Venue } from '../../organisation/queries.ts'
import type { Region } from '../../people/regions.ts'
import {
  Button,
  EmptyState,
  Field,
  type FieldError,
  Form,
  Page,
  type View,
} from '../../platform/html/index.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import type { Call } from '../calls/queries.ts'
import { words } from '../submissions/words.ts'
import { agreedForm, mainForm, moreForm } from './forms.ts'

interface ByWordProps {
  view: View
  regions: readonly Region[]
  venues: readonly Venue[]
  calls: readonly Call[]
  /** Other ways in that this person has. */
  others: readonly { href: string; label: Bilingual }[]
  thisYear: number
  values: Record<string, unknown>
  errors: readonly FieldError[]
}

/** Most answers stand there already: what is typed is what was said. */
export function ByWordPage(props: ByWordProps) {
  const { view, regions, errors } = props
  const w = words(view.lang)
  return (
    <Page view={view} title={w.forSomeone} lead={w.forSomeoneLead} errors={errors}>
      {regions.length === 0 ? <EmptyState title={w.noPlace} /> : <ByWordForm {...props} />}
      <div class="row items-start">
        {props.others.map((one) => (
          <Button href={one.href} quiet>
            {one.label[view.lang]}
          </Button>
        ))}
      </div>
    </Page>
  )
}

function ByWordForm({ view, regions, venues, calls, thisYear, values, errors }: ByWordProps) {
  const only = regions.length === 1 ? { regionId: regions[0]?.id } : {}
  const usual = { kind: 'problem', channel: 'reception', onWordOf: 'self', ...only }
  const given = { view, values: { ...usual, ...values }, errors }
  return (
    <Form
      {...given}
      schema={mainForm(regions, thisYear)}
      action="/desk/submissions/new"
      submit={words(view.lang).register}
      main
      multipart
    >
      <More {...given} form={moreForm(venues, calls, thisYear)} />
      <AgreedPart {...given} />
    </Form>
  )
}

type Given = Pick<ByWordProps, 'view' | 'values' | 'errors'>

function More({ form, ...given }: Given & { form: ReturnType<typeof moreForm> }) {
  const wrong = given.errors.some((one) => one.field in form.shape)
  return (
    <details open={wrong}>
      <summary class="btn btn-quiet">{words(given.view.lang).more}</summary>
      <div class="form">
        {Object.entries(form.shape).map(([name, schema]) => (
          <Field {...given} name={name} schema={schema} />
        ))}
      </div>
    </details>
  )
}

function AgreedPart(given: Given) {
  const w = words(given.view.lang)
  return (
    <fieldset class="form">
      <legend class="font-semibold">{w.agree}</legend>
      <p>
        <a href="/about/privacy">{w.readNotice}</a>
      </p>
      {Object.entries(agreedForm.shape).map(([name, schema]) => (
        <Field {...given} name={name} schema={schema} />
      ))}
    </fieldset>
  )
}

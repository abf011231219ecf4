// Owns: the parts of the form that steps and the one-page form share.
import { Field, type FieldError, type View } from '../../platform/html/index.ts'
import { consentForm, furtherForm, sealedConsentForm } from './forms.ts'
import { words } from './words.ts'

interface PartProps {
  view: View
  values: Record<string, unknown>
  errors: readonly FieldError[]
}

/** Open as soon as something in it was answered or has to be put right. */
export function FurtherPart({ view, values, errors }: PartProps) {
  const names = Object.keys(furtherForm.shape)
  const open = names.some((name) => values[name] || errors.some((one) => one.field === name))
  return (
    <details open={open}>
      <summary class="btn btn-quiet">{words(view.lang).further}</summary>
      <div class="form">
        {Object.entries(furtherForm.shape).map(([name, schema]) => (
          <Field view={view} name={name} schema={schema} values={values} errors={errors} />
        ))}
      </div>
    </details>
  )
}

export function ConsentPart({ view, values, errors, sealed }: PartProps & { sealed: boolean }) {
  const w = words(view.lang)
  const form = sealed ? sealedConsentForm : consentForm
  return (
    <fieldset class="form">
      <legend class="font-semibold">{w.agree}</legend>
      <p class="hint">{sealed ? w.agreeLeadShort : w.agreeLead}</p>
      <p>
        <a href="/about/privacy">{w.readNotice}</a>
      </p>
      {Object.entries(form.shape).map(([name, schema]) => (
        <Field view={view} name={name} schema={schema} values={values} errors={errors} />
      ))}
    </fieldset>
  )
}

/** Unseen by people; programs that fill in everything fill it in. Whoever is caught is asked to press once more. */
export function Honeypot({ view }: { view: View }) {
  return (
    <div class="hidden" aria-hidden="true">
      <label for="f-homepage">{words(view.lang).leaveEmpty}</label>
      <input id="f-homepage" name="homepage" autocomplete="off" tabindex={-1} />
    </div>
  )
}

export function UrgentFirst({ view }: { view: View }) {
  const w = words(view.lang)
  const lines = [
    ['110', w.police],
    ['119', w.fire],
    ['120', w.ambulance],
  ]
  return (
    <div class="card calling" role="alert">
      <p>{w.urgentFirst}</p>
      <p class="row">
        {lines.map(([number, label]) => (
          <a class="btn" href={`tel:${number}`}>
            {label}
          </a>
        ))}
      </p>
      <p>{w.urgentThen}</p>
    </div>
  )
}

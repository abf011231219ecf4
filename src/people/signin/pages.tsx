// Owns: the pages on the way in.
import type { FieldError } from '../../platform/html/form/read.ts'
import { Card, Form, Note, Page, type View } from '../../platform/html/index.ts'
import type { Challenge } from './challenges.ts'
import {
  codeForm,
  newPasskeyAnswer,
  passkeyAnswer,
  passwordForm,
  proveForm,
  proveWithCodeForm,
  signInForm,
} from './forms.ts'
import { words } from './words.ts'

interface Again {
  view: View
  values?: Record<string, unknown>
  errors?: readonly FieldError[]
}

export function SignInPage({ view, values, errors }: Again) {
  const w = words(view.lang)
  const form = { view, values, errors, schema: signInForm, action: '/sign-in', submit: w.signIn }
  const unlock = { view, schema: backOnly, action: '/sign-in/passkey', values: { back: values?.back } }
  return (
    <Page view={view} title={w.signIn} lead={w.signInLead} errors={errors}>
      <Form {...form} main />
      <Card title={w.passkeyStart}>
        <p class="hint">{w.passkeyHint}</p>
        <Form {...unlock} submit={w.goOn} name="k" />
      </Card>
      <details class="confirm">
        <summary>{w.forgotten}</summary>
        <p>{w.forgottenAdvice}</p>
      </details>
    </Page>
  )
}

const backOnly = signInForm.pick({ back: true })

export function CodePage({ view, values, errors }: Again) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.codeStep} lead={w.codeStepLead} errors={errors}>
      <Form
        view={view}
        schema={codeForm}
        action="/sign-in/code"
        values={values}
        errors={errors}
        submit={w.goOn}
        main
      />
      <p>
        <a href="/sign-in">{w.back}</a>
      </p>
    </Page>
  )
}

interface PasskeyPageProps extends Again {
  challenge: Challenge<unknown>
  /** Signing in and proving read a passkey; setting up makes one. */
  act: 'get' | 'create'
  action: string
  /** The way without a passkey. */
  otherwise: string
}

/** The script beside it asks the phone and sends the form with its answer. */
export function PasskeyPage({ view, values, challenge, act, action, otherwise }: PasskeyPageProps) {
  const w = words(view.lang)
  const filled = { ...values, challenge: challenge.id }
  const schema = act === 'get' ? passkeyAnswer : newPasskeyAnswer
  return (
    <Page view={view} title={w.passkeyNow} lead={w.passkeyNowLead} scripts={['passkey']}>
      <div data-passkey={act} data-options={JSON.stringify(challenge.options)}>
        <Form view={view} schema={schema} action={action} values={filled} submit={w.passkeyDo} main>
          <p class="hint" role="status" hidden>
            {w.passkeyNeedsScript}
          </p>
        </Form>
      </div>
      <p>
        <a href={otherwise}>{act === 'get' ? w.useThePassword : w.back}</a>
      </p>
    </Page>
  )
}

export interface WaysToProve {
  code: boolean
  passkey: boolean
}

export function ProvePage({ view, values, errors, ways }: Again & { ways: WaysToProve }) {
  const w = words(view.lang)
  const schema = ways.code ? proveWithCodeForm : proveForm
  const back = { back: values?.back }
  return (
    <Page view={view} title={w.prove} lead={w.proveLead} errors={errors}>
      <Form
        view={view}
        schema={schema}
        action="/prove"
        values={values}
        errors={errors}
        submit={w.proveSubmit}
        main
      />
      {ways.passkey && (
        <Card title={w.passkeyProve}>
          <Form
            view={view}
            schema={backOnly}
            action="/prove/passkey"
            values={back}
            submit={w.goOn}
            name="k"
          />
        </Card>
      )}
    </Page>
  )
}

interface PasswordPageProps extends Again {
  person: { login: string; name: string }
  recovery: boolean
}

export function PasswordPage({ view, errors, person, recovery }: PasswordPageProps) {
  const w = words(view.lang)
  const lead = w.setPasswordLead(person.login)
  const title = w.setPassword
  return (
    <Page view={view} title={title} heading={w.welcome(person.name)} lead={lead} errors={errors}>
      {recovery && <Note>{w.recoveryLead}</Note>}
      <Form view={view} schema={passwordForm} action={view.path} errors={errors} submit={title} main />
    </Page>
  )
}

/** Joined, but not appointed to anything yet. */
export function WaitingPage({ view }: { view: View }) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.passwordSet} lead={w.noOfficeYet}>
      <p>
        <a href="/sign-in">{w.signIn}</a>
      </p>
    </Page>
  )
}

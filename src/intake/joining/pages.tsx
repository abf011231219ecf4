// Owns: the press on a topic's page, and the page for whoever wants to say more.
import {
  Button,
  Card,
  Field,
  type FieldError,
  Form,
  Note,
  Page,
  type View,
} from '../../platform/html/index.ts'
import { words as stepWords } from '../submissions/words.ts'
import { contactForm, voiceForm } from './forms.ts'
import { words } from './words.ts'

interface JoiningProps {
  view: View
  matterId: string
  spoke: number
  /** This browser has spoken already. */
  joined: boolean
}

export function JoiningCard({ view, matterId, spoke, joined }: JoiningProps) {
  const w = words(view.lang)
  return (
    <Card title={w.title}>
      <p>{w.spoke(spoke)}</p>
      {joined ? (
        <>
          <Note>{w.done}</Note>
          <Button href="/receipts">{w.lookUp}</Button>
        </>
      ) : (
        <>
          <p class="hint">{w.pressHint}</p>
          <Form view={view} action={`/topics/${matterId}/joining`} submit={w.press} main name="joining" />
          <Button href={`/topics/${matterId}/joining`} quiet>
            {w.more}
          </Button>
        </>
      )}
    </Card>
  )
}

interface JoiningPageProps {
  view: View
  topic: { id: string; headline: string }
  values?: Record<string, unknown>
  errors?: readonly FieldError[]
}

export function JoiningPage({ view, topic, values, errors = [] }: JoiningPageProps) {
  const w = words(view.lang)
  const given = { view, values, errors }
  return (
    <Page view={view} title={w.title} lead={[<p>{topic.headline}</p>, <p>{w.lead}</p>]} errors={errors}>
      <Form {...given} schema={voiceForm} action={`/topics/${topic.id}/joining`} submit={w.send} main>
        <fieldset class="form">
          <legend class="font-semibold">{w.contact}</legend>
          {Object.entries(contactForm.shape).map(([name, part]) => (
            <Field {...given} name={name} schema={part} />
          ))}
          <p>
            <a href="/about/privacy">{stepWords(view.lang).readNotice}</a>
          </p>
        </fieldset>
      </Form>
      <Button href={`/topics/${topic.id}`} quiet>
        {w.back}
      </Button>
    </Page>
  )
}

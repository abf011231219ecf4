// Owns: the page on which somebody asks, what they read then, and the page on which it is decided.
import type { MatterRow } from '../../matters/matter.ts'
import type { Publication } from '../../matters/publication/publication.ts'
import { Button, Card, Form, Page, Quote, type View } from '../../platform/html/index.ts'
import type { Attempted } from '../../platform/server/door.ts'
import { day } from '../../platform/words/format.ts'
import { askForm, decisionForm } from './forms.ts'
import { words } from './words.ts'

interface AskProps {
  view: View
  matterId: string
  headline: string
  tried?: Attempted | undefined
}

export function AskPage({ view, matterId, headline, tried }: AskProps) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.ask} lead={[<p>{headline}</p>, <p>{w.askLead}</p>]} errors={tried?.errors}>
      <Form
        view={view}
        schema={askForm}
        action={`/topics/${matterId}/takedown`}
        values={tried?.values}
        errors={tried?.errors}
        submit={w.send}
        main
      />
    </Page>
  )
}

export function ReceivedPage({ view, matterId, due }: { view: View; matterId: string; due: Date }) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.received} lead={w.receivedLead(day(due, view.lang))}>
      <Button href={`/topics/${matterId}`}>{w.back}</Button>
    </Page>
  )
}

interface DecideProps {
  view: View
  id: string
  matter: MatterRow
  /** Null once it is decided. */
  said: string | null
  shown: readonly Publication[]
  tried?: Attempted | undefined
}

export function DecidePage({ view, id, matter, said, shown, tried }: DecideProps) {
  const w = words(view.lang)
  return (
    <Page
      view={view}
      title={w.decide}
      lead={[<p>{matter.headline}</p>, <p>{w.decideLead}</p>]}
      errors={tried?.errors}
    >
      <Card title={w.theySay}>{said ? <Quote>{said}</Quote> : <p>{w.settled}</p>}</Card>
      <Shown view={view} shown={shown} />
      {said && (
        <Form
          view={view}
          schema={decisionForm}
          action={`/takedowns/${id}`}
          values={tried?.values}
          errors={tried?.errors}
          submit={w.decide}
          main
        />
      )}
    </Page>
  )
}

function Shown({ view, shown }: Pick<DecideProps, 'view' | 'shown'>) {
  const w = words(view.lang)
  return (
    <Card title={w.shown}>
      {shown.length === 0 && <p>{w.nothingShown}</p>}
      {shown.map((one) => (
        <Quote by={day(one.decided_at, view.lang)}>
          {[one.headline, one.body].filter(Boolean).join('\n')}
        </Quote>
      ))}
    </Card>
  )
}

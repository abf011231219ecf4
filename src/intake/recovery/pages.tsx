// Owns: the pages on which a lost receipt is found again, and the one on which staff read out the code.
import {
  Button,
  Card,
  EmptyState,
  type FieldError,
  Form,
  Note,
  Page,
  type View,
} from '../../platform/html/index.ts'
import { day } from '../../platform/words/format.ts'
import { submissionNext } from '../receipts/words.ts'
import { codeForm, openForm, phoneForm } from './forms.ts'
import type { Under } from './queries.ts'
import { words } from './words.ts'

interface Tried {
  view: View
  values?: Record<string, unknown>
  errors?: readonly FieldError[]
}

export function LostPage({ view, values, errors }: Tried) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.lost} lead={w.lostLead} errors={errors}>
      <Form {...{ view, values, errors }} schema={phoneForm} action="/receipts/lost" submit={w.ask} main />
      <Note>{w.noPhone}</Note>
    </Page>
  )
}

/** The same page whether the number is known or not. */
export function CodePage({ view, values, errors }: Tried) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.codeTitle} lead={w.codeLead} errors={errors}>
      <Form
        {...{ view, values, errors }}
        schema={codeForm}
        action="/receipts/lost/code"
        submit={w.prove}
        main
      />
      <Button href="/receipts/lost" quiet>
        {w.askAgain}
      </Button>
    </Page>
  )
}

export function FoundPage({ view, receipts, now }: { view: View; receipts: readonly Under[]; now: Date }) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.found} lead={w.foundLead}>
      {receipts.length === 0 && <EmptyState title={w.none}>{w.noneAdvice}</EmptyState>}
      {receipts.map((one) => (
        <Card
          title={one.headline ?? one.number}
          mark={<span class="hint">{day(one.at, view.lang, now)}</span>}
        >
          <p>{submissionNext[one.state][view.lang]}</p>
          <Form
            view={view}
            schema={openForm}
            values={{ submission: one.id }}
            action="/receipts/lost/opening"
            submit={`${w.open} ${one.number}`}
            name={one.id}
          />
        </Card>
      ))}
      <Note>{w.sealedOnes}</Note>
    </Page>
  )
}

/** No replay key: each making is another code, and put on record. */
export function ReadOutPage({ view, id, code }: { view: View; id: string; code?: string }) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.readOut} lead={w.readOutLead}>
      {code && (
        <Card title={w.readThis} calling>
          <p class="text-2xl font-semibold tabular-nums">{code.replace(/(\d{3})(?=\d)/, '$1 ')}</p>
        </Card>
      )}
      <Form
        view={{ ...view, replayKey: '' }}
        action={`/recoveries/${id}/code`}
        submit={w.make}
        main={!code}
      />
      <Button href="/ring" quiet>
        {w.toRing}
      </Button>
    </Page>
  )
}

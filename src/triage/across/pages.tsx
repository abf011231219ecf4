// Owns: the two pages between committees: what goes up, read before it goes, and the result that goes back.
import { z } from 'zod'
import type { MatterRow } from '../../matters/matter.ts'
import { verbWords } from '../../matters/words/verbs.ts'
import {
  ask,
  Card,
  DataList,
  type FieldError,
  Form,
  Note,
  Page,
  type View,
} from '../../platform/html/index.ts'
import { nothingAsked } from '../../platform/server/door.ts'
import { day } from '../../platform/words/format.ts'
import type { Ready } from './across.ts'
import type { History } from './history.ts'
import type { Received } from './queries.ts'
import { words } from './words.ts'

export const answerForm = z.object({
  result: ask.text({
    ...{ label: words.both.result, hint: words.both.resultHint },
    ...{ min: 2, max: 2000, rows: 5, required: true },
  }),
})

export function SendPage({ view, matter, ready }: { view: View; matter: MatterRow; ready: Ready }) {
  const w = words(view.lang)
  const name = ready.above.name[view.lang]
  return (
    <Page view={view} title={w.sendTo(name)} heading={matter.headline} lead={w.sendLead}>
      <Form
        view={view}
        schema={nothingAsked}
        action={`/matters/${matter.id}/sent-above`}
        submit={w.sendTo(name)}
        main
      />
      <h2>{w.goesAlong}</h2>
      <Note>{w.goesAlongLead}</Note>
      <HistoryTold view={view} history={ready.history} />
    </Page>
  )
}

interface AnswerProps {
  view: View
  matter: MatterRow
  from: Received
  values?: Record<string, unknown>
  errors?: readonly FieldError[]
}

export function AnswerPage({ view, matter, from, values, errors }: AnswerProps) {
  const w = words(view.lang)
  return (
    <Page
      view={view}
      title={w.answerTo(from.from[view.lang])}
      heading={matter.headline}
      lead={w.answerLead}
      errors={errors}
    >
      {from.answer ? (
        <Card title={w.given}>
          <p class="whitespace-pre-line">{from.answer}</p>
        </Card>
      ) : (
        <Form
          {...{ view, values, errors }}
          schema={answerForm}
          action={`/matters/${matter.id}/answer-below`}
          submit={w.answerSubmit}
          main
        />
      )}
    </Page>
  )
}

export function HistoryTold({ view, history }: { view: View; history: History }) {
  const { lang } = view
  const w = words(lang)
  const when = (at: string | null) => (at ? ` · ${day(at, lang)}` : '')
  return (
    <>
      {lang === 'en' && <p class="hint">{w.asWritten}</p>}
      {history.parts.map(({ title, lines }) => (
        <Card title={title[lang]} level={3}>
          <DataList rows={lines.map(({ label, text, at }) => [label[lang], `${text}${when(at)}`])} />
        </Card>
      ))}
      <details class="card">
        <summary>{w.steps}</summary>
        <DataList rows={history.steps.map(({ verb, at }) => [day(at, lang), verbWords[verb]?.[lang]])} />
      </details>
    </>
  )
}

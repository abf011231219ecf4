// Owns: how a draft is asked for, waited for and read, and the log for the office. Never without its mark.
import { z } from 'zod'
import {
  ask,
  Button,
  Card,
  EmptyState,
  Form,
  Light,
  Note,
  Page,
  Quote,
  Table,
  type View,
} from '../../platform/html/index.ts'
import { dayAndTime } from '../../platform/words/format.ts'
import { type Purpose, purposes } from './drafts.ts'
import { assistant } from './endpoint.ts'
import type { Call, Draft } from './queries.ts'
import { words } from './words.ts'

const options = purposes.map((value) => ({ value, label: words.both[value] }))
export const wishForm = z.object({
  purpose: ask.choice({ label: words.both.purpose, options, required: true }),
})

/** Nothing at all where no assistant was chosen. */
export function AskAssistant({ view, action }: { view: View; action: string }) {
  const w = words(view.lang)
  if (!assistant()) return null
  return (
    <Card title={w.ask}>
      <Form view={view} schema={wishForm} action={action} submit={w.send} name="draft">
        <p class="hint">{w.askHint}</p>
      </Form>
    </Card>
  )
}

export function DraftPage({ view, draft, path, now }: { view: View; draft: Draft; path: string; now: Date }) {
  const w = words(view.lang)
  const title = w[draft.purpose satisfies Purpose]
  return (
    <Page view={view} title={w.title} heading={title} live={draft.state === 'waiting'}>
      {draft.state === 'waiting' && <Waiting view={view} path={path} />}
      {draft.state === 'failed' && (
        <Note>
          <strong>{w.failed}</strong> {w[draft.failure ?? 'unreadable']}
        </Note>
      )}
      {draft.text && (
        <Card mark={<Light view={view} light="yellow" label={w.marked} />}>
          <Quote by={`${w.from(draft.messages)} · ${dayAndTime(draft.at, view.lang, now)}`}>
            <span class="whitespace-pre-line">{draft.text}</span>
          </Quote>
        </Card>
      )}
      <p>
        <Button href={draft.about}>{w.back}</Button>
      </p>
    </Page>
  )
}

function Waiting({ view, path }: { view: View; path: string }) {
  const w = words(view.lang)
  return (
    <div hx-get={path} hx-trigger="every 2s" hx-select="#content" hx-target="#content" hx-swap="outerHTML">
      <p role="status">{w.waiting}</p>
      <noscript>
        <Button href={path}>{w.look}</Button>
      </noscript>
    </div>
  )
}

interface LogProps {
  view: View
  calls: readonly Call[]
  next: string | null
  now: Date
}

export function LogPage({ view, calls, next, now }: LogProps) {
  const w = words(view.lang)
  const model = assistant()?.model
  const rows = calls.map((one) => [
    dayAndTime(one.asked_at, view.lang, now),
    one.name,
    w[one.purpose],
    one.messages,
    stateOf(view, one),
    `${one.input_digest.slice(0, 12)} / ${one.output_digest?.slice(0, 12) ?? '–'}`,
  ])
  return (
    <Page view={view} title={w.log} lead={<p>{w.logLead}</p>} wide>
      <Note>{model ? w.isOn(model) : w.isOff}</Note>
      {calls.length === 0 && <EmptyState title={w.noCalls} />}
      {calls.length > 0 && (
        <Table
          view={view}
          caption={w.log}
          head={[w.when, w.who, w.purpose, w.messages, w.state, w.digests]}
          rows={rows}
          figures={[3]}
        />
      )}
      {next && <Button href={`/assistant?after=${next}`}>{w.more}</Button>}
    </Page>
  )
}

function stateOf(view: View, { state, failure }: Call): string {
  const w = words(view.lang)
  if (state === 'failed') return w[failure ?? 'unreadable']
  return state === 'waiting' ? w.stateWaiting : w.stateDrafted
}

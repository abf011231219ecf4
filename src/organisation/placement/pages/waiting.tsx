// Owns: a proposal that is being worked out, and one that cannot be.
import { Button, Card, Form, Note, Page } from '../../../platform/html/index.ts'
import { namesOf, tellFault, tellRule } from '../rules/tell.ts'
import { words } from '../words.ts'
import { Discard, type PageProps, Who } from './draft.tsx'

export function AskedPage({ view, at }: PageProps) {
  const w = words(view.lang)
  const path = `/placements/${at.placement.id}`
  return (
    <Page view={view} title={at.placement.settings.title} live>
      <div hx-get={path} hx-trigger="every 2s" hx-select="#content" hx-target="#content" hx-swap="outerHTML">
        <Note>
          <strong>{w.asked}</strong>
          <p>{w.askedHint}</p>
        </Note>
      </div>
      <Who view={view} at={at} />
      <p class="row">
        <Button href={path}>{w.lookAgain}</Button>
      </p>
      <Back view={view} at={at} />
    </Page>
  )
}

export function RefusedPage({ view, at }: PageProps) {
  const w = words(view.lang)
  const { refusal, settings } = at.placement
  return (
    <Page view={view} title={settings.title} lead={w.refusedTitle}>
      {refusal && <Reasons view={view} at={at} />}
      <Back view={view} at={at} />
      <Discard view={view} at={at} />
    </Page>
  )
}

function Reasons({ view, at }: PageProps) {
  const w = words(view.lang)
  const { refusal } = at.placement
  const names = namesOf(at.choice, view.lang)
  if (!refusal) return null
  const [lead, lines] =
    'faults' in refusal
      ? [w.faultLead, refusal.faults.map((fault) => tellFault(fault, names))]
      : [w.conflictLead, refusal.conflict.rules.map((rule) => tellRule(rule, names))]
  const smallest = 'conflict' in refusal && refusal.conflict.smallest
  return (
    <Card title={lead} calling>
      <ul>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      {'conflict' in refusal && <p class="hint">{smallest ? w.conflictSmallest : w.conflictIrreducible}</p>}
    </Card>
  )
}

export function Back({ view, at }: PageProps) {
  const w = words(view.lang)
  return <Form view={view} action={`/placements/${at.placement.id}/reopening`} submit={w.back} />
}

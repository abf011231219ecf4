// Owns: the cases that everyone may read, and the desk's list of what waits to be kept.
import { Button, Card, EmptyState, Page, Table, type View } from '../../platform/html/index.ts'
import { day } from '../../platform/words/format.ts'
import type { PublicCase, Waiting } from '../queries.ts'
import { outcomeWords, words } from '../words.ts'
import { CaseBody } from './pages.tsx'

export function CasesPage({
  view,
  cases,
  next,
}: {
  view: View
  cases: readonly PublicCase[]
  next: string | null
}) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.cases} lead={<p>{w.casesLead}</p>}>
      {cases.length === 0 && <EmptyState title={w.casesEmpty}>{w.casesEmptyAdvice}</EmptyState>}
      <div class="columns">
        {cases.map((one) => (
          <Card title={one.title} href={`/cases/${one.id}`}>
            <p>{opening(one.outcome)}</p>
            <p class="hint">{underline(view, one)}</p>
          </Card>
        ))}
      </div>
      {next && <Button href={`/cases?after=${encodeURIComponent(next)}`}>{w.more}</Button>}
    </Page>
  )
}

interface CaseProps {
  view: View
  one: PublicCase
  /** What each room shows everyone of it. */
  record: readonly ((view: View) => unknown)[]
}

export function CasePage({ view, one, record }: CaseProps) {
  const w = words(view.lang)
  return (
    <Page view={view} title={one.title} lead={<p>{underline(view, one)}</p>}>
      <article class="stack">
        <CaseBody view={view} text={one} alone />
      </article>
      {record.length > 0 && (
        <details>
          <summary class="btn">{w.steps}</summary>
          <div class="stack mt-4">{record.map((section) => section(view) as never)}</div>
        </details>
      )}
      <p>
        <Button href="/cases" quiet>
          {w.toCases}
        </Button>
      </p>
      <p class="hint">
        <a href={`/topics/${one.id}/takedown`}>{w.aboutMe}</a>
      </p>
    </Page>
  )
}

/** Failures stand beside successes, by their name. */
function underline(view: View, one: PublicCase): string {
  const outcome = outcomeWords[one.conclusion as keyof typeof outcomeWords]?.[view.lang]
  const where = words(view.lang).publishedOn(one.place[view.lang], day(one.decidedAt, view.lang))
  return [where, outcome].filter(Boolean).join(' · ')
}

const opening = (text: string): string => {
  const letters = [...(text.split('\n').find(Boolean) ?? '')]
  return letters.length > 90 ? `${letters.slice(0, 90).join('')}…` : letters.join('')
}

export function WaitingPage({
  view,
  rows,
  next,
}: {
  view: View
  rows: readonly Waiting[]
  next: string | null
}) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.waiting} lead={<p>{w.waitingLead}</p>}>
      {rows.length === 0 ? (
        <EmptyState title={w.waitingEmpty}>{w.waitingEmptyAdvice}</EmptyState>
      ) : (
        <Table
          {...{ view, caption: w.waiting, heard: true }}
          head={[w.headline, w.closedOn, w.caseStep]}
          rows={rows.map((one) => [
            <a href={`/matters/${one.id}`}>{one.headline}</a>,
            day(one.state_since, view.lang),
            one.written_at ? w.toApprove : w.notWritten,
          ])}
        />
      )}
      {next && <Button href={`/archive?after=${encodeURIComponent(next)}`}>{w.more}</Button>}
    </Page>
  )
}

// Owns: the audit as its keeper reads it. It leads to no matter and names no resident.
import { Button, EmptyState, Field, Icon, Page, Table, type View } from '../../platform/html/index.ts'
import { dayAndTime, number } from '../../platform/words/format.ts'
import { addressOf, type Filter, filterForm } from './forms.ts'
import { actIn } from './kinds.ts'
import type { AuditLine } from './queries.ts'
import { aboutIn, whoIn } from './telling.ts'
import { type Whole, WholeCard } from './whole.tsx'
import { wholeWords, words } from './words/words.ts'

interface AuditProps {
  view: View
  filter: Filter
  lines: readonly AuditLine[]
  /** The last line of this page, where there are earlier ones. */
  next: string | null
  /** Not on pages further back. */
  whole: Whole | null
  now: Date
}

export function AuditPage(props: AuditProps) {
  const { view, filter, lines, next, whole, now } = props
  const w = words(view.lang)
  return (
    <Page view={view} title={w.title} lead={w.lead} wide>
      {whole && <WholeCard {...{ view, now, ...whole }} />}
      <FilterForm view={view} filter={filter} />
      {lines.length > 0 ? (
        <Table
          view={view}
          caption={w.count(number(lines.length, view.lang))}
          head={[w.act, w.when, w.who, w.about, w.outcome]}
          rows={lines.map((line) => rowOf(props, line))}
        />
      ) : (
        <EmptyState title={w.none}>{w.noneAdvice}</EmptyState>
      )}
      <div class="row">
        {next && <Button href={addressOf('/audit', filter, next)}>{w.earlier}</Button>}
        {!whole && (
          <Button href={addressOf('/audit', filter)} quiet>
            {w.newest}
          </Button>
        )}
      </div>
      {lines.length > 0 && <Take view={view} filter={filter} />}
    </Page>
  )
}

function rowOf({ view, now }: AuditProps, line: AuditLine) {
  const { lang } = view
  const w = words(lang)
  return [
    actIn(lang, line.act),
    dayAndTime(line.at, lang, now),
    whoIn(lang, line),
    aboutIn(lang, line) || '–',
    line.success ? (
      w.done
    ) : (
      <>
        <Icon name="octagon" /> {w.refused}
      </>
    ),
  ]
}

function FilterForm({ view, filter }: Pick<AuditProps, 'view' | 'filter'>) {
  const values = { ...filter, kind: filter.kind ?? 'every', outcome: filter.outcome ?? 'every' }
  return (
    <form method="get" action="/audit" class="columns items-end">
      {Object.entries(filterForm.shape).map(([name, field]) => (
        <Field view={view} name={name} schema={field} values={values} />
      ))}
      <div class="row">
        <button type="submit" class="btn btn-primary">
          {words(view.lang).find}
        </button>
      </div>
    </form>
  )
}

function Take({ view, filter }: Pick<AuditProps, 'view' | 'filter'>) {
  const w = words(view.lang)
  return (
    <section class="stack">
      <h2>{w.take}</h2>
      <div class="row">
        <Button href={addressOf('/audit/export/xlsx', filter)}>{w.sheet}</Button>
        <Button href={addressOf('/audit/export/csv', filter)}>{w.csv}</Button>
      </div>
      <p class="hint">{w.takeNote}</p>
    </section>
  )
}

export function WholePage({ view, whole, now }: { view: View; whole: Whole; now: Date }) {
  const w = wholeWords(view.lang)
  return (
    <Page view={view} title={w.checked}>
      <WholeCard {...{ view, now, ...whole }} />
      <Button href="/audit">{w.back}</Button>
    </Page>
  )
}

// Owns: the page of the records behind a figure.
import { Button, EmptyState, Page, Table, Tabs, type View } from '../../platform/html/index.ts'
import { day } from '../../platform/words/format.ts'
import type { Figure } from '../figures/figure.ts'
import { nameOf } from '../figures/words/index.ts'
import type { Period } from '../reading/period.ts'
import type { FigureRecord, Slice } from '../reading/records.ts'
import { words } from '../words.ts'
import { definition, periodName } from './value.tsx'

interface RecordsProps {
  view: View
  figure: Figure
  period: Period
  slice: Slice
  records: readonly FigureRecord[]
  next: string | null
}

export function RecordsPage({ view, figure, period, slice, records, next }: RecordsProps) {
  const w = words(view.lang)
  const name = nameOf(figure.key)[view.lang]
  const address = (change: Slice) => addressOf(figure, period, { ...slice, after: undefined, ...change })
  const title = `${name}: ${figure.standing ? w.today : periodName(view, period)}`
  const tab = (label: string, met: Slice['met']) => ({
    ...{ href: address({ met }), label, current: slice.met === met },
  })
  return (
    <Page view={view} title={title} lead={`${definition(view, figure)}. ${w.recordsLead}`} wide>
      {figure.ratio && (
        <Tabs label={w.counts} tabs={[tab(w.all, undefined), tab(w.met, 'yes'), tab(w.unmet, 'no')]} />
      )}
      <Rows view={view} figure={figure} records={records} />
      <div class="row">
        {next && <Button href={address({ after: next })}>{w.more}</Button>}
        <Button href={`/statistics/${figure.key}?period=${period.key}`} quiet>
          {w.backToFigure}
        </Button>
      </div>
    </Page>
  )
}

function Rows({ view, figure, records }: Pick<RecordsProps, 'view' | 'figure' | 'records'>) {
  const w = words(view.lang)
  if (records.length === 0) return <EmptyState title={w.none}>{w.noneAdvice}</EmptyState>
  const head = [w.record, figure.standing ? '' : w.day, w.place, figure.ratio ? w.counts : ''].filter(Boolean)
  const cells = (one: FigureRecord) => [
    named(view, one),
    ...(figure.standing ? [] : [day(one.day, view.lang)]),
    one.place?.[view.lang] ?? '',
    ...(figure.ratio ? [one.met ? w.yes : w.no] : []),
  ]
  return <Table view={view} caption={w.recordsTitle} head={head} rows={records.map(cells)} />
}

function named(view: View, record: FigureRecord) {
  const title = view.lang === 'zh' ? record.title : record.titleEn
  const text = [record.number, title].filter(Boolean).join(' · ') || words(view.lang).withoutName
  return record.path ? <a href={record.path}>{text}</a> : text
}

function addressOf(figure: Figure, period: Period, { by, of, met, after }: Slice): string {
  const asked = Object.entries({ period: period.key, by, of, met, after }).filter(([, value]) => value)
  return `/statistics/${figure.key}/records?${new URLSearchParams(asked as [string, string][])}`
}

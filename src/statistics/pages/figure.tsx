// Owns: the page of one figure: what it counts, how it goes, how it divides, and the way to its records.
import type { Child } from 'hono/jsx'
import {
  Button,
  DataList,
  EmptyState,
  KeyFigure,
  MainAction,
  Page,
  Table,
  Tabs,
  type View,
} from '../../platform/html/index.ts'
import { day } from '../../platform/words/format.ts'
import type { Figure } from '../figures/figure.ts'
import { nameOf } from '../figures/words/index.ts'
import type { NamedPart } from '../reading/names.ts'
import type { Period } from '../reading/period.ts'
import { type Dimension, dimensions, type Part, type Value } from '../reading/values.ts'
import { words } from '../words.ts'
import { MonthsChart } from './chart.tsx'
import { PeriodTabs } from './list.tsx'
import { definition, valueText } from './value.tsx'

export const dimensionLabel = ({ lang }: View, by: Dimension): string => {
  const w = words(lang)
  return {
    ...{ township: w.byTownship, village: w.byVillage, venue: w.byVenue, method: w.byMethod },
    ...{ category: w.byCategory, channel: w.byChannel, month: w.byMonth },
  }[by]
}

interface FigureProps {
  view: View
  figure: Figure
  period: Period
  periods: readonly string[]
  by: Dimension
  parts: readonly NamedPart[]
  months: readonly Part[]
  now: Value
  then: Value
  at: Date
}

export function FigurePage(props: FigureProps) {
  const { view, figure, period, periods, by, now, then, at } = props
  const w = words(view.lang)
  const name = nameOf(figure.key)[view.lang]
  const here = `/statistics/${figure.key}`
  const span = `${day(period.from, view.lang, at)} – ${day(period.to, view.lang, at)}`
  const whole = figure.ratio ? { n: now.n, d: now.d } : { n: now.d }
  return (
    <Page view={view} title={name} lead={definition(view, figure)} wide>
      {!figure.standing && <PeriodTabs {...{ view, period, periods }} path={here} also={`&by=${by}`} />}
      <KeyFigure view={view} label={name} {...whole} href={`${here}/records?period=${period.key}`} />
      <DataList
        rows={[
          [w.span, figure.standing ? w.today : span],
          [w.before, figure.standing ? null : valueText(view, figure, then)],
        ]}
      />
      <MainAction href={`${here}/records?period=${period.key}`}>{w.records}</MainAction>
      {!figure.standing && <MonthsChart {...{ view, figure, year: period.year, months: props.months }} />}
      <Parts {...props} />
      <Ways view={view} figure={figure} period={period} />
    </Page>
  )
}

function Parts({ view, figure, period, by, parts }: FigureProps): Child {
  const w = words(view.lang)
  const here = `/statistics/${figure.key}`
  const rows = parts.map((one) => [
    <a href={`${here}/records?period=${period.key}&by=${by}&of=${encodeURIComponent(one.member)}`}>
      {one.name[view.lang]}
    </a>,
    valueText(view, figure, one),
  ])
  return (
    <>
      <Tabs label={w.figure} tabs={waysToSplit(view, figure, period, by)} />
      {rows.length === 0 ? (
        <EmptyState title={w.byNone}>{w.noneAdvice}</EmptyState>
      ) : (
        <Table
          view={view}
          caption={dimensionLabel(view, by)}
          head={[dimensionLabel(view, by), w.value]}
          rows={rows}
          figures={[1]}
        />
      )}
      <p class="hint">{w.orderNote}</p>
    </>
  )
}

function waysToSplit(view: View, figure: Figure, period: Period, by: Dimension) {
  const here = `/statistics/${figure.key}?period=${period.key}`
  return dimensions
    .filter((one) => one !== 'month')
    .map((one) => ({
      ...{ href: `${here}&by=${one}`, label: dimensionLabel(view, one), current: one === by },
    }))
}

function Ways({ view, figure, period }: Pick<FigureProps, 'view' | 'figure' | 'period'>) {
  const w = words(view.lang)
  const asked = `period=${period.key}&figure=${figure.key}`
  return (
    <div class="row">
      <Button href={`/statistics/export/csv?${asked}`}>{w.csv}</Button>
      <Button href={`/statistics/export/json?${asked}`}>{w.json}</Button>
      <Button href={`/statistics?period=${period.key}`} quiet>
        {w.back}
      </Button>
    </div>
  )
}

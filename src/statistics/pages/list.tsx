// Owns: the page of all figures: each with its number, last year's, and the way to how it is made up.
import { Button, Note, Page, Table, Tabs, type View } from '../../platform/html/index.ts'
import { dayAndTime } from '../../platform/words/format.ts'
import { figures } from '../figures/all.ts'
import { figureGroups } from '../figures/figure.ts'
import { groupWords, nameOf } from '../figures/words/index.ts'
import { type Period, periodOf } from '../reading/period.ts'
import type { Value } from '../reading/values.ts'
import { words } from '../words.ts'
import { nothing, periodName, valueText } from './value.tsx'

interface ListProps {
  view: View
  period: Period
  periods: readonly string[]
  now: ReadonlyMap<string, Value>
  then: ReadonlyMap<string, Value>
  counted: Date | null
  /** Reads the year's papers. */
  yearEnd: boolean
  at: Date
}

export function FiguresPage({ view, period, periods, now, then, counted, yearEnd, at }: ListProps) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.title} lead={w.lead} wide>
      <PeriodTabs view={view} path="/statistics" period={period} periods={periods} />
      {figureGroups.map((group) => (
        <Table
          view={view}
          caption={groupWords[group][view.lang]}
          head={[w.figure, w.value, group === 'organised' ? '' : w.before].filter(Boolean)}
          figures={[1, 2]}
          rows={figures
            .filter((one) => one.group === group)
            .map((one) => [
              <a href={`/statistics/${one.key}?period=${period.key}`}>{nameOf(one.key)[view.lang]}</a>,
              valueText(view, one, now.get(one.key) ?? nothing),
              ...(one.standing ? [] : [valueText(view, one, then.get(one.key) ?? nothing)]),
            ])}
        />
      ))}
      {counted && <p class="hint">{w.counted(dayAndTime(counted, view.lang, at))}</p>}
      <Note>{w.export}</Note>
      <Ways view={view} period={period} yearEnd={yearEnd} />
    </Page>
  )
}

function Ways({ view, period, yearEnd }: Pick<ListProps, 'view' | 'period' | 'yearEnd'>) {
  const w = words(view.lang)
  return (
    <div class="row">
      <Button href={`/statistics/export/csv?period=${period.key}`}>{w.csv}</Button>
      <Button href={`/statistics/export/json?period=${period.key}`}>{w.json}</Button>
      <Button href="/voices">{w.voices}</Button>
      {yearEnd && <Button href={`/year-end?year=${period.year}`}>{w.yearEnd}</Button>}
    </div>
  )
}

interface TabsProps {
  view: View
  path: string
  period: Period
  periods: readonly string[]
  also?: string
}

export function PeriodTabs({ view, path, period, periods, also = '' }: TabsProps) {
  const tabs = periods.map((key) => ({
    href: `${path}?period=${key}${also}`,
    label: periodName(view, periodOf(key, period.to)),
    current: key === period.key,
  }))
  return <Tabs label={words(view.lang).period} tabs={tabs} />
}

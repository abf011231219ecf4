// Owns: the picture of two years month by month: drawn here, said in words under it, and written out in the table beside.
import type { View } from '../../platform/html/index.ts'
import { Card, Table } from '../../platform/html/index.ts'
import { monthName, number } from '../../platform/words/format.ts'
import type { Figure } from '../figures/figure.ts'
import type { Part, Value } from '../reading/values.ts'
import { words } from '../words.ts'
import { nothing, valueText } from './value.tsx'

/** Drawn as wide as a phone, so that its months can be read there; no wider than a hand's breadth at a desk. */
const width = 384
const height = 176
const slot = width / 12

interface Props {
  view: View
  figure: Figure
  year: number
  months: readonly Part[]
}

const key = (year: number, month: number) => `${year}-${String(month + 1).padStart(2, '0')}`
const twelve = Array.from({ length: 12 }, (_, month) => month)

export function MonthsChart(props: Props) {
  const { view, year, months } = props
  const w = words(view.lang)
  const text = props.figure.ratio ? shareSaidOf(view, year, months) : saidOf(view, year, months)
  return (
    <Card title={w.months}>
      <Bars {...props} text={text} />
      <p>{text}</p>
      {months.length > 0 && (
        <details>
          <summary class="btn">{w.asTable}</summary>
          <MonthsTable {...props} />
        </details>
      )}
    </Card>
  )
}

const keyed = (months: readonly Part[]) => new Map(months.map((one) => [one.member, one]))

/** A share of its whole is drawn as a share, up to all of it; a count up to the highest. */
function heights({ figure, months }: Pick<Props, 'figure' | 'months'>) {
  const most = Math.max(1, ...months.map(({ d }) => d))
  return ({ n, d }: Value) => (figure.ratio ? (d === 0 ? 0 : n / d) : d / most)
}

function Bars({ figure, year, months, text }: Props & { text: string }) {
  const by = keyed(months)
  const share = heights({ figure, months })
  const bar = (which: number, month: number, offset: number, opacity: number) => {
    const tall = share(by.get(key(which, month)) ?? nothing) * (height - 24)
    const place = { x: month * slot + offset, y: height - 20 - tall, width: slot * 0.36, height: tall }
    return <rect {...place} rx="2" fill="currentColor" fill-opacity={opacity} />
  }
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={text} class="w-full max-w-xl text-primary">
      {twelve.map((month) => (
        <>
          {bar(year - 1, month, slot * 0.1, 0.35)}
          {bar(year, month, slot * 0.5, 1)}
          <text
            x={(month + 0.5) * slot}
            y={height - 4}
            text-anchor="middle"
            font-size="13"
            fill="currentColor"
          >
            {month + 1}
          </text>
        </>
      ))}
    </svg>
  )
}

function MonthsTable({ view, figure, year, months }: Props) {
  const w = words(view.lang)
  const by = keyed(months)
  const cell = (which: number, month: number) => valueText(view, figure, by.get(key(which, month)) ?? nothing)
  const rows = twelve
    .filter((month) => by.has(key(year, month)) || by.has(key(year - 1, month)))
    .map((month) => [String(month + 1), cell(year, month), cell(year - 1, month)])
  const head = [w.month, w.year(year), w.year(year - 1)]
  return <Table view={view} caption={w.months} head={head} figures={[1, 2]} rows={rows} />
}

/** What one sees in it, from the numbers alone. `months` holds last year only as far as this year has come. */
export function saidOf({ lang }: View, year: number, months: readonly Part[]): string {
  const w = words(lang)
  const sum = (which: number) =>
    months.filter(({ member }) => member.startsWith(`${which}-`)).reduce((total, { d }) => total + d, 0)
  const [top] = months.filter(({ member }) => member.startsWith(`${year}-`)).toSorted((a, b) => b.d - a.d)
  if (months.length === 0) return w.monthsNone
  const said = (n: number) => number(n, lang)
  const high = top ? monthName(top.member, lang) : '–'
  return w.monthsShow(year, said(sum(year)), said(sum(year - 1)), high, said(top?.d ?? 0))
}

/** Both years as they stand, each as part and whole; no month is held up for its luck with a few. */
function shareSaidOf(view: View, year: number, months: readonly Part[]): string {
  const w = words(view.lang)
  if (months.length === 0) return w.monthsNone
  const sum = (which: number) =>
    months
      .filter(({ member }) => member.startsWith(`${which}-`))
      .reduce(({ n, d }, one) => ({ n: n + one.n, d: d + one.d }), nothing)
  const said = (which: number) => valueText(view, { ratio: true }, sum(which))
  return w.sharesShow(year, said(year), sum(year - 1).d > 0 ? said(year - 1) : null)
}

// Owns: how suggestions were received, over time and apart by place and way in: a drift shows, and so does whom the models
// understand less. Small numbers get no share.
import { Card, Table, type View } from '../../platform/html/index.ts'
import { number, percent } from '../../platform/words/format.ts'
import type { Field } from '../suggestions/suggest.ts'
import type { Received } from './queries.ts'
import { channelWords, words } from './words.ts'

export interface Reception {
  field: Field
  byMonth: readonly Received[]
  byTownship: readonly Received[]
  byChannel: readonly Received[]
}

/** A share of fewer says nothing. */
const fewest = 20

export function ReceivedPart({ view, receptions }: { view: View; receptions: readonly Reception[] }) {
  const w = words(view.lang)
  return (
    <>
      <h2>{w.received}</h2>
      <p class="hint">
        {w.receivedLead}
        {w.uneven}
      </p>
      {receptions.map((one) => (
        <FieldCard view={view} reception={one} />
      ))}
    </>
  )
}

function FieldCard({ view, reception }: { view: View; reception: Reception }) {
  const w = words(view.lang)
  const { field, byMonth, byTownship, byChannel } = reception
  if (byMonth.length === 0)
    return (
      <Card title={w[field]}>
        <p class="hint">{w.noneYet}</p>
      </Card>
    )
  const placeOf = (one: Received) => one.name?.[view.lang] ?? w.nowhere
  const wayOf = (one: Received) => channelWords[one.key]?.[view.lang] ?? one.key
  return (
    <Card title={w[field]}>
      <By view={view} caption={w.byMonth} rows={byMonth} named={({ key }) => key} />
      <details>
        <summary>{`${w.byTownship} · ${w.byChannel}`}</summary>
        <By view={view} caption={w.byTownship} rows={byTownship} named={placeOf} />
        <By view={view} caption={w.byChannel} rows={byChannel} named={wayOf} />
      </details>
    </Card>
  )
}

interface ByProps {
  view: View
  caption: string
  rows: readonly Received[]
  named(row: Received): string
}

function By({ view, caption, rows, named }: ByProps) {
  const w = words(view.lang)
  const n = (value: number) => number(value, view.lang)
  return (
    <Table
      view={view}
      caption={caption}
      head={[caption, w.suggested, w.accepted, w.changed, w.share, w.unsure]}
      figures={[1, 2, 3, 4, 5]}
      rows={rows.map((row) => [
        named(row),
        n(row.suggested),
        n(row.accepted),
        n(row.suggested - row.accepted),
        row.suggested < fewest ? w.few : percent(row.accepted, row.suggested, view.lang),
        n(row.unsure),
      ])}
    />
  )
}

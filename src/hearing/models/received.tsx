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
const fewest = 10

export function ReceivedPart({ view, receptions }: { view: View; receptions: readonly Reception[] }) {
  const w = words(view.lang)
  const some = receptions.filter(({ byChannel }) => byChannel.length > 0)
  return (
    <Card title={w.received}>
      <p class="hint">{w.receivedLead}</p>
      {some.length === 0 && <p>{w.noneYet}</p>}
      {some.length > 0 && (
        <>
          <By
            view={view}
            caption={w.lastYear}
            rows={some.map(totalOf)}
            named={({ key }) => w[key as Field]}
          />
          <p class="hint">{w.uneven}</p>
        </>
      )}
      {some.map((one) => (
        <Apart view={view} reception={one} />
      ))}
    </Card>
  )
}

function totalOf({ field, byChannel }: Reception): Received {
  const sum = (key: 'suggested' | 'accepted' | 'unsure') =>
    byChannel.reduce((total, one) => total + one[key], 0)
  return {
    key: field,
    name: null,
    suggested: sum('suggested'),
    accepted: sum('accepted'),
    unsure: sum('unsure'),
  }
}

function Apart({ view, reception }: { view: View; reception: Reception }) {
  const w = words(view.lang)
  const { field, byMonth, byTownship, byChannel } = reception
  const placeOf = (one: Received) => one.name?.[view.lang] ?? w.nowhere
  const wayOf = (one: Received) => channelWords[one.key]?.[view.lang] ?? one.key
  return (
    <details>
      <summary>{w.apart(w[field])}</summary>
      <By view={view} caption={w.byMonth} rows={byMonth} named={({ key }) => key} />
      <By view={view} caption={w.byTownship} rows={byTownship} named={placeOf} />
      <By view={view} caption={w.byChannel} rows={byChannel} named={wayOf} />
    </details>
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

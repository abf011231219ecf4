// Owns: published matters as a list, and how many are not published and why.
import { type MatterState, stageOf } from '../../matters/machines/matter.ts'
import { labelAt, station } from '../../matters/methods/stations.ts'
import { EmptyState, Lines, Table, type View } from '../../platform/html/index.ts'
import type { PublicTopic } from './queries.ts'
import { refusalWords, words } from './words.ts'

export function TopicList({ view, topics }: { view: View; topics: readonly PublicTopic[] }) {
  const w = words(view.lang)
  if (topics.length === 0) return <EmptyState title={w.none}>{w.noneAdvice}</EmptyState>
  const line = (topic: PublicTopic) => ({
    href: `/topics/${topic.id}`,
    title: topic.headline,
    hint: `${topic.place[view.lang]} · ${stationLabel(topic, view)}`,
  })
  return <Lines lines={topics.map(line)} />
}

export function stationLabel({ state, from }: Pick<PublicTopic, 'state' | 'from'>, view: View): string {
  return labelAt(state, from)[view.lang]
}

export const stationAt = (state: MatterState, from: MatterState | null) => station(stageOf(state, from))

export function Unpublished({
  view,
  unpublished,
}: {
  view: View
  unpublished: readonly { reason: string; n: number }[]
}) {
  const w = words(view.lang)
  const total = unpublished.reduce((sum, one) => sum + one.n, 0)
  if (total === 0) return null
  const reasonOf = (reason: string) =>
    (refusalWords[reason as keyof typeof refusalWords] ?? refusalWords.other)[view.lang]
  return (
    <Table
      view={view}
      caption={w.unpublished(total)}
      head={[w.reason, w.count]}
      figures={[1]}
      rows={unpublished.map((one) => [reasonOf(one.reason), one.n])}
    />
  )
}

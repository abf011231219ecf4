// Owns: what anyone may read: the county's front, open topics, one topic.
import { type MatterState, stageOf } from '../matters/machines/matter.ts'
import { station, stations } from '../matters/methods/stations.ts'
import {
  Button,
  Card,
  EmptyState,
  Figures,
  Journey,
  KeyFigure,
  Lines,
  MainAction,
  Page,
  type Station,
  Table,
  type View,
} from '../platform/html/index.ts'
import { day } from '../platform/words/format.ts'
import type { PublicTopic } from './queries.ts'
import { refusalWords, words } from './words.ts'

interface Home {
  topics: readonly PublicTopic[]
  solved: { n: number; d: number }
  archived: number
}

export function HomePage({ view, home }: { view: View; home: Home }) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.home} heading={w.homeTitle} lead={w.homeLead}>
      <p>
        <MainAction href="/submissions/new">{w.speak}</MainAction>
      </p>
      <p>
        <Button href="/receipts">{w.lookUp}</Button>
      </p>
      <Card title={w.openTopics} href="/topics">
        <TopicList view={view} topics={home.topics} />
      </Card>
      <Card title={w.achieved} href="/cases">
        <Figures>
          <KeyFigure view={view} label={w.finished} n={home.archived} href="/cases" />
          <KeyFigure view={view} label={w.solved} n={home.solved.n} d={home.solved.d} note={w.ofAnswers} />
        </Figures>
      </Card>
    </Page>
  )
}

export function TopicList({ view, topics }: { view: View; topics: readonly PublicTopic[] }) {
  const w = words(view.lang)
  if (topics.length === 0) return <EmptyState title={w.none}>{w.noneAdvice}</EmptyState>
  const line = (topic: PublicTopic) => ({
    href: `/topics/${topic.id}`,
    title: topic.headline,
    hint: `${topic.place[view.lang]} · ${stationLabel(topic.state, view)}`,
  })
  return <Lines lines={topics.map(line)} />
}

export function TopicsPage(props: {
  view: View
  topics: readonly PublicTopic[]
  next: string | null
  unpublished: readonly { reason: string; n: number }[]
  /** What other rooms bring to this page. */
  children?: unknown
}) {
  const { view, topics, next, unpublished, children } = props
  const w = words(view.lang)
  const total = unpublished.reduce((sum, one) => sum + one.n, 0)
  const reasonOf = (reason: string) =>
    (refusalWords[reason as keyof typeof refusalWords] ?? refusalWords.other)[view.lang]
  return (
    <Page view={view} title={w.topics} lead={w.topicsLead}>
      {children as never}
      <TopicList view={view} topics={topics} />
      {next && <Button href={`/topics?after=${encodeURIComponent(next)}`}>{w.more}</Button>}
      {total > 0 && (
        <Table
          view={view}
          caption={w.unpublished(total)}
          head={[w.reason, w.count]}
          figures={[1]}
          rows={unpublished.map((one) => [reasonOf(one.reason), one.n])}
        />
      )}
    </Page>
  )
}

interface TopicProps {
  view: View
  topic: PublicTopic
  sections: readonly unknown[]
}

export function TopicPage({ view, topic, sections }: TopicProps) {
  const w = words(view.lang)
  const lead = `${topic.place[view.lang]} · ${day(topic.decidedAt, view.lang)}`
  return (
    <Page view={view} title={topic.headline} lead={lead}>
      <Journey
        view={view}
        label={stationLabel(topic.state, view)}
        stations={plainJourney(topic.state, view)}
      />
      {topic.body && (
        <Card title={w.publicWords}>
          <p>{topic.body}</p>
          <p class="hint">{w.seal}</p>
        </Card>
      )}
      {sections as never}
    </Page>
  )
}

function plainJourney(state: MatterState, view: View): Station[] {
  const here = station(stageOf(state))
  const stateOf = (at: number) => {
    if (state === 'archived' || at < here) return 'done'
    return at === here ? 'present' : 'ahead'
  }
  return stations.map((one) => ({ label: one.label[view.lang], state: stateOf(one.station) }))
}

function stationLabel(state: MatterState, view: View): string {
  const here = station(stageOf(state))
  return stations.find((one) => one.station === here)?.label[view.lang] ?? ''
}

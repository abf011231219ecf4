// Owns: what anyone may read of matters: the open topics, and one of them with what was agreed and what came of it.
import type { ChapterFacts } from '../../matters/chapters.ts'
import { journeyOf } from '../../matters/methods/journey.ts'
import { outcomeWords } from '../../matters/outcomes/words.ts'
import { promiseText } from '../../matters/words/due.ts'
import { Button, Card, Journey, Page, type View } from '../../platform/html/index.ts'
import { day } from '../../platform/words/format.ts'
import { mayTell } from '../../statistics/public/few.ts'
import { words as publicWords } from '../../statistics/public/words.ts'
import { Section } from '../matter/columns.tsx'
import type { Told } from '../matter/told.ts'
import { TopicList, Unpublished } from './list.tsx'
import type { PublicTopic } from './queries.ts'
import { words } from './words.ts'

interface TopicsProps {
  view: View
  topics: readonly PublicTopic[]
  next: string | null
  unpublished: readonly { reason: string; n: number }[]
  /** What other rooms bring to this page. */
  children?: unknown
}

export function TopicsPage({ view, topics, next, unpublished, children }: TopicsProps) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.topics} lead={w.topicsLead}>
      {children as never}
      <TopicList view={view} topics={topics} />
      {next && <Button href={`/topics?after=${encodeURIComponent(next)}`}>{w.more}</Button>}
      <p>
        <a href="/search">{w.toSearch}</a>
      </p>
      <p>
        <a href="/results">{w.toResults}</a>
      </p>
      <Unpublished view={view} unpublished={unpublished} />
    </Page>
  )
}

interface TopicProps {
  view: View
  topic: PublicTopic
  told: Told
  /** What one can do here: say that one has this too, support it. */
  children?: unknown
}

export function TopicPage({ view, topic, told, children }: TopicProps) {
  const w = words(view.lang)
  const lead = [
    topic.place[view.lang],
    topic.sinceYear && w.since(topic.sinceYear),
    w.publicOn(day(topic.decidedAt, view.lang, told.now)),
  ]
  return (
    <Page view={view} title={topic.headline} lead={lead.filter(Boolean).join(' · ')} wide>
      <Stations view={view} told={told} />
      <div class="story story-two">
        <div class="story-papers">
          <CameOfIt view={view} topic={topic} told={told} />
          {children as never}
          <Sections view={view} chapters={told.voices} />
        </div>
        <div class="story-record">
          <Published view={view} body={topic.body} />
          <Sections view={view} chapters={told.record} />
        </div>
      </div>
      <p class="hint">
        <a href={`/topics/${topic.id}/takedown`}>{w.aboutMe}</a>
      </p>
    </Page>
  )
}

function Published({ view, body }: { view: View; body: string | null }) {
  const w = words(view.lang)
  if (!body) return null
  return (
    <Card title={w.publicWords}>
      <p class="text-lg">{body}</p>
      <p class="hint">{w.seal}</p>
    </Card>
  )
}

function Sections({ view, chapters }: { view: View; chapters: readonly ChapterFacts[] }) {
  return (
    <>
      {chapters.map((facts) => (
        <Section view={view} facts={facts} />
      ))}
    </>
  )
}

/** In plain stations: a method's own step names are for those who work by it. */
function Stations({ view, told }: { view: View; told: Told }) {
  const line = journeyOf(told.method, told.matter, told.reached, view.lang)
  const stations = line.map(({ label, state, at }) => ({
    ...{ label, state, when: at && day(at, view.lang, told.now) },
  }))
  return <Journey view={view} label={words(view.lang).topics} stations={stations} />
}

function CameOfIt({ view, topic, told }: Omit<TopicProps, 'children'>) {
  const w = words(view.lang)
  const { said } = topic
  return (
    <Card title={w.cameOfIt}>
      <p class="text-xl">
        <strong>{outcomeWords[topic.outcome][view.lang]}</strong>
      </p>
      {said.d > 0 && (
        <p>{mayTell(said.n, said.d) ? w.said(said.n, said.d) : publicWords(view.lang).fewSaid}</p>
      )}
      {told.next && <p>{promiseText(told.next, view.lang, told.now)}</p>}
    </Card>
  )
}

// Owns: the county's front: speak, look it up, what is being talked through, what came of it, where to go.
import {
  Button,
  Card,
  EmptyState,
  Figures,
  KeyFigure,
  MainAction,
  Page,
  type View,
} from '../../platform/html/index.ts'
import { mayTell } from '../../statistics/public/few.ts'
import { TopicList } from '../topics/list.tsx'
import type { PublicTopic } from '../topics/queries.ts'
import { PlaceList, type Places } from './places.tsx'
import { words } from './words.ts'

export interface Home {
  topics: readonly PublicTopic[]
  solved: { n: number; d: number }
  archived: number
  places: Places
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
      <Card title={w.achieved} href="/results" foot={<Further view={view} />}>
        <Figures>
          <KeyFigure view={view} label={w.finished} n={home.archived} href="/results" />
          {mayTell(home.solved.n, home.solved.d) && (
            <KeyFigure view={view} label={w.solved} n={home.solved.n} d={home.solved.d} note={w.ofAnswers} />
          )}
        </Figures>
      </Card>
      <Near view={view} places={home.places} />
    </Page>
  )
}

/** Where anyone can look further: everything by number, and the rules we keep to. */
function Further({ view }: { view: View }) {
  const w = words(view.lang)
  return (
    <span class="row">
      <a href="/listening">{w.listening}</a>
      <a href="/sessions">{w.sessions}</a>
      <a href="/policies">{w.policies}</a>
      <a href="/ledger">{w.ledger}</a>
      <a href="/rules">{w.rules}</a>
    </span>
  )
}

function Near({ view, places }: { view: View; places: Places }) {
  const w = words(view.lang)
  if (places.groups.length === 0) return null
  return (
    <Card title={w.places} href="/places">
      <p class="hint">{w.placesLead}</p>
      <PlaceList view={view} groups={places.groups} />
    </Card>
  )
}

export function PlacesPage({ view, places }: { view: View; places: Places }) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.places} lead={w.placesLead}>
      {places.groups.length === 0 && <EmptyState title={w.noPlaces}>{w.noPlacesAdvice}</EmptyState>}
      <PlaceList view={view} groups={places.groups} />
      {places.next && <Button href={`/places?after=${places.next}`}>{w.more}</Button>}
    </Page>
  )
}

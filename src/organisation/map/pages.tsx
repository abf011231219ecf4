// Owns: the county's organisation on one page, and one township on the next.
import {
  Button,
  Card,
  DataList,
  EmptyState,
  Figures,
  KeyFigure,
  Lines,
  Page,
  Table,
  type View,
} from '../../platform/html/index.ts'
import { number } from '../../platform/words/format.ts'
import { venueKinds } from '../venue.ts'
import { venueKindWords } from '../words.ts'
import { Dots, Tiles } from './pictures.tsx'
import type { AtAGlance, MapVenue, TownshipView } from './queries.ts'
import { words } from './words.ts'

interface OrganisationProps {
  view: View
  glance: AtAGlance
  /** May bring the three files over. */
  brings: boolean
  /** An office over counties: the townships are theirs. */
  above: boolean
}

export function OrganisationPage({ view, glance, brings, above }: OrganisationProps) {
  const w = words(view.lang)
  if (glance.townships.length === 0)
    return (
      <Page view={view} title={w.title} lead={above ? w.leadAbove : w.lead}>
        {!above && <EmptyState title={w.none}>{w.noneAdvice}</EmptyState>}
        <Ways view={view} brings={brings} />
      </Page>
    )
  return (
    <Page view={view} title={w.title} lead={w.lead} wide>
      <Glance view={view} glance={glance} />
      <Card title={w.byTownship}>
        <Tiles view={view} townships={glance.townships} />
      </Card>
      <Ways view={view} brings={brings} />
      <div class="columns">
        <Dots view={view} venues={glance.venues} townships={glance.townships} />
        <Kinds view={view} venues={glance.venues} />
      </div>
    </Page>
  )
}

function Glance({ view, glance }: { view: View; glance: AtAGlance }) {
  const w = words(view.lang)
  const { townships, venues, villages, members } = glance
  const covered = townships.filter((one) => one.venues > 0).length
  return (
    <Figures>
      <KeyFigure view={view} label={w.open} n={venues.length} href="/venues" />
      <KeyFigure view={view} label={w.covered} n={covered} d={townships.length} />
      <KeyFigure view={view} label={w.villages} n={villages.with} d={villages.all} />
      <KeyFigure view={view} label={w.known} n={members.known} d={members.all} href="/members" />
    </Figures>
  )
}

function Ways({ view, brings }: { view: View; brings: boolean }) {
  const w = words(view.lang)
  const groups = Object.entries(ways).filter(([group]) => brings || group !== 'office')
  return (
    <nav class="columns" aria-label={w.ways}>
      {groups.map(([group, ends]) => (
        <Card title={w[group as keyof typeof ways]}>
          <Lines lines={ends.map(([href, key]) => ({ href, title: w[key] }))} />
        </Card>
      ))}
    </nav>
  )
}

const ways = {
  places: [
    ['/venues', 'all'],
    ['/applications', 'applications'],
    ['/guidance', 'guidance'],
  ],
  persons: [
    ['/members', 'members'],
    ['/posts', 'posts'],
    ['/chain', 'chain'],
  ],
  helping: [
    ['/expert-pools', 'pools'],
    ['/appeals', 'appeals'],
  ],
  office: [
    ['/rolls', 'rolls'],
    ['/counties', 'counties'],
    ['/guest-seats', 'guests'],
  ],
} as const

function Kinds({ view, venues }: { view: View; venues: readonly MapVenue[] }) {
  const w = words(view.lang)
  const counted = venueKinds.map((kind) => ({ kind, n: venues.filter((one) => one.kind === kind).length }))
  const rows = counted
    .filter(({ n }) => n > 0)
    .map(({ kind, n }) => [venueKindWords[kind][view.lang], number(n, view.lang)])
  if (rows.length === 0) return null
  const all = [w.altogether, number(venues.length, view.lang)]
  return (
    <Card>
      <Table view={view} caption={w.kinds} head={[w.kind, w.number]} rows={[...rows, all]} figures={[1]} />
    </Card>
  )
}

export function TownshipPage({ view, township }: { view: View; township: TownshipView }) {
  const w = words(view.lang)
  const mark = view.lang === 'zh' ? '、' : ', '
  const held = (role: 'convener' | 'liaison') =>
    township.held
      .filter((one) => one.role === role)
      .map((one) => one.name)
      .join(mark) || w.vacant
  const lines = township.venues.map((one) => ({
    ...{ href: `/venues/${one.id}`, title: one.name[view.lang], hint: venueKindWords[one.kind][view.lang] },
  }))
  return (
    <Page view={view} title={township.name[view.lang]} lead={w.townshipLead}>
      <DataList
        rows={[
          [w.convener, held('convener')],
          [w.liaison, held('liaison')],
          [w.groups, township.groups.map((one) => one.name[view.lang]).join(mark)],
          [w.without, township.without.map((one) => one[view.lang]).join(mark)],
        ]}
      />
      {lines.length ? <Lines lines={lines} /> : <EmptyState title={w.noVenue}>{w.noVenueAdvice}</EmptyState>}
      <Button href="/organisation" quiet>
        {w.back}
      </Button>
    </Page>
  )
}

// Owns: the county's organisation on one page, and one township on the next.
import type { StaffRole } from '../../people/roles.ts'
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
import { venueKeepers } from '../reach.ts'
import { venueKinds } from '../venue.ts'
import { venueKindWords } from '../words.ts'
import { Dots, Tiles } from './pictures.tsx'
import type { AtAGlance, MapVenue, TownshipView } from './queries.ts'
import { words } from './words.ts'

/** Whether the reader holds one of these: nobody is shown a way that is closed to them. */
export type May = (roles: readonly StaffRole[]) => boolean

interface OrganisationProps {
  view: View
  glance: AtAGlance
  may: May
  /** An office over counties: the townships are theirs. */
  above: boolean
}

export function OrganisationPage({ view, glance, may, above }: OrganisationProps) {
  const w = words(view.lang)
  if (glance.townships.length === 0)
    return (
      <Page view={view} title={w.title} lead={above ? w.leadAbove : w.lead}>
        {!above && <EmptyState title={w.none}>{w.noneAdvice}</EmptyState>}
        <Ways view={view} may={may} />
      </Page>
    )
  return (
    <Page view={view} title={w.title} lead={w.lead} wide>
      <Glance view={view} glance={glance} may={may} />
      <Card title={w.byTownship}>
        <Tiles view={view} townships={glance.townships} />
      </Card>
      <Ways view={view} may={may} />
      <div class="columns">
        <Dots view={view} venues={glance.venues} townships={glance.townships} />
        <Kinds view={view} venues={glance.venues} />
      </div>
    </Page>
  )
}

function Glance({ view, glance, may }: { view: View; glance: AtAGlance; may: May }) {
  const w = words(view.lang)
  const { townships, venues, villages, members } = glance
  const covered = townships.filter((one) => one.venues > 0).length
  return (
    <Figures>
      <KeyFigure
        view={view}
        label={w.open}
        n={venues.length}
        href={may(venueKeepers) ? '/venues' : undefined}
      />
      <KeyFigure view={view} label={w.covered} n={covered} d={townships.length} />
      <KeyFigure view={view} label={w.villages} n={villages.with} d={villages.all} />
      <KeyFigure view={view} label={w.known} n={members.known} d={members.all} href="/members?known=1" />
    </Figures>
  )
}

function Ways({ view, may }: { view: View; may: May }) {
  const w = words(view.lang)
  const groups = Object.entries(ways).flatMap(([group, ends]) => {
    const open = ends.filter(({ to }) => !to || may(to))
    return open.length > 0 ? [[group, open] as const] : []
  })
  return (
    <nav class="columns" aria-label={w.ways}>
      {groups.map(([group, ends]) => (
        <Card title={w[group as keyof typeof ways]}>
          <Lines lines={ends.map(({ href, key }) => ({ href, title: w[key] }))} />
        </Card>
      ))}
    </nav>
  )
}

interface Way {
  href: string
  key: 'all' | 'applications' | 'guidance' | 'members' | 'posts' | 'chain' | 'pools' | 'appeals' | Office
  /** Nobody named: everyone who reads this page. */
  to?: readonly StaffRole[]
}
type Office = 'rolls' | 'counties' | 'guests'
const chainReaders = [...venueKeepers, 'member', 'chairCouncil'] as const
const office = ['secretaryGeneral'] as const

const ways: Readonly<Record<'places' | 'persons' | 'helping' | 'office', readonly Way[]>> = {
  places: [
    { href: '/venues', key: 'all', to: venueKeepers },
    { href: '/applications', key: 'applications', to: venueKeepers },
    { href: '/guidance', key: 'guidance', to: [...chainReaders, 'expert'] },
  ],
  persons: [
    { href: '/members', key: 'members' },
    { href: '/posts', key: 'posts', to: [...venueKeepers, 'chairCouncil'] },
    { href: '/chain', key: 'chain', to: chainReaders },
  ],
  helping: [
    { href: '/expert-pools', key: 'pools' },
    { href: '/appeals', key: 'appeals' },
  ],
  office: [
    { href: '/rolls', key: 'rolls', to: office },
    { href: '/counties', key: 'counties', to: office },
    { href: '/guest-seats', key: 'guests', to: office },
  ],
}

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

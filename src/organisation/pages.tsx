// Owns: what staff see of venues: the list, one venue with its code and its days, the printable poster.
import type { Serving } from '../people/appointments.ts'
import { roleWords } from '../people/roles.ts'
import {
  Button,
  Card,
  Confirm,
  DataList,
  EmptyState,
  Form,
  MainAction,
  Page,
  Table,
  Toast,
  type View,
} from '../platform/html/index.ts'
import { day, number } from '../platform/words/format.ts'
import { codeForm, correctionForm } from './forms.ts'
import { Changes, Past, Standing } from './life/pages.tsx'
import type { NamedVenue, PastLine, Surroundings } from './life/queries.ts'
import { HoursCard } from './opening/forms.tsx'
import type { Hours } from './opening/hours.ts'
import type { CodeDay, Venue } from './queries.ts'
import { venueKindWords, words } from './words.ts'

export function VenuesPage(props: {
  view: View
  venues: readonly Venue[]
  next: string | null
  maker: boolean
}) {
  const { view, venues, next, maker } = props
  const w = words(view.lang)
  const rows = venues.map((venue) => [
    <a href={`/venues/${venue.id}/desk`}>{venue.name[view.lang]}</a>,
    venueKindWords[venue.kind][view.lang],
    venue.regionName[view.lang],
    venue.code ?? w.noCode,
  ])
  return (
    <Page view={view} title={w.venues} lead={w.venuesLead} wide>
      {rows.length === 0 ? (
        <EmptyState title={w.noVenues}>{w.noVenuesAdvice}</EmptyState>
      ) : (
        <Table view={view} caption={w.venues} heard head={[w.name, w.kind, w.region, w.code]} rows={rows} />
      )}
      <Onwards next={next} view={view} maker={maker} />
    </Page>
  )
}

function Onwards({ view, next, maker }: { view: View; next: string | null; maker: boolean }) {
  const w = words(view.lang)
  return (
    <p class="row">
      {next && <Button href={`/venues?after=${next}`}>{w.next}</Button>}
      {maker && <Button href="/desk/venues/new">{w.openOne}</Button>}
      <Button href="/applications">{w.applications}</Button>
      <Button href="/chain">{w.chain}</Button>
      {maker && <Button href="/placements">{w.placements}</Button>}
      {maker && <Button href="/units">{w.bodies}</Button>}
    </p>
  )
}

interface VenueProps {
  view: View
  venue: Venue
  serving: readonly Serving[]
  days: readonly CodeDay[]
  around: Surroundings
  past: readonly PastLine[]
  heads: readonly NamedVenue[]
  hours: readonly Hours[]
  /** May change what only the committee's staff decide. */
  maker: boolean
  /** Calls for topics here. */
  calls: boolean
  done?: string | undefined
}

export function VenuePage(props: VenueProps) {
  const { view, venue, serving, days, around, maker, calls, done } = props
  const w = words(view.lang)
  return (
    <Page view={view} title={venue.name[view.lang]} lead={venueKindWords[venue.kind][view.lang]}>
      {done && <Toast>{done === 'code' ? w.codeMade : w.saved}</Toast>}
      {venue.code && (
        <p>
          <MainAction href={`/venues/${venue.id}/poster`}>{w.poster}</MainAction>
        </p>
      )}
      <Facts view={view} venue={venue} serving={serving} />
      <Ways view={view} venue={venue} maker={maker} calls={calls} />
      <Codes view={view} venue={venue} />
      <Days view={view} days={days} />
      <Standing view={view} around={around} />
      <HoursCard view={view} venueId={venue.id} hours={props.hours} />
      <Correction view={view} venue={venue} />
      {maker && <Changes {...{ view, venue, around, heads: props.heads }} />}
      <Past view={view} past={props.past} />
    </Page>
  )
}

function Facts({ view, venue, serving }: Pick<VenueProps, 'view' | 'venue' | 'serving'>) {
  const w = words(view.lang)
  return (
    <DataList
      rows={[
        [w.brand, venue.brand],
        [w.region, venue.regionName[view.lang]],
        [w.address, venue.address],
        [w.hours, venue.hours[view.lang]],
        [w.code, venue.code ?? w.noCode],
        [w.serves, <People view={view} serving={serving} />],
      ]}
    />
  )
}

function Ways({ view, venue, maker, calls }: Pick<VenueProps, 'view' | 'venue' | 'maker' | 'calls'>) {
  const w = words(view.lang)
  return (
    <p class="row">
      <Button href={`/venues/${venue.id}`}>{w.publicPage}</Button>
      <Button href={`/venues/${venue.id}/board`}>{w.board}</Button>
      {calls && <Button href={`/venues/${venue.id}/calls`}>{w.calls}</Button>}
      {maker && <Button href={`/venues/${venue.id}/method`}>{w.method}</Button>}
    </p>
  )
}

function Correction({ view, venue }: { view: View; venue: Venue }) {
  const w = words(view.lang)
  return (
    <Card title={w.correct}>
      <Form
        view={view}
        name="correction"
        schema={correctionForm}
        action={`/venues/${venue.id}`}
        values={{ address: venue.address, hoursZh: venue.hours.zh, hoursEn: venue.hours.en }}
        submit={w.save}
      />
    </Card>
  )
}

export function People({ view, serving }: { view: View; serving: readonly Serving[] }) {
  return (
    <ul>
      {serving.map((one) => (
        <li>
          {one.name} <small>{roleWords[one.role][view.lang]}</small>
        </li>
      ))}
    </ul>
  )
}

function Codes({ view, venue }: { view: View; venue: Venue }) {
  const w = words(view.lang)
  const make = `/venues/${venue.id}/codes`
  if (!venue.code) return <Form view={view} action={make} submit={w.makeCode} />
  return (
    <div class="row items-start">
      <Button href={`/q/${venue.code}`}>{w.seeAsResident}</Button>
      <Confirm view={view} open={w.newCode} warning={w.newCodeWarning} action={make} submit={w.newCode} />
      <Confirm
        view={view}
        open={w.revoke}
        warning={w.revokeWarning}
        schema={codeForm}
        values={{ code: venue.code }}
        action={`${make}/revocation`}
        submit={w.revoke}
        danger
      />
    </div>
  )
}

function Days({ view, days }: { view: View; days: readonly CodeDay[] }) {
  const w = words(view.lang)
  if (days.length === 0) return <EmptyState title={w.noScans}>{w.noScansAdvice}</EmptyState>
  const rows = days.map((one) => [
    day(one.day, view.lang),
    number(one.scans, view.lang),
    number(one.submissions, view.lang),
  ])
  return (
    <div class="stack-close">
      <Table
        view={view}
        caption={w.lastDays}
        head={[w.day, w.scans, w.submissions]}
        rows={rows}
        figures={[1, 2]}
      />
      <p class="hint">{w.countedOnly}</p>
    </div>
  )
}

// Owns: the pages of a call: what anyone reads, what its venue's people see come in.
import type { Venue } from '../../organisation/queries.ts'
import {
  Button,
  Card,
  Confirm,
  DataList,
  EmptyState,
  type FieldError,
  Form,
  Lines,
  MainAction,
  Page,
  Table,
  type View,
} from '../../platform/html/index.ts'
import { day, dayAndTime } from '../../platform/words/format.ts'
import { callForm } from './forms.ts'
import type { Call, Came } from './queries.ts'
import { words } from './words.ts'

interface CallProps {
  view: View
  call: Call
  open: boolean
  now: Date
}

export function CallPage({ view, call, open, now }: CallProps) {
  const w = words(view.lang)
  const code = call.code ? `code=${call.code}&` : ''
  return (
    <Page view={view} title={call.title} lead={open ? w.callsLead : w.closedLead}>
      <Card title={w.asks}>
        <p class="whitespace-pre-line">{call.asks}</p>
      </Card>
      {open ? (
        <MainAction href={`/submissions/new?${code}call=${call.id}&kind=topic`}>{w.bring}</MainAction>
      ) : (
        <Button href="/submissions/new">{w.speak}</Button>
      )}
      <Facts view={view} call={call} now={now} />
      {call.code && (
        <Button href={`/q/${call.code}`} quiet>
          {w.toVenue}
        </Button>
      )}
    </Page>
  )
}

function Facts({ view, call, now }: Omit<CallProps, 'open'>) {
  const w = words(view.lang)
  return (
    <DataList
      rows={[
        [w.venue, call.venueName[view.lang]],
        [w.days, daysOf(view, call, now)],
        [w.came, w.cameCount(call.came)],
      ]}
    />
  )
}

function daysOf(view: View, call: Call, now: Date): string {
  const w = words(view.lang)
  const until = w.until(day(call.closesOn, view.lang, now))
  const closed = call.closedAt ? w.closed : null
  return [w.from(day(call.opensOn, view.lang, now)), until, closed].filter(Boolean).join(' · ')
}

interface VenueCallsProps {
  view: View
  venue: Venue
  calls: readonly Call[]
  now: Date
  values?: Record<string, unknown>
  errors?: readonly FieldError[]
}

export function VenueCallsPage({ view, venue, calls, now, values, errors }: VenueCallsProps) {
  const w = words(view.lang)
  const lines = calls.map((one) => ({
    href: `/desk/calls/${one.id}`,
    title: one.title,
    hint: `${daysOf(view, one, now)} · ${w.cameCount(one.came)}`,
  }))
  const lead = [<p>{venue.name[view.lang]}</p>, <p>{w.manageLead}</p>]
  return (
    <Page view={view} title={w.manage} lead={lead} errors={errors}>
      <Form
        {...{ view, values, errors }}
        schema={callForm}
        action={`/venues/${venue.id}/calls`}
        submit={w.open}
        main
      />
      <Card title={w.earlier}>
        {lines.length ? <Lines lines={lines} /> : <EmptyState title={w.none}>{w.noneAdvice}</EmptyState>}
      </Card>
      <Button href={`/venues/${venue.id}/desk`} quiet>
        {w.back}
      </Button>
    </Page>
  )
}

interface CallListProps extends Omit<CallProps, 'open'> {
  came: readonly Came[]
  /** The words of those that this reader may read. */
  gists: ReadonlyMap<string, string>
}

export function CallListPage({ view, call, came, gists, now }: CallListProps) {
  const w = words(view.lang)
  const rows = came.map((one) => rowOf(view, one, gists.get(one.id), now))
  return (
    <Page view={view} title={call.title} lead={call.asks}>
      <Facts view={view} call={call} now={now} />
      {rows.length ? (
        <Table view={view} caption={w.list} head={[w.what, w.at, w.becameOf]} rows={rows} />
      ) : (
        <EmptyState title={w.listEmpty}>{w.listEmptyAdvice}</EmptyState>
      )}
      <Ways view={view} call={call} />
      <Button href={`/venues/${call.venueId}/calls`} quiet>
        {w.manage}
      </Button>
    </Page>
  )
}

function Ways({ view, call }: { view: View; call: Call }) {
  const w = words(view.lang)
  const closing = { action: `/desk/calls/${call.id}/closure`, submit: w.closeNow }
  return (
    <div class="row items-start">
      <Button href={`/calls/${call.id}`}>{w.seeAsResident}</Button>
      {!call.closedAt && <Confirm view={view} open={w.closeNow} warning={w.closeWarning} {...closing} />}
    </div>
  )
}

const waiting = ['submitted', 'triage', 'needsInfo']

function rowOf(view: View, one: Came, gist: string | undefined, now: Date) {
  const w = words(view.lang)
  const fate = waiting.includes(one.state) ? w.waiting : w.ended
  const short = gist && gist.length > 60 ? `${gist.slice(0, 60)}…` : gist
  return [
    <a href={`/submissions/${one.id}`}>{short ?? one.number}</a>,
    dayAndTime(one.at, view.lang, now),
    one.matterId ? <a href={`/matters/${one.matterId}`}>{one.headline}</a> : fate,
  ]
}

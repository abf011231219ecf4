// Owns: the public board: who receives people when, at one venue or everywhere. Names and what they bring, nothing else.
import type { Venue } from '../../organisation/queries.ts'
import {
  Button,
  Card,
  DataList,
  EmptyState,
  MainAction,
  Page,
  Table,
  type View,
} from '../../platform/html/index.ts'
import { day, daysFromNow, time } from '../../platform/words/format.ts'
import { seatWords } from '../rosters/words.ts'
import { PublicWays } from '../ways.tsx'
import type { Shift } from './queries.ts'
import { words } from './words.ts'

interface BoardProps {
  view: View
  shifts: readonly Shift[]
  venue?: Venue
  phone: string | undefined
  now: Date
}

export function BoardPage({ view, shifts, venue, phone, now }: BoardProps) {
  const w = words(view.lang)
  const rows = shifts.map((shift) => [
    <When view={view} shift={shift} now={now} />,
    ...(venue ? [] : [<a href={`/listening/${shift.venueId}`}>{shift.venueName[view.lang]}</a>]),
    <Who view={view} shift={shift} />,
  ])
  const head = [w.shift, ...(venue ? [] : [w.where]), w.sits]
  return (
    <Page
      view={view}
      title={w.listening}
      heading={venue ? venue.name[view.lang] : w.listening}
      lead={w.listeningLead}
    >
      {!venue && <PublicWays view={view} at="/listening" />}
      {rows.length === 0 ? (
        <EmptyState title={w.noneComing}>{w.noneComingAdvice}</EmptyState>
      ) : (
        <Table view={view} caption={w.listening} head={head} rows={rows} />
      )}
      <HowToCome {...{ view, venue, phone }} />
      <MainAction href={venue?.code ? `/q/${venue.code}` : '/submissions/new'}>{w.speak}</MainAction>
      {venue && <Button href="/listening">{w.all}</Button>}
    </Page>
  )
}

function HowToCome({ view, venue, phone }: Pick<BoardProps, 'view' | 'venue' | 'phone'>) {
  const w = words(view.lang)
  return (
    <DataList
      rows={[
        [w.where, venue && `${venue.address} · ${venue.hours[view.lang]}`],
        [w.phone, phone && <a href={`tel:${phone}`}>{phone}</a>],
      ]}
    />
  )
}

function When({ view, shift, now }: { view: View; shift: Shift; now: Date }) {
  return (
    <>
      {day(shift.day, view.lang, now)} {time(shift.startsAt)}–{time(shift.endsAt)}{' '}
      <span class="hint">{daysFromNow(shift.day, view.lang, now)}</span>
    </>
  )
}

export function Who({ view, shift }: { view: View; shift: Shift }) {
  return (
    <ul class="stack-close">
      {shift.seated.map(({ name, hint, seat }) => (
        <li>
          {name} <span class="hint">{[seatWords[seat][view.lang], hint].filter(Boolean).join(' · ')}</span>
        </li>
      ))}
    </ul>
  )
}

/** On pages of other rooms: the next days at a venue. */
export function NextDays({ view, shifts, now }: Pick<BoardProps, 'view' | 'shifts' | 'now'>) {
  const w = words(view.lang)
  if (shifts.length === 0) return null
  return (
    <Card title={w.listening}>
      <Table
        view={view}
        caption={w.listening}
        head={[w.shift, w.sits]}
        rows={shifts.map((shift) => [
          <When view={view} shift={shift} now={now} />,
          <Who view={view} shift={shift} />,
        ])}
      />
    </Card>
  )
}

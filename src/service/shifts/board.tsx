// Owns: the public board: who receives people when, at one venue or everywhere. Names and what they bring, nothing else.
import type { Child } from 'hono/jsx'
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
  const days = { view, now, everywhere: !venue }
  const speak = (
    <MainAction href={venue?.code ? `/q/${venue.code}` : '/submissions/new'}>{w.speak}</MainAction>
  )
  return (
    <Page
      view={view}
      title={w.listening}
      heading={venue ? venue.name[view.lang] : w.listening}
      lead={w.listeningLead}
    >
      {!venue && <PublicWays view={view} at="/listening" />}
      <HowToCome {...{ view, venue, phone }} />
      {shifts.length > 0 && <p class="row">{speak}</p>}
      <Coming {...days} shifts={shifts} first={speak} />
      {venue && (
        <p class="row">
          <Button href="/listening">{w.all}</Button>
        </p>
      )}
    </Page>
  )
}

function Coming({ first, ...days }: DaysProps & { first: Child }) {
  const { view, shifts } = days
  const w = words(view.lang)
  if (shifts.length === 0)
    return (
      <EmptyState title={w.noneComing} action={first}>
        {w.noneComingAdvice}
      </EmptyState>
    )
  return (
    <>
      <Days {...days} shifts={shifts.slice(0, atOnce)} />
      {shifts.length > atOnce && (
        <details>
          <summary class="btn">{w.later(shifts.length - atOnce)}</summary>
          <Days {...days} shifts={shifts.slice(atOnce)} />
        </details>
      )}
    </>
  )
}

/** About two weeks at two venues: whoever looks wants the next one. */
const atOnce = 4

interface DaysProps extends Pick<BoardProps, 'view' | 'shifts' | 'now'> {
  everywhere: boolean
}

function Days({ view, shifts, now, everywhere }: DaysProps) {
  const w = words(view.lang)
  const rows = shifts.map((shift) => [
    <When view={view} shift={shift} now={now} />,
    ...(everywhere ? [<a href={`/listening/${shift.venueId}`}>{shift.venueName[view.lang]}</a>] : []),
    <Who view={view} shift={shift} />,
  ])
  const head = [w.shift, ...(everywhere ? [w.where] : []), w.sits]
  return <Table view={view} caption={w.listening} heard={everywhere} head={head} rows={rows} />
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
      {shift.seated.map(({ name, nameEn, hint, seat }) => (
        <li>
          {view.lang === 'en' ? (nameEn ?? name) : name}{' '}
          <span class="hint">
            {[seatWords[seat][view.lang], hint?.[view.lang]].filter(Boolean).join(' · ')}
          </span>
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
      <Days {...{ view, shifts, now }} everywhere={false} />
    </Card>
  )
}

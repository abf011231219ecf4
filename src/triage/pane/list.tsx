// Owns: the list of what waits: urgent ones first, each with its marks, its clock and a box to tick.
import { spokenWords } from '../../matters/submissions/recording.tsx'
import { Button, Card, Light, Lines, Tabs, type View } from '../../platform/html/index.ts'
import type { Offered } from '../elsewhere/queries.ts'
import { words as elsewhere } from '../elsewhere/words.ts'
import type { Choices } from '../sorting/forms.ts'
import type { Waiting, WaitingPage } from '../sorting/queries.ts'
import { words as together } from '../together/words.ts'
import { words } from '../words.ts'
import { inPlace } from './in-place.ts'
import { markWords } from './marks.tsx'
import { Pressing } from './pane.tsx'

export interface Chosen {
  place?: string
  after?: string
  id?: string
}

export function address(to: Chosen): string {
  const query = new URLSearchParams()
  for (const key of ['place', 'after', 'id'] as const) {
    const value = to[key]
    if (value) query.set(key, value)
  }
  const text = query.toString()
  return text ? `/triage?${text}` : '/triage'
}

interface ListProps {
  view: View
  page: WaitingPage
  chosen: Chosen
  openId: string | null
  now: Date
}

export function WaitingList({ view, page, chosen, openId, now }: ListProps) {
  const w = words(view.lang)
  const lines = page.lines.map((line) => lineOf(view, line, chosen, openId, now))
  return (
    <form method="post" action="/triage/together" {...inPlace} id="waiting">
      <Card
        title={w.waiting}
        foot={
          <button class="btn" type="submit">
            <kbd>g</kbd>
            {together(view.lang).ticked}
          </button>
        }
      >
        <Lines lines={lines} />
        <Further view={view} next={page.next} chosen={chosen} />
      </Card>
    </form>
  )
}

function lineOf(view: View, line: Waiting, chosen: Chosen, openId: string | null, now: Date) {
  const w = words(view.lang)
  const { row, gist, marks } = line
  const short = gist && gist.length > 60 ? `${gist.slice(0, 60)}…` : gist
  const waits = row.state === 'needsInfo' ? w.paused : null
  return {
    href: address({ ...chosen, id: row.id }),
    title: short ?? (line.unheard ? spokenWords(view).unheard : w.erased),
    hint: [...markWords(view, row, marks), row.number, row.place, waits].filter(Boolean).join(' · '),
    current: row.id === openId,
    tick: { name: 'ids', value: row.id, label: together(view.lang).tick(row.number) },
    mark: row.urgent ? (
      <Light view={view} light="red" label={w.urgent} />
    ) : (
      <Pressing view={view} row={row} now={now} />
    ),
  }
}

function Further({ view, next, chosen }: { view: View; next: string | null; chosen: Chosen }) {
  const w = words(view.lang)
  if (!next && !chosen.after) return null
  return (
    <p class="row">
      {next && <Button href={address({ place: chosen.place, after: next })}>{w.older}</Button>}
      {chosen.after && (
        <Button href={address({ place: chosen.place })} quiet>
          {w.newest}
        </Button>
      )}
    </p>
  )
}

/** Own villages for a township's desk, townships for the county's: a line to choose from, no list to open. */
export function Filter({ view, places, place }: { view: View; places: Choices['regions']; place?: string }) {
  const w = words(view.lang)
  if (places.length < 2) return null
  const all = { href: '/triage', label: w.allPlaces, current: !place }
  const tabs = places.map((one) => ({
    href: address({ place: one.value }),
    label: one.label[view.lang],
    current: one.value === place,
  }))
  return (
    <div {...inPlace}>
      <Tabs label={w.place} tabs={[all, ...tabs]} />
    </div>
  )
}

export function OffersCard({ view, offers }: { view: View; offers: readonly Offered[] }) {
  const w = elsewhere(view.lang)
  if (offers.length === 0) return null
  const lines = offers.map((one) => ({
    href: `/offers/${one.id}`,
    title: (one.said[0]?.text ?? one.row.number).slice(0, 60),
    hint: [one.row.number, one.from?.[view.lang], one.reason].filter(Boolean).join(' · '),
  }))
  return (
    <Card title={w.offers} calling>
      <Lines lines={lines} />
    </Card>
  )
}

/** Said aloud on arrival: danger doesn't wait for its turn in a list. */
export function Alarm({ view, page }: { view: View; page: WaitingPage }) {
  const urgent = page.lines.filter((line) => line.row.urgent).length
  if (urgent === 0) return null
  return (
    <p role="alert">
      <Light view={view} light="red" label={words(view.lang).urgentWaiting(urgent)} />
    </p>
  )
}

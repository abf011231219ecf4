// Owns: the list with one message open in it, the message's own page, and the page of a look at an identity.
import type { OpenIdentity } from '../../people/identity/reveal.ts'
import {
  Button,
  Card,
  DataList,
  EmptyState,
  Light,
  Lines,
  MainAction,
  Page,
  Tabs,
  Toast,
  type View,
} from '../../platform/html/index.ts'
import { words } from '../words.ts'
import type { Choices } from './forms.ts'
import { About, Clocks, type OpenMessage, Pressing, type Returned, SoFar, Ways, Who, Words } from './pane.tsx'
import type { Waiting, WaitingPage } from './queries.ts'

export interface Chosen {
  place?: string
  after?: string
  done?: string
}

interface TriageProps {
  view: View
  page: WaitingPage
  open: OpenMessage | null
  places: Choices['regions']
  chosen: Chosen
  now: Date
}

/** Message left, what to do right. On a phone the open message stands above the list and leads to its own page. */
export function TriagePage({ view, page, open, places, chosen, now }: TriageProps) {
  const w = words(view.lang)
  const lines = page.lines.map((line) => lineOf(view, line, chosen, now))
  return (
    <Page
      view={view}
      title={w.triage}
      lead={w.triageLead}
      wide
      scripts={['triage']}
      aside={open && <Aside view={view} open={open} />}
    >
      {chosen.done && (
        <Toast>
          {w.done} <a href={`/submissions/${chosen.done}`}>{w.show}</a>
        </Toast>
      )}
      <Filter view={view} places={places} chosen={chosen} />
      {open && <OpenInList view={view} open={open} />}
      {lines.length > 0 ? (
        <Card title={w.waiting}>
          <Lines lines={lines} />
        </Card>
      ) : (
        <Nothing view={view} />
      )}
      <Further view={view} next={page.next} chosen={chosen} />
    </Page>
  )
}

function Nothing({ view }: { view: View }) {
  const w = words(view.lang)
  const first = <MainAction href="/desk/submissions/new">{w.enterForSomeone}</MainAction>
  return (
    <EmptyState title={w.nothingWaits} action={first}>
      {w.nothingWaitsText}
    </EmptyState>
  )
}

function Further({ view, next, chosen }: { view: View; next: string | null; chosen: Chosen }) {
  const w = words(view.lang)
  return (
    <p class="row">
      {next && <Button href={address({ ...chosen, after: next })}>{w.older}</Button>}
      {chosen.after && (
        <Button href={address({ place: chosen.place })} quiet>
          {w.newest}
        </Button>
      )}
    </p>
  )
}

function lineOf(view: View, { row, gist }: Waiting, chosen: Chosen, now: Date) {
  const w = words(view.lang)
  const short = gist && gist.length > 60 ? `${gist.slice(0, 60)}…` : gist
  const waits = row.state === 'needsInfo' ? w.paused : null
  return {
    href: address({ ...chosen, id: row.id }),
    title: short ?? w.erased,
    hint: [row.urgent ? w.urgent : null, row.number, row.place, waits].filter(Boolean).join(' · '),
    mark: row.urgent ? (
      <Light view={view} light="red" label={w.urgent} />
    ) : (
      <Pressing view={view} row={row} now={now} />
    ),
  }
}

function OpenInList({ view, open }: { view: View; open: OpenMessage }) {
  const w = words(view.lang)
  return (
    <Card
      title={w.message(open.row.number)}
      mark={<Clocks view={view} row={open.row} now={open.now} />}
      calling
    >
      <Message view={view} open={open} />
      <Button href={`/submissions/${open.row.id}`}>{w.open}</Button>
    </Card>
  )
}

function Message({ view, open }: { view: View; open: OpenMessage }) {
  return (
    <>
      <Words view={view} one={open} />
      <About view={view} one={open} />
      <Who view={view} one={open} />
    </>
  )
}

function Aside({ view, open }: { view: View; open: OpenMessage }) {
  const w = words(view.lang)
  return (
    <>
      <h2>{w.whatToDo}</h2>
      <Ways view={view} one={open} />
      <p class="hint">{w.keys}</p>
    </>
  )
}

/** Own villages for a township's desk, townships for the county's: a line to choose from, no list to open. */
function Filter({ view, places, chosen }: { view: View; places: Choices['regions']; chosen: Chosen }) {
  const w = words(view.lang)
  if (places.length < 2) return null
  const all = { href: '/triage', label: w.allPlaces, current: !chosen.place }
  const tabs = places.map((one) => ({
    href: address({ place: one.value }),
    label: one.label[view.lang],
    current: one.value === chosen.place,
  }))
  return <Tabs label={w.place} tabs={[all, ...tabs]} />
}

export function SubmissionPage({
  view,
  open,
  returned,
}: {
  view: View
  open: OpenMessage
  returned?: Returned
}) {
  const w = words(view.lang)
  return (
    <Page
      view={view}
      title={w.message(open.row.number)}
      lead={<Clocks view={view} row={open.row} now={open.now} />}
      errors={returned?.errors}
      scripts={['triage']}
      wide
      aside={<SoFar view={view} one={open} />}
    >
      <Message view={view} open={open} />
      <h2>{w.whatToDo}</h2>
      <Ways view={view} one={open} returned={returned} />
      <Button href="/triage" quiet>
        {w.waiting}
      </Button>
    </Page>
  )
}

export function RevealedPage({ view, id, who }: { view: View; id: string; who: OpenIdentity }) {
  const w = words(view.lang)
  const ring = who.phone && <a href={`tel:${who.phone}`}>{who.phone}</a>
  return (
    <Page view={view} title={w.revealed} lead={w.revealedLead}>
      <DataList
        rows={[
          [w.name, who.name],
          [w.phone, ring],
          [w.address, who.address],
        ]}
      />
      <MainAction href={`/submissions/${id}`}>{w.backToMessage}</MainAction>
    </Page>
  )
}

export function address(to: Chosen & { id?: string }): string {
  const query = new URLSearchParams()
  for (const key of ['place', 'after', 'id'] as const) {
    const value = to[key]
    if (value) query.set(key, value)
  }
  const text = query.toString()
  return text ? `/triage?${text}` : '/triage'
}

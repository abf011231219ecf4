// Owns: the two panes, the message's own page, and the page of a look at an identity.
import type { OpenIdentity } from '../../people/identity/reveal.ts'
import {
  Button,
  Card,
  DataList,
  EmptyState,
  MainAction,
  Page,
  Toast,
  type View,
} from '../../platform/html/index.ts'
import type { Offered } from '../elsewhere/queries.ts'
import type { Choices } from '../sorting/forms.ts'
import type { WaitingPage } from '../sorting/queries.ts'
import { SuggestionsCard } from '../suggestions/card.tsx'
import { words as suggested } from '../suggestions/words.ts'
import { words as together } from '../together/words.ts'
import { words } from '../words.ts'
import { Keys } from './keys.tsx'
import { Alarm, type Chosen, Filter, OffersCard, WaitingList } from './list.tsx'
import { MarkNotes } from './marks.tsx'
import { About, Clocks, type OpenMessage, type Returned, SoFar, Who, Words } from './pane.tsx'
import { TwinsCard } from './twins.tsx'
import { Ways } from './ways.tsx'

export interface Desk {
  page: WaitingPage
  open: OpenMessage | null
  offers: readonly Offered[]
  places: Choices['regions']
  chosen: Chosen
  /** What was done last: one message, or so many at once. */
  done?: string
  many?: number
  /** The county's staff have a page of what several townships bring. */
  county: boolean
  /** They write down what was told to them. */
  enters: boolean
  now: Date
}

/** The message, what to do about it, then the list. At a desk what to do stands on the right; no script is needed. */
export function TriagePage({ view, desk, returned }: { view: View; desk: Desk; returned?: Returned }) {
  const w = words(view.lang)
  const { open } = desk
  return (
    <Page
      view={view}
      title={w.triage}
      lead={w.triageLead}
      errors={returned?.errors}
      wide
      live
      scripts={['triage']}
    >
      <Done view={view} desk={desk} />
      <Alarm view={view} page={desk.page} />
      {open && <ToList view={view} page={desk.page} />}
      <div class={open ? 'panes' : undefined}>
        {open && <OpenInList view={view} open={open} />}
        {open && <Beside view={view} open={open} returned={returned} />}
        <WhatWaits view={view} desk={desk} />
      </div>
    </Page>
  )
}

function WhatWaits({ view, desk }: { view: View; desk: Desk }) {
  return (
    <div class="stack">
      <Filter view={view} places={desk.places} place={desk.chosen.place} />
      {desk.county && <ForTheCounty view={view} />}
      <OffersCard view={view} offers={desk.offers} />
      {desk.page.lines.length > 0 ? (
        <WaitingList view={view} {...desk} openId={desk.open?.row.id ?? null} />
      ) : (
        <Nothing view={view} enters={desk.enters} />
      )}
    </div>
  )
}

/** On a phone the list is one tap away; at a desk it is in sight. */
function ToList({ view, page }: { view: View; page: WaitingPage }) {
  if (page.lines.length === 0) return null
  return (
    <p class="panes-jump">
      <a class="btn" href="#waiting">
        {words(view.lang).waiting} <span class="count">{page.lines.length}</span>
      </a>
    </p>
  )
}

function ForTheCounty({ view }: { view: View }) {
  return (
    <p class="row">
      <Button href="/triage/county">{words(view.lang).county}</Button>
      <Button href="/suggestions" quiet>
        {suggested(view.lang).howGood}
      </Button>
    </p>
  )
}

function Done({ view, desk: { done, many } }: { view: View; desk: Desk }) {
  const w = words(view.lang)
  if (many) return <Toast>{together(view.lang).done(many)}</Toast>
  if (!done) return null
  return (
    <Toast>
      {w.done} <a href={`/submissions/${done}`}>{w.show}</a>
    </Toast>
  )
}

function Nothing({ view, enters }: { view: View; enters: boolean }) {
  const w = words(view.lang)
  const first = enters && <MainAction href="/desk/submissions/new">{w.enterForSomeone}</MainAction>
  return (
    <EmptyState title={w.nothingWaits} action={first}>
      {w.nothingWaitsText}
    </EmptyState>
  )
}

function OpenInList({ view, open }: { view: View; open: OpenMessage }) {
  const w = words(view.lang)
  return (
    <Card
      title={<span id="open-message">{w.message(open.row.number)}</span>}
      mark={<Clocks view={view} row={open.row} now={open.now} />}
      calling
    >
      <Message view={view} open={open} />
      <Button href={`/submissions/${open.row.id}`} quiet>
        {w.open}
      </Button>
    </Card>
  )
}

function Message({ view, open }: { view: View; open: OpenMessage }) {
  return (
    <>
      <MarkNotes view={view} marks={open.marks} />
      <Words view={view} one={open} />
      <About view={view} one={open} />
      <Who view={view} one={open} />
    </>
  )
}

/** What to do first; what may help to decide comes after it. */
function Beside({ view, open, returned }: { view: View; open: OpenMessage; returned?: Returned }) {
  const w = words(view.lang)
  return (
    <section class="panes-ways stack" aria-label={w.whatToDo}>
      <h2>{w.whatToDo}</h2>
      <Ways view={view} one={open} returned={returned} />
      <SuggestionsCard view={view} one={open} />
      <TwinsCard view={view} one={open} />
      <Keys view={view} />
    </section>
  )
}

interface SubmissionProps {
  view: View
  open: OpenMessage
  returned?: Returned
}

export function SubmissionPage({ view, open, returned }: SubmissionProps) {
  const w = words(view.lang)
  return (
    <Page
      view={view}
      title={w.message(open.row.number)}
      lead={<Clocks view={view} row={open.row} now={open.now} />}
      errors={returned?.errors}
      wide
      live
      scripts={['triage']}
      aside={[<TwinsCard view={view} one={open} />, <SoFar view={view} one={open} />]}
    >
      <Message view={view} open={open} />
      <h2>{w.whatToDo}</h2>
      <Ways view={view} one={open} returned={returned} />
      <SuggestionsCard view={view} one={open} />
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

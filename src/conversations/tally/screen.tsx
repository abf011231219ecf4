// Owns: what stands on the wall: how to come in, what is talked about now with its count, what all share, the map.
import { Card, Page, Qr, type View } from '../../platform/html/index.ts'
import type { RoomRow } from '../rooms/room.ts'
import type { StatementRow } from '../statements/statement.ts'
import { OpinionMapPart, SharedPart, ViewsPart } from './map.tsx'
import { Counted, Results, tallyFor } from './results.tsx'
import type { Standing } from './standing.ts'
import { words } from './words.ts'

export interface ScreenProps {
  view: View
  room: RoomRow
  /** With scheme and host, as it is scanned. */
  site: string
  standing: Standing
}

export function ScreenPage({ view, room, site, standing }: ScreenProps) {
  const w = words(view.lang)
  return (
    <Page view={view} title={`${room.title} · ${w.screen}`} heading={room.title} wide scripts={['live']}>
      <div class={room.closed_at ? 'live-screen live-wall live-over' : 'live-screen live-wall'}>
        {!room.closed_at && (
          <div class="live-door">
            <ComeIn view={view} room={room} site={site} />
          </div>
        )}
        <div class="stack" data-live-part="screen" data-code={room.code}>
          <ScreenBody lang={view.lang} standing={standing} />
        </div>
      </div>
    </Page>
  )
}

function ComeIn({ view, room, site }: Pick<ScreenProps, 'view' | 'room' | 'site'>) {
  const w = words(view.lang)
  const address = `${site}/live/${room.code}`
  return (
    <>
      <p>{w.joinHere}</p>
      <Qr text={address} label={w.joinHere} />
      <p class="hint">{w.orType(`${site.replace(/^https?:\/\//, '')}/live`)}</p>
      <p class="live-code">{room.code}</p>
    </>
  )
}

export function ScreenBody({ lang, standing }: { lang: View['lang']; standing: Standing }) {
  const present = standing.statements.find(({ no }) => no === standing.room.present_no)
  const map = { lang, opinions: standing.opinions, texts: textsOf(standing) }
  return (
    <>
      <p class="live-people" role="status">
        {peopleIn(lang, standing)}
      </p>
      {present && <Present lang={lang} standing={standing} statement={present} />}
      <div class="live-columns">
        <div class="stack">
          <SharedPart {...map} />
          <Results lang={lang} standing={standing} />
        </div>
        <div class="stack">
          <ViewsPart {...map} />
        </div>
      </div>
    </>
  )
}

function peopleIn(lang: View['lang'], { room, seats }: Standing): string {
  const w = words(lang)
  if (room.imported_at) return w.importedPeople(seats.imported)
  return room.closed_at ? w.closed : w.people(seats.phone, seats.paper)
}

export const textsOf = ({ statements }: Standing): Map<number, string> =>
  new Map(statements.map(({ no, text }) => [no, text]))

function Present({
  lang,
  standing,
  statement,
}: {
  lang: View['lang']
  standing: Standing
  statement: StatementRow
}) {
  const w = words(lang)
  return (
    <Card calling title={`${w.now} · ${w.no(statement.no)}`}>
      <p class="live-now">{statement.text}</p>
      <Counted lang={lang} statement={statement} tally={tallyFor(standing, statement.no)} />
    </Card>
  )
}

export function ResultsPage({
  view,
  room,
  standing,
  seat,
}: Omit<ScreenProps, 'site'> & { seat?: number | undefined }) {
  const w = words(view.lang)
  return (
    <Page
      view={view}
      title={`${room.title} · ${w.results}`}
      heading={room.title}
      lead={w.resultsLead}
      scripts={['live']}
    >
      {!room.closed_at && (
        <p>
          <a class="btn btn-primary" href={`/live/${room.code}`}>
            {w.backToVoting}
          </a>
        </p>
      )}
      <OpinionMapPart {...{ lang: view.lang, opinions: standing.opinions, texts: textsOf(standing), seat }} />
      <div class="stack" data-live-part="results" data-code={room.code}>
        <Results lang={view.lang} standing={standing} />
      </div>
    </Page>
  )
}

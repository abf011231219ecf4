// Owns: a venue's public page, and the page on which its keepers write the duties that stand there.
import { roleWords } from '../../people/roles.ts'
import {
  Button,
  Card,
  DataList,
  EmptyState,
  Form,
  Lines,
  MainAction,
  Note,
  Page,
  type View,
} from '../../platform/html/index.ts'
import { day } from '../../platform/words/format.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { Past, Standing } from '../life/pages.tsx'
import type { PastLine, Surroundings } from '../life/queries.ts'
import { words as lifeWords } from '../life/words.ts'
import { words as opening } from '../opening/words.ts'
import type { Venue } from '../queries.ts'
import { venueKindWords } from '../words.ts'
import { dutyForm } from './forms.ts'
import type { Known, OnBoard } from './queries.ts'
import type { SectionLine } from './section.ts'
import { words } from './words.ts'

export interface PublicProps {
  view: View
  venue: Venue
  around: Surroundings
  past: readonly PastLine[]
  board: readonly OnBoard[]
  known: readonly Known[]
  guide: Bilingual | null
  method: Bilingual | null
  phone: string | undefined
  /** Whether somebody is there now, in words. */
  open: string | null
  sections: readonly { title: Bilingual; lines: readonly SectionLine[] }[]
}

export function PublicVenuePage(props: PublicProps) {
  const { view, venue, around, board, known, sections } = props
  const kind = venueKindWords[venue.kind][view.lang]
  return (
    <Page view={view} title={venue.name[view.lang]} lead={[kind, venue.brand].filter(Boolean).join(' · ')}>
      {around.closedAt ? <Closed {...props} /> : <Speak view={view} venue={venue} />}
      {!around.closedAt && <Board view={view} board={board} />}
      <Where {...props} />
      {known.length > 0 && <KnownHere view={view} known={known} />}
      {sections.map(({ title, lines }) => (
        <Card title={title[view.lang]}>
          <Lines lines={lines.map((line) => ({ ...line }))} />
        </Card>
      ))}
      <Standing view={view} around={around} />
      <Past view={view} past={props.past} />
    </Page>
  )
}

function Closed({ view, around, past }: PublicProps) {
  const why = past.find((one) => one.kind === 'closed')?.why
  return (
    <Note>
      <p>{lifeWords(view.lang).closedOn(day(around.closedAt ?? '', view.lang))}</p>
      {why && <p>{why}</p>}
    </Note>
  )
}

function Speak({ view, venue }: { view: View; venue: Venue }) {
  if (!venue.code) return null
  return (
    <p>
      <MainAction href={`/q/${venue.code}`}>{words(view.lang).speak}</MainAction>
    </p>
  )
}

function Board({ view, board }: { view: View; board: readonly OnBoard[] }) {
  const w = words(view.lang)
  if (board.length === 0) return <EmptyState title={w.nobody}>{w.nobodyAdvice}</EmptyState>
  return (
    <Card title={w.serves}>
      <DataList
        rows={board.map((one) => [nameOf(view, one), w.duties(roleOf(view, one), one.duty ?? '')] as const)}
      />
    </Card>
  )
}

/** In Latin letters where the reader asks for English and somebody wrote it down. */
const nameOf = (view: View, one: { name: string; nameEn: string | null }) =>
  (view.lang === 'en' && one.nameEn) || one.name

function roleOf(view: View, one: OnBoard): string {
  const role = roleWords[one.role][view.lang]
  return one.acting
    ? `${role}${view.lang === 'zh' ? '（' : ' ('}${words(view.lang).acting}${view.lang === 'zh' ? '）' : ')'}`
    : role
}

function Where({ view, venue, around, guide, method, phone, open }: PublicProps) {
  const w = words(view.lang)
  return (
    <Card title={w.where}>
      <DataList
        rows={[
          [w.address, venue.address],
          [opening(view.lang).now, around.closedAt ? null : open],
          [w.hours, around.closedAt ? null : venue.hours[view.lang]],
          [w.region, venue.regionName[view.lang]],
          [w.phone, phone && <a href={`tel:${phone}`}>{phone}</a>],
          [w.since, day(around.openedOn, view.lang)],
          [w.guide, guide?.[view.lang]],
          [w.method, method?.[view.lang]],
        ]}
      />
    </Card>
  )
}

function KnownHere({ view, known }: { view: View; known: readonly Known[] }) {
  return (
    <Card title={words(view.lang).known}>
      <DataList rows={known.map((one) => [nameOf(view, one), one.offers] as const)} />
    </Card>
  )
}

interface BoardProps {
  view: View
  venue: Venue
  board: readonly OnBoard[]
}

export function BoardPage({ view, venue, board }: BoardProps) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.board} heading={`${venue.name[view.lang]} · ${w.board}`} lead={w.boardLead}>
      {board.length === 0 && <EmptyState title={w.nobody}>{w.nobodyAdvice}</EmptyState>}
      {board.map((one) => (
        <Card title={one.name} mark={roleOf(view, one)}>
          <Form
            view={view}
            schema={dutyForm}
            action={`/venues/${venue.id}/board`}
            values={{ appointment: one.appointmentId, duty: one.duty }}
            name={one.appointmentId}
            submit={w.save}
          />
        </Card>
      ))}
      <Button href={`/venues/${venue.id}/desk`} quiet>
        {w.back}
      </Button>
    </Page>
  )
}

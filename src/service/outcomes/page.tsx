// Owns: what service brought, added up from its records: each sum leads to them.
import {
  Button,
  Card,
  EmptyState,
  Figures,
  KeyFigure,
  Page,
  Table,
  Tabs,
  type View,
} from '../../platform/html/index.ts'
import { day, number } from '../../platform/words/format.ts'
import { kindWords } from '../activities/words.ts'
import type { ActivityKind } from '../queries.ts'
import type { ListeningFigures } from '../shifts/figures.ts'
import { words as shiftWords } from '../shifts/words.ts'
import type { OutcomeRecord, ServiceFigures, Sum } from './figures.ts'
import { amountBeside, type Measure, measures, words } from './words.ts'

interface Props {
  view: View
  figures: ServiceFigures
  listening: ListeningFigures
  teams: { teams: number; people: number }
  programmes: readonly string[]
  programme: string | undefined
  year: number
  /** Not the whole county: what this person serves. */
  part: boolean
  /** They plan the days and look after the teams: both lists open for them. */
  keeps: boolean
}

const query = (programme: string | undefined, measure?: Measure) => {
  const asked = new URLSearchParams({ ...(programme ? { programme } : {}), ...(measure ? { measure } : {}) })
  return asked.size ? `/outcomes?${asked}` : '/outcomes'
}

export function OutcomesPage(props: Props) {
  const { view, figures, programmes, programme } = props
  const w = words(view.lang)
  const tabs = [undefined, ...programmes].map((one) => ({
    href: query(one),
    label: one ?? w.all,
    current: one === programme,
  }))
  const nothing = figures.kinds.length === 0
  return (
    <Page view={view} title={w.outcomes} lead={props.part ? `${w.ofYours} · ${w.lead}` : w.lead} wide>
      {programmes.length > 0 && <Tabs label={w.programme} tabs={tabs} />}
      {nothing ? <EmptyState title={w.none}>{w.noneAdvice}</EmptyState> : <Sums {...props} />}
      {!nothing && <Kinds {...props} />}
      {!programme && <Others {...props} />}
    </Page>
  )
}

function Sums(props: Props) {
  const { view, figures, programme } = props
  const w = words(view.lang)
  const line = (one: Sum) => [
    <a href={query(programme, one.measure)}>{measures[one.measure].label[view.lang]}</a>,
    one.sum === null ? spread(view, one) : amountBeside(one.measure, one.sum, view.lang),
    one.confirmed === null ? '–' : amountBeside(one.measure, one.confirmed, view.lang),
    w.recordsOf(one.records),
  ]
  const rows = [...figures.sums.map(line), ...giftsAndVisits(props)]
  if (rows.length === 0) return null
  const head = [w.measure, w.sum, w.ofIt, w.records]
  return <Table view={view} caption={w.thisYear} head={head} figures={[1, 2]} rows={rows} />
}

/** What does not add up stands as it is, from its smallest to its largest. */
function spread({ lang }: View, { measure, least, most }: Sum): string {
  const [from, to] = [amountBeside(measure, least, lang), amountBeside(measure, most, lang)]
  return from === to ? from : words(lang).between(from, to)
}

function giftsAndVisits({ view, figures: { gifts, visits }, ...asked }: Props) {
  const w = words(view.lang)
  const given = [
    <a href={heldOnes('donation', asked)}>{w.gifts}</a>,
    amountBeside('yuan', gifts.yuan, view.lang),
    amountBeside('yuan', gifts.confirmed, view.lang),
    w.recordsOf(gifts.records),
  ]
  const visited = [
    <a href={heldOnes('visit', asked)}>{w.visits}</a>,
    w.visited(visits.homes, visits.people),
    '–',
    w.recordsOf(visits.homes),
  ]
  return [...(gifts.records > 0 ? [given] : []), ...(visits.homes > 0 ? [visited] : [])]
}

/** The same activities as were counted. */
function heldOnes(kind: ActivityKind, { year, programme }: Pick<Props, 'year' | 'programme'>): string {
  const asked = new URLSearchParams({ kind, state: 'held', year: String(year) })
  if (programme) asked.set('programme', programme)
  return `/activities?${asked}`
}

function Kinds({ view, figures, year, programme }: Props) {
  const w = words(view.lang)
  const rows = figures.kinds.map(({ kind, held, asked, came }) => [
    <a href={heldOnes(kind, { year, programme })}>{kindWords[kind][view.lang]}</a>,
    number(held, view.lang),
    asked > 0 ? `${number(came, view.lang)}/${number(asked, view.lang)}` : '–',
  ])
  return (
    <Table view={view} caption={w.held} head={[w.kind, w.count, w.attendance]} figures={[1, 2]} rows={rows} />
  )
}

function Others({ view, listening, teams, keeps }: Props) {
  const w = words(view.lang)
  const s = shiftWords(view.lang)
  return (
    <Card title={w.listening}>
      <Figures>
        <KeyFigure
          view={view}
          label={w.daysHeld}
          n={listening.days}
          {...(keeps ? { href: '/rosters' } : {})}
        />
        <KeyFigure view={view} label={s.sat} n={listening.sat} />
        <KeyFigure view={view} label={s.opinions} n={listening.opinions} />
        <KeyFigure view={view} label={s.replied} {...listening.replied} />
        <KeyFigure view={view} label={s.implemented} {...listening.implemented} />
      </Figures>
      <p>
        {keeps ? <a href="/teams">{w.volunteers}</a> : w.volunteers}
        {w.volunteersOf(teams.teams, teams.people)}
      </p>
    </Card>
  )
}

interface RecordsProps {
  view: View
  measure: Measure
  records: readonly OutcomeRecord[]
  programme: string | undefined
  now: Date
}

export function RecordsPage({ view, measure, records, programme, now }: RecordsProps) {
  const w = words(view.lang)
  const rows = records.map((one) => [
    <a href={`/activities/${one.activityId}`}>{one.title}</a>,
    amountBeside(measure, one.amount, view.lang),
    `${one.what} · ${w.rests(one.evidence)}`,
    `${one.byName} · ${one.confirmed ? w.confirmed : w.told}`,
    day(one.startsAt, view.lang, now),
  ])
  const head = [w.event, w.amount, w.said, w.writtenBy, w.day]
  return (
    <Page view={view} title={measures[measure].label[view.lang]} lead={programme} wide>
      {rows.length ? (
        <Table view={view} caption={w.records} head={head} figures={[1]} rows={rows} />
      ) : (
        <EmptyState title={w.none}>{w.noneAdvice}</EmptyState>
      )}
      <Button href={query(programme)}>{w.back}</Button>
    </Page>
  )
}

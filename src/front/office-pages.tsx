// Owns: what the office reads: all matters in reach, the county at a glance, who may open which door.

import type { MatterRow } from '../matters/matter.ts'
import type { MatterPage as MatterList } from '../matters/queries.ts'
import { lateText } from '../matters/words/due.ts'
import { stateWords } from '../matters/words.ts'
import { roleWords, staffRoles } from '../people/roles.ts'
import {
  Button,
  Card,
  EmptyState,
  Figures,
  KeyFigure,
  Lines,
  Page,
  Table,
  type View,
} from '../platform/html/index.ts'
import type { Door } from '../platform/server/door.ts'
import type { Bilingual } from '../platform/words/phrases.ts'
import { type CountyFigures, CountyFiguresSection } from '../statistics/county.tsx'
import { Due } from './due.tsx'
import type { Only, TownshipFigures } from './queries.ts'
import { onlyWords, words } from './words.ts'

export interface Chosen {
  township?: string | undefined
  name?: Bilingual | null
  only?: Only | undefined
}

/** The rows behind a count; everything where nothing is chosen. */
function listOf({ township, only }: Chosen, after?: string): string {
  const chosen = Object.entries({ township, only, after }).filter((one): one is [string, string] =>
    Boolean(one[1]),
  )
  const query = new URLSearchParams(chosen).toString()
  return query ? `/matters?${query}` : '/matters'
}

interface MattersProps {
  view: View
  list: MatterList
  chosen: Chosen
  now: Date
}

export function MattersPage({ view, list, chosen, now }: MattersProps) {
  const w = words(view.lang)
  const which = [chosen.name?.[view.lang], chosen.only && onlyWords[chosen.only][view.lang]].filter(Boolean)
  return (
    <Page view={view} title={w.matters} heading={which.join(' · ') || undefined} lead={w.mattersLead} wide>
      {which.length > 0 && (
        <p>
          <a href="/matters">{w.matters}</a>
        </p>
      )}
      {list.rows.length === 0 && <EmptyState title={w.mattersEmpty}>{w.deskEmptyAdvice}</EmptyState>}
      <MatterLines view={view} rows={list.rows} now={now} />
      {list.next && <Button href={listOf(chosen, list.next)}>{w.more}</Button>}
    </Page>
  )
}

interface LinesProps {
  view: View
  rows: readonly MatterRow[]
  now: Date
  /** Says of each what was not done in time. */
  late?: boolean
}

export function MatterLines({ view, rows, now, late }: LinesProps) {
  const line = (row: MatterRow) => ({
    href: `/matters/${row.id}`,
    title: row.headline,
    hint: [row.number, stateWords[row.state][view.lang], late && lateText(row.state, view.lang)]
      .filter(Boolean)
      .join(' · '),
    mark: <Due view={view} due={row.due_at} now={now} />,
  })
  return <Lines lines={rows.map(line)} />
}

interface County {
  stuck: readonly MatterRow[]
  townships: readonly TownshipFigures[]
  figures: CountyFigures
}

export function CountyPage({ view, county, now }: { view: View; county: County; now: Date }) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.county} wide>
      <Headline view={view} county={county} />
      <Stuck view={view} rows={county.stuck} now={now} />
      <Table
        view={view}
        caption={w.byTownship}
        head={[w.township, w.running, w.overdue, w.finished]}
        figures={[1, 2, 3]}
        rows={county.townships.map((one) => townshipRow(view, one))}
      />
      <CountyFiguresSection view={view} figures={county.figures} />
    </Page>
  )
}

function townshipRow(view: View, { id, name, whole, running, overdue, archived }: TownshipFigures) {
  const at = (only?: Only) => listOf({ township: whole ? 'none' : id, only })
  const count = (n: number, only: Only) => (n > 0 ? <a href={at(only)}>{n}</a> : n)
  const label = whole ? words(view.lang).inNone(name[view.lang]) : name[view.lang]
  return [
    <a href={at()}>{label}</a>,
    ...[count(running, 'running'), count(overdue, 'late'), count(archived, 'archived')],
  ]
}

function Headline({ view, county }: { view: View; county: County }) {
  const w = words(view.lang)
  const sum = (key: 'running' | 'overdue') => county.townships.reduce((total, one) => total + one[key], 0)
  const solved = county.figures.now.get('solved') ?? { n: 0, d: 0 }
  return (
    <Figures>
      <KeyFigure
        view={view}
        label={w.running}
        n={sum('running')}
        href={listOf({ only: 'running' })}
        note={w.runningNote}
      />
      <KeyFigure
        {...{ view, label: w.overdue, n: sum('overdue'), d: sum('running') }}
        href={listOf({ only: 'late' })}
        note={w.ofRunning}
      />
      <KeyFigure
        {...{ view, label: w.solvedThisYear, n: solved.n, d: solved.d }}
        href="/statistics/solved"
        note={w.ofAnswersBelow}
      />
    </Figures>
  )
}

function Stuck({ view, rows, now }: { view: View; rows: readonly MatterRow[]; now: Date }) {
  const w = words(view.lang)
  return (
    <Card title={w.stuck}>
      <p class="hint">{w.stuckLead}</p>
      {rows.length === 0 ? <p>{w.stuckNone}</p> : <MatterLines view={view} rows={rows} now={now} late />}
    </Card>
  )
}

/** In words, a row a door: a column for each role would be fourteen thousand cells, and nobody's phone draws them. */
export function PermissionsPage({ view, doors }: { view: View; doors: readonly Door[] }) {
  const w = words(view.lang)
  const others = {
    anyone: w.anyone,
    receipt: w.receipt,
    oneTimeLink: w.link,
    seat: w.seat,
    feedToken: w.feed,
  }
  const mayOpen = ({ who }: Door) =>
    who.kind !== 'staff'
      ? others[who.kind]
      : staffRoles
          .filter((role) => who.roles.includes(role))
          .map((role) => roleWords[role][view.lang])
          .join(view.lang === 'zh' ? '、' : ', ')
  const row = (door: Door) => [door.title(view.lang), `${door.method} ${door.path}`, mayOpen(door)]
  return (
    <Page view={view} title={w.permissions} lead={w.doorsLead} wide>
      <Table
        view={view}
        caption={w.permissions}
        heard
        head={[w.deed, w.door, w.mayOpen]}
        rows={doors.map(row)}
      />
    </Page>
  )
}

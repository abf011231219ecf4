// Owns: what the office reads: all matters in reach, the county at a glance, who may open which door.

import type { MatterRow } from '../matters/matter.ts'
import type { MatterPage as MatterList } from '../matters/queries.ts'
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
import { type CountyFigures, CountyFiguresSection } from '../statistics/county.tsx'
import { Due } from './due.tsx'
import type { TownshipFigures } from './queries.ts'
import { words } from './words.ts'

export function MattersPage({ view, list, now }: { view: View; list: MatterList; now: Date }) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.matters} lead={w.mattersLead} wide>
      {list.rows.length === 0 && <EmptyState title={w.mattersEmpty}>{w.deskEmptyAdvice}</EmptyState>}
      <MatterLines view={view} rows={list.rows} now={now} />
      {list.next && <Button href={`/matters?after=${encodeURIComponent(list.next)}`}>{w.more}</Button>}
    </Page>
  )
}

export function MatterLines({ view, rows, now }: { view: View; rows: readonly MatterRow[]; now: Date }) {
  const line = (row: MatterRow) => ({
    href: `/matters/${row.id}`,
    title: row.headline,
    hint: `${row.number} · ${stateWords[row.state][view.lang]}`,
    mark: <Due view={view} due={row.due_at} now={now} />,
  })
  return <Lines lines={rows.map(line)} />
}

interface County {
  stuck: readonly MatterRow[]
  townships: readonly TownshipFigures[]
  solved: { n: number; d: number }
  figures: CountyFigures
}

export function CountyPage({ view, county, now }: { view: View; county: County; now: Date }) {
  const w = words(view.lang)
  const sum = (key: 'running' | 'overdue' | 'archived') =>
    county.townships.reduce((total, one) => total + one[key], 0)
  return (
    <Page view={view} title={w.county} wide>
      <Figures>
        <KeyFigure view={view} label={w.running} n={sum('running')} href="/matters" />
        <KeyFigure view={view} label={w.overdue} n={sum('overdue')} d={sum('running')} />
        <KeyFigure view={view} label={w.solved} n={county.solved.n} d={county.solved.d} note={w.ofAnswers} />
      </Figures>
      <Stuck view={view} rows={county.stuck} now={now} />
      <Table
        view={view}
        caption={w.byTownship}
        head={[w.township, w.running, w.overdue, w.finished]}
        figures={[1, 2, 3]}
        rows={county.townships.map(({ name, whole, running, overdue, archived }) => [
          whole ? w.inNone(name[view.lang]) : name[view.lang],
          ...[running, overdue, archived],
        ])}
      />
      <CountyFiguresSection view={view} figures={county.figures} />
    </Page>
  )
}

function Stuck({ view, rows, now }: { view: View; rows: readonly MatterRow[]; now: Date }) {
  const w = words(view.lang)
  return (
    <Card title={w.stuck}>
      <p class="hint">{w.stuckLead}</p>
      {rows.length === 0 ? <p>{w.stuckNone}</p> : <MatterLines view={view} rows={rows} now={now} />}
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
      <Table view={view} caption={w.permissions} head={[w.deed, w.door, w.mayOpen]} rows={doors.map(row)} />
    </Page>
  )
}

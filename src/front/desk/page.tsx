// Owns: how the day is read: the one thing to begin with, then one list. What is to be done is a quiet label.
import { Card, EmptyState, Lines, MainAction, Page, Tabs, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/phrases.ts'
import { Due } from '../due.tsx'
import type { Apart, Day, Kind, Waiting } from './order.ts'
import { kindWords, words } from './words.ts'

interface DeskProps {
  view: View
  day: Day
  /** Only this kind of work; its own address, so that it can be kept. */
  kind: Kind | undefined
  now: Date
}

export function DeskPage({ view, day, kind, now }: DeskProps) {
  const w = words(view.lang)
  const shown = kind ? day.waiting.filter((one) => one.kind === kind) : day.waiting
  const [first, ...rest] = shown
  return (
    <Page view={view} title={w.desk} lead={w.deskLead} wide>
      <Kinds view={view} waiting={day.waiting} kind={kind} />
      {!first && <EmptyState title={w.deskEmpty}>{w.deskEmptyAdvice}</EmptyState>}
      {first && <First view={view} line={first} now={now} />}
      {rest.length > 0 && (
        <section>
          <h2>{w.afterwards}</h2>
          <Lines lines={rest.map((line) => lineOf(view, line, now))} />
        </section>
      )}
      {day.apart.map((apart) => (
        <Folded view={view} apart={apart} now={now} />
      ))}
    </Page>
  )
}

function Kinds({ view, waiting, kind }: { view: View; waiting: readonly Waiting[]; kind: Kind | undefined }) {
  const w = words(view.lang)
  const kinds = (Object.keys(kindWords) as Kind[]).filter((one) => waiting.some((line) => line.kind === one))
  if (kinds.length < 2 && !kind) return null
  const tabs = kinds.map((one) => ({
    href: `/desk?kind=${one}`,
    label: kindWords[one][view.lang],
    count: waiting.filter((line) => line.kind === one).length,
    current: one === kind,
  }))
  const all = { href: '/desk', label: w.all, count: waiting.length, current: kind === undefined }
  return <Tabs label={w.filter} tabs={[all, ...tabs]} />
}

function First({ view, line, now }: { view: View; line: Waiting; now: Date }) {
  const w = words(view.lang)
  return (
    <Card title={w.first} mark={<Due view={view} due={line.due} now={now} />} calling>
      <p class="text-xl">
        <strong>{line.headline}</strong>
      </p>
      <p class="hint">{aboutOf(view, line)}</p>
      <MainAction href={line.path}>{say(line.todo, view.lang)}</MainAction>
    </Card>
  )
}

function lineOf(view: View, line: Waiting, now: Date) {
  return {
    href: line.path,
    title: line.headline,
    hint: [say(line.todo, view.lang), aboutOf(view, line)].filter(Boolean).join(' · '),
    mark: <Due view={view} due={line.due} now={now} />,
  }
}

const aboutOf = (view: View, line: Pick<Waiting, 'urgent' | 'place'>): string =>
  [line.urgent && words(view.lang).urgent, line.place].filter(Boolean).join(' · ')

function Folded({ view, apart, now }: { view: View; apart: Apart; now: Date }) {
  return (
    <details>
      <summary class="btn">
        {say(apart.title, view.lang)} <span class="count">{apart.lines.length}</span>
      </summary>
      <Lines
        lines={apart.lines.map((line) => ({
          href: line.path,
          title: line.headline,
          hint: say(line.todo, view.lang),
          mark: <Due view={view} due={line.due} now={now} />,
        }))}
      />
    </details>
  )
}

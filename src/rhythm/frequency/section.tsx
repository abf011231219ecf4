// Owns: how a rhythm is shown: one line for what runs now, a table for the year behind it.
import { Light, Table, type View } from '../../platform/html/index.ts'
import { day, number } from '../../platform/words/format.ts'
import { periodName, ruleSaid } from './names.ts'
import { type Happening, type Period, type Rhythm, runningOf, sumOf } from './record.ts'
import { words } from './words.ts'

/** What is asked, how it stands now, and the year behind it: cells of a table. */
export function rhythmCells(view: View, rhythm: Rhythm, now: Date, today: Period['from']) {
  const running = runningOf(rhythm, today)
  return [
    ruleSaid(rhythm.rule, view.lang),
    running ? <Standing view={view} period={running} now={now} /> : words(view.lang).noneYet,
    sumSaid(view, rhythm),
  ]
}

export function sumSaid(view: View, { periods }: Rhythm): string {
  const { kept, asked } = sumOf(periods)
  const w = words(view.lang)
  return asked === 0 ? w.noneYet : w.keptOf(number(kept, view.lang), number(asked, view.lang))
}

/** A missed period has passed and can't be made good: it is said, not shouted. */
export function Standing({ view, period, now }: { view: View; period: Period; now: Date }) {
  const w = words(view.lang)
  const { state } = period
  if (state === 'due')
    return <Light view={view} light="blue" label={w.due(period.lacking, day(period.to, view.lang, now))} />
  const light = state === 'kept' ? 'kept' : state === 'missed' ? 'yellow' : 'none'
  return <Light view={view} light={light} label={w[state]} />
}

/** A year has fifty-two weeks; a page shows the last of them and the sum of all. */
const mostPeriods = 8

export function RhythmTable({ view, rhythm, now }: { view: View; rhythm: Rhythm; now: Date }) {
  const w = words(view.lang)
  const shown = [...rhythm.periods].reverse().slice(0, mostPeriods)
  const rows = shown.map((period) => [
    periodName(rhythm.rule.per, period, view.lang),
    <Held view={view} period={period} now={now} />,
    <Standing view={view} period={period} now={now} />,
  ])
  const caption = `${ruleSaid(rhythm.rule, view.lang)} · ${sumSaid(view, rhythm)}`
  return <Table view={view} caption={caption} head={[w.period, w.held, w.state]} rows={rows} />
}

const mostNamed = 3

function Held({ view, period, now }: { view: View; period: Period; now: Date }) {
  const w = words(view.lang)
  const all = [...period.held, ...(period.state === 'kept' ? [] : period.planned)]
  if (all.length === 0) return <>{w.nothingHeld}</>
  return (
    <div>
      {all.slice(0, mostNamed).map((one) => (
        <div>{named(view, one, now)}</div>
      ))}
      {all.length > mostNamed && <div class="hint">{w.more(all.length - mostNamed)}</div>}
    </div>
  )
}

function named(view: View, one: Happening, now: Date) {
  const what = one.path ? <a href={one.path}>{one.what}</a> : one.what
  const when = day(one.day, view.lang, now)
  return (
    <>
      {one.state === 'planned' ? words(view.lang).planned(when) : when} {what}
    </>
  )
}

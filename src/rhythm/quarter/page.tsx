// Owns: the conveners' pack on paper: figures with their whole, townships by name, cases, what is hard, what comes.

import { addDays } from '../../platform/clock/day.ts'
import {
  Button,
  EmptyState,
  Figures,
  KeyFigure,
  Lines,
  Page,
  Table,
  type View,
} from '../../platform/html/index.ts'
import { day, number } from '../../platform/words/format.ts'
import { periodName } from '../frequency/names.ts'
import { kindWords } from '../plan/words.ts'
import { type QuarterPack, quarterNamed } from './pack.ts'
import { words } from './words.ts'

interface Props {
  view: View
  pack: QuarterPack
}

export function QuarterPage({ view, pack }: Props) {
  const w = words(view.lang)
  const { span, kept } = pack
  const withCase = kept.filter((one) => one.case).length
  const counted = (figure: string) => `/statistics/${figure}?period=${quarterNamed(span.from)}`
  const at = (quarter: string) => `/rhythm/quarters/${quarter}`
  return (
    <Page view={view} title={w.packOf(periodName('quarter', span, view.lang))} lead={w.lead} wide>
      <Figures>
        <KeyFigure view={view} label={w.held} n={pack.talks} href={counted('meetings')} />
        <KeyFigure view={view} label={w.listening} n={pack.listeningDays} href={counted('listeningDays')} />
        <KeyFigure view={view} label={w.kept} n={withCase} d={kept.length} />
      </Figures>
      <Townships view={view} pack={pack} />
      <Cases view={view} pack={pack} />
      <Hard view={view} pack={pack} />
      <Next view={view} pack={pack} />
      <p class="hint print:hidden">{w.print}</p>
      <p class="row print:hidden">
        <Button href={at(quarterNamed(addDays(span.from, -1)))}>{w.before}</Button>
        <Button href={at(quarterNamed(addDays(span.to, 1)))}>{w.after}</Button>
      </p>
    </Page>
  )
}

function Townships({ view, pack }: Props) {
  const w = words(view.lang)
  const rows = pack.townships.map((one) => [
    one.name[view.lang],
    one.conveners.join(' · ') || w.noConvener,
    number(one.talks, view.lang),
    `${number(one.withCase, view.lang)}/${number(one.kept, view.lang)}`,
  ])
  return (
    <section class="stack-close">
      <Table
        view={view}
        caption={w.byTownship}
        head={[w.township, w.convener, w.held, w.kept]}
        rows={rows}
        figures={[2, 3]}
      />
      <p class="hint">{w.byName}</p>
    </section>
  )
}

function Cases({ view, pack }: Props) {
  const w = words(view.lang)
  const cases = pack.kept.flatMap((one) => (one.case ? [{ ...one, case: one.case }] : []))
  return (
    <section class="stack">
      <h2>{w.cases}</h2>
      {cases.length === 0 && <EmptyState title={w.noCases}>{w.noCasesAdvice}</EmptyState>}
      <Lines
        lines={cases.map((one) => ({
          href: `/matters/${one.id}`,
          title: one.case.title,
          hint: [one.township?.[view.lang], day(one.archivedAt, view.lang), one.case.outcome]
            .filter(Boolean)
            .join(' · '),
        }))}
      />
    </section>
  )
}

function Hard({ view, pack }: Props) {
  const w = words(view.lang)
  if (pack.hard.length === 0) return <p>{w.nothingHard}</p>
  const lines = pack.hard.map((one) => ({
    href: `/matters/${one.id}`,
    title: one.headline,
    hint: [one.township?.[view.lang], `${w.due} ${day(one.dueAt, view.lang)}`].filter(Boolean).join(' · '),
  }))
  return (
    <section class="stack">
      <h2>{w.hard}</h2>
      <Lines lines={lines} />
    </section>
  )
}

function Next({ view, pack }: Props) {
  const w = words(view.lang)
  if (pack.next.length === 0) return <p>{w.nothingNext}</p>
  const rows = pack.next.map((one) => [
    one.text,
    kindWords[one.kind][view.lang],
    one.who,
    day(one.dueOn, view.lang),
  ])
  return <Table view={view} caption={w.next} head={[w.matter, w.kind, w.who, w.by]} rows={rows} />
}

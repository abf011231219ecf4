// Owns: the pages of rosters: the list, one with its people and its coming days, and setting a new one.
import {
  Button,
  Card,
  Confirm,
  EmptyState,
  type FieldError,
  Form,
  Lines,
  MainAction,
  Page,
  Table,
  type View,
} from '../../platform/html/index.ts'
import { day, number } from '../../platform/words/format.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { rangeForm, rosterFormFor } from './forms.ts'
import { type Roster, seatsOf } from './queries.ts'
import type { Sitter } from './sitters.ts'
import { type Named, SittersForm } from './sitters-form.tsx'
import { rosterKindWords, seatWords, weekdayWords, words } from './words.ts'

interface Returned {
  values?: Record<string, unknown>
  errors?: readonly FieldError[]
}

export function RostersPage({ view, rosters, now }: { view: View; rosters: readonly Roster[]; now: Date }) {
  const w = words(view.lang)
  const lines = rosters.map((one) => ({
    href: `/rosters/${one.id}`,
    title: `${one.venueName[view.lang]} · ${one.title}`,
    hint: ruleOf(view, one),
    mark: <span class="hint">{one.until ? w.drawnUntil(day(one.until, view.lang, now)) : w.notDrawn}</span>,
  }))
  const fresh = <MainAction href="/rosters/new">{w.fresh}</MainAction>
  return (
    <Page view={view} title={w.rosters} lead={w.rostersLead}>
      {lines.length === 0 ? (
        <EmptyState title={w.none} action={fresh}>
          {w.noneAdvice}
        </EmptyState>
      ) : (
        <>
          <p class="row">
            {fresh}
            <Button href="/listening">{w.board}</Button>
          </p>
          <Lines lines={lines} />
        </>
      )}
    </Page>
  )
}

interface FreshProps extends Returned {
  view: View
  venues: readonly { id: string; name: Bilingual }[]
}
const usual = {
  kind: 'listening',
  weekday: '3',
  from: '09:00',
  to: '11:00',
  members: 2,
  liaisons: 3,
  apartDays: 21,
}

export function NewRosterPage({ view, venues, values, errors }: FreshProps) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.fresh} lead={w.freshLead} errors={errors}>
      <Form
        {...{ view, errors }}
        schema={rosterFormFor(venues)}
        values={{ ...usual, ...values }}
        action="/rosters"
        submit={w.set}
        main
      />
    </Page>
  )
}

export interface RosterProps extends Returned {
  view: View
  roster: Roster
  sitters: readonly Sitter[]
  named: Named
  coming: readonly { id: string; day: string; who: readonly string[]; missing: number }[]
  held: readonly { id: string; day: string; who: readonly string[] }[]
  range: { from: string; to: string }
  now: Date
}

export function RosterPage(props: RosterProps) {
  const { view, roster, sitters, errors } = props
  const w = words(view.lang)
  const lead = [<p>{roster.venueName[view.lang]}</p>, <p>{ruleOf(view, roster)}</p>]
  return (
    <Page view={view} title={roster.title} lead={lead} errors={errors}>
      {sitters.length > 0 && !roster.closed && <Draw {...props} />}
      <Coming {...props} />
      <Held {...props} />
      <People {...props} />
      {!roster.closed && <SittersForm {...{ view, roster, sitters }} named={props.named} />}
      <div class="row items-start">
        <Button href={`/listening/${roster.venueId}`}>{w.board}</Button>
        {!roster.closed && (
          <Confirm
            view={view}
            open={w.close}
            warning={w.closeWarning}
            action={`/rosters/${roster.id}/closure`}
            submit={w.close}
          />
        )}
      </div>
    </Page>
  )
}

function Draw({ view, roster, range, values, errors }: RosterProps) {
  const w = words(view.lang)
  return (
    <Card title={w.draw} calling>
      <p>{w.drawLead}</p>
      <Form
        view={view}
        schema={rangeForm}
        values={values ?? range}
        errors={errors}
        action={`/rosters/${roster.id}/proposal`}
        submit={w.look}
        main
      />
    </Card>
  )
}

/** What a phone shows without scrolling far. */
const atOnce = 4

function Coming({ view, coming, now }: RosterProps) {
  const w = words(view.lang)
  if (coming.length === 0) return null
  const lines = coming.map(({ id, day: on, who, missing }) => ({
    href: `/shifts/${id}`,
    title: day(on, view.lang, now),
    hint: [who.join(view.lang === 'zh' ? '、' : ', '), missing > 0 ? w.empty('', missing) : '']
      .filter(Boolean)
      .join(' · '),
  }))
  return (
    <Card title={w.coming}>
      <Lines lines={lines.slice(0, atOnce)} />
      {lines.length > atOnce && (
        <details>
          <summary class="btn btn-ghost">{w.later(lines.length - atOnce)}</summary>
          <Lines lines={lines.slice(atOnce)} />
        </details>
      )}
    </Card>
  )
}

/** What stands behind the days that are counted. */
function Held({ view, held, now }: RosterProps) {
  if (held.length === 0) return null
  const lines = held.map(({ id, day: on, who }) => ({
    href: `/shifts/${id}`,
    title: day(on, view.lang, now),
    hint: who.join(view.lang === 'zh' ? '、' : ', '),
  }))
  return (
    <details class="card">
      <summary>{words(view.lang).held(held.length)}</summary>
      <Lines lines={lines} />
    </details>
  )
}

function People({ view, sitters }: RosterProps) {
  const w = words(view.lang)
  if (sitters.length === 0) return <EmptyState title={w.nobody}>{w.nobodyAdvice}</EmptyState>
  const rows = sitters.map(({ name, firm, seat, turns }) => [
    firm ? `${name} · ${firm}` : name,
    seatWords[seat][view.lang],
    number(turns, view.lang),
  ])
  return (
    <details class="card">
      <summary>{w.people(sitters.length)}</summary>
      <Table view={view} caption={w.turns} head={[w.name, w.part, w.turns]} figures={[2]} rows={rows} />
    </details>
  )
}

export function ruleOf(view: View, roster: Roster): string {
  const w = words(view.lang)
  const weekday = weekdayWords[roster.weekday]?.[view.lang] ?? ''
  const seats = seatsOf(roster).map(({ seat, count }) => w.count(seatWords[seat][view.lang], count))
  return [
    rosterKindWords[roster.kind][view.lang],
    w.each(weekday, `${roster.from}–${roster.to}`),
    seats.join(view.lang === 'zh' ? '、' : ', '),
  ].join(' · ')
}

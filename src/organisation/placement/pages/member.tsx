// Owns: why one member is placed where she is, and what it would cost to change that by hand.
import { type Change, type CostOfChange, costOfChange } from '../../../placement/change.ts'
import { costsOf } from '../../../placement/cost.ts'
import { type Instead, type Why, whyHere } from '../../../placement/explain.ts'
import {
  Button,
  Card,
  DataList,
  type FieldError,
  Form,
  Note,
  Page,
  Table,
  type View,
} from '../../../platform/html/index.ts'
import { number } from '../../../platform/words/format.ts'
import { changeForm } from '../forms.ts'
import type { Standing } from '../queries.ts'
import { type Names, namesOf, tellBroken, tellRule } from '../rules/tell.ts'
import { seatWords } from '../seats/words.ts'
import { words } from '../words.ts'
import { ChangeQuestion } from './change.tsx'
import { measureLines } from './measures.ts'

export interface MemberProps {
  view: View
  at: Standing
  member: string
  change?: Change | undefined
  errors?: readonly FieldError[]
}

export function MemberPage({ view, at, member, change, errors }: MemberProps) {
  const w = words(view.lang)
  const names = namesOf(at.choice, view.lang)
  const why = whyHere(at.question, at.seats, member)
  const path = `/placements/${at.placement.id}`
  const open = at.placement.state === 'proposed'
  return (
    <Page view={view} title={w.whyTitle(names.person(member))} errors={errors}>
      <Reasons view={view} at={at} why={why} names={names} member={member} />
      {change && <Cost {...{ view, at, change, names }} />}
      <Better view={view} instead={why.instead} names={names} />
      {open && <MakeLeader {...{ view, at, member }} venue={why.venue} />}
      {open && <ChangeQuestion view={view} at={at} member={member} change={change} />}
      <p class="row">
        <Button href={path}>{w.toProposal}</Button>
      </p>
    </Page>
  )
}

/** Offered where a standing member sits who doesn't lead yet. */
function MakeLeader({
  view,
  at,
  member,
  venue,
}: Pick<MemberProps, 'view' | 'at' | 'member'> & { venue: string }) {
  const leader = at.leaders.get(venue)
  const able = at.question.members.some((one) => one.id === member && one.standing)
  if (!able || leader === undefined || leader === member) return null
  const action = `/placements/${at.placement.id}/members/${member}/leading`
  return <Form view={view} action={action} submit={seatWords(view.lang).makeLeader} />
}

interface ReasonsProps {
  view: View
  at: Standing
  why: Why
  names: Names
  member: string
}

function Reasons({ view, at, why, names, member }: ReasonsProps) {
  const w = words(view.lang)
  const s = seatWords(view.lang)
  const found = at.placement.seats.find((one) => one.member === member)?.found
  const wish = { none: null, kept: w.wishKept, notKept: w.wishNotKept }[why.wish]
  const way = why.km === null ? w.wayUnknown : w.wayOf(number(why.km, view.lang), why.rank ?? 1, why.of)
  return (
    <DataList
      rows={[
        [w.here, names.place(why.venue)],
        [w.way, way],
        [w.metTerm, listed(why.met, view)],
        [w.wishTerm, wish],
        [w.staysTerm, why.stays ? w.stays : null],
        [s.leadTerm, at.leaders.get(why.venue) === member ? s.leadsHere : null],
        [
          w.boundTerm,
          listed(
            why.bound.map((rule) => tellRule(rule, names)),
            view,
          ),
        ],
        [w.handTerm, found && found !== why.venue ? w.handFrom(names.place(found)) : null],
      ]}
    />
  )
}

function Better({ view, instead, names }: { view: View; instead: readonly Instead[]; names: Names }) {
  const w = words(view.lang)
  if (instead.length === 0) return <p>{w.insteadNone}</p>
  const n = (value: number | null) => (value === null ? '–' : number(value, view.lang))
  return (
    <Table
      view={view}
      caption={w.instead}
      head={[w.venue, w.km, w.better, w.because]}
      figures={[1, 2]}
      rows={instead.map((one) => [
        names.place(one.venue),
        n(one.km),
        n(one.better),
        listed(
          one.breaks.map((rule) => tellBroken(rule, names)),
          view,
        ) || w.nothingBroken,
      ])}
    />
  )
}

const listed = (parts: readonly string[], { lang }: View) => parts.join(lang === 'zh' ? '；' : '; ')

interface CostProps {
  view: View
  at: Standing
  change: Change
  names: Names
}

function Cost({ view, at, change, names }: CostProps) {
  const w = words(view.lang)
  const cost = costOfChange(at.question, at.seats, change)
  const values = change.kind === 'move' ? { to: change.to } : { other: change.other }
  const action = `/placements/${at.placement.id}/members/${change.member}`
  const told = change.kind === 'move' ? names.place(change.to) : names.person(change.other)
  return (
    <Card title={`${names.person(change.member)} → ${told}`} calling>
      <CostTable {...{ view, at, cost, change }} />
      {cost.breaks.length === 0 ? (
        <p>{w.breaksNone}</p>
      ) : (
        <Note>
          {w.breaks}
          <ul>
            {cost.breaks.map((one) => (
              <li>{tellBroken(one, names)}</li>
            ))}
          </ul>
        </Note>
      )}
      <Form view={view} schema={changeForm} action={action} values={values} submit={w.doIt} main />
    </Card>
  )
}

function CostTable({ view, at, cost, change }: Omit<CostProps, 'names'> & { cost: CostOfChange }) {
  const w = words(view.lang)
  const people = at.seats.length
  const own = ownWays(at, cost, change).map((km) => (km === null ? '–' : number(km, view.lang)))
  const rows = measureLines(view.lang, [
    { of: cost.before, people },
    { of: cost.after, people },
  ])
  const head = [w.figure, w.before, w.after]
  const all = [[w.ownWay, ...own], ...rows]
  return <Table view={view} caption={w.cost} head={head} figures={[1, 2]} rows={all} />
}

/** What changes for her herself; over all members it is a drop. */
function ownWays({ question, seats }: Standing, { seats: changed }: CostOfChange, { member }: Change) {
  const costs = costsOf(question)
  const m = question.members.findIndex(({ id }) => id === member)
  return [seats, changed].map((some) => {
    const venue = some.find((one) => one.member === member)?.venue
    return costs.way(
      m,
      question.venues.findIndex(({ id }) => id === venue),
    )
  })
}

// Owns: a moderator's first page: what waits to be looked at, what is shown, what the hall looks at now.
import {
  Card,
  Confirm,
  EmptyState,
  type FieldError,
  Form,
  Lines,
  Page,
  Quote,
  type View,
} from '../../platform/html/index.ts'
import { dayAndTime } from '../../platform/words/format.ts'
import type { StatementRow } from '../statements/statement.ts'
import { twinOf } from '../statements/twins.ts'
import { Counted, tallyFor } from '../tally/results.tsx'
import type { Standing } from '../tally/standing.ts'
import { addForm, mergeForm, openForm, refuseForm } from './forms.ts'
import { Frame } from './frame.tsx'
import type { RoomRow } from './room.ts'
import { words } from './words.ts'

export interface Again {
  errors?: readonly FieldError[]
  values?: Record<string, unknown>
}

interface OpenPageProps extends Again {
  view: View
  matterId: string
  rooms: readonly RoomRow[]
}

export function OpenPage({ view, matterId, rooms, errors = [], values = {} }: OpenPageProps) {
  const w = words(view.lang)
  const line = (one: RoomRow) => ({
    href: `/rooms/${one.id}`,
    title: one.title,
    hint: one.closed_at
      ? w.closedAt(dayAndTime(one.closed_at, view.lang))
      : w.openSince(dayAndTime(one.opened_at, view.lang)),
  })
  return (
    <Page view={view} title={w.open} lead={w.openLead} errors={errors}>
      <Form
        {...{ view, schema: openForm, action: `/matters/${matterId}/rooms`, submit: w.openNow, main: true }}
        {...{ errors, values }}
      />
      {rooms.length > 0 && (
        <Card title={w.rooms}>
          <Lines lines={rooms.map(line)} />
        </Card>
      )}
      <p>
        <a href={`/matters/${matterId}/rooms/import`}>{w.bring}</a>
      </p>
    </Page>
  )
}

interface StatementsPageProps extends Again {
  view: View
  room: RoomRow
  standing: Standing
}

export function StatementsPage({ view, room, standing, errors = [], values = {} }: StatementsPageProps) {
  const w = words(view.lang)
  const opinions = standing.statements.filter(({ kind }) => kind === 'opinion')
  const waiting = opinions.filter(({ state }) => state === 'waiting')
  const shown = opinions.filter(({ state }) => state === 'shown')
  const base = `/rooms/${room.id}`
  return (
    <Frame view={view} room={room} part="statements" errors={errors}>
      <div class="live-columns">
        <Card title={`${w.waiting} (${waiting.length})`} calling={waiting.length > 0}>
          {waiting.length === 0 && <p>{w.waitingNone}</p>}
          {waiting.map((one) => (
            <Waiting {...{ view, base, statement: one, shown }} />
          ))}
        </Card>
        <div class="stack">
          {!room.closed_at && <Adding {...{ view, room, errors, values }} />}
          <Card title={w.shown}>
            {shown.length === 0 && <EmptyState title={w.none} />}
            {shown.map((one) => (
              <Shown {...{ view, base, statement: one, standing, room }} />
            ))}
          </Card>
          <Closing view={view} room={room} />
        </div>
      </div>
    </Frame>
  )
}

function Adding({ view, room, errors = [], values = {} }: Again & { view: View; room: RoomRow }) {
  const w = words(view.lang)
  return (
    <Card title={w.add}>
      <Form
        {...{ view, schema: addForm, action: `/rooms/${room.id}/statements`, submit: w.addIt, main: true }}
        {...{ errors, values }}
      />
    </Card>
  )
}

interface OneProps {
  view: View
  base: string
  statement: StatementRow
}

function Waiting({ view, base, statement, shown }: OneProps & { shown: readonly StatementRow[] }) {
  const w = words(view.lang)
  const at = `${base}/statements/${statement.no}`
  const name = String(statement.no)
  const near = twinOf(statement.text, shown)
  return (
    <div class="stack waiting-one">
      <Quote by={statement.reason}>{statement.text}</Quote>
      {near && <p class="hint">{w.near(near.no, near.text)}</p>}
      <Form {...{ view, action: `${at}/showing`, submit: w.show, name }} />
      {shown.length > 0 && (
        <details class="confirm" open={near !== null}>
          <summary class="btn btn-ghost">{w.merge}</summary>
          <Form
            {...{ view, schema: mergeForm, action: `${at}/merging`, submit: w.merge, name: `into${name}` }}
            values={{ into: near?.no ?? '' }}
          />
        </details>
      )}
      <Refusing {...{ view, at, name }} />
    </div>
  )
}

function Refusing({ view, at, name }: { view: View; at: string; name: string }) {
  const w = words(view.lang)
  return (
    <details class="confirm">
      <summary class="btn btn-ghost">{w.refuse}</summary>
      <Form {...{ view, schema: refuseForm, action: `${at}/refusal`, submit: w.refuse, name: `no${name}` }} />
    </details>
  )
}

function Shown({ view, base, statement, standing, room }: OneProps & Omit<StatementsPageProps, 'view'>) {
  const w = words(view.lang)
  const up = room.present_no === statement.no
  const at = `${base}/statements/${statement.no}`
  return (
    <div class="stack">
      <p>
        {up && <strong>{w.present}: </strong>}
        {statement.no}. {statement.text}
      </p>
      <Counted lang={view.lang} statement={statement} tally={tallyFor(standing, statement.no)} />
      {!room.closed_at && <More {...{ view, at, no: statement.no, up }} />}
    </div>
  )
}

function More({ view, at, no, up }: { view: View; at: string; no: number; up: boolean }) {
  const w = words(view.lang)
  return (
    <details class="confirm">
      <summary class="btn btn-ghost">{w.more}</summary>
      <Form {...{ view, action: `${at}/presence`, submit: up ? w.takeDown : w.putUp, name: `up${no}` }} />
      <Form
        {...{
          view,
          schema: mergeForm,
          action: `${at}/merging`,
          submit: w.merge,
          name: `m${no}`,
        }}
      />
      <Refusing {...{ view, at, name: `s${no}` }} />
    </details>
  )
}

function Closing({ view, room }: { view: View; room: RoomRow }) {
  const w = words(view.lang)
  const at = `/rooms/${room.id}`
  if (room.imported_at) return null
  if (room.closed_at) return <Form view={view} action={`${at}/reopening`} submit={w.reopen} name="reopen" />
  return (
    <Confirm
      {...{ view, open: w.close, warning: w.closeWarning, action: `${at}/closing`, submit: w.close }}
      name="close"
    />
  )
}

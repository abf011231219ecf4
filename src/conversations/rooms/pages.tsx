// Owns: a moderator's first page: what waits to be looked at, what is shown, what the hall looks at now.
import {
  Button,
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
import { Warning } from './warning.tsx'
import { words } from './words.ts'

export interface Again {
  errors?: readonly FieldError[]
  values?: Record<string, unknown>
  /** The statement whose form came back, and which form. */
  at?: number | undefined
  part?: string
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
      <Button href={`/matters/${matterId}`} quiet>
        {w.toMatter}
      </Button>
    </Page>
  )
}

interface StatementsPageProps extends Again {
  view: View
  room: RoomRow
  standing: Standing
}

export function StatementsPage({ view, room, standing, ...again }: StatementsPageProps) {
  const w = words(view.lang)
  const opinions = standing.statements.filter(({ kind }) => kind === 'opinion')
  const waiting = opinions.filter(({ state }) => state === 'waiting')
  const shown = opinions.filter(({ state }) => state === 'shown')
  const base = `/rooms/${room.id}`
  return (
    <Frame view={view} room={room} part="statements" errors={again.errors ?? []}>
      <div class="live-columns">
        <Card title={`${w.waiting} (${waiting.length})`} calling={waiting.length > 0}>
          {waiting.length === 0 && <p>{w.waitingNone}</p>}
          {waiting.map((one) => (
            <Waiting {...{ view, base, statement: one, shown, ...again }} />
          ))}
        </Card>
        <div class="stack">
          <Adding {...{ view, room, ...(again.at ? {} : again) }} />
          <Card title={w.shown}>
            {shown.length === 0 && <EmptyState title={w.none} />}
            {shown.map((one) => (
              <Shown {...{ view, base, statement: one, standing, room, ...again }} />
            ))}
          </Card>
          <Closing view={view} room={room} />
        </div>
      </div>
    </Frame>
  )
}

/** In a closed room only what somebody had typed before it was closed. */
function Adding({ view, room, errors = [], values = {} }: Again & { view: View; room: RoomRow }) {
  const w = words(view.lang)
  if (room.closed_at && values.text === undefined) return null
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

/** What a form of this statement brought back; null where it was another form, or none. */
const backAt = ({ at, part, errors = [], values = {} }: Again, no: number, one: string) =>
  at === no && part === one ? { errors, values } : null

interface WaitingProps extends OneProps, Again {
  shown: readonly StatementRow[]
}

function Waiting({ view, base, statement, shown, ...again }: WaitingProps) {
  const w = words(view.lang)
  const at = `${base}/statements/${statement.no}`
  const name = String(statement.no)
  const near = twinOf(statement.text, shown)
  return (
    <div class="stack waiting-one">
      <Quote by={statement.reason}>{statement.text}</Quote>
      <Warning view={view} statement={statement} />
      {near && <p class="hint">{w.near(near.no, near.text)}</p>}
      <Form {...{ view, action: `${at}/showing`, submit: w.show, name }} />
      {shown.length > 0 && (
        <details class="confirm" open={near !== null || backAt(again, statement.no, 'merging') !== null}>
          <summary class="btn btn-ghost">{w.merge}</summary>
          <Form
            {...{ view, schema: mergeForm, action: `${at}/merging`, submit: w.merge, name: `into${name}` }}
            {...{ values: { into: near?.no ?? '' }, ...backAt(again, statement.no, 'merging') }}
          />
        </details>
      )}
      <Refusing {...{ view, at, name, back: backAt(again, statement.no, 'refusal') }} />
    </div>
  )
}

interface RefusingProps {
  view: View
  at: string
  name: string
  back: ReturnType<typeof backAt>
}

function Refusing({ view, at, name, back }: RefusingProps) {
  const w = words(view.lang)
  return (
    <details class="confirm" open={back !== null}>
      <summary class="btn btn-ghost">{w.refuse}</summary>
      <Form
        {...{
          view,
          schema: refuseForm,
          action: `${at}/refusal`,
          submit: w.refuse,
          name: `no${name}`,
          ...back,
        }}
      />
    </details>
  )
}

function Shown({
  view,
  base,
  statement,
  standing,
  room,
  ...again
}: OneProps & Omit<StatementsPageProps, 'view'>) {
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
      {!room.closed_at && <More {...{ view, ...again, base: at, no: statement.no, up, back: again.at }} />}
    </div>
  )
}

interface MoreProps extends Omit<Again, 'at'> {
  view: View
  /** Where its doors are. */
  base: string
  no: number
  up: boolean
  back: Again['at']
}

function More({ view, base, no, up, back, ...brought }: MoreProps) {
  const w = words(view.lang)
  const again = { ...brought, at: back }
  return (
    <details class="confirm" open={back === no}>
      <summary class="btn btn-ghost">{w.more}</summary>
      <Form {...{ view, action: `${base}/presence`, submit: up ? w.takeDown : w.putUp, name: `up${no}` }}>
        <input type="hidden" name="up" value={up ? '0' : '1'} />
      </Form>
      <Form
        {...{ view, schema: mergeForm, action: `${base}/merging`, submit: w.merge, name: `m${no}` }}
        {...backAt(again, no, 'merging')}
      />
      <Refusing {...{ view, at: base, name: `s${no}`, back: backAt(again, no, 'refusal') }} />
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

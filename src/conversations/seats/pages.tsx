// Owns: what somebody in a room sees on their phone.
import {
  Button,
  Card,
  EmptyState,
  type FieldError,
  Form,
  Lines,
  Note,
  Page,
  Toast,
  type View,
} from '../../platform/html/index.ts'
import type { RoomRow } from '../rooms/room.ts'
import type { StatementRow } from '../statements/statement.ts'
import { codeForm, proposeForm } from './forms.ts'
import { VoteCard } from './vote-card.tsx'
import { words } from './words.ts'

export function DoorstepPage({ view, errors, typed }: { view: View; errors?: FieldError[]; typed?: string }) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.live} lead={w.enterCode} errors={errors ?? []}>
      <Form
        {...{ view, schema: codeForm, action: '/live', submit: w.goIn, main: true }}
        {...(errors ? { errors, values: { code: typed } } : {})}
      />
    </Page>
  )
}

export function JoinPage({ view, room }: { view: View; room: RoomRow }) {
  const w = words(view.lang)
  return (
    <Page view={view} title={room.title} lead={w.joinLead}>
      {room.closed_at ? (
        <Note>{w.closed}</Note>
      ) : (
        <Form view={view} action={`/live/${room.code}/seats`} submit={w.join} main>
          <p>{w.joinNext}</p>
        </Form>
      )}
      <Button quiet href={`/live/${room.code}/results`}>
        {w.only}
      </Button>
    </Page>
  )
}

export interface SeatPageProps {
  view: View
  room: RoomRow
  /** Answered last come last; the first is the one to answer now. */
  next: readonly StatementRow[]
  open: readonly StatementRow[]
  own: ReadonlyMap<number, number>
  said: readonly StatementRow[]
  errors?: readonly FieldError[]
  values?: Record<string, unknown>
}

export function SeatPage(props: SeatPageProps) {
  const { view, room, errors = [] } = props
  const w = words(view.lang)
  return (
    <Page view={view} title={room.title} errors={errors} scripts={['live']}>
      {room.closed_at ? <Note>{w.closed}</Note> : <Voting {...props} />}
      <Button href={`/live/${room.code}/results`}>{w.results}</Button>
      {(!room.closed_at || props.values !== undefined) && <Proposing {...props} />}
      <Said {...props} />
      <Answered {...props} />
    </Page>
  )
}

/** More cards than one reads before the next page would only make this one slow. */
const cardsAtOnce = 12

function Voting({ view, room, next, open, own }: SeatPageProps) {
  const w = words(view.lang)
  const answered = open.filter(({ no }) => own.has(no)).length
  const told = { waiting: w.waiting, arrived: w.arrived, refused: w.notTaken }
  return (
    <div
      class="stack"
      data-live={room.code}
      data-waiting={told.waiting}
      data-arrived={told.arrived}
      data-refused={told.refused}
      data-shown={`${open.length} ${room.present_no ?? ''}`}
    >
      {open.length > 0 && <Progress view={view} all={open.length} answered={answered} />}
      {next.slice(0, cardsAtOnce).map((statement, at) => (
        <VoteCard
          {...{ view, code: room.code, statement, later: at > 0, before: own.get(statement.no) }}
          present={statement.no === room.present_no}
        />
      ))}
      {next.length > 0 && <p class="hint keys">{w.keys}</p>}
      {next.length === 0 && <NothingToAnswer {...{ view, any: open.length > 0 }} />}
      <p role="status" data-live-line />
      <p hidden data-live-new>
        <Button href={`/live/${room.code}`}>{w.newOnes}</Button>
      </p>
    </div>
  )
}

/** The lines to come stand beside it: the phone goes on without asking. */
function Progress({ view, all, answered }: { view: View; all: number; answered: number }) {
  const w = words(view.lang)
  const lines = Array.from({ length: all }, (_, at) => w.progress(at + 1, all))
  return (
    <p class="hint" data-live-progress={lines.join('|')}>
      {w.progress(answered, all)}
    </p>
  )
}

function NothingToAnswer({ view, any }: { view: View; any: boolean }) {
  const w = words(view.lang)
  if (!any) return <EmptyState title={w.nothingYet}>{w.nothingYetAdvice}</EmptyState>
  return (
    <>
      <Toast>{w.allDone}</Toast>
      <p>{w.allDoneAdvice}</p>
    </>
  )
}

function Proposing({ view, room, errors, values }: SeatPageProps) {
  const w = words(view.lang)
  return (
    <details class="confirm" open={Boolean(errors?.length)}>
      <summary class="btn">{w.propose}</summary>
      <Card>
        <Form
          {...{ view, schema: proposeForm, action: `/live/${room.code}/statements`, submit: w.send }}
          {...(errors?.length ? { errors, values: values ?? {} } : {})}
        >
          <p class="hint">{w.proposeNext}</p>
        </Form>
      </Card>
    </details>
  )
}

function Said({ view, said }: SeatPageProps) {
  const w = words(view.lang)
  if (said.length === 0) return null
  const states = {
    ...{ waiting: w.stateWaiting, shown: w.stateShown, refused: w.stateRefused, merged: w.stateMerged },
    ...{ replaced: w.stateReplaced, taken: w.stateTaken },
  }
  return (
    <Card title={w.mine}>
      <ul class="stack">
        {said.map((one) => (
          <li>
            <strong>{one.text}</strong>
            <p class="hint">
              {states[one.state as keyof typeof states]}
              {one.became_no && ` ${w.no(one.became_no)}`}
              {one.refusal && `: ${one.refusal}`}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Answered({ view, room, open, own }: SeatPageProps) {
  const w = words(view.lang)
  const answered = open.filter(({ no }) => own.has(no))
  if (answered.length === 0 || room.closed_at) return null
  const said = ({ no, kind }: StatementRow) => {
    const vote = own.get(no)
    return vote === 1 ? w.agree : vote === 0 ? w.pass : kind === 'item' ? w.reserve : w.disagree
  }
  return (
    <details class="confirm">
      <summary class="btn btn-ghost">{w.answered}</summary>
      <Lines
        lines={answered.map((one) => ({
          href: `/live/${room.code}?no=${one.no}`,
          title: one.text,
          hint: said(one),
        }))}
      />
    </details>
  )
}

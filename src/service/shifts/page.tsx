// Owns: the page of one listening day for those who keep it: who sits, who was there, what people said.
import {
  Button,
  Card,
  Confirm,
  Figures,
  Form,
  KeyFigure,
  Light,
  Lines,
  MainAction,
  Note,
  Page,
  type View,
} from '../../platform/html/index.ts'
import type { StandIn } from '../swaps/stand-ins.ts'
import { Who } from './board.tsx'
import type { ListeningFigures } from './figures.ts'
import { cancelForm, fillFormFor, holdFormFor } from './forms.ts'
import { StandInCard } from './mine-page.tsx'
import type { Shift } from './queries.ts'
import { whenAndWhere } from './tell.ts'
import { words } from './words.ts'

export interface ShiftProps {
  view: View
  shift: Shift
  figures: ListeningFigures
  said: readonly { id: string; number: string; state: string; matter: string | null }[]
  /** Of the roster and not on this day. */
  others: readonly { id: string; name: string }[]
  empty: number
  keeper: boolean
  /** Sits at a counter: writes down what people say there. */
  writes: boolean
  /** Where this reader sits on it: who could come instead. */
  mine: { seatId: string; free: readonly StandIn[]; swap: string | undefined } | null
  begun: boolean
  now: Date
}

export function ShiftPage(props: ShiftProps) {
  const { view, shift, keeper, mine, begun, now } = props
  const w = words(view.lang)
  const mark = <Light view={view} light={shift.state === 'held' ? 'kept' : 'none'} label={w[shift.state]} />
  return (
    <Page view={view} title={shift.title} lead={whenAndWhere(shift, view.lang, now)}>
      {shift.state === 'cancelled' && <Note>{`${w.cancelled} · ${shift.why}`}</Note>}
      <Card title={w.sits} mark={mark}>
        {shift.state === 'held' ? <WhoCame view={view} shift={shift} /> : <Who view={view} shift={shift} />}
      </Card>
      {mine && !begun && shift.state === 'planned' && <StandInCard view={view} mine={mine} now={now} />}
      {keeper && shift.state === 'planned' && <Keeping {...props} />}
      {keeper && begun && <Said {...props} />}
      <Button href={`/listening/${shift.venueId}`} quiet>
        {w.listening}
      </Button>
    </Page>
  )
}

function WhoCame({ view, shift }: Pick<ShiftProps, 'view' | 'shift'>) {
  const w = words(view.lang)
  return (
    <ul class="stack-close">
      {shift.seated.map(({ name, came }) => (
        <li>
          {name} <span class="hint">{came ? w.wasThere : w.wasNot}</span>
        </li>
      ))}
    </ul>
  )
}

function Keeping({ view, shift, others, empty, begun }: ShiftProps) {
  const w = words(view.lang)
  const at = `/shifts/${shift.id}`
  return (
    <>
      {begun && (
        <Card title={w.hold} calling>
          <p>{w.holdLead}</p>
          <Form view={view} schema={holdFormFor(shift)} action={`${at}/held`} submit={w.keep} main />
        </Card>
      )}
      {empty > 0 && others.length > 0 && (
        <Card title={w.fill}>
          <Form view={view} schema={fillFormFor(others)} action={`${at}/seats`} submit={w.keep} name="fill" />
        </Card>
      )}
      <Confirm
        view={view}
        open={w.cancel}
        warning={w.cancelWarning}
        schema={cancelForm}
        action={`${at}/cancellation`}
        submit={w.cancel}
        name="cancel"
      />
    </>
  )
}

function Said({ view, shift, figures, said, writes }: ShiftProps) {
  const w = words(view.lang)
  const { replied, implemented } = figures
  const lines = said.map(({ id, number, matter }) => ({
    href: `/submissions/${id}`,
    title: matter ?? number,
  }))
  return (
    <Card title={w.said}>
      {lines.length ? <Lines lines={lines} /> : <p>{w.saidNone}</p>}
      {shift.state === 'held' && (
        <Figures>
          <KeyFigure view={view} label={w.opinions} n={figures.opinions} />
          <KeyFigure view={view} label={w.replied} {...replied} />
          <KeyFigure view={view} label={w.implemented} {...implemented} />
        </Figures>
      )}
      {writes && (
        <MainAction href={`/desk/submissions/new?venue=${shift.venueId}&channel=reception`}>
          {w.enter}
        </MainAction>
      )}
    </Card>
  )
}

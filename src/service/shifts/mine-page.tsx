// Owns: "my days" on a phone: the days one sits, each with the taps that ask somebody else; days away; and the page on
// which a colleague answers.
import {
  Button,
  Card,
  EmptyState,
  type FieldError,
  Form,
  Note,
  Page,
  type View,
} from '../../platform/html/index.ts'
import { day, daysFromNow } from '../../platform/words/format.ts'
import type { Swap } from '../swaps/queries.ts'
import type { StandIn } from '../swaps/stand-ins.ts'
import { wishForm } from './forms.ts'
import type { Shift } from './queries.ts'
import { whenAndWhere } from './tell.ts'
import { words } from './words.ts'

interface MineProps {
  view: View
  shifts: readonly Shift[]
  asked: readonly Swap[]
  /** By seat, the request that waits for an answer. */
  waiting: ReadonlyMap<string, string>
  seatOf(shift: Shift): string | undefined
  wishes: readonly { id: string; wish: string; from: string; to: string }[]
  now: Date
  values?: Record<string, unknown>
  errors?: readonly FieldError[]
}

export function MinePage(props: MineProps) {
  const { view, shifts, asked, errors } = props
  const w = words(view.lang)
  return (
    <Page view={view} title={w.mine} lead={w.mineLead} errors={errors}>
      {asked.map((swap) => (
        <Asked view={view} swap={swap} now={props.now} />
      ))}
      {shifts.length === 0 && <EmptyState title={w.noneMine}>{w.noneMineAdvice}</EmptyState>}
      {shifts.map((shift) => (
        <MyDay {...props} shift={shift} />
      ))}
      <Wishes {...props} />
    </Page>
  )
}

function MyDay({ view, shift, waiting, seatOf, now }: MineProps & { shift: Shift }) {
  const w = words(view.lang)
  const swap = waiting.get(seatOf(shift) ?? '')
  const others = shift.seated.map(({ name }) => name).join(view.lang === 'zh' ? '、' : ', ')
  return (
    <Card
      title={whenAndWhere(shift, view.lang, now)}
      mark={<span class="hint">{daysFromNow(shift.day, view.lang, now)}</span>}
    >
      <p class="hint">{others}</p>
      {swap ? (
        <Withdraw view={view} swap={swap} />
      ) : (
        <Button href={`/shifts/${shift.id}#stand-in`}>{w.standIn}</Button>
      )}
    </Card>
  )
}

function Withdraw({ view, swap }: { view: View; swap: string }) {
  const w = words(view.lang)
  return (
    <>
      <Note>{w.waiting}</Note>
      <Form view={view} action={`/swaps/${swap}/withdrawal`} submit={w.withdraw} name={swap} />
    </>
  )
}

const shownFirst = 6

interface StandInProps {
  view: View
  mine: { seatId: string; free: readonly StandIn[]; swap: string | undefined }
  now: Date
}

/** Each button asks; nothing else is to be filled in. */
export function StandInCard({ view, mine, now }: StandInProps) {
  const w = words(view.lang)
  const ask = (submit: string, of?: string, backSeat?: string) => (
    <Form
      {...{ view, submit }}
      action={`/seats/${mine.seatId}/swaps`}
      fields={<Wanted {...{ of, backSeat }} />}
    />
  )
  if (mine.swap) return <Withdraw view={view} swap={mine.swap} />
  if (mine.free.length === 0) return <Note>{w.nobodyFree}</Note>
  return (
    <div id="stand-in">
      <Card title={w.standIn}>
        <p class="hint">{w.standInLead}</p>
        {ask(w.anyone)}
        {mine.free.slice(0, shownFirst).map(({ accountId, name, back }) => (
          <div class="row items-start">
            {ask(w.take(name), accountId)}
            {back && ask(w.change(name, day(back.day, view.lang, now)), accountId, back.seatId)}
          </div>
        ))}
      </Card>
    </div>
  )
}

function Wanted({ of, backSeat }: { of: string | undefined; backSeat: string | undefined }) {
  return (
    <>
      {of && <input type="hidden" name="of" value={of} />}
      {backSeat && <input type="hidden" name="backSeat" value={backSeat} />}
    </>
  )
}

function Asked({ view, swap, now }: { view: View; swap: Swap; now: Date }) {
  const w = words(view.lang)
  const title = swap.back ? w.asksBack(swap.askedByName, swap.back) : w.asks(swap.askedByName)
  return (
    <Card title={title} calling>
      <p>{whenAndWhere(swap.shift, view.lang, now)}</p>
      <div class="row items-center">
        <Form view={view} action={`/swaps/${swap.id}/taking`} submit={w.yes} name={`${swap.id}-yes`} main />
        <Form
          {...{ view, action: `/swaps/${swap.id}/refusal`, name: `${swap.id}-no` }}
          submit={swap.askedOf ? w.no : w.notThatDay}
          quiet
        />
      </div>
      {!swap.askedOf && <p class="hint">{w.notThatDayNext}</p>}
    </Card>
  )
}

export function SwapPage({ view, swap, mine, now }: { view: View; swap: Swap; mine: boolean; now: Date }) {
  const w = words(view.lang)
  const over = swap.state === 'taken' ? w.swapTaken : w.swapOver
  return (
    <Page view={view} title={w.swap}>
      {swap.state !== 'asked' && <Note>{over}</Note>}
      {swap.state === 'asked' && mine && <Withdraw view={view} swap={swap.id} />}
      {swap.state === 'asked' && !mine ? (
        <Asked view={view} swap={swap} now={now} />
      ) : (
        <p>{whenAndWhere(swap.shift, view.lang, now)}</p>
      )}
      <Button href="/my-days" quiet>
        {w.mine}
      </Button>
    </Page>
  )
}

function Wishes({ view, wishes, values, errors, now }: MineProps) {
  const w = words(view.lang)
  return (
    <Card title={w.wishes}>
      <p class="hint">{w.wishesLead}</p>
      {wishes.map(({ id, wish, from, to }) => (
        <div class="row items-center">
          <span>
            {wish === 'glad' ? w.glad : w.away}: {day(from, view.lang, now)} – {day(to, view.lang, now)}
          </span>
          <Form view={view} action={`/my-days/wishes/${id}/end`} submit={w.takeBack} name={id} />
        </div>
      ))}
      <Form
        {...{ view, values, errors }}
        schema={wishForm}
        values={{ wish: 'away', ...values }}
        action="/my-days"
        submit={w.keep}
      />
    </Card>
  )
}

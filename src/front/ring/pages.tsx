// Owns: people to ring today, and the one line that is opened: number, what to say, what came of it.
import { dueAt, light } from '../../platform/clock/limit.ts'
import {
  Button,
  Card,
  DataList,
  EmptyState,
  type FieldError,
  Form,
  Light,
  Lines,
  Note,
  Page,
  Quote,
  Toast,
  type View,
} from '../../platform/html/index.ts'
import type { RingLine } from '../../platform/messages/ring.ts'
import { day, daysFromNow } from '../../platform/words/format.ts'
import { pathOf } from './about.ts'
import { postedForm, settleForm } from './forms.ts'
import type { SpokenOf } from './spoken-of.ts'
import { words } from './words.ts'

const parts = ['ring', 'without', 'officer', 'visit', 'board'] as const
export type Settled = 'reached' | 'again' | 'failed'

/** Nobody is sent to the telephone for somebody who left no number. */
export const partOf = (line: RingLine): (typeof parts)[number] =>
  line.channel === 'ring' && !line.hasNumber ? 'without' : line.channel

/** By the end of the next working day someone has told them. */
export function dueOf(line: RingLine): Date {
  return dueAt(line.since, { n: 1, unit: 'wd' }).due
}

interface RingPageProps {
  view: View
  lines: readonly RingLine[]
  about: ReadonlyMap<string, SpokenOf>
  next: string | null
  settled: Settled | undefined
  now: Date
}

export function RingPage({ view, lines, about, next, settled, now }: RingPageProps) {
  const w = words(view.lang)
  const told = { reached: w.settledReached, again: w.settledAgain, failed: w.settledFailed }
  return (
    <Page view={view} title={w.ring} lead={w.ringLead}>
      {settled && <Toast>{told[settled]}</Toast>}
      {lines.length === 0 && <EmptyState title={w.empty}>{w.emptyAdvice}</EmptyState>}
      {parts.map((part) => (
        <Part
          {...{ view, part, about, now }}
          lines={urgentFirst(lines.filter((line) => partOf(line) === part))}
        />
      ))}
      {next && <Button href={`/ring?after=${encodeURIComponent(next)}`}>{w.more}</Button>}
    </Page>
  )
}

/** A code that somebody waits for by the phone is worth ten minutes. */
const urgentFirst = (lines: readonly RingLine[]) =>
  lines.toSorted((one, other) => Number(other.urgent) - Number(one.urgent))

type PartProps = Pick<RingPageProps, 'view' | 'lines' | 'about' | 'now'> & { part: (typeof parts)[number] }

function Part({ view, part, lines, about, now }: PartProps) {
  if (lines.length === 0) return null
  const w = words(view.lang)
  return (
    <Card title={w[`${part}Part`]} mark={<span class="count">{lines.length}</span>}>
      <Lines
        lines={lines.map((line) => ({
          href: `/ring/${line.id}`,
          title: line.subject,
          hint: [
            ...told(view, about.get(line.aboutId ?? ''), now),
            line.urgent ? w.urgent : null,
            line.tries > 0 ? w.tries(line.tries) : null,
          ]
            .filter(Boolean)
            .join(' · '),
          mark: <By view={view} due={dueOf(line)} now={now} />,
        }))}
      />
    </Card>
  )
}

/** Which matter, and when its meeting is: one call is told from the next, and one that comes too late is seen. */
function told(view: View, about: SpokenOf | undefined, now: Date): string[] {
  if (!about) return []
  const w = words(view.lang)
  const { headline, meets } = about
  if (!meets) return [headline]
  const on = day(meets, view.lang, now)
  return [headline, meets < now ? w.metOn(on) : w.meetsOn(on)]
}

function By({ view, due, now }: { view: View; due: Date; now: Date }) {
  return <Light view={view} light={light(due, now)} label={daysFromNow(due, view.lang, now)} />
}

interface LineProps {
  view: View
  line: RingLine
  about?: SpokenOf | undefined
  now: Date
  opened?: { address: string | null; body: string }
  values?: Record<string, unknown>
  errors?: readonly FieldError[]
}

export function LinePage(props: LineProps) {
  const { view, line, now, opened, errors } = props
  const w = words(view.lang)
  const path = pathOf(line.aboutKind, line.aboutId)
  const [headline = w.about, ...meeting] = told(view, props.about, now)
  return (
    <Page view={view} title={w[`${partOf(line)}Part`]} lead={line.subject} errors={errors}>
      <DataList
        rows={[
          [w.which, path ? <a href={path}>{headline}</a> : null],
          ['', meeting.join(' · ') || null],
          ['', line.tries > 0 ? w.tries(line.tries) : null],
        ]}
      />
      <p>
        {w.tellBy} {day(dueOf(line), view.lang, now)} <By view={view} due={dueOf(line)} now={now} />
      </p>
      {opened ? <Opened {...props} opened={opened} /> : <ToOpen view={view} line={line} />}
      {(opened || errors) && <Settlement {...props} />}
      <p class="print:hidden">
        <Button href="/ring" quiet>
          {w.back}
        </Button>
      </p>
    </Page>
  )
}

// No replay key: to look again is another look, and put on record like the first.
function ToOpen({ view, line }: { view: View; line: RingLine }) {
  const w = words(view.lang)
  const label = {
    ...{ ring: w.openNumber, without: w.openWords },
    ...{ officer: w.openWords, visit: w.openWords, board: w.openSlip },
  }
  return (
    <Card calling>
      <p>{w.openNote}</p>
      <Form
        view={{ ...view, replayKey: '' }}
        action={`/ring/${line.id}`}
        submit={label[partOf(line)]}
        main={true}
      />
    </Card>
  )
}

function Opened({ view, line, opened }: LineProps & { opened: { address: string | null; body: string } }) {
  const w = words(view.lang)
  if (line.channel === 'board') return <Slip view={view} line={line} body={opened.body} />
  return (
    <Card calling>
      {opened.address ? (
        <p class="text-2xl font-semibold">
          <a href={linkTo(opened.address)}>{opened.address}</a>
        </p>
      ) : (
        <p>{w.noNumber}</p>
      )}
      <h2>{w.toSay}</h2>
      <Quote>{opened.body}</Quote>
    </Card>
  )
}

/** Mail that could not be sent keeps its address. */
const linkTo = (address: string) => (address.includes('@') ? `mailto:${address}` : `tel:${address}`)

/** For the wall: the number of the submission and the words; who asked is nobody's business there. */
function Slip({ view, line, body }: { view: View; line: RingLine; body: string }) {
  const w = words(view.lang)
  return (
    <>
      <div class="print:hidden">
        <Note>{w.slipHint}</Note>
      </div>
      <div class="grid gap-4 text-2xl">
        <p class="font-semibold">{line.subject}</p>
        <p>{body}</p>
        <p class="text-lg">{w.slipEnd(view.county.name[view.lang])}</p>
      </div>
    </>
  )
}

function Settlement({ view, line, values, errors }: LineProps) {
  const w = words(view.lang)
  const action = `/ring/${line.id}/settlement`
  if (line.channel === 'board') {
    const posted = { view, action, schema: postedForm, values: { outcome: 'reached' } }
    return <Form {...posted} submit={w.posted} main={true} />
  }
  return (
    <Card>
      <Form
        view={view}
        action={action}
        schema={settleForm}
        values={values}
        errors={errors}
        submit={w.settle}
      />
    </Card>
  )
}

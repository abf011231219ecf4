// Owns: the resident's own page of one matter: how far it is, what comes next and by when, every answer in full.
import { type JourneyStation, journeyOf } from '../../matters/methods/journey.ts'
import { stations } from '../../matters/methods/stations.ts'
import { promisedIn, promiseText } from '../../matters/words/due.ts'
import {
  Button,
  Card,
  Confirm,
  DataList,
  type FieldError,
  Form,
  Journey,
  MainAction,
  Note,
  Page,
  Qr,
  Toast,
  type View,
} from '../../platform/html/index.ts'
import { day } from '../../platform/words/format.ts'
import { codeOf, spoken } from './code.ts'
import { Exchange, MyWords } from './exchange.tsx'
import { additionForm } from './forms.ts'
import type { Course, Told } from './told.ts'
import { matterNext, submissionNext, words } from './words.ts'

export interface ReceiptProps {
  view: View
  token: string
  site: string
  told: Told
  done?: 'new' | 'added' | 'answered' | 'withdrawn' | undefined
  values?: Record<string, unknown>
  errors?: readonly FieldError[]
}

const mayWithdraw = ['submitted', 'triage', 'needsInfo']
const ended = ['withdrawn', 'closed']

export function ReceiptPage(props: ReceiptProps) {
  const { view, told, done, token } = props
  const w = words(view.lang)
  const { submission, course } = told
  const fresh = !course && mayWithdraw.includes(submission.state)
  const said = { new: w.received, added: w.added, answered: w.answered, withdrawn: w.withdrawnNow }
  return (
    <Page
      view={view}
      title={w.receipt(submission.number)}
      heading={course?.matter.headline}
      errors={props.errors}
    >
      {done && <Toast>{said[done]}</Toast>}
      {fresh && <CodeCard {...props} />}
      <JourneyLine view={view} told={told} />
      <Next {...props} />
      <MyWords view={view} token={token} told={told} />
      <Exchange view={view} told={told} />
      {course?.chapters.map((facts) => (
        <Chapter view={view} facts={facts} />
      ))}
      {submission.state !== 'needsInfo' && !ended.includes(submission.state) && <Addition {...props} />}
      {!fresh && <CodeCard {...props} />}
      <Note>{submission.confidential ? w.whoSeesSealed : w.whoSeesText}</Note>
      <Others view={view} token={token} told={told} />
    </Page>
  )
}

function CodeCard({ view, token, told, site }: ReceiptProps) {
  const w = words(view.lang)
  return (
    <Card title={w.keepThis} foot={<Button href={`/receipts/${token}/slip`}>{w.printSlip}</Button>}>
      <p class="text-2xl font-semibold tabular-nums">{spoken(codeOf(token))}</p>
      <p class="hint">{w.keepThisHint}</p>
      <div class="[&_.qr]:w-36">
        <Qr text={`${site}/receipts/${token}`} label={w.scanAgain} />
      </div>
      <DataList rows={[[w.number, told.submission.number]]} />
    </Card>
  )
}

function JourneyLine({ view, told }: { view: View; told: Told }) {
  const { course, submission } = told
  if (submission.state === 'withdrawn' || submission.confidential) return null
  const line = course
    ? journeyOf(course.method, course.matter, course.reached, view.lang)
    : beforeMatter(view)
  const shown = sinceBrought(line, submission.created_at).map(({ at, ...one }) => ({
    ...one,
    when: at && day(at, view.lang, told.now),
  }))
  return <Journey view={view} label={words(view.lang).journey} stations={shown} />
}

/** Their own day is where it begins, unless they joined what others had brought: the line never goes back in time. */
export function sinceBrought(line: readonly JourneyStation[], own: Date): JourneyStation[] {
  const [first, ...later] = line
  const begun = Math.min(...[own, ...line.flatMap(({ at }) => at ?? [])].map(Number))
  return first ? [{ ...first, at: new Date(begun) }, ...later] : []
}

function beforeMatter(view: View): JourneyStation[] {
  return stations.map((one) => ({
    label: one.label[view.lang],
    state: one.station === 1 ? 'present' : 'ahead',
  }))
}

function Next({ view, told, token, values, errors }: ReceiptProps) {
  const w = words(view.lang)
  const { submission, course } = told
  const sentence = course ? matterNext[course.matter.state] : submissionNext[submission.state]
  const due = dueText(view, told)
  const asks = submission.state === 'needsInfo' || course?.answerWanted === true
  return (
    <Card title={w.next} calling={asks}>
      <p>{sentence[view.lang]}</p>
      {due && <p>{due}</p>}
      {submission.state === 'merged' && <p>{w.merged(day(submission.created_at, view.lang, told.now))}</p>}
      <HowTold view={view} token={token} told={told} />
      {submission.confidential && <p>{w.sealedGuidance}</p>}
      {course?.answerWanted && <p class="hint">{w.answerWhy}</p>}
      {course?.answerWanted && <MainAction href={`/receipts/${token}/answer`}>{w.answerNow}</MainAction>}
      {submission.state === 'needsInfo' && (
        <Form
          view={view}
          schema={additionForm}
          action={`/receipts/${token}/additions`}
          values={values}
          errors={errors}
          submit={w.answerQuestion}
          main
        />
      )}
    </Card>
  )
}

/** How the news comes to them, and where to change it. */
function HowTold({ view, token, told }: Pick<ReceiptProps, 'view' | 'token' | 'told'>) {
  const w = words(view.lang)
  if (ended.includes(told.submission.state)) return null
  if (!told.reach) return <p>{w.noReach}</p>
  const { through, phone } = told.reach
  const how = through === 'sms' || through === 'call' ? w[through](phone ?? '') : w[through]
  return (
    <p>
      {how} <a href={`/receipts/${token}/data`}>{w.changeHow}</a>
    </p>
  )
}

/** Before it is sorted the fifteen days are what was promised; later each step's own date, and what it is for. */
function dueText({ lang }: View, { submission, course, now }: Told): string | null {
  const w = words(lang)
  if (course) {
    const promised = promisedIn(course.matter.state, course.matter.due_at)
    return promised && promiseText(promised, lang, now)
  }
  if (!mayWithdraw.includes(submission.state)) return null
  const on = day(submission.notice_due_at, lang, now)
  return submission.notice_due_at < now ? w.tellPast(on) : w.tellBy(on)
}

/** A room draws its own part, or its facts are set out as a list. */
function Chapter({ view, facts }: { view: View; facts: Course['chapters'][number] }) {
  if (facts.section) return facts.section(view) as never
  if (facts.facts.length === 0) return null
  const when = (at: Date | undefined) => (at ? ` · ${day(at, view.lang)}` : '')
  return (
    <Card title={facts.title[view.lang]}>
      <DataList rows={facts.facts.map((one) => [one.label[view.lang], one.text + when(one.at)] as const)} />
    </Card>
  )
}

function Addition({ view, token, values, errors }: ReceiptProps) {
  const w = words(view.lang)
  return (
    <details open={Boolean(errors?.length)}>
      <summary class="btn">{w.addMore}</summary>
      <Form
        view={view}
        schema={additionForm}
        action={`/receipts/${token}/additions`}
        values={values}
        errors={errors}
        submit={w.send}
      />
    </details>
  )
}

function Others({ view, token, told }: { view: View; token: string; told: Told }) {
  const w = words(view.lang)
  return (
    <div class="row items-start">
      <Button href={`/receipts/${token}/data`} quiet>
        {w.myData}
      </Button>
      {told.course?.matter.state === 'archived' && (
        <Button href={`/receipts/${token}/reopening`}>{w.reopen}</Button>
      )}
      {mayWithdraw.includes(told.submission.state) && (
        <Confirm
          view={view}
          open={w.withdraw}
          warning={w.withdrawWarning}
          action={`/receipts/${token}/withdrawal`}
          submit={w.withdraw}
          danger
        />
      )}
    </div>
  )
}

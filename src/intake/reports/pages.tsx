import type { SubmissionRow } from '../../matters/submissions/submission.ts'
import { isSound, type KeptFile } from '../../platform/files/files.ts'
import { Recordings } from '../../platform/files/recordings.tsx'
import {
  Button,
  Card,
  Confirm,
  DataList,
  EmptyState,
  type FieldError,
  Form,
  Note,
  Page,
  Quote,
  Table,
  Timeline,
  type View,
} from '../../platform/html/index.ts'
import { day, dayAndTime } from '../../platform/words/format.ts'
import { answerForm, furtherForm } from './forms.ts'
import type { ToldReport } from './told.ts'
import { guidanceWords, stateWords, words } from './words.ts'

export function ReportsPage({
  view,
  reports,
  now,
}: {
  view: View
  reports: readonly SubmissionRow[]
  now: Date
}) {
  const w = words(view.lang)
  const last = reports.length === 50 ? reports.at(-1)?.id : undefined
  const head = [w.number, w.arrived, w.state, w.due]
  const rows = reports.map((one) => [
    <a href={`/reports/${one.id}`}>{one.number}</a>,
    dayAndTime(one.created_at, view.lang, now),
    stateOf(one, view),
    one.told_at ? w.told : day(one.notice_due_at, view.lang, now),
  ])
  return (
    <Page view={view} title={w.reports} lead={w.reportsLead} wide>
      {rows.length === 0 ? (
        <EmptyState title={w.none}>{w.noneAdvice}</EmptyState>
      ) : (
        <Table {...{ view, head, rows, caption: w.reports, heard: true }} />
      )}
      {last && <Button href={`/reports?after=${last}`}>{w.next}</Button>}
    </Page>
  )
}

interface ReportProps {
  view: View
  told: ToldReport
  values?: Record<string, unknown>
  errors?: readonly FieldError[]
}

export function ReportPage(props: ReportProps) {
  const { view, told } = props
  const w = words(view.lang)
  return (
    <Page view={view} title={w.report(told.submission.number)} errors={props.errors}>
      <Note>{w.recorded}</Note>
      <Facts view={view} told={told} />
      <Card title={w.text}>
        <Quote>{told.text}</Quote>
        <Photos view={view} told={told} />
      </Card>
      <Answers view={view} told={told} />
      <Ways {...props} />
      <Button href="/reports" quiet>
        {w.back}
      </Button>
    </Page>
  )
}

function Facts({ view, told }: ReportProps) {
  const w = words(view.lang)
  const { submission, guidance, now } = told
  const rows = [
    [w.arrived, dayAndTime(submission.created_at, view.lang, now)],
    [w.state, stateOf(submission, view)],
    [w.due, submission.told_at ? w.told : day(submission.notice_due_at, view.lang, now)],
    [w.guidance, guidance && guidanceWords[guidance][view.lang]],
  ] as const
  return <DataList rows={rows} />
}

/** What can be done now: answer; then answer again, or close. */
function Ways({ view, told, values, errors }: ReportProps) {
  const w = words(view.lang)
  const path = `/reports/${told.submission.id}`
  const given = { view, values, errors }
  const { state } = told.submission
  if (state === 'submitted' || state === 'triage')
    return <Form {...given} schema={answerForm} action={`${path}/answer`} submit={w.answer} main />
  if (state !== 'answered') return null
  return (
    <>
      <Form {...given} schema={furtherForm} action={`${path}/answers`} submit={w.answerMore} />
      <Confirm
        view={view}
        open={w.close}
        warning={w.closeWarning}
        action={`${path}/closure`}
        submit={w.close}
      />
    </>
  )
}

function Photos({ view, told }: { view: View; told: ToldReport }) {
  const address = (one: KeptFile) => `/reports/${told.submission.id}/files/${one.id}`
  const photos = told.photos.filter((one) => !isSound(one))
  return (
    <>
      <Recordings view={view} files={told.photos} at={address} />
      <ul class="photos">
        {photos.map((photo, at) => (
          <li>
            <a href={address(photo)}>{words(view.lang).photo(at + 1)}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

function Answers({ view, told }: { view: View; told: ToldReport }) {
  const w = words(view.lang)
  if (told.answers.length === 0) return null
  const happenings = told.answers.map((one) => ({
    when: dayAndTime(one.at, view.lang, told.now),
    at: one.at.toISOString(),
    title: w.answer,
    body: <p class="whitespace-pre-line">{one.text}</p>,
  }))
  return (
    <Card title={w.answers}>
      <Timeline label={w.answers} happenings={happenings} />
    </Card>
  )
}

function stateOf(one: SubmissionRow, view: View): string {
  const known = stateWords[one.state as keyof typeof stateWords]
  return known ? known[view.lang] : one.state
}

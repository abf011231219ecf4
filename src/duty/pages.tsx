// Owns: the duty file as its member and the office read it.
import {
  Button,
  Confirm,
  EmptyState,
  type FieldError,
  Page,
  Table,
  Tabs,
  type View,
} from '../platform/html/index.ts'
import type { Correction } from './correction.ts'
import type { DutyFact } from './facts.ts'
import { decisionForm, wishForm } from './forms.ts'
import { kindWords, words } from './words.ts'

interface DutyProps {
  view: View
  year: number
  now: number
  facts: readonly DutyFact[]
  corrections: readonly Correction[]
  /** The office reads all members and checks; a member reads and corrects the own file. */
  office: boolean
  names: ReadonlyMap<string, string>
  /** Whose files this reader may print, in order of name. */
  members: readonly { id: string; name: string }[]
  values?: Record<string, unknown>
  errors?: readonly FieldError[]
}

export function DutyPage(props: DutyProps) {
  const { view, year, now, office } = props
  const w = words(view.lang)
  const tabs = [now, now - 1, now - 2].map((one) => ({
    ...{ href: `/duty?year=${one}`, label: w.year(one), current: one === year },
  }))
  return (
    <Page view={view} title={`${w.title} · ${w.year(year)}`} lead={office ? w.officeLead : w.lead} wide>
      <Tabs label={w.years} tabs={tabs} />
      <Facts {...props} />
      <Corrections {...props} />
      <Prints {...props} />
      <Way {...props} />
    </Page>
  )
}

function Facts({ view, facts, office }: DutyProps) {
  const w = words(view.lang)
  return facts.length === 0 ? (
    <EmptyState title={w.empty}>{w.emptyAdvice}</EmptyState>
  ) : (
    <Table
      view={view}
      caption={w.title}
      head={[w.what, ...(office ? [w.member] : []), w.kind, w.day]}
      rows={facts.map((one) => [
        one.path ? <a href={one.path}>{one.title}</a> : one.title,
        ...(office ? [one.member] : []),
        kindWords[one.kind]?.[view.lang] ?? one.kind,
        one.day,
      ])}
    />
  )
}

function Prints({ view, year, office, members }: DutyProps) {
  const w = words(view.lang)
  const address = (id: string, form: string) => `/duty/files/${year}/${id}/${form}`
  const forms = (id: string, name: string) =>
    (['docx', 'pdf'] as const).map((form) => (
      <a href={address(id, form)} aria-label={w.ofMember(name, formNames[form])}>
        {formNames[form]}
      </a>
    ))
  const [own] = members
  if (!own) return null
  if (!office)
    return (
      <p class="row">
        {w.print}
        {forms(own.id, own.name)}
      </p>
    )
  return (
    <details>
      <summary class="btn">{w.prints}</summary>
      <Table
        view={view}
        caption={w.prints}
        head={[w.member, w.printOne]}
        rows={members.map(({ id, name }) => [name, <span class="row">{forms(id, name)}</span>])}
      />
    </details>
  )
}

const formNames = { docx: 'Word', pdf: 'PDF' } as const

function Way({ view, year, office, ...props }: DutyProps) {
  const w = words(view.lang)
  return office ? (
    <p class="row">
      <Button href={`/duty/export/${year}/csv`}>{w.csv}</Button>
      <Button href={`/duty/export/${year}/xlsx`}>{w.xlsx}</Button>
    </p>
  ) : (
    <Confirm
      view={view}
      open={w.correct}
      warning={w.reasonHint}
      schema={wishForm}
      action="/duty/corrections"
      submit={w.send}
      values={props.values ?? {}}
      errors={props.errors ?? []}
    />
  )
}

function Corrections({ view, corrections, office, names }: DutyProps) {
  const w = words(view.lang)
  if (corrections.length === 0) return null
  const stood = (one: Correction) =>
    one.decision ? `${one.decision === 'confirmed' ? w.confirmed : w.refused}: ${one.answer}` : w.waiting
  return (
    <>
      <Table
        view={view}
        caption={w.asked}
        head={[w.what, ...(office ? [w.member] : []), w.kind, w.day, w.reason, w.state]}
        rows={corrections.map((one) => [
          one.text,
          ...(office ? [names.get(one.account_id) ?? ''] : []),
          kindWords[one.kind]?.[view.lang] ?? one.kind,
          one.day ?? '',
          one.reason,
          stood(one),
        ])}
      />
      {office &&
        corrections.filter(({ decision }) => !decision).map((one) => <Check view={view} one={one} />)}
    </>
  )
}

function Check({ view, one }: { view: View; one: Correction }) {
  const w = words(view.lang)
  return (
    <Confirm
      view={view}
      open={`${w.decide}: ${one.text}`}
      warning={one.reason}
      schema={decisionForm}
      action={`/duty/corrections/${one.id}`}
      submit={w.decide}
      name={one.id}
    />
  )
}

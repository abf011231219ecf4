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
import { day } from '../platform/words/format.ts'
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
  /** Whose file lies open; null: the office's list of all. */
  open: { id: string; name: string } | null
  /** Whose files this reader may open and print, in order of name. */
  members: readonly { id: string; name: string }[]
  values?: Record<string, unknown>
  errors?: readonly FieldError[]
}

export function DutyPage(props: DutyProps) {
  const { view, year, now, office, open } = props
  const w = words(view.lang)
  const also = office && open ? `&member=${open.id}` : ''
  const tabs = [now, now - 1, now - 2].map((one) => ({
    ...{ href: `/duty?year=${one}${also}`, label: w.year(one), current: one === year },
  }))
  const title = [w.title, open?.name, w.year(year)].filter(Boolean).join(' · ')
  return (
    <Page view={view} title={title} lead={office ? w.officeLead : w.lead} wide>
      <Tabs label={w.years} tabs={tabs} />
      {(open || !office) && <Facts {...props} />}
      <Corrections {...props} />
      {open ? <Prints {...props} open={open} /> : office && <Members {...props} />}
      <Way {...props} />
    </Page>
  )
}

function Facts({ view, facts }: DutyProps) {
  const w = words(view.lang)
  return facts.length === 0 ? (
    <EmptyState title={w.empty}>{w.emptyAdvice}</EmptyState>
  ) : (
    <Table
      view={view}
      caption={w.title}
      heard
      head={[w.what, w.kind, w.day]}
      rows={facts.map((one) => [
        one.path ? <a href={one.path}>{one.title}</a> : one.title,
        kindWords[one.kind]?.[view.lang] ?? one.kind,
        day(one.day, view.lang),
      ])}
    />
  )
}

/** In order of name, and no number beside it: nobody is set beside another. */
function Members({ view, year, members }: DutyProps) {
  const w = words(view.lang)
  return (
    <Table
      view={view}
      caption={w.members}
      head={[w.member, w.printOne]}
      rows={members.map((one) => [
        <a href={`/duty?year=${year}&member=${one.id}`}>{one.name}</a>,
        <Files view={view} year={year} member={one} />,
      ])}
    />
  )
}

function Prints({ view, year, open, office }: DutyProps & { open: { id: string; name: string } }) {
  const w = words(view.lang)
  return (
    <div class="stack-close">
      <h2>{w.print}</h2>
      <Files view={view} year={year} member={open} />
      {office && <a href={`/duty?year=${year}`}>{w.allMembers}</a>}
    </div>
  )
}

function Files({ view, year, member }: { view: View; year: number; member: { id: string; name: string } }) {
  const w = words(view.lang)
  return (
    <span class="row">
      {(['docx', 'pdf'] as const).map((form) => (
        <a
          href={`/duty/files/${year}/${member.id}/${form}`}
          aria-label={w.ofMember(member.name, formNames[form])}
        >
          {formNames[form]}
        </a>
      ))}
    </span>
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
          one.day ? day(one.day, view.lang) : '',
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

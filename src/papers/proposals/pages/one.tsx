// Owns: the page of one proposal: what it says, who signed, what was decided, who answers until when, what they answered,
// what the proposers say to that, and the way back to the people it began with.
import type { Child } from 'hono/jsx'
import { type Category, categoryWords } from '../../../matters/words.ts'
import { Button, Card, DataList, Note, Page, Timeline, type View } from '../../../platform/html/index.ts'
import { day, dayAndTime } from '../../../platform/words/format.ts'
import { Evidence } from '../../evidence/part.tsx'
import type { Origin } from '../../trail/origins.ts'
import type { Told } from '../queries.ts'
import { reasons } from '../review/review.ts'
import { sourceWords } from '../words/sources.ts'
import { stateWords, stepWords, words } from '../words.ts'
import { isBeingWritten } from '../writing.ts'
import { Closing, Deciding, Waiting, Writing } from './deeds.tsx'
import { Downloads } from './downloads.tsx'
import { Evaluations } from './evaluations.tsx'
import type { OneProps } from './props.ts'
import { Signers } from './signers.tsx'
import { Reminders, Units } from './units.tsx'

export function ProposalPage(props: OneProps) {
  const { view, told, byLink, returned } = props
  const w = words(view.lang)
  return (
    <Page view={view} title={told.proposal.subject} lead={<Underline {...props} />} errors={returned?.errors}>
      <Waiting {...props} />
      <Writing {...props} />
      <Decision {...props} />
      <Text {...props} />
      <Attached {...props} />
      <Deciding {...props} />
      <Signers {...props} />
      <Units {...props} />
      <Evaluations {...props} />
      <Closing {...props} />
      <Reminders {...props} />
      {!byLink && <Trail {...props} />}
      {!byLink && <Downloads {...props} />}
      {!byLink && <Course {...props} />}
      {!byLink && (
        <Button href="/proposals" quiet>
          {w.toList}
        </Button>
      )}
    </Page>
  )
}

export function formOf({ proposal, signers }: Pick<Told, 'proposal' | 'signers'>) {
  if (proposal.collective) return 'collective' as const
  return signers.some(({ answer }) => answer === 'signed') ? ('joint' as const) : ('personal' as const)
}

function Underline({ view, told }: OneProps) {
  const { proposal, first, body } = told
  const w = words(view.lang)
  const parts = [
    stateWords[proposal.state][view.lang],
    proposal.key_at && w.key,
    proposal.excellent_at && w.excellent,
    proposal.number,
    w[formOf(told)],
    body ? body[view.lang] : first.name,
  ]
  return <p>{parts.filter(Boolean).join(' · ')}</p>
}

function Decision({ view, told }: OneProps) {
  const { proposal, now } = told
  const w = words(view.lang)
  const why = reasons.find(({ key }) => key === proposal.reason)
  const rows: [Child, Child][] = [
    [w.session, proposal.session],
    [w.reason, why?.label[view.lang]],
    [w.instead, why?.instead[view.lang]],
    [w.note, proposal.decision_note],
    [w.redoNote, proposal.redo_reason],
    [w.supervisor, proposal.supervisor],
    [w.way, proposal.supervision_way],
    [w.until, proposal.supervise_by && day(proposal.supervise_by, view.lang, now)],
  ]
  const decided = rows.some(([, value]) => value)
  return decided ? (
    <Card title={w.review}>
      <DataList rows={rows} />
    </Card>
  ) : null
}

function Text({ view, told }: OneProps) {
  const { proposal } = told
  const w = words(view.lang)
  const parts = [
    [w.situation, proposal.situation],
    [w.analysis, proposal.analysis],
  ] as const
  return (
    <Card title={w.text} mark={categoryWords[proposal.category as Category]?.[view.lang]}>
      {parts.map(([head, text]) => (
        <>
          <h3>{head}</h3>
          <p class="whitespace-pre-line">{text}</p>
        </>
      ))}
      <h3>{w.suggestions}</h3>
      {linesOf(proposal.suggestions).map((one, at) => (
        <p>
          {at + 1}. {one}
        </p>
      ))}
    </Card>
  )
}

function Attached({ view, told, rights, returned, byLink, unitBase }: OneProps) {
  const { proposal, evidence } = told
  const base = byLink ? `${unitBase('')}/evidence` : `/proposals/${proposal.id}/evidence`
  const errors = returned?.key === base ? returned.errors : undefined
  const mayChange = rights.writer && isBeingWritten(proposal) && !byLink
  return <Evidence {...{ view, files: evidence, base, mayChange, errors }} />
}

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((one) => one.replace(/^\s*(\d+[.、．)）]\s*)/, '').trim())
    .filter(Boolean)

function Trail({ view, told }: OneProps) {
  const { proposal, merged, from } = told
  const w = words(view.lang)
  const s = sourceWords(view.lang)
  const link = (href: string, name: string) => <a href={href}>{name}</a>
  const named = (one: Origin | null) => (one === 'elsewhere' ? s.elsewhere : one && link(one.path, one.name))
  const rows: [Child, Child][] = [
    [s.matter, named(from.matter)],
    [s.brief, named(from.brief)],
    [s.becameBrief, named(from.became)],
    [w.mergedInto, merged.into && link(`/proposals/${merged.into.id}`, merged.into.name)],
    ...merged.others.map((one): [Child, Child] => [w.mergedHere, link(`/proposals/${one.id}`, one.name)]),
    [w.onWordOf, proposal.on_word_of],
  ]
  if (!rows.some(([, value]) => value)) return null
  return (
    <Card title={s.line}>
      <DataList rows={rows} />
    </Card>
  )
}

function Course({ view, told }: OneProps) {
  const w = words(view.lang)
  const happenings = told.steps.toReversed().flatMap(({ verb, at, name, on_word_of, actor_kind }) => {
    const title = stepWords[verb]?.[view.lang]
    const by = on_word_of ? w.onWord(on_word_of) : actor_kind === 'oneTimeLink' ? w.wentBy : name
    const when = dayAndTime(at, view.lang, told.now)
    return title ? [{ title, by: by ?? undefined, when, at: at.toISOString() }] : []
  })
  return (
    <details>
      <summary class="btn btn-ghost">{w.course}</summary>
      <Timeline label={w.course} happenings={happenings} />
    </details>
  )
}

export function Thanks({ view, text }: { view: View; text: string }) {
  return (
    <Page view={view} title={text}>
      <Note>{words(view.lang).linkEndsHere}</Note>
    </Page>
  )
}

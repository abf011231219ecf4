// Owns: the pages of advice: the list, a draft filled from the record, one with each point and what was decided on it.
import { holds, type Staff } from '../../people/actors.ts'
import {
  Button,
  Card,
  DataList,
  EmptyState,
  Form,
  Lines,
  MainAction,
  Page,
  type View,
} from '../../platform/html/index.ts'
import { day } from '../../platform/words/format.ts'
import { Act, MainAct, type Returned } from '../proposals/pages/act.tsx'
import { type PaperList, PapersTabs } from '../tabs.tsx'
import * as forms from './forms.ts'
import type { reportsOfMatters, Told } from './queries.ts'
import { drafterRoles, type Recommendation, type RecommendationItem } from './recommendation.ts'
import { adoptionWords, kindWords, meetingWords, stateWords, words } from './words.ts'

interface ListProps {
  view: View
  all: readonly Recommendation[]
  ofMatters: Awaited<ReturnType<typeof reportsOfMatters>>
  drafts: boolean
  lists: readonly PaperList[]
  now: Date
}

export function RecommendationsPage({ view, all, ofMatters, drafts, lists, now }: ListProps) {
  const { lang } = view
  const w = words(lang)
  const lines = all.map((one) => lineOf(view, one))
  return (
    <Page view={view} title={w.title} lead={w.lead}>
      <PapersTabs view={view} lists={lists} />
      {drafts && <MainAction href="/recommendations/new">{w.fresh}</MainAction>}
      {lines.length > 0 ? <Lines lines={lines} /> : <EmptyState title={w.none}>{w.noneAdvice}</EmptyState>}
      {ofMatters.length > 0 && <OfMatters {...{ view, ofMatters, now }} />}
    </Page>
  )
}

function lineOf({ lang }: View, one: Recommendation) {
  const kind = kindWords[one.kind as keyof typeof kindWords][lang]
  const state = stateWords[one.state as keyof typeof stateWords][lang]
  const hint = [kind, state, one.number].filter(Boolean).join(' · ')
  return { href: `/recommendations/${one.id}`, title: one.title, hint }
}

function OfMatters({ view: { lang }, ofMatters, now }: Pick<ListProps, 'view' | 'ofMatters' | 'now'>) {
  const w = words(lang)
  return (
    <Card title={w.ofMatters}>
      <Lines
        lines={ofMatters.map((one) => ({
          href: `/matters/${one.matter_id}`,
          title: one.headline,
          hint: [one.recipients, day(one.sent_at, lang, now), one.received_at && w.received]
            .filter(Boolean)
            .join(' · '),
        }))}
      />
    </Card>
  )
}

interface NewProps {
  view: View
  values: Record<string, unknown>
  errors?: Returned['errors'] | undefined
}

export function NewRecommendationPage({ view, values, errors }: NewProps) {
  const w = words(view.lang)
  const action = '/recommendations'
  return (
    <Page view={view} title={w.fresh} lead={w.freshLead} errors={errors}>
      <Form {...{ view, values, errors, action }} schema={forms.draftForm} submit={w.keep} main />
    </Page>
  )
}

interface OneProps {
  view: View
  told: Told
  actor: Staff
  now: Date
  returned?: Returned | undefined
}

export function RecommendationPage(props: OneProps) {
  const { view, told, returned } = props
  const { row } = told
  const { lang } = view
  const w = words(lang)
  return (
    <Page
      view={view}
      title={row.title}
      lead={kindWords[row.kind as keyof typeof kindWords][lang]}
      errors={returned?.errors}
    >
      <Next {...props} />
      <Body {...props} />
      <Points {...props} />
      <p class="row">
        <Button href={`/recommendations/${row.id}/docx`}>{w.docx}</Button>
        <Button href={`/recommendations/${row.id}/pdf`}>{w.pdf}</Button>
        <Button href="/recommendations" quiet>
          {w.toList}
        </Button>
      </p>
    </Page>
  )
}

function Body({ view: { lang }, told: { row, matter }, now }: OneProps) {
  const w = words(lang)
  const meeting = row.passed_by && meetingWords[row.passed_by as keyof typeof meetingWords][lang]
  const from = matter && <a href={`/matters/${matter.id}`}>{matter.headline}</a>
  return (
    <Card mark={stateWords[row.state as keyof typeof stateWords][lang]} title={w.recipients}>
      <DataList
        rows={[
          [w.recipients, row.recipients],
          [w.pass, row.passed_on && `${meeting} · ${day(row.passed_on, lang, now)}`],
          [w.number, row.number],
          [w.sent, row.sent_at && day(row.sent_at, lang, now)],
          [w.received, row.received_on && day(row.received_on, lang, now)],
          [w.from, from],
        ]}
      />
      {(['held', 'situation', 'problems'] as const).map((part) => (
        <>
          <h3>{w[part]}</h3>
          <p class="whitespace-pre-line">{row[part]}</p>
        </>
      ))}
    </Card>
  )
}

function Next({ view, told: { row }, actor, returned }: OneProps) {
  const w = words(view.lang)
  const base = `/recommendations/${row.id}`
  const act = { view, returned }
  const sends = holds(actor, 'secretaryGeneral')
  if (row.state === 'sent')
    return row.received_on || !holds(actor, ...drafterRoles) ? null : (
      <Act {...act} label={w.receive} action={`${base}/receipt`} />
    )
  if (!sends) return null
  const passes = row.kind === 'recommendation' && row.state === 'draft'
  return (
    <Card title={passes ? w.pass : w.send} calling>
      {passes ? (
        <MainAct
          {...act}
          {...{ label: w.pass, lead: w.passFirst, schema: forms.passForm }}
          action={`${base}/passage`}
        />
      ) : (
        <MainAct {...act} {...{ label: w.send, schema: forms.sendForm }} action={`${base}/sending`} />
      )}
    </Card>
  )
}

function Points({ view, told: { row, items }, actor, returned }: OneProps) {
  const { lang } = view
  const w = words(lang)
  const answered = items.filter((one) => one.adoption)
  const good = answered.filter((one) => one.adoption !== 'notAdopted')
  return (
    <Card title={w.advice}>
      {answered.length > 0 && <p>{w.counted(good.length, answered.length)}</p>}
      {items.map((one) => (
        <>
          <p>
            {one.no}. {one.text}
          </p>
          {row.state === 'sent' && <p class="hint">{decided(view, one)}</p>}
        </>
      ))}
      {row.state === 'sent' && holds(actor, ...drafterRoles) && (
        <Act
          {...{ view, returned, label: w.note, schema: forms.adoptionFormFor(items) }}
          action={`/recommendations/${row.id}/adoptions`}
        />
      )}
    </Card>
  )
}

function decided({ lang }: View, { adoption, answer, told_by }: RecommendationItem): string {
  if (!adoption) return words(lang).open
  const said = adoptionWords[adoption as keyof typeof adoptionWords][lang]
  return [said, answer, told_by].filter(Boolean).join(' · ')
}

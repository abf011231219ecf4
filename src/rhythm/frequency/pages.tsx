// Owns: the list of rhythms in one's care, and the rules that the office edits.

import { type Day, dayOf } from '../../platform/clock/day.ts'
import {
  Button,
  Card,
  Confirm,
  EmptyState,
  type FieldError,
  Lines,
  Note,
  Page,
  Table,
  Tabs,
  Toast,
  type View,
} from '../../platform/html/index.ts'
import { day } from '../../platform/words/format.ts'
import { ruleForm } from './forms.ts'
import { ruleHolds, ruleSaid } from './names.ts'
import type { Side } from './owners.ts'
import type { Kept } from './queries.ts'
import type { FrequencyRule } from './record.ts'
import { nameOf } from './rule.ts'
import { rhythmCells } from './section.tsx'
import { words } from './words.ts'

interface RhythmProps {
  view: View
  kept: readonly Kept[]
  next: string | null
  side: Side
  /** Both sides are this person's: then one is chosen. */
  both: boolean
  guide: boolean
  now: Date
}

export function RhythmPage({ view, kept, next, side, both, guide, now }: RhythmProps) {
  const w = words(view.lang)
  const today = dayOf(now)
  const rows = kept.flatMap((one) =>
    one.rhythms
      .filter(({ rule }) => rule.toDay === null)
      .map((rhythm) => [<Named view={view} kept={one} />, ...rhythmCells(view, rhythm, now, today)]),
  )
  return (
    <Page view={view} title={w.rhythm} lead={side === 'guide' ? w.guideLead : w.rhythmLead} wide>
      {both && <Sides view={view} side={side} />}
      {rows.length === 0 ? (
        <EmptyState title={w.nothing}>{w.nothingAdvice}</EmptyState>
      ) : (
        <Table
          {...{ view, rows, caption: w.rhythm, heard: true }}
          head={[w.where, w.asked, w.now, w.lastYear]}
        />
      )}
      {next && (
        <p class="row">
          <Button href={`/rhythm?side=${side}&after=${next}`}>{w.more50}</Button>
        </p>
      )}
      <Onwards view={view} guide={guide} />
    </Page>
  )
}

function Onwards({ view, guide }: Pick<RhythmProps, 'view' | 'guide'>) {
  const w = words(view.lang)
  const open = onwards.filter(({ guides }) => guide || !guides)
  return (
    <Card title={w.also}>
      <Lines lines={open.map(({ href, key }) => ({ href, title: w[key], hint: w[`${key}Hint`] }))} />
    </Card>
  )
}

const onwards = [
  { href: '/rhythm/quarters', key: 'toQuarter', guides: true },
  { href: '/rhythm/calendar', key: 'toCalendar', guides: true },
  { href: '/rhythm/standards', key: 'toStandards', guides: true },
  { href: '/rhythm/rules', key: 'toRules', guides: true },
  { href: '/desk/rules', key: 'toLibrary', guides: false },
] as const

function Sides({ view, side }: { view: View; side: Side }) {
  const w = words(view.lang)
  const tab = (one: Side, label: string) => ({ href: `/rhythm?side=${one}`, label, current: side === one })
  return <Tabs label={w.rhythm} tabs={[tab('owner', w.mine), tab('guide', w.guided)]} />
}

function Named({ view, kept: { subject } }: { view: View; kept: Kept }) {
  return <a href={`/rhythm/${subject.kind}s/${subject.id}`}>{subject.name[view.lang]}</a>
}

interface RulesProps {
  view: View
  rules: readonly FrequencyRule[]
  values?: Record<string, unknown> | undefined
  errors?: readonly FieldError[] | undefined
  saved?: boolean
}

export function RulesPage({ view, rules, values, errors, saved }: RulesProps) {
  const w = words(view.lang)
  const inForce = rules.filter((one) => one.toDay === null)
  return (
    <Page view={view} title={w.rules} lead={w.rulesLead} errors={errors} wide>
      {saved && <Toast>{w.saved}</Toast>}
      {inForce.some((one) => one.id === null) && <Note>{w.usual}</Note>}
      <Table
        view={view}
        caption={w.rules}
        heard
        head={[w.asked, w.where, w.since, w.endRule]}
        rows={inForce.map((rule) => ruleLine(view, rule))}
      />
      <Confirm
        {...{ view, errors, name: 'adding', schema: ruleForm }}
        values={values ?? { subject: 'venue', area: 'any', atLeast: 1, per: 'quarter' }}
        action="/rhythm/rules"
        open={w.addRule}
        warning={w.rulesLead}
        submit={w.addRule}
      />
      <p>
        <Button href="/rhythm">{w.back}</Button>
      </p>
    </Page>
  )
}

function ruleLine(view: View, rule: FrequencyRule) {
  const w = words(view.lang)
  const since = (from: Day | null) => (from ? day(from, view.lang) : w.always)
  const end = { view, open: w.endRule, warning: w.endWarning, submit: w.endRule, danger: true }
  const name = nameOf(rule)
  return [
    ruleSaid(rule, view.lang),
    ruleHolds(rule, view.lang),
    since(rule.fromDay),
    <Confirm {...end} action={`/rhythm/rules/${name}/end`} name={name} />,
  ]
}

// Owns: a method being changed: each thing with its own way to change it, what is wrong beside its place, what it costs
// the people who fill it in, and the one button that publishes it.
import type { Child } from 'hono/jsx'
import {
  Button,
  Card,
  Confirm,
  Form,
  Light,
  Note,
  Page,
  Toast,
  type View,
} from '../../../../platform/html/index.ts'
import { dayAndTime } from '../../../../platform/words/format.ts'
import { checkMethod, type Problem } from '../../check.ts'
import type { Method, StageRule, Track } from '../../method.ts'
import { groupOf } from '../../route.ts'
import { problemNames, recordNames, stageNames } from '../../words.ts'
import { addedTo, budgetOf, costOf, mostFields } from '../budget.ts'
import { stagesLeftOut } from '../changes.ts'
import { addStageForm } from '../forms.ts'
import type { Draft } from '../queries.ts'
import { words } from '../words.ts'
import { RulesList, TrackTable } from './parts.tsx'
import { BudgetLine } from './read.tsx'

interface DraftProps {
  view: View
  draft: Draft
  /** Null where it is a new method. */
  before: Method | null
  saved: boolean
}

export function DraftPage({ view, draft, before, saved }: DraftProps) {
  const { lang } = view
  const w = words(lang)
  const method = draft.body
  const at = `/methods/${method.code}/draft`
  const problems = checkMethod(method)
  return (
    <Page
      view={view}
      title={w.draftTitle(method.name[lang])}
      lead={w.draftLead(draft.changedBy, dayAndTime(draft.changedAt, lang))}
      wide
    >
      {saved && <Toast>{w.saved}</Toast>}
      <Problems view={view} method={method} problems={problems} />
      <Cost view={view} method={method} before={before} />
      <Ways view={view} method={method} />
      {method.tracks.map((track) => (
        <Changing view={view} method={method} track={track} problems={problems} />
      ))}
      <RulesList view={view} method={method} />
      <Ending view={view} at={at} ready={problems.length === 0} />
      <p>
        <Button href={before ? `/methods/${method.code}` : '/methods'} quiet>
          {before ? w.back : w.allMethods}
        </Button>
      </p>
    </Page>
  )
}

function Ways({ view, method }: { view: View; method: Method }) {
  const w = words(view.lang)
  const at = `/methods/${method.code}`
  return (
    <div class="row">
      <Button href={`${at}/draft/names`}>{w.changeNames}</Button>
      <Button href={`${at}/draft/rules`}>{w.changeRules}</Button>
      <Button href={`${at}/trial`}>{w.tryIt}</Button>
    </div>
  )
}

function Problems({ view, method, problems }: { view: View; method: Method; problems: readonly Problem[] }) {
  const w = words(view.lang)
  if (problems.length === 0) return <Note>{w.noProblems}</Note>
  return (
    <Card title={w.problems} calling>
      <ul>
        {problems.map((problem) => (
          <li>{`${placeOf(method, problem, view)}${problemNames[problem.code][view.lang]}`}</li>
        ))}
      </ul>
    </Card>
  )
}

/** `tracks.main.stages.screen` as a person reads it: the name of the stage. */
function placeOf(method: Method, { at }: Problem, view: View): string {
  const [, track, , what] = at.split('.')
  const found = method.tracks.find((one) => one.key === track)
  if (!found) return ''
  const key = what as StageRule['key'] | undefined
  const name = key && stageNames[key] ? stageNames[key] : found.label
  return `${words(view.lang).atStage(name[view.lang])}: `
}

function Changing(props: { view: View; method: Method; track: Track; problems: readonly Problem[] }) {
  const { view, method, track, problems } = props
  const at = `/methods/${method.code}/draft`
  const beside = (rule: StageRule): Child => (
    <>
      <Beside {...{ view, track, rule, at }} />
      {problems
        .filter((one) => one.at === `tracks.${track.key}.stages.${rule.key}`)
        .map((one) => (
          <p class="wrong">{problemNames[one.code][view.lang]}</p>
        ))}
    </>
  )
  return (
    <Card title={method.tracks.length > 1 ? track.label[view.lang] : undefined}>
      <TrackTable view={view} method={method} track={track} beside={beside} />
      <Adding view={view} track={track} at={at} />
    </Card>
  )
}

function Adding({ view, track, at }: { view: View; track: Track; at: string }) {
  const w = words(view.lang)
  const left = stagesLeftOut(track)
  if (left.length === 0) return null
  return (
    <details class="confirm">
      <summary class="btn">{w.addStage}</summary>
      <Form
        view={view}
        name={track.key}
        schema={addStageForm(left)}
        action={`${at}/stages/${track.key}`}
        submit={w.addStage}
      />
    </details>
  )
}

/** The name belongs to the step and is changed at its first stage. */
function Beside({ view, track, rule, at }: { view: View; track: Track; rule: StageRule; at: string }) {
  const w = words(view.lang)
  const group = groupOf(track, rule.key)
  const first = group?.stages[0] === rule.key
  const stage = stageNames[rule.key][view.lang]
  return (
    <span class="row">
      {first && group && (
        <a
          href={`${at}/steps/${track.key}/${group.key}`}
          aria-label={`${w.stepName}: ${group.label[view.lang]}`}
        >
          {w.name}
        </a>
      )}
      <a href={`${at}/stages/${track.key}/${rule.key}`} aria-label={`${w.change}: ${stage}`}>
        {w.change}
      </a>
    </span>
  )
}

function Cost({ view, method, before }: { view: View; method: Method; before: Method | null }) {
  const { lang } = view
  const w = words(lang)
  const added = before ? addedTo(before, method) : []
  const tooMuch = method.tracks.some((track) => budgetOf(track).fields > mostFields)
  return (
    <Card title={w.budget} calling={tooMuch || added.length > 0}>
      <BudgetLine view={view} method={method} />
      {tooMuch && <Light view={view} light="yellow" label={w.tooMuch(mostFields)} />}
      {added.length > 0 && (
        <>
          <h3>{w.added}</h3>
          <ul>
            {added.map((record) => {
              const { fields, minutes, readBy } = costOf(record)
              return <li>{`${recordNames[record][lang]}: ${w.addedLine(fields, minutes, readBy[lang])}`}</li>
            })}
          </ul>
        </>
      )}
    </Card>
  )
}

function Ending({ view, at, ready }: { view: View; at: string; ready: boolean }) {
  const w = words(view.lang)
  return (
    <div class="row items-start">
      {ready && (
        <Confirm
          view={view}
          open={w.publish}
          warning={w.publishWarning}
          action={`${at}/publication`}
          submit={w.publish}
          main
        />
      )}
      <Confirm
        view={view}
        open={w.drop}
        warning={w.dropWarning}
        action={`${at}/removal`}
        submit={w.drop}
        danger
      />
    </div>
  )
}

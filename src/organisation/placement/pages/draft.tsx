// Owns: a proposal while it is prepared: who and where, what is wanted, particular rules, and one main action.
import {
  Card,
  Confirm,
  DataList,
  type FieldError,
  Form,
  Page,
  Table,
  Toast,
  type View,
} from '../../../platform/html/index.ts'
import { number } from '../../../platform/words/format.ts'
import { type RuleKey, ruleForms, settingsForm, settingsFormOf, withChoice } from '../forms.ts'
import type { Standing } from '../queries.ts'
import { namesOf, tellRule } from '../rules/tell.ts'
import { words } from '../words.ts'

export interface Returned {
  key: 'settings' | RuleKey
  values: Record<string, unknown>
  errors: readonly FieldError[]
}

export interface PageProps {
  view: View
  at: Standing
  returned?: Returned | undefined
  done?: 'saved' | undefined
}

export function DraftPage({ view, at, returned, done }: PageProps) {
  const w = words(view.lang)
  const path = `/placements/${at.placement.id}`
  return (
    <Page view={view} title={at.placement.settings.title} lead={w.runHint} errors={returned?.errors}>
      {done && <Toast>{w.saved}</Toast>}
      <Who view={view} at={at} />
      <Form view={view} action={`${path}/askings`} submit={w.run} main />
      <Rules view={view} at={at} />
      <Card title={w.settings}>
        <Form
          view={view}
          name="settings"
          schema={settingsFormOf(settingsForm, at.choice)}
          action={path}
          values={returned?.key === 'settings' ? returned.values : { ...at.placement.settings }}
          errors={returned?.key === 'settings' ? returned.errors : []}
          submit={w.save}
        />
      </Card>
      <AddRules view={view} at={at} returned={returned} />
      <Discard view={view} at={at} />
    </Page>
  )
}

export function Who({ view, at: { question } }: PageProps) {
  const w = words(view.lang)
  const { members, venues } = question
  const known = members.filter(({ home, work }) => home || work).length
  return (
    <>
      <DataList
        rows={[
          [w.members, number(members.length, view.lang)],
          [w.venues, number(venues.length, view.lang)],
          [w.homesKnown, `${number(known, view.lang)} / ${number(members.length, view.lang)}`],
        ]}
      />
      {known < members.length && <p class="hint">{w.homesWhy}</p>}
    </>
  )
}

function Rules({ view, at }: PageProps) {
  const w = words(view.lang)
  const { id, rules } = at.placement
  if (rules.length === 0) return <p class="hint">{w.noRules}</p>
  const names = namesOf(at.choice, view.lang)
  return (
    <Table
      view={view}
      caption={w.rules}
      head={[w.rule, w.remove]}
      rows={rules.map((rule) => [
        tellRule(rule, names),
        <Form view={view} action={`/placements/${id}/rules/${rule.id}/removal`} submit={w.remove} />,
      ])}
    />
  )
}

function AddRules({ view, at, returned }: PageProps) {
  const w = words(view.lang)
  const keys = Object.keys(ruleForms) as RuleKey[]
  return (
    <Card title={w.rules}>
      <div class="stack-close">
        {keys.map((key) => {
          const { form, open, hint } = ruleForms[key]
          const back = returned?.key === key ? returned : undefined
          return (
            <Confirm
              view={view}
              name={key}
              open={w[open]}
              warning={w[hint]}
              schema={withChoice(form, at.choice)}
              action={`/placements/${at.placement.id}/rules/${key}`}
              values={back?.values}
              errors={back?.errors}
              submit={w.add}
            />
          )
        })}
      </div>
    </Card>
  )
}

export function Discard({ view, at }: PageProps) {
  const w = words(view.lang)
  return (
    <Confirm
      view={view}
      open={w.discard}
      warning={w.discardWarning}
      action={`/placements/${at.placement.id}/discard`}
      submit={w.discard}
      danger
    />
  )
}

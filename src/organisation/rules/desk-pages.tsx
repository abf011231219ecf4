// Owns: what those who write the rules see: the library, one rule with its draft.
import {
  Button,
  Card,
  Confirm,
  EmptyState,
  type FieldError,
  Form,
  MainAction,
  Note,
  Page,
  Table,
  Toast,
  type View,
} from '../../platform/html/index.ts'
import { day } from '../../platform/words/format.ts'
import { type newRuleForm, repealForm, revisionForm } from './forms.ts'
import { FullText } from './pages.tsx'
import type { Library } from './queries.ts'
import { subjectWords, words } from './words.ts'

interface Again {
  values?: Record<string, unknown> | undefined
  errors?: readonly FieldError[] | undefined
}

export function LibraryPage({ view, rules }: { view: View; rules: readonly Library[] }) {
  const w = words(view.lang)
  const rows = rules.map((rule) => [
    <a href={`/desk/rules/${rule.id}`}>{rule.title[view.lang]}</a>,
    subjectWords[rule.subject][view.lang],
    rule.venue?.[view.lang] ?? w.forAll,
    standing(view, rule),
    rule.publishedAt ? day(rule.publishedAt, view.lang) : '–',
  ])
  const inForce = rules.filter((one) => one.publishedAt && !one.repealed).length
  return (
    <Page view={view} title={w.library} lead={w.libraryLead} wide>
      <p class="row">
        <MainAction href="/desk/rules/new">{w.write}</MainAction>
        <Button href="/rules">{w.seePublic}</Button>
      </p>
      {rows.length === 0 ? (
        <EmptyState title={w.noLibrary}>{w.noLibraryAdvice}</EmptyState>
      ) : (
        <Table
          view={view}
          caption={w.count(inForce)}
          head={[w.title, w.subject, w.appliesTo, w.state, w.since]}
          rows={rows}
        />
      )}
    </Page>
  )
}

function standing(view: View, rule: Library): string {
  const w = words(view.lang)
  if (rule.repealed) return w.repealed
  if (!rule.publishedAt) return w.draft
  return rule.hasDraft ? w.inForceAndDraft : w.inForce
}

export function NewRulePage(props: { view: View; schema: ReturnType<typeof newRuleForm> } & Again) {
  const { view, schema, values, errors } = props
  const w = words(view.lang)
  return (
    <Page view={view} title={w.write} lead={w.writeLead} errors={errors}>
      <Form
        view={view}
        schema={schema}
        action="/desk/rules"
        values={values}
        errors={errors}
        submit={w.keepDraft}
        main
      />
    </Page>
  )
}

interface KeepProps extends Again {
  view: View
  rule: Library
  done?: 'kept' | 'published' | undefined
}

export function KeepRulePage(props: KeepProps) {
  const { view, rule, done, errors } = props
  const w = words(view.lang)
  return (
    <Page view={view} title={rule.title[view.lang]} lead={standing(view, rule)} errors={errors}>
      {done && <Toast>{w[done]}</Toast>}
      {rule.repealed && <Note>{w.repealedBecause(rule.repealed.why)}</Note>}
      <FullText body={rule.body} />
      {rule.publishedAt && (
        <p>
          <Button href={`/rules/${rule.id}`}>{w.seePublic}</Button>
        </p>
      )}
      {!rule.repealed && <Deeds {...props} />}
      <p>
        <Button href="/desk/rules">{w.library}</Button>
      </p>
    </Page>
  )
}

function Deeds(props: KeepProps) {
  const { view, rule } = props
  const w = words(view.lang)
  const at = `/desk/rules/${rule.id}`
  const publish = { view, action: `${at}/publication`, submit: w.publish, name: 'publish' }
  const repeal = { view, action: `${at}/repeal`, submit: w.repeal, name: 'repeal', schema: repealForm }
  return (
    <>
      {rule.hasDraft && <Confirm {...publish} open={w.publish} warning={w.publishWarning} main />}
      <Revision {...props} />
      <Confirm {...repeal} open={w.repeal} warning={w.repealWarning} danger />
    </>
  )
}

function Revision({ view, rule, values, errors }: KeepProps) {
  const w = words(view.lang)
  const { title, body } = rule
  const changed = rule.hasDraft ? (rule.changed ?? '') : ''
  const present = { title: title.zh, titleEn: title.en, body, changed }
  return (
    <Card title={w.revise}>
      {rule.publishedAt && <p>{w.reviseLead}</p>}
      <Form
        view={view}
        name="revision"
        schema={revisionForm}
        action={`/desk/rules/${rule.id}`}
        values={values ?? present}
        errors={errors}
        submit={w.keepDraft}
      />
    </Card>
  )
}

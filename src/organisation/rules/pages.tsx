// Owns: what everyone reads of the rules: the list, and one rule in full with its versions.
import { DataList, EmptyState, Lines, Note, Page, Table, type View } from '../../platform/html/index.ts'
import { day } from '../../platform/words/format.ts'
import type { Rule } from './queries.ts'
import { ruleSubjects, subjectWords, words } from './words.ts'

export function RulesPage({ view, rules }: { view: View; rules: readonly Rule[] }) {
  const w = words(view.lang)
  const groups = ruleSubjects
    .map((subject) => ({ subject, some: rules.filter((one) => one.subject === subject) }))
    .filter(({ some }) => some.length > 0)
  return (
    <Page view={view} title={w.rules} lead={w.publicLead}>
      {groups.length === 0 && <EmptyState title={w.noRules}>{w.noRulesAdvice}</EmptyState>}
      {groups.length > 0 && <p class="hint">{w.count(rules.length)}</p>}
      {groups.map(({ subject, some }) => (
        <section class="stack-close">
          <h2>{subjectWords[subject][view.lang]}</h2>
          <Lines lines={some.map((rule) => line(view, rule))} />
        </section>
      ))}
    </Page>
  )
}

function line(view: View, rule: Rule) {
  const w = words(view.lang)
  const since = rule.publishedAt ? day(rule.publishedAt, view.lang) : ''
  const where = rule.venue?.[view.lang] ?? w.forAll
  return {
    href: `/rules/${rule.id}`,
    title: rule.title[view.lang],
    hint: [where, w.nth(rule.version), since].join(' · '),
  }
}

interface RuleProps {
  view: View
  /** The newest first. */
  versions: readonly Rule[]
  shown: Rule
}

export function RulePage({ view, versions, shown }: RuleProps) {
  const w = words(view.lang)
  const isPresent = shown === versions[0]
  return (
    <Page view={view} title={shown.title[view.lang]} lead={shown.venue?.[view.lang] ?? w.forAll}>
      {shown.repealed && <Note>{w.repealedBecause(shown.repealed.why)}</Note>}
      {!isPresent && (
        <Note>
          {w.olderVersion} <a href={`/rules/${shown.id}`}>{w.toPresent}</a>
        </Note>
      )}
      <DataList
        rows={[
          [w.subject, subjectWords[shown.subject][view.lang]],
          [w.version, w.nth(shown.version)],
          [w.since, shown.publishedAt && day(shown.publishedAt, view.lang)],
          [w.changed, shown.changed],
        ]}
      />
      <FullText body={shown.body} />
      {versions.length > 1 && <Versions view={view} versions={versions} />}
    </Page>
  )
}

export function FullText({ body }: { body: string }) {
  const paragraphs = body.split('\n').filter((one) => one.trim() !== '')
  return (
    <div class="stack-close">
      {paragraphs.map((one) => (
        <p>{one}</p>
      ))}
    </div>
  )
}

function Versions({ view, versions }: Pick<RuleProps, 'view' | 'versions'>) {
  const w = words(view.lang)
  const rows = versions.map((one) => [
    <a href={`/rules/${one.id}?version=${one.version}`}>{w.nth(one.version)}</a>,
    one.publishedAt ? day(one.publishedAt, view.lang) : '',
    one.changed ?? '',
  ])
  return <Table view={view} caption={w.versions} head={[w.version, w.since, w.changed]} rows={rows} />
}

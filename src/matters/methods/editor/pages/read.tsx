// Owns: the list of methods, and one method as it is in force or was.
import {
  Button,
  Card,
  Form,
  MainAction,
  Note,
  Page,
  Table,
  Toast,
  type View,
} from '../../../../platform/html/index.ts'
import { day, number } from '../../../../platform/words/format.ts'
import type { Method } from '../../method.ts'
import { budgetOf } from '../budget.ts'
import { copyForm } from '../forms.ts'
import type { Listed, Version } from '../queries.ts'
import { words } from '../words.ts'
import { RulesList, TrackTable } from './parts.tsx'

export function MethodsPage({ view, methods }: { view: View; methods: readonly Listed[] }) {
  const { lang } = view
  const w = words(lang)
  const rows = methods.map(({ body, own, running, venues, draft, fresh }) => [
    <div>
      <a href={`/methods/${body.code}${fresh ? '/draft' : ''}`}>{body.name[lang]}</a>
      <p class="hint">{body.gloss[lang]}</p>
    </div>,
    [own ? w.own : w.library, draft ? w.hasDraft : w.version(body.version)].join(' · '),
    number(running, lang),
    number(venues, lang),
  ])
  return (
    <Page view={view} title={w.methods} lead={w.methodsLead} wide>
      <Table
        view={view}
        caption={w.methods}
        heard
        head={[w.method, w.state, w.running, w.venuesUsing]}
        rows={rows}
        figures={[2, 3]}
      />
    </Page>
  )
}

interface MethodProps {
  view: View
  shown: Version
  versions: readonly Version[]
  draft: boolean
  mayChange: boolean
  published: boolean
}

export function MethodPage(props: MethodProps) {
  const { view, shown, versions, draft, mayChange, published } = props
  const { body } = shown
  const w = words(view.lang)
  const newest = versions[0]?.body.version === body.version
  return (
    <Page view={view} title={body.name[view.lang]} lead={body.gloss[view.lang]} wide>
      {published && <Toast>{w.published}</Toast>}
      {!newest && <Note>{w.olderVersion(body.version)}</Note>}
      <p class="row">
        {draft && mayChange && newest && (
          <MainAction href={`/methods/${body.code}/draft`}>{w.goOn}</MainAction>
        )}
        <Button href={`/methods/${body.code}/trial?version=${body.version}`}>{w.tryIt}</Button>
      </p>
      <BudgetLine view={view} method={body} />
      {body.tracks.map((track) => (
        <TrackTable view={view} method={body} track={track} />
      ))}
      <RulesList view={view} method={body} />
      {mayChange && newest && <Changing view={view} method={body} draft={draft} />}
      <History view={view} versions={versions} code={body.code} />
      <p>
        <Button href="/methods" quiet>
          {w.allMethods}
        </Button>
      </p>
    </Page>
  )
}

/** The dearest of its tracks: no matter walks two. */
export function BudgetLine({ view, method }: { view: View; method: Method }) {
  const dearest = method.tracks.map(budgetOf).toSorted((a, b) => b.fields - a.fields)[0]
  return dearest ? <p class="hint">{words(view.lang).budgetLine(dearest.fields, dearest.minutes)}</p> : null
}

function Changing({ view, method, draft }: { view: View; method: Method; draft: boolean }) {
  const w = words(view.lang)
  const at = `/methods/${method.code}`
  return (
    <div class="row items-start">
      {!draft && <Form view={view} action={`${at}/draft`} submit={w.edit} main />}
      <details class="confirm">
        <summary class="btn">{w.copy}</summary>
        <Card>
          <p>{w.copyLead}</p>
          <Form view={view} schema={copyForm} action={`${at}/copies`} submit={w.copy} />
        </Card>
      </details>
    </div>
  )
}

function History({ view, versions, code }: { view: View; versions: readonly Version[]; code: string }) {
  const { lang } = view
  const w = words(lang)
  const rows = versions.map((one) => [
    <a href={`/methods/${code}?version=${one.body.version}`}>{w.version(one.body.version)}</a>,
    one.publishedAt ? `${day(one.publishedAt, lang)} · ${one.publishedBy ?? ''}` : w.library,
    number(one.running, lang),
  ])
  return (
    <Table
      view={view}
      caption={w.history}
      head={[w.versionHead, w.publishedOn, w.running]}
      rows={rows}
      figures={[2]}
    />
  )
}

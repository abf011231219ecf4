// Owns: the page of the models: which is in use, how good it was found, how it is received.
import { type Category, categoryWords } from '../../matters/words.ts'
import { Card, Form, Note, Page, Table, type View } from '../../platform/html/index.ts'
import { day, number } from '../../platform/words/format.ts'
import type { ModelKind } from './examples.ts'
import { modelKinds } from './examples.ts'
import type { Version } from './queries.ts'
import { ReceivedPart, type Reception } from './received.tsx'
import { words } from './words.ts'

export interface Shown {
  versions: Readonly<Record<ModelKind, readonly Version[]>>
  receptions: readonly Reception[]
  now: Date
}

export function SuggestionsPage({ view, shown }: { view: View; shown: Shown }) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.title} lead={w.lead} wide>
      {modelKinds.map((kind) => (
        <KindCard view={view} kind={kind} versions={shown.versions[kind]} now={shown.now} />
      ))}
      <ReceivedPart view={view} receptions={shown.receptions} />
    </Page>
  )
}

interface KindProps {
  view: View
  kind: ModelKind
  versions: readonly Version[]
  now: Date
}

function KindCard({ view, kind, versions, now }: KindProps) {
  const w = words(view.lang)
  const used = versions.find((one) => one.inUse)
  return (
    <Card title={w[kind]} mark={used && <span class="hint">{w.versionNo(used.version)}</span>}>
      {!used && <p>{beforeLearning(kind, view)}</p>}
      {used?.goneBackTo && <Note>{w.goneBack}</Note>}
      {versions.length > 0 && (
        <>
          <Versions view={view} kind={kind} versions={versions} now={now} />
          <p class="hint">{w.scoreWhat}</p>
        </>
      )}
      {kind === 'category' && used && <Classes view={view} version={used} />}
    </Card>
  )
}

function beforeLearning(kind: ModelKind, view: View): string {
  const w = words(view.lang)
  return { category: w.byRules, place: w.byNames, unit: w.nothingYet }[kind]
}

function Versions({ view, kind, versions, now }: KindProps) {
  const w = words(view.lang)
  const score = (value: number) => number(Math.round(value * 100), view.lang)
  return (
    <Table
      view={view}
      caption={w[kind]}
      head={[w.version, w.madeAt, w.decisions, w.right, w.score, w.size, w.state]}
      figures={[2, 4, 5]}
      rows={versions.map((one) => [
        w.versionNo(one.version),
        day(one.madeAt, view.lang, now),
        number(one.decisions, view.lang),
        w.rightOf(one.answeredRight, one.answered, one.heldOut),
        w.scoreOf(score(one.macroF1), one.rivalF1 === null ? null : score(one.rivalF1)),
        one.bytes === null ? '' : `${number(Math.ceil(one.bytes / 1024), view.lang)} KB`,
        <State view={view} one={one} newestInUse={versions.find(({ inUse }) => inUse)?.version ?? 0} />,
      ])}
    />
  )
}

function State({ view, one, newestInUse }: { view: View; one: Version; newestInUse: number }) {
  const w = words(view.lang)
  if (one.inUse) return <strong>{w.inUse}</strong>
  const told = one.version > newestInUse ? w.weighed : w.older
  if (one.bytes === null) return <span class="hint">{told}</span>
  return (
    <div class="stack-close">
      <span class="hint">{told}</span>
      <Form view={view} action={`/suggestions/versions/${one.id}/use`} submit={w.use} />
    </div>
  )
}

function Classes({ view, version }: { view: View; version: Version }) {
  const w = words(view.lang)
  const name = (label: string) => categoryWords[label as Category]?.[view.lang] ?? label
  return (
    <details>
      <summary>{w.byClass}</summary>
      <Table
        view={view}
        caption={w.byClass}
        head={[w.category, w.score, w.examinedOn]}
        figures={[1, 2]}
        rows={version.classes.map(({ label, f1, count }) => [
          name(label),
          count < 5 ? w.few : number(Math.round(f1 * 100), view.lang),
          number(count, view.lang),
        ])}
      />
    </details>
  )
}

// Owns: what came of it, successes and failures side by side, and the numbers of all of them.
import { type Outcome, outcomes } from '../../matters/outcomes/outcome.ts'
import { outcomeWords } from '../../matters/outcomes/words.ts'
import {
  Button,
  EmptyState,
  Figures,
  KeyFigure,
  Lines,
  Page,
  Table,
  type View,
} from '../../platform/html/index.ts'
import { number, percent } from '../../platform/words/format.ts'
import { mayTell } from '../../statistics/public/few.ts'
import { words as publicWords } from '../../statistics/public/words.ts'
import { Unpublished } from '../topics/list.tsx'
import type { PublicTopic } from '../topics/queries.ts'
import type { Side } from './queries.ts'
import { words } from './words.ts'

export interface Results {
  good: Side
  bad: Side
  counts: ReadonlyMap<Outcome, number>
  silent: { n: number; d: number }
  unpublished: readonly { reason: string; n: number }[]
}

export function ResultsPage({ view, results }: { view: View; results: Results }) {
  const w = words(view.lang)
  const { good, bad, silent } = results
  return (
    <Page view={view} title={w.results} lead={w.resultsLead} wide>
      <div class="columns columns-two">
        <OneSide view={view} name="good" side={good} />
        <OneSide view={view} name="bad" side={bad} />
      </div>
      <ByOutcome view={view} counts={results.counts} />
      <Figures>
        <KeyFigure view={view} label={w.silent} n={silent.n} d={silent.d} note={w.silentNote} />
      </Figures>
      <Unpublished view={view} unpublished={results.unpublished} />
      <p class="hint">{publicWords(view.lang).note}</p>
      <p class="row">
        <Button href="/cases">{w.cases}</Button>
        <Button href="/ledger">{w.ledger}</Button>
      </p>
    </Page>
  )
}

function OneSide({ view, name, side }: { view: View; name: 'good' | 'bad'; side: Side }) {
  const w = words(view.lang)
  const none = name === 'good' ? w.noGood : w.noBad
  return (
    <section class="stack-close">
      <h2>{w[name]}</h2>
      {side.topics.length === 0 && <EmptyState title={none}>{w.noneAdvice}</EmptyState>}
      <Lines lines={side.topics.map((topic) => lineOf(view, topic))} />
      {side.next && (
        <Button href={`/results?${name}=${encodeURIComponent(side.next)}`} quiet>
          {w.more}
        </Button>
      )}
    </section>
  )
}

function lineOf(view: View, topic: PublicTopic) {
  const { said } = topic
  const parts = [
    outcomeWords[topic.outcome][view.lang],
    mayTell(said.n, said.d) && words(view.lang).said(said.n, said.d),
    topic.place[view.lang],
  ]
  return { href: `/topics/${topic.id}`, title: topic.headline, hint: parts.filter(Boolean).join(' · ') }
}

function ByOutcome({ view, counts }: { view: View; counts: ReadonlyMap<Outcome, number> }) {
  const w = words(view.lang)
  const all = [...counts.values()].reduce((sum, n) => sum + n, 0)
  if (all === 0) return null
  return (
    <Table
      view={view}
      caption={w.byOutcome}
      head={[w.outcome, w.count, w.share]}
      figures={[1, 2]}
      rows={outcomes
        .filter((one) => counts.has(one))
        .map((one) => [
          outcomeWords[one][view.lang],
          number(counts.get(one) ?? 0, view.lang),
          percent(counts.get(one) ?? 0, all, view.lang),
        ])}
    />
  )
}

// Owns: results as they are shown everywhere: a bar and its numbers for each statement, what is about to be agreed on.
import { Card, EmptyState, Table, type View } from '../../platform/html/index.ts'
import type { StatementRow } from '../statements/statement.ts'
import type { Standing } from './standing.ts'
import { type Count, nothingYet, type StatementTally, totalOf, waysOf } from './tally.ts'
import { words } from './words.ts'

type Lang = View['lang']

export const tallyFor = ({ tally }: Standing, no: number): StatementTally => tally.get(no) ?? nothingYet()

/** Widths are SVG attributes: the page allows no style of its own. The numbers beside it say the same. */
export function TallyBar({ count }: { count: Count }) {
  const all = count.agree + count.disagree + count.pass
  if (all === 0) return null
  const wide = (part: number) => ((part / all) * 100).toFixed(2)
  return (
    <svg class="tally-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect class="tally-pass" width="100" height="6" />
      <rect class="tally-agree" width={wide(count.agree)} height="6" />
      <rect
        class="tally-disagree"
        x={wide(count.agree + count.pass)}
        width={wide(count.disagree)}
        height="6"
      />
    </svg>
  )
}

export function Counted({
  lang,
  statement,
  tally,
}: {
  lang: Lang
  statement: StatementRow
  tally: StatementTally
}) {
  const w = words(lang)
  const count = totalOf(tally)
  return (
    <>
      <TallyBar count={count} />
      <p class="tally-count">{statement.kind === 'item' ? w.countItem(count) : w.count(count)}</p>
    </>
  )
}

export function Results({ lang, standing }: { lang: Lang; standing: Standing }) {
  const w = words(lang)
  const shown = standing.statements.filter((one) => one.state === 'shown')
  const items = standing.statements.filter(
    (one) => one.kind === 'item' && ['shown', 'taken'].includes(one.state),
  )
  const opinions = shown.filter((one) => one.kind === 'opinion')
  const votesOn = ({ no }: StatementRow) => sumOf(totalOf(tallyFor(standing, no)))
  return (
    <>
      {items.length > 0 && (
        <Card title={items.every(({ state }) => state === 'taken') ? w.itemsDone : w.items}>
          <StatementList lang={lang} standing={standing} statements={items} />
        </Card>
      )}
      <Card title={w.statements}>
        {opinions.length === 0 && <EmptyState title={w.nothing}>{w.nothingAdvice}</EmptyState>}
        <StatementList
          {...{
            lang,
            standing,
            statements: opinions.toSorted((a, b) => votesOn(b) - votesOn(a) || a.no - b.no),
          }}
        />
      </Card>
    </>
  )
}

const sumOf = ({ agree, disagree, pass }: Count) => agree + disagree + pass

interface StatementListProps {
  lang: Lang
  standing: Standing
  statements: readonly StatementRow[]
}

function StatementList({ lang, standing, statements }: StatementListProps) {
  const w = words(lang)
  return (
    <ul class="tally-list">
      {statements.map((one) => (
        <li>
          <p>
            <span class="hint">{one.state === 'taken' ? w.taken : w.no(one.no)}</span> {one.text}
          </p>
          <Counted lang={lang} statement={one} tally={tallyFor(standing, one.no)} />
        </li>
      ))}
    </ul>
  )
}

/** Phones, hands and paper beside each other: the record behind the one tally. */
export function ByWay({ view, standing }: { view: View; standing: Standing }) {
  const w = words(view.lang)
  const shown = standing.statements.filter(({ state }) => state === 'shown' || state === 'taken')
  const ways = waysOf(standing.room)
  const cell = ({ agree, disagree, pass }: Count) => `${agree} / ${pass} / ${disagree}`
  return (
    <Table
      view={view}
      caption={`${w.byWay} (${w.agree} / ${w.pass} / ${w.disagree})`}
      head={[w.statement, ...ways.map((way) => w[way]), w.total]}
      figures={[...ways, 'total'].map((_, at) => at + 1)}
      rows={shown.map((one) => {
        const tally = tallyFor(standing, one.no)
        return [`${one.no}. ${one.text}`, ...ways.map((way) => cell(tally[way])), cell(totalOf(tally))]
      })}
    />
  )
}

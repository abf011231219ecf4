// Owns: the public ledger: what was counted, how many of how many, year by year.
import { Button, Page, Table, Tabs, type View } from '../../platform/html/index.ts'
import { number, percent } from '../../platform/words/format.ts'
import { peopleIn } from '../../statistics/public/few.ts'
import { words as publicWords } from '../../statistics/public/words.ts'
import { Unpublished } from '../topics/list.tsx'
import type { Part, Row } from './queries.ts'
import { partWords, rowWords, words } from './words.ts'

interface LedgerProps {
  view: View
  parts: readonly Part[]
  years: readonly number[]
  year: number | undefined
  unpublished: readonly { reason: string; n: number }[]
}

export function LedgerPage({ view, parts, years, year, unpublished }: LedgerProps) {
  const w = words(view.lang)
  const tabs = [
    { href: '/ledger', label: w.all, current: year === undefined },
    ...years.map((one) => ({ href: `/ledger?year=${one}`, label: w.year(one), current: one === year })),
  ]
  return (
    <Page view={view} title={w.ledger} lead={w.ledgerLead}>
      {years.length > 1 && <Tabs label={w.years} tabs={tabs} />}
      <div class="stack even">
        {parts.map((part) => (
          <Table
            view={view}
            caption={partWords[part.key][view.lang]}
            head={[w.what, w.n, w.d, w.share]}
            figures={[1, 2, 3]}
            rows={part.rows.map((row) => cellsOf(view, row, part.key === 'word'))}
          />
        ))}
        <Unpublished view={view} unpublished={unpublished} />
      </div>
      <p class="hint">{publicWords(view.lang).note}</p>
      <p class="row">
        <Button href="/results">{w.results}</Button>
      </p>
    </Page>
  )
}

/** Of people's own word small numbers are not spelt out. */
function cellsOf({ lang }: View, { key, n, d }: Row, people: boolean): string[] {
  const name = rowWords[key][lang]
  if (people) return [name, ...peopleIn(lang, n, d)]
  if (d === null) return [name, number(n, lang), '', '']
  return [name, number(n, lang), number(d, lang), percent(n, d, lang)]
}

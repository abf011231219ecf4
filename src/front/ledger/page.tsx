// Owns: the public ledger: what was counted, how many of how many, year by year.
import { Page, Table, Tabs, type View } from '../../platform/html/index.ts'
import { number, percent } from '../../platform/words/format.ts'
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
            rows={part.rows.map((row) => cellsOf(view, row))}
          />
        ))}
        <Unpublished view={view} unpublished={unpublished} />
      </div>
    </Page>
  )
}

function cellsOf({ lang }: View, { key, n, d }: Row): string[] {
  const name = rowWords[key][lang]
  if (d === null) return [name, number(n, lang), '', '']
  return [name, number(n, lang), number(d, lang), percent(n, d, lang)]
}

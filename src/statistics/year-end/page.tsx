// Owns: the page of the year's end: what can be said of the work, each number leading to its records, and the reports
// that are made at one press.
import { Card, Page, Table, Tabs, type View } from '../../platform/html/index.ts'
import type { Period } from '../reading/period.ts'
import { saidOf, type Values } from './told.ts'
import type { Account } from './words/account.ts'
import { accounts, notDone } from './words/accounts.ts'
import { words } from './words/words.ts'

interface Props {
  view: View
  period: Period
  years: readonly number[]
  values: Values
  /** How many quarters of the year have begun. */
  quarters: number
  /** The report of the year and the cases are the office's. */
  office: boolean
}

export function YearEndPage(props: Props) {
  const { view, period, years } = props
  const w = words(view.lang)
  const tabs = years.map((year) => ({
    ...{ href: `/year-end?year=${year}`, label: String(year), current: year === period.year },
  }))
  return (
    <Page view={view} title={w.titleOf(period.year)} lead={w.lead} wide>
      <Tabs label={w.title} tabs={tabs} />
      <Papers {...props} />
      <h2>{w.told}</h2>
      <p class="hint">{w.toldLead}</p>
      <div class="columns columns-two">
        {[...accounts, notDone].map((account) => (
          <Paragraph {...props} account={account} />
        ))}
      </div>
      <p>
        <a href={`/statistics?period=${period.key}`}>{w.allFigures}</a>
      </p>
    </Page>
  )
}

function Papers({ view, period, quarters, office }: Props) {
  const w = words(view.lang)
  const { year } = period
  const papers: (readonly [string, string])[] = [
    ...(office
      ? [[w.report, `/year-end/${year}/report`] as const, [w.cases, `/year-end/${year}/cases`] as const]
      : []),
    ...Array.from(
      { length: quarters },
      (_, at) => [w.pack(year, at + 1), `/year-end/${year}/quarter-${at + 1}`] as const,
    ),
  ]
  return (
    <Table
      view={view}
      caption={w.take}
      head={[w.paper, w.download]}
      rows={papers.map(([name, path]) => [
        name,
        <span class="row">
          {(['docx', 'pdf'] as const).map((form) => (
            <a href={`${path}/${form}`} aria-label={w.ofPaper(name, formNames[form])}>
              {formNames[form]}
            </a>
          ))}
        </span>,
      ])}
    />
  )
}

const formNames = { docx: 'Word', pdf: 'PDF' } as const

function Paragraph({ view, period, values, account }: Props & { account: Account }) {
  const records = (figure: string, met: boolean) =>
    `/statistics/${figure}/records?period=${period.key}${met ? '&met=yes' : ''}`
  return (
    <Card title={account.title[view.lang]} level={3}>
      <p>
        {saidOf(account, values, view.lang).map(({ text, figure, met }) =>
          figure ? <a href={records(figure, met)}>{text}</a> : text,
        )}
      </p>
    </Card>
  )
}

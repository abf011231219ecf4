// Owns: how a pool is read: three tabs, four filters, and for each line what came of it.
import type { z } from 'zod'
import { outcomeWords, promiseWords } from '../../matters/outcomes/words.ts'
import { categoryWords } from '../../matters/words.ts'
import { Button, EmptyState, Field, Lines, Page, Tabs, type View } from '../../platform/html/index.ts'
import { day } from '../../platform/words/format.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { type Filter, type Pool, type Pooled, pools } from './queries.ts'
import { adoptionWords, words } from './words.ts'

interface PoolProps {
  view: View
  pool: Pool
  filter: Filter
  schema: z.ZodObject
  rows: readonly Pooled[]
  next: string | null
  places: ReadonlyMap<string, Bilingual>
  now: Date
}

export function PoolPage(props: PoolProps) {
  const { view, pool, rows, next, filter } = props
  const w = words(view.lang)
  const tabs = pools.map((one) => ({ href: `/pools/${one}`, label: w[one], current: one === pool }))
  return (
    <Page view={view} title={w[pool]} lead={w[`${pool}Lead`]} wide>
      <Tabs label={w.pools} tabs={tabs} />
      <Filters {...props} />
      {rows.length === 0 && <EmptyState title={w.none}>{w.noneAdvice}</EmptyState>}
      <Lines lines={rows.map((row) => lineOf(props, row))} />
      {next && <Button href={`/pools/${pool}?${queryOf({ ...filter, after: next })}`}>{w.more}</Button>}
    </Page>
  )
}

function Filters({ view, pool, schema, filter }: PoolProps) {
  const w = words(view.lang)
  const set = Object.entries(filter).some(([name, value]) => name !== 'after' && value !== undefined)
  const values = Object.fromEntries(
    Object.entries(filter).map(([name, value]) => [name, value === undefined ? '' : String(value)]),
  )
  return (
    <details open={set}>
      <summary>{w.filter}</summary>
      <form method="get" action={`/pools/${pool}`} class="columns items-end">
        {Object.entries(schema.shape).map(([name, field]) => (
          <Field view={view} name={name} schema={field} values={values} />
        ))}
        <div class="row">
          <button type="submit" class="btn">
            {w.filter}
          </button>
          {set && (
            <Button href={`/pools/${pool}`} quiet>
              {w.clear}
            </Button>
          )}
        </div>
      </form>
    </details>
  )
}

function lineOf({ view, pool, places, now }: PoolProps, row: Pooled) {
  const { lang } = view
  const parts = [
    pool === 'suggestions' ? suggestionCame(row, view) : outcomeWords[row.outcome][lang],
    places.get(row.region_id)?.[lang],
    categoryWords[row.category as keyof typeof categoryWords]?.[lang],
    pool === 'problems' ? row.number : row.headline === row.text ? null : row.headline,
    day(row.at, lang, now),
  ]
  return { href: `/matters/${row.id}`, title: row.text, hint: parts.filter(Boolean).join(' · ') }
}

function suggestionCame({ adoption, implementation }: Pooled, { lang }: View): string {
  const adopted = adoption && adoptionWords[adoption as keyof typeof adoptionWords]?.[lang]
  const done = implementation && promiseWords[implementation as keyof typeof promiseWords]?.[lang]
  return [adopted, done].filter(Boolean).join(' · ') || words(lang).open
}

function queryOf(filter: Filter): string {
  const entries = Object.entries(filter).filter(([, value]) => value !== undefined)
  return String(new URLSearchParams(entries.map(([name, value]) => [name, String(value)])))
}

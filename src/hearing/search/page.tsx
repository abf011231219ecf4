// Owns: the page of a search: one field, what to narrow by, what was found with its words marked.

import type { Child } from 'hono/jsx'
import type { Rule } from '../../organisation/rules/queries.ts'
import {
  Button,
  Card,
  EmptyState,
  Field,
  Lines,
  Note,
  Page,
  Tabs,
  type View,
} from '../../platform/html/index.ts'
import { day } from '../../platform/words/format.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { wordsIn } from './asked.ts'
import type { Found, Hit } from './find.ts'
import { type groupKeys, type Query, queryForm } from './form.ts'
import { Marked } from './marked.tsx'
import { words } from './words.ts'

interface Props {
  view: View
  path: string
  lead: string
  query: Query
  /** The groups that this reader may look through. */
  groups: readonly (typeof groupKeys)[number][]
  /** In force, with all the words. */
  rules: readonly Rule[]
  found: Found | null
  places: ReadonlyMap<string, Bilingual>
  townships: readonly { id: string; name: Bilingual }[]
  now: Date
  /** Below what was found. */
  children?: Child
}

export function SearchPage(props: Props) {
  const { view, lead, found, children } = props
  const w = words(view.lang)
  return (
    <Page view={view} title={w.search} lead={lead}>
      <Ask {...props} />
      {found ? <Hits {...props} found={found} /> : <EmptyState title={w.begin}>{w.whatHint}</EmptyState>}
      {children}
    </Page>
  )
}

function Ask({ view, path, query, townships }: Props) {
  const w = words(view.lang)
  const schema = queryForm(townships)
  const narrowing =
    townships.length > 0 ? (['where', 'about', 'when'] as const) : (['about', 'when'] as const)
  const field = (name: 'q' | (typeof narrowing)[number]) => (
    <Field view={view} name={name} schema={schema.shape[name]} values={{ ...query }} />
  )
  return (
    <Card>
      <form method="get" action={path} class="form">
        {field('q')}
        <details open={narrowing.some((name) => query[name])}>
          <summary>{w.narrow}</summary>
          <div class="form">{narrowing.map(field)}</div>
        </details>
        {query.kind && <input type="hidden" name="kind" value={query.kind} />}
        <button type="submit" class="btn btn-primary">
          {w.go}
        </button>
      </form>
    </Card>
  )
}

function Hits(props: Props & { found: Found }) {
  const { view, found, query, path } = props
  const w = words(view.lang)
  const next = found.next && addressOf(path, { ...query, after: found.next })
  return (
    <>
      <Groups {...props} />
      {found.some && <Note>{w.some}</Note>}
      {props.rules.length > 0 && <Lines lines={props.rules.map((rule) => lineOfRule(rule, props))} />}
      {found.hits.length > 0 && <Lines lines={found.hits.map((hit) => lineOf(hit, props))} />}
      {found.hits.length + props.rules.length === 0 && (
        <EmptyState title={w.nothing}>{w.nothingAdvice}</EmptyState>
      )}
      {next && <Button href={next}>{w.more}</Button>}
    </>
  )
}

function Groups({ view, path, query, groups }: Props) {
  if (groups.length < 2) return null
  const w = words(view.lang)
  const tab = (kind: Query['kind'], label: string) => ({
    ...{ label, current: query.kind === kind },
    href: addressOf(path, { ...query, kind, after: undefined }),
  })
  return <Tabs label={w.kinds} tabs={[tab(undefined, w.all), ...groups.map((one) => tab(one, w[one]))]} />
}

function lineOf(hit: Hit, { view, query, places, now }: Props) {
  const place = places.get(hit.regionId)?.[view.lang]
  const marked = wordsIn(query.q ?? '')
  const [head, rest] = headAndRest(hit)
  const about = [words(view.lang)[hit.kind], place, day(hit.at, view.lang, now)].filter(Boolean).join(' · ')
  return {
    href: hrefOf(hit),
    title: <Marked text={head} words={marked} />,
    hint: rest ? <Below about={about} text={rest} words={marked} /> : about,
  }
}

/** What staff wrote has a headline of its own; a message is shown where it says the words. */
function headAndRest({ kind, text }: Hit): [head: string, rest: string] {
  const [head = '', ...rest] = kind === 'message' ? [text] : text.split('\n')
  return [head, rest.join('\n')]
}

function Below({ about, text, words: marked }: { about: string; text: string; words: readonly string[] }) {
  return (
    <>
      <Marked text={text} words={marked} />
      <br />
      {about}
    </>
  )
}

function lineOfRule({ id, title, body }: Rule, { view, query }: Props) {
  const marked = wordsIn(query.q ?? '')
  return {
    href: `/rules/${id}`,
    title: <Marked text={title[view.lang]} words={marked} />,
    hint: (
      <>
        {words(view.lang).rule} · <Marked text={body} words={marked} />
      </>
    ),
  }
}

function hrefOf({ kind, id, matterId }: Hit): string {
  if (kind === 'message') return `/submissions/${id}`
  if (kind === 'matter') return `/matters/${id}`
  return kind === 'case' ? `/cases/${matterId}` : `/topics/${matterId}`
}

export function addressOf(path: string, query: Query): string {
  const given = Object.entries(query).flatMap(([key, value]) => (value ? [[key, String(value)]] : []))
  return `${path}?${new URLSearchParams(given as [string, string][])}`
}

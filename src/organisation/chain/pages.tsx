// Owns: the chain with its gaps on one page, one body, and who guides which venue.
import type { Child } from 'hono/jsx'
import type { z } from 'zod'
import {
  Button,
  Card,
  Confirm,
  DataList,
  EmptyState,
  type FieldError,
  Figures,
  Form,
  KeyFigure,
  Light,
  Note,
  Page,
  Table,
  type View,
} from '../../platform/html/index.ts'
import { type Chain, type Gap, type Group, gapKinds, gapsIn, type SpecialCommittee } from './gaps.ts'
import type { BodyRow, Guided } from './queries.ts'
import { bodyKindWords, gapWords, words } from './words.ts'

interface ChainProps {
  view: View
  /** Reads who holds which post. */
  posts: boolean
  chain: Chain
  others: readonly BodyRow[]
  /** Given to those who may add a body. */
  schema: z.ZodObject | null
  values?: Record<string, unknown>
  errors?: readonly FieldError[]
}

export function ChainPage({ view, posts, chain, others, schema, values, errors }: ChainProps) {
  const w = words(view.lang)
  const { committees, groups } = chain
  const loose = groups.filter((one) => !committees.some(({ id }) => id === one.parentId))
  const empty = committees.length + groups.length === 0
  return (
    <Page view={view} title={w.chain} lead={w.chainLead} errors={errors} wide>
      {empty ? (
        <EmptyState title={w.none}>{w.noneAdvice}</EmptyState>
      ) : (
        <Gaps view={view} gaps={gapsIn(chain)} />
      )}
      {committees.map((one) => (
        <Committee view={view} one={one} groups={groups.filter((group) => group.parentId === one.id)} />
      ))}
      {loose.length > 0 && (
        <Card title={w.loose}>
          <Groups view={view} groups={loose} />
        </Card>
      )}
      {others.length > 0 && <Others view={view} others={others} />}
      <Onwards view={view} posts={posts} />
      {schema && (
        <Card title={w.add}>
          <Form {...{ view, schema, values, errors }} action="/bodies" submit={w.add} />
        </Card>
      )}
    </Page>
  )
}

interface CommitteeProps {
  view: View
  one: SpecialCommittee
  groups: readonly Group[]
}

function Committee({ view, one, groups }: CommitteeProps) {
  const w = words(view.lang)
  const chairs = one.viceChairs.join(view.lang === 'zh' ? '、' : ', ')
  return (
    <Card title={one.name[view.lang]} href={`/bodies/${one.id}`}>
      <DataList rows={[[w.viceChair, chairs || w.nobody]]} />
      <Groups view={view} groups={groups} none={w.noGroups} />
    </Card>
  )
}

function Gaps({ view, gaps }: { view: View; gaps: readonly Gap[] }) {
  const w = words(view.lang)
  if (gaps.length === 0) return <Note>{w.whole}</Note>
  return (
    <Card title={w.gaps(gaps.length)} calling>
      <DataList
        rows={gapKinds
          .map((kind) => ({ kind, found: gaps.filter((gap) => gap.kind === kind) }))
          .filter(({ found }) => found.length > 0)
          .map(({ kind, found }): readonly [Child, Child] => [
            <Light view={view} light="yellow" label={`${gapWords[kind][view.lang]} ${found.length}`} />,
            <Named view={view} gaps={found} />,
          ])}
      />
    </Card>
  )
}

function Named({ view, gaps }: { view: View; gaps: readonly Gap[] }) {
  return gaps.map(({ bodyId, name }, at) => (
    <>
      {at > 0 && (view.lang === 'zh' ? '、' : ', ')}
      {bodyId ? <a href={`/bodies/${bodyId}`}>{name[view.lang]}</a> : name[view.lang]}
    </>
  ))
}

function Groups({ view, groups, none }: { view: View; groups: readonly Group[]; none?: string }) {
  const w = words(view.lang)
  if (groups.length === 0) return <p class="hint">{none}</p>
  const list = (names: readonly string[]) => names.join(view.lang === 'zh' ? '、' : ', ') || w.nobody
  const rows = groups.map((one) => [
    <a href={`/bodies/${one.id}`}>{one.name[view.lang]}</a>,
    list(one.leaders.map(({ name, standing }) => (standing ? `${name} (${w.standing})` : name))),
    w.members(one.members),
    list(one.places.map(({ name }) => name[view.lang])),
  ])
  const head = [bodyKindWords.memberGroup[view.lang], w.leader, w.howMany, w.places]
  return <Table view={view} caption={bodyKindWords.memberGroup[view.lang]} head={head} rows={rows} />
}

function Onwards({ view, posts }: Pick<ChainProps, 'view' | 'posts'>) {
  const w = words(view.lang)
  return (
    <p class="row">
      <Button href="/guidance">{w.guidance}</Button>
      {posts && <Button href="/posts">{w.posts}</Button>}
    </p>
  )
}

function Others({ view, others }: { view: View; others: readonly BodyRow[] }) {
  const kind = (one: BodyRow) => bodyKindWords[one.kind as keyof typeof bodyKindWords][view.lang]
  const rows = others.map((one): readonly [Child, Child] => [
    <a href={`/bodies/${one.id}`}>{one.name[view.lang]}</a>,
    kind(one),
  ])
  return (
    <Card title={words(view.lang).others}>
      <DataList rows={rows} />
    </Card>
  )
}

interface BodyProps {
  view: View
  body: BodyRow
  forms: { parent: z.ZodObject | null; places: z.ZodObject | null; held: readonly string[] } | null
}

export function BodyPage({ view, body, forms }: BodyProps) {
  const w = words(view.lang)
  const at = (act: string) => ({ view, action: `/bodies/${body.id}/${act}`, name: act })
  const lead = bodyKindWords[body.kind as keyof typeof bodyKindWords][view.lang]
  return (
    <Page view={view} title={body.name[view.lang]} lead={lead}>
      {forms?.parent && (
        <Form {...at('parent')} schema={forms.parent} values={{ parentId: body.parentId }} submit={w.save} />
      )}
      {forms?.places && (
        <Form {...at('places')} schema={forms.places} values={{ places: forms.held }} submit={w.save} />
      )}
      {forms && (
        <Confirm {...at('closure')} open={w.closeBody} warning={w.closeWarning} submit={w.closeBody} danger />
      )}
      <Button href="/chain" quiet>
        {w.back}
      </Button>
    </Page>
  )
}

interface GuidanceProps {
  view: View
  guided: readonly Guided[]
  maker: boolean
}

export function GuidancePage({ view, guided, maker }: GuidanceProps) {
  const w = words(view.lang)
  if (guided.length === 0)
    return (
      <Page view={view} title={w.guidance} lead={w.guidanceLead}>
        <EmptyState title={w.noVenues}>{w.noVenuesAdvice}</EmptyState>
      </Page>
    )
  const rows = guided.map((one) => [
    <a href={`/venues/${one.venueId}`}>{one.venue[view.lang]}</a>,
    one.guide?.[view.lang] ?? w.noGuide,
    maker ? <a href={`/venues/${one.venueId}/guide`}>{w.choose}</a> : '',
  ])
  return (
    <Page view={view} title={w.guidance} lead={w.guidanceLead} wide>
      <Figures>
        <KeyFigure
          view={view}
          label={w.guided}
          n={guided.filter((one) => one.guide).length}
          d={guided.length}
        />
      </Figures>
      <Table view={view} caption={w.guidance} heard head={[w.venue, w.guide, w.change]} rows={rows} />
    </Page>
  )
}

interface GuideProps {
  view: View
  name: string
  venueId: string
  schema: z.ZodObject
  bodyId: string | null
}

export function GuidePage({ view, name, venueId, schema, bodyId }: GuideProps) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.guide} lead={name}>
      <Form
        {...{ view, schema, values: { bodyId }, action: `/venues/${venueId}/guide` }}
        submit={w.save}
        main
      />
      <Button href="/guidance" quiet>
        {w.guidance}
      </Button>
    </Page>
  )
}

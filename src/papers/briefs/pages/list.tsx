// Owns: the list of briefs, by where they stand, and the page on which one is written.

import type { MatterRow } from '../../../matters/matter.ts'
import {
  Button,
  EmptyState,
  Form,
  Lines,
  MainAction,
  Page,
  Tabs,
  type View,
} from '../../../platform/html/index.ts'
import type { Attempted } from '../../../platform/server/door.ts'
import { day } from '../../../platform/words/format.ts'
import { type PaperList, PapersTabs } from '../../tabs.tsx'
import { type BriefsView, views } from '../queries.ts'
import type { Brief } from '../reach.ts'
import { words } from '../words.ts'
import { briefForm, editForm, gatherFormFor } from './forms.ts'
import { StateMark } from './marks.tsx'

interface ListProps {
  view: View
  briefs: readonly Brief[]
  which: BriefsView
  next: string | null
  /** The editor alone is offered what is to be edited. */
  edits: boolean
  writes: boolean
  lists: readonly PaperList[]
  now: Date
}

export function BriefsPage({ view, briefs, which, next, edits, writes, lists, now }: ListProps) {
  const w = words(view.lang)
  const names = { all: w.all, mine: w.mine, toEdit: w.toEdit, adopted: w.adoptedTab }
  const tabs = (Object.keys(views) as BriefsView[])
    .filter((one) => one !== 'toEdit' || edits)
    .map((one) => ({ href: `/briefs?show=${one}`, label: names[one], current: one === which }))
  const write = writes && <MainAction href="/briefs/new">{w.write}</MainAction>
  return (
    <Page view={view} title={w.briefs} lead={<p>{w.gloss}</p>}>
      <PapersTabs view={view} lists={lists} />
      {briefs.length > 0 && write}
      <Tabs label={w.filter} tabs={tabs} />
      {briefs.length === 0 ? (
        <EmptyState title={w.none} action={write}>
          {w.noneAdvice}
        </EmptyState>
      ) : (
        <Lines lines={briefs.map((one) => briefLine(view, one, now))} />
      )}
      {next && <Button href={`/briefs?show=${which}&after=${encodeURIComponent(next)}`}>{w.more}</Button>}
    </Page>
  )
}

export const briefLine = (view: View, one: Brief, now: Date) => ({
  href: `/briefs/${one.id}`,
  title: one.title,
  hint: [one.by_label, day(one.submitted_at ?? one.created_at, view.lang, now), one.number]
    .filter(Boolean)
    .join(' · '),
  mark: <StateMark view={view} state={one.state} />,
})

interface WriteProps {
  view: View
  /** What it is drafted from. */
  from: readonly MatterRow[]
  values: Record<string, unknown>
  tried?: Attempted | undefined
  /** What else it could be drafted from, offered where nothing is chosen yet. */
  choice: readonly MatterRow[]
}

export function WriteBriefPage({ view, from, values, tried, choice }: WriteProps) {
  const w = words(view.lang)
  return (
    <Page
      view={view}
      title={w.write}
      lead={<p>{from.length > 0 ? w.filledIn : w.writeLead}</p>}
      errors={tried?.errors}
    >
      {from.length > 0 && <MatterLinks view={view} matters={from} />}
      {choice.length > 0 && <FromMatters view={view} choice={choice} />}
      <Form
        view={view}
        schema={briefForm}
        action="/briefs"
        values={tried?.values ?? values}
        errors={tried?.errors}
        submit={w.save}
        main
      />
    </Page>
  )
}

const FromMatters = ({ view, choice }: Pick<WriteProps, 'view' | 'choice'>) => {
  const w = words(view.lang)
  return (
    <details>
      <summary class="btn">{w.fromMatters}</summary>
      <div class="card">
        <p>{w.fromMattersLead}</p>
        <Form
          view={view}
          schema={gatherFormFor(choice)}
          action="/briefs/gather"
          submit={w.gather}
          name="gather"
        />
      </div>
    </details>
  )
}

const MatterLinks = ({ view, matters }: { view: View; matters: readonly MatterRow[] }) => (
  <section>
    <h2>{words(view.lang).matters}</h2>
    <Lines
      lines={matters.map((one) => ({ href: `/matters/${one.id}`, title: one.headline, hint: one.number }))}
    />
  </section>
)

/** Where what was ticked does not fit: the list alone, with what is wrong. */
export function GatherPage({
  view,
  choice,
  tried,
}: {
  view: View
  choice: readonly MatterRow[]
  tried: Attempted
}) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.fromMatters} lead={<p>{w.fromMattersLead}</p>} errors={tried.errors}>
      <Form
        view={view}
        schema={gatherFormFor(choice)}
        action="/briefs/gather"
        values={tried.values}
        errors={tried.errors}
        submit={w.gather}
        main
      />
    </Page>
  )
}

export function EditBriefPage({
  view,
  brief,
  tried,
}: {
  view: View
  brief: Brief
  tried?: Attempted | undefined
}) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.rewrite} lead={<p>{w.writeLead}</p>} errors={tried?.errors}>
      <Form
        view={view}
        schema={editForm}
        action={`/briefs/${brief.id}/text`}
        values={tried?.values ?? { ...brief }}
        errors={tried?.errors}
        submit={w.saveEdit}
        main
      />
    </Page>
  )
}

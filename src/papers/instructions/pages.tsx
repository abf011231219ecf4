// Owns: the pages of instructions, each under the banner that nothing secret goes online.
import {
  Button,
  Card,
  Confirm,
  DataList,
  EmptyState,
  Form,
  Light,
  Lines,
  Note,
  Page,
  Timeline,
  type View,
} from '../../platform/html/index.ts'
import type { Attempted } from '../../platform/server/door.ts'
import { day, dayAndTime } from '../../platform/words/format.ts'
import { type PaperList, PapersTabs } from '../tabs.tsx'
import { instructionLine } from '../trail/forward.tsx'
import type { Namable, Told } from './about.ts'
import { closeForm, recordFormFor, stepForm } from './forms.ts'
import type { Opened } from './queries.ts'
import type { InstructionRow } from './reach.ts'
import { levels, words } from './words.ts'

export const Banner = ({ view }: { view: View }) => (
  <Note>
    <p>
      <strong>{words(view.lang).banner}</strong>
    </p>
    <p>{words(view.lang).namedOnly}</p>
  </Note>
)

interface ListProps {
  view: View
  instructions: readonly InstructionRow[]
  next: string | null
  lists: readonly PaperList[]
  now: Date
}

export function InstructionsPage({ view, instructions, next, lists, now }: ListProps) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.instructions} lead={<p>{w.lead}</p>}>
      <PapersTabs view={view} lists={lists} />
      <Banner view={view} />
      {instructions.length === 0 ? (
        <EmptyState title={w.none}>{w.noneAdvice}</EmptyState>
      ) : (
        <Lines
          lines={instructions.map((one) => ({
            ...instructionLine(view, one, now),
            mark: <StateMark view={view} one={one} />,
          }))}
        />
      )}
      {next && <Button href={`/instructions?after=${encodeURIComponent(next)}`}>{w.more}</Button>}
    </Page>
  )
}

const StateMark = ({ view, one }: { view: View; one: InstructionRow }) => {
  const w = words(view.lang)
  return (
    <Light view={view} light={one.closed_at ? 'kept' : 'blue'} label={one.closed_at ? w.closed : w.open} />
  )
}

interface RecordProps {
  view: View
  on: Told
  people: readonly Namable[]
  values: Record<string, unknown>
  tried?: Attempted | undefined
}

export function RecordPage({ view, on, people, values, tried }: RecordProps) {
  const w = words(view.lang)
  return (
    <Page
      view={view}
      title={w.record}
      lead={
        <p>
          {w.on}：<a href={on.path}>{on.title}</a>
        </p>
      }
      errors={tried?.errors}
    >
      <Banner view={view} />
      <Form
        view={view}
        schema={recordFormFor(people)}
        action="/instructions"
        values={tried?.values ?? values}
        errors={tried?.errors}
        submit={w.record}
        main
      />
    </Page>
  )
}

export interface OneProps {
  view: View
  one: InstructionRow
  opened: Opened
  on: Told
  follows: boolean
  now: Date
  tried?: { deed: 'step' | 'close'; attempted: Attempted } | undefined
}

export function InstructionPage({ view, one, opened, on, follows, now, tried }: OneProps) {
  const w = words(view.lang)
  const tell = (when: Date | string | null) => when && day(when, view.lang, now)
  return (
    <Page
      view={view}
      title={w.shelfLine(levels[one.level][view.lang], day(one.given_on, view.lang, now))}
      errors={tried?.attempted.errors}
    >
      <Banner view={view} />
      <Card title={w[on.kind]} mark={<StateMark view={view} one={one} />}>
        <DataList
          rows={[
            [w.on, <a href={on.path}>{on.title}</a>],
            [w.gist, opened.gist],
            [w.action, opened.action],
            [w.follower, one.follower],
            [w.dueOn, tell(one.due_on)],
            [w.readers, opened.readers.filter((name) => name !== one.follower).join('、')],
            [w.recordedOn, tell(one.recorded_at)],
            [w.closedOn, tell(one.closed_at)],
            [w.outcome, opened.outcome],
          ]}
        />
      </Card>
      {follows && !one.closed_at && <Following view={view} one={one} tried={tried} />}
      <Steps view={view} opened={opened} now={now} />
    </Page>
  )
}

function Following({ view, one, tried }: Pick<OneProps, 'view' | 'one' | 'tried'>) {
  const w = words(view.lang)
  const given = (deed: 'step' | 'close') =>
    tried?.deed === deed ? { values: tried.attempted.values, errors: tried.attempted.errors } : {}
  return (
    <div class="stack">
      <Form
        {...{ view, schema: stepForm, action: `/instructions/${one.id}/steps`, name: 'step' }}
        {...given('step')}
        submit={w.addStep}
        main
      />
      <Confirm
        {...{ view, schema: closeForm, action: `/instructions/${one.id}/closing`, name: 'close' }}
        {...given('close')}
        open={w.close}
        warning={w.closeWarning}
        submit={w.close}
      />
    </div>
  )
}

function Steps({ view, opened, now }: Pick<OneProps, 'view' | 'opened' | 'now'>) {
  const w = words(view.lang)
  return (
    <section>
      <h2>{w.steps}</h2>
      {opened.steps.length === 0 && <p class="hint">{w.noSteps}</p>}
      <Timeline
        label={w.steps}
        happenings={opened.steps.map(({ at, by, done }) => ({
          when: dayAndTime(at, view.lang, now),
          at: at.toISOString(),
          title: done,
          by,
        }))}
      />
    </section>
  )
}

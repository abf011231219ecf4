// Owns: the page of one task, for its party and for the desk: what is asked, by when, what was said, what to do now.
import {
  Button,
  Card,
  DataList,
  Light,
  MainAction,
  Note,
  Page,
  Quote,
  Timeline,
  Toast,
  type View,
} from '../../platform/html/index.ts'
import { day, dayAndTime, daysFromNow } from '../../platform/words/format.ts'
import { lightOf, waits } from '../tasks/dates.ts'
import type { Reply } from '../tasks/reply.ts'
import { partyNames } from '../tasks/task.ts'
import type { TaskTold } from '../tasks/told.ts'
import { adoptionWords, classWords, stateWords, words } from '../tasks/words.ts'

export interface Way {
  href: string
  label: string
}

interface TaskPageProps {
  view: View
  told: TaskTold
  ways: readonly Way[]
  base: string
  /** Set for the desk: the whole matter, reminders, a link for the party. */
  desk: boolean
  done: boolean
}

export function TaskPage(props: TaskPageProps) {
  const { view, told, base, desk, done } = props
  const w = words(view.lang)
  return (
    <Page view={view} title={told.matter.headline} lead={<p>{told.item.text}</p>}>
      {done && <Toast>{w.thanks}</Toast>}
      {told.task.redo_reason && waits(told.task.state) && (
        <Note>
          <strong>{w.notPassed}</strong> {told.task.redo_reason}
        </Note>
      )}
      <TaskFacts view={view} told={told} />
      <Next {...props} />
      <Replies view={view} told={told} base={base} contact />
      {desk && <Reminders view={view} told={told} />}
      {desk && (
        <p>
          <Button href={`/matters/${told.matter.id}`} quiet>
            {w.toMatter}
          </Button>
        </p>
      )}
    </Page>
  )
}

function Next({ view, ways, desk }: TaskPageProps) {
  const w = words(view.lang)
  const [main, ...others] = ways
  return (
    <Card title={w.next} calling={main !== undefined}>
      {main ? <MainAction href={main.href}>{main.label}</MainAction> : <p>{w.nothingNow}</p>}
      {others.length > 0 && (
        <p class="row">
          {others.map((way) => (
            <Button href={way.href} quiet>
              {way.label}
            </Button>
          ))}
        </p>
      )}
      {!desk && main && <p class="hint">{w.youAreAsked}</p>}
    </Card>
  )
}

/** Where no clock runs it says nothing: the state stands beside it. */
export function TaskLight({ view, told }: { view: View; told: Pick<TaskTold, 'task' | 'now'> }) {
  const { task, now } = told
  if (!waits(task.state)) return null
  const label = `${day(task.due, view.lang, now)} · ${daysFromNow(task.due, view.lang, now)}`
  return <Light view={view} light={lightOf(task, now)} label={label} />
}

export function stateOf(view: View, { task }: Pick<TaskTold, 'task'>): string {
  return task.unanswered_at ? words(view.lang).unanswered : stateWords[task.state][view.lang]
}

export function TaskFacts({ view, told, brief }: { view: View; told: TaskTold; brief?: boolean }) {
  const { task, matter, item } = told
  const w = words(view.lang)
  return (
    <Card title={brief ? item.text : undefined} level={brief ? 2 : undefined}>
      <DataList
        rows={[
          [w.matter, brief ? matter.headline : `${matter.number} · ${told.place[view.lang]}`],
          [w.party, `${partyNames(task)[view.lang]} · ${w[task.mode]}`],
          [w.doneWhen, item.done_when],
          [w.dueBy, waits(task.state) ? <TaskLight view={view} told={told} /> : null],
          [w.state, brief && waits(task.state) ? null : stateOf(view, told)],
          [w.consentRow, brief ? null : task.consent_note],
          [w.objectionSaid, task.objection],
          [w.objectionDecided, task.objection_decision],
          [w.extensionAsked, task.extension_reason],
          [w.extensionDecided, task.extension_decision],
        ]}
      />
    </Card>
  )
}

interface RepliesProps {
  view: View
  told: Pick<TaskTold, 'replies' | 'now'>
  /** Where its files are served from. */
  base: string
  contact?: boolean
}

/** Newest first: what counts now is on top. */
export function Replies({ view, told, base, contact }: RepliesProps) {
  const w = words(view.lang)
  if (told.replies.length === 0) return null
  return (
    <Card title={w.replies}>
      {told.replies.toReversed().map((reply) => (
        <OneReply view={view} reply={reply} base={base} now={told.now} contact={contact} />
      ))}
    </Card>
  )
}

interface OneReplyProps {
  view: View
  reply: Reply
  base: string
  now: Date
  party?: string
  contact?: boolean | undefined
}

export function OneReply({ view, reply, base, now, party, contact }: OneReplyProps) {
  const { lang } = view
  const w = words(lang)
  const by = [party, day(reply.at, lang, now), reply.on_word_of ? w.onWord(reply.on_word_of) : null]
  return (
    <div class="stack-close">
      <p>
        <strong>{classWords[reply.class as keyof typeof classWords][lang]}</strong>
        {reply.adoption && ` · ${adoptionWords[reply.adoption as keyof typeof adoptionWords][lang]}`}
      </p>
      <Quote by={by.filter(Boolean).join(' · ')}>{reply.text}</Quote>
      <DataList
        rows={[
          [w.plan, reply.plan],
          [w.plannedBy, reply.plan_due_on && day(reply.plan_due_on, lang, now)],
          [w.contact, contact ? reply.contact : null],
          [w.missing, contact ? reply.check_words : null],
        ]}
      />
      <Files view={view} reply={reply} base={base} />
    </div>
  )
}

function Files({ view, reply, base }: Pick<OneReplyProps, 'view' | 'reply' | 'base'>) {
  const w = words(view.lang)
  if (reply.files.length === 0) return null
  return (
    <p class="row">
      {reply.files.map((file, n) => {
        const name = file.name.startsWith('paper') ? w.paper : w.photo(n + 1)
        return base ? <a href={`${base}/files/${file.id}`}>{name}</a> : <span>{name}</span>
      })}
    </p>
  )
}

function Reminders({ view, told }: { view: View; told: TaskTold }) {
  const w = words(view.lang)
  if (told.reminders.length === 0) return null
  return (
    <Card title={w.reminders}>
      <Timeline
        label={w.reminders}
        happenings={told.reminders.map((one) => ({
          when: dayAndTime(one.at, view.lang, told.now),
          at: one.at.toISOString(),
          title: <Light view={view} light={one.light as 'blue' | 'yellow' | 'red'} />,
          by: one.byHand ? w.byHand : w.byClock,
        }))}
      />
    </Card>
  )
}

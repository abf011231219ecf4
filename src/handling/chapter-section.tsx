// Owns: how handling shows itself on the page of one matter: to staff with lights, to residents with every passed reply
// in full, and the resident's word only to those who may read it.
import type { Fact } from '../matters/chapters.ts'
import type { Item } from '../matters/items.ts'
import { Card, DataList, Lines, type View } from '../platform/html/index.ts'
import { day } from '../platform/words/format.ts'
import { Word } from './asking/desk-page.tsx'
import { Passed } from './asking/pages.tsx'
import type { PassedReply } from './asking/replies.ts'
import { stateOf, TaskLight } from './deeds/page.tsx'
import type { Round, Spoken } from './follow-up/round.ts'
import { partyNames, type TaskRow } from './tasks/task.ts'
import { words } from './words.ts'

export interface Part {
  tasks: readonly TaskRow[]
  /** Those of them whose page opens for this reader. */
  opening: ReadonlySet<string>
  items: readonly Item[]
  replies: readonly PassedReply[]
  /** Null where this reader may not know what residents said. */
  round: Round | null
  /** The reader's own word, by receipt. */
  own: Spoken | null
  now: Date
}

const textOf = ({ items }: Part, task: TaskRow): string =>
  items.find((one) => one.id === task.item_id)?.text ?? ''

export function StaffSection({ view, part }: { view: View; part: Part }) {
  const w = words(view.lang)
  return (
    <>
      {part.tasks.length > 0 && (
        <Card title={w.handling}>
          <Lines
            lines={part.tasks.map((task) => ({
              href: part.opening.has(task.id) ? `/tasks/${task.id}` : undefined,
              title: partyNames(task)[view.lang],
              hint: [textOf(part, task), stateOf(view, { task })].join(' · '),
              mark: <TaskLight view={view} told={{ task, now: part.now }} />,
            }))}
          />
        </Card>
      )}
      <Passed
        {...{ view, replies: part.replies, now: part.now }}
        papers={({ reply }) => (part.opening.has(reply.task_id) ? `/tasks/${reply.task_id}` : '')}
      />
    </>
  )
}

function TaskState({ view, task, now }: { view: View; task: TaskRow; now: Date }) {
  const told = { task, now }
  return (
    <span class="row">
      {stateOf(view, told)} <TaskLight view={view} told={told} />
    </span>
  )
}

export function ResidentSection({ view, part }: { view: View; part: Part }) {
  const w = words(view.lang)
  const base = /^\/receipts\/[^/?]+/.exec(view.path)?.[0]
  return (
    <>
      {part.tasks.length > 0 && (
        <Card title={w.handling}>
          <DataList
            rows={part.tasks.map(
              (task) =>
                [
                  w.taskLine(textOf(part, task), partyNames(task)[view.lang]),
                  <TaskState view={view} task={task} now={part.now} />,
                ] as const,
            )}
          />
          {part.replies.length === 0 && <p class="hint">{w.noReplyYet}</p>}
        </Card>
      )}
      <Passed view={view} replies={part.replies} now={part.now} papers={base ? `${base}/replies` : ''} />
      {part.own && (
        <Card title={w.yourWord}>
          <Word view={view} answer={part.own} now={part.now} />
        </Card>
      )}
    </>
  )
}

/** Who owed what, how far it is, and who stayed silent; the words of a reply are published by a named decision. */
export function PublicSection({ view, facts }: { view: View; facts: readonly Fact[] }) {
  const { lang } = view
  if (facts.length === 0) return null
  const rows = facts.map(
    ({ label, text, at }) => [label[lang], [text, at && day(at, lang)].filter(Boolean).join(' · ')] as const,
  )
  return (
    <Card title={words(lang).handling}>
      <DataList rows={rows} />
    </Card>
  )
}

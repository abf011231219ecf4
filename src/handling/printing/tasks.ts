// Owns: the papers about what was handed over, one for each task, reminder and reply, one list for each party.
import type { Selectable } from 'kysely'
import { type PrintOf, printOf } from '../../documents/print-of.ts'
import type { Item } from '../../matters/items.ts'
import type { MatterRow } from '../../matters/matter.ts'
import { dayOf } from '../../platform/clock/day.ts'
import type { Committee } from '../../platform/committees.ts'
import type { Reminders } from '../../platform/database/schema.ts'
import { day } from '../../platform/words/format.ts'
import { isContent, type Round } from '../follow-up/round.ts'
import type { Reply } from '../tasks/reply.ts'
import type { TaskRow } from '../tasks/task.ts'
import { findingWords, stateWords } from '../tasks/words.ts'
import { words } from './words.ts'

const w = words('zh')

export interface OfHandling {
  matter: MatterRow
  committee: Committee
  tasks: readonly TaskRow[]
  items: readonly Item[]
  replies: readonly Reply[]
  reminders: readonly Selectable<Reminders>[]
  /** Null for those who may not read what residents said. */
  round: Round | null
}

const itemOf = ({ items }: OfHandling, task: TaskRow) => items.find((one) => one.id === task.item_id)

export const handoversIn = (of: OfHandling): PrintOf[] =>
  of.tasks
    .filter((task) => task.mode !== 'co')
    .map((task) => {
      const item = itemOf(of, task)
      const helping = of.tasks.filter((one) => one.item_id === task.item_id && one.mode === 'co')
      const facts = {
        ...{ number: of.matter.number, day: onPaper(task.issued_at), source: sourceOf(of) },
        ...{ item: item?.text ?? '', lead: task.party_name },
        partners: helping.map((one) => one.party_name).join('\n'),
        ...{ due: onPaper(task.due), contact: of.committee.settings.contactPhone ?? '' },
        demands: [w.demand, item?.done_when && w.doneWhen(item.done_when)].filter(Boolean).join('\n'),
        consent: task.consent_note,
      }
      return printOf('handover', facts, { of: task.id, at: task.issued_at, hint: task.party_name })
    })

export const remindersIn = (of: OfHandling): PrintOf[] =>
  of.reminders.flatMap((one) => {
    const task = of.tasks.find((each) => each.id === one.task_id)
    if (!task) return []
    const facts = {
      light: one.light as 'blue' | 'yellow' | 'red',
      ...{
        number: of.matter.number,
        to: task.party_name,
        item: itemOf(of, task)?.text || of.matter.headline,
      },
      ...{ due: dayOf(task.due), state: stateWords[task.state].zh, demand: w.finished },
      contact: of.committee.settings.contactPhone ?? '',
      ...{ office: of.committee.name.zh, day: dayOf(one.at) },
    }
    return [printOf('reminder', facts, { of: one.id, at: one.at, hint: task.party_name })]
  })

/** As the unit wrote it, with room for its seal; what was sent back as well, by its date. */
export const repliesIn = (of: OfHandling): PrintOf[] =>
  of.replies.flatMap((reply) => {
    const task = of.tasks.find((one) => one.id === reply.task_id)
    if (!task) return []
    const facts = {
      subject: w.source(of.matter.headline, of.matter.number),
      to: [of.committee.name.zh],
      text: [reply.text, reply.on_word_of && w.onWord(reply.on_word_of)].filter(Boolean).join('\n'),
      ...{ measures: reply.plan ?? '', due: reply.plan_due_on ?? undefined, contact: reply.contact },
      ...{ office: task.party_name, day: dayOf(reply.at) },
    }
    return [printOf('unitReply', facts, { of: reply.id, at: reply.at, hint: task.party_name })]
  })

export function resultsIn(of: OfHandling): PrintOf[] {
  return [...new Set(of.tasks.map((one) => one.party_name))].flatMap((unit) => {
    const tasks = of.tasks.filter((one) => one.party_name === unit)
    const [first] = tasks
    const last = of.replies.filter((one) => tasks.some((task) => task.id === one.task_id)).at(-1)
    if (!last || !first) return []
    const items = tasks.map((task) => resultOf(of, task))
    const facts = { number: of.matter.number, unit, contact: last.contact, day: dayOf(last.at), items }
    return [printOf('handlingFeedback', facts, { of: first.id, at: last.at, hint: unit })]
  })
}

const adoptions = { adopted: 'full', partly: 'part', notAdopted: 'none' } as const

function resultOf(of: OfHandling, task: TaskRow) {
  const item = itemOf(of, task)
  const reply = of.replies.findLast((one) => one.task_id === task.id)
  const adoption = item?.adoption ?? reply?.adoption
  const spoken = of.round?.asked.flatMap((one) => one.last ?? []).filter((one) => one.solved !== 'noAnswer')
  return {
    text: item?.text || of.matter.headline,
    adoption: adoption ? adoptions[adoption as keyof typeof adoptions] : undefined,
    measures: reply?.text ?? '',
    progress: findingWords[(item?.implementation ?? 'open') as keyof typeof findingWords]?.zh,
    due: dayOf(task.due),
    grade: reply?.class as 'A' | 'B' | 'C' | undefined,
    checked: reply?.check_result === 'accepted' ? w.passed : stateWords[task.state].zh,
    rated: spoken?.length ? w.rated(spoken.filter(isContent).length, spoken.length) : undefined,
  }
}

const sourceOf = ({ matter }: OfHandling) => w.source(matter.headline, matter.number)
/** With its year: a paper is read in other years. */
const onPaper = (at: Date) => day(at, 'zh', new Date(0))

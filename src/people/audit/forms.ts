// Owns: by what the audit can be read. Nothing chosen is the last thirty days.
import { z } from 'zod'
import { addDays, type Day, dayOf, startOfDay } from '../../platform/clock/day.ts'
import { choice, day, hidden, text } from '../../platform/html/form/fields.ts'
import { type Kind, kinds } from './kinds.ts'
import { kindWords, words } from './words/words.ts'

const say = words.both
const usualDays = 30

const every = { value: 'every', label: say.all } as const

export const filterForm = z.object({
  from: day({ label: say.from }),
  to: day({ label: say.to }),
  kind: choice({
    label: say.kind,
    as: 'select',
    options: [every, ...kinds.map((value) => ({ value, label: kindWords.both[value] }))],
  }),
  outcome: choice({
    label: say.outcome,
    as: 'select',
    options: [every, { value: 'done', label: say.done }, { value: 'refused', label: say.refused }],
  }),
  person: text({ label: say.person, hint: say.personHint, max: 40 }),
})
export const listQuery = filterForm.extend({ after: hidden({ max: 60 }) })

export interface Filter {
  from: Day
  to: Day
  kind: Kind | undefined
  outcome: 'done' | 'refused' | undefined
  person: string | undefined
}

export function filterFrom(asked: z.output<typeof filterForm>, now: Date): Filter {
  const to = (asked.to as Day | undefined) ?? dayOf(now)
  const from = (asked.from as Day | undefined) ?? addDays(to, 1 - usualDays)
  const kind = asked.kind === 'every' ? undefined : asked.kind
  const outcome = asked.outcome === 'every' ? undefined : asked.outcome
  return { kind, outcome, person: asked.person, from, to }
}

/** From the first moment of its first day to the first moment after its last. */
export const spanOf = ({ from, to }: Filter): [Date, Date] => [startOfDay(from), startOfDay(addDays(to, 1))]

export function addressOf(path: string, { from, to, kind, outcome, person }: Filter, after?: string): string {
  const asked = { from, to, kind, outcome, person, after }
  const given = Object.entries(asked).filter((one): one is [string, string] => one[1] !== undefined)
  return `${path}?${new URLSearchParams(given)}`
}

// Owns: how far one agreed item is, as colour, shape and words: kept, kept in part, not kept, or how long it still has.
// Pure. Breaks if wrong: something that was never done shines as done.
import { type Day, dayOf, daysBetween, endOfDay } from '../../platform/clock/day.ts'
import { type Light, light } from '../../platform/clock/limit.ts'
import { day, daysFromNow } from '../../platform/words/format.ts'
import type { Lang } from '../../platform/words/phrases.ts'
import type { Item } from '../items.ts'
import { promiseWords } from './words.ts'

type Promised = Pick<Item, 'kind' | 'due_on' | 'implementation' | 'adoption'>

export interface Standing {
  light: Light | 'kept'
  label: string
}

/** Null where nobody owes anything by a day: a reserved opinion, a suggestion still open. */
export function promiseOf(item: Promised, now: Date, lang: Lang): Standing | null {
  if (item.kind === 'reserved') return null
  if (item.implementation !== 'open') {
    const found = item.implementation as keyof typeof lightOf
    return { light: lightOf[found], label: promiseWords[found][lang] }
  }
  if (!item.due_on) return null
  const left = daysBetween(dayOf(now), item.due_on as Day)
  const near = Math.abs(left) <= aMonth
  const label = near ? daysFromNow(item.due_on, lang, now) : day(item.due_on, lang, now)
  return { light: light(endOfDay(item.due_on as Day), now), label }
}

const lightOf = { implemented: 'kept', partly: 'yellow', notImplemented: 'red' } as const
const aMonth = 31

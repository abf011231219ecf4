// Owns: what the date of each state is for, so that no page shows a day without saying of what.
import { day } from '../../platform/words/format.ts'
import { type Bilingual, type Lang, phrases } from '../../platform/words/phrases.ts'
import type { MatterState } from '../machines/matter.ts'

const words = phrases({
  by: { zh: (on: string, what: string) => `最迟 ${on}，${what}`, en: (on, what) => `By ${on}: ${what}` },
  past: {
    zh: (on: string, what: string) =>
      `说好 ${on} 之前${what}，日子过了，还没有做到。工作人员那里已经标出来。`,
    en: (on, what) =>
      `By ${on} it was to be: ${what}. That day has passed and it is not done. Staff see it marked.`,
  },
  late: { zh: (what: string) => `到期没有做到：${what}`, en: (what) => `not done in time: ${what}` },
  next: { zh: '走到下一步', en: 'the next step' },
  agreed: { zh: '办好商量定的事', en: 'what was agreed is done' },
})

const screened: Bilingual = { zh: '定下来要不要一起商量', en: 'it is decided whether to talk it over' }
const handed: Bilingual = { zh: '送交去办', en: 'it is handed on to be done' }
const asked: Bilingual = { zh: '问过大家解决没有', en: 'people are asked whether it is solved' }

const forState: Partial<Record<MatterState, Bilingual>> = {
  collected: screened,
  screening: screened,
  resolvedDirectly: { zh: '直接办好', en: 'it is settled directly' },
  confirmed: { zh: '请委员来接手', en: 'members are asked to take it up' },
  allotting: { zh: '有委员接手', en: 'a member takes it up' },
  researching: { zh: '把情况了解清楚', en: 'it has been looked into' },
  planning: { zh: '定好怎么商量', en: 'the talk is planned' },
  deliberating: { zh: '商量出结果', en: 'it has been talked through' },
  concluded: handed,
  reporting: { zh: '报送协商成果', en: 'the outcome is reported' },
  handling: { zh: '办好并答复', en: 'it is done and replied to' },
  replied: asked,
  followingUp: asked,
  filed: { zh: '写好案例、归档', en: 'the case is written and kept' },
}

/** A day that somebody has promised, and what for. */
export interface Promised {
  at: Date
  what: Bilingual
}

export const agreedBy = (at: Date): Promised => ({ at, what: words.both.agreed })

export function promisedIn(state: MatterState, due: Date | null): Promised | null {
  return due && { at: due, what: forState[state] ?? words.both.next }
}

/** One plain sentence; once the day is past it says so. */
export function promiseText({ at, what }: Promised, lang: Lang, now: Date): string {
  return words(lang)[at < now ? 'past' : 'by'](day(at, lang, now), what[lang])
}

export const lateText = (state: MatterState, lang: Lang): string =>
  words(lang).late((forState[state] ?? words.both.next)[lang])

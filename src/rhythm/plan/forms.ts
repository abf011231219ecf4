// Owns: what is asked when an item is planned, linked, given up, and when the plan is published.
import { z } from 'zod'
import { ask, listed, listedCode } from '../../platform/html/index.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { kindWords, planKinds, words } from './words.ts'

const say = words.both
type Options = readonly { value: string; label: Bilingual; hint?: Bilingual }[]
const kinds = planKinds.map((value) => ({ value, label: kindWords[value] }))

/** Who may be in charge is the committee's own list; the page adds it. */
export const itemForm = (leads: Options = []) =>
  z.object({
    text: ask.text({ label: say.text, hint: say.textHint, min: 2, max: 120, required: true }),
    kind: ask.choice({ label: say.kind, options: kinds, as: 'select', required: true }),
    who: ask.text({ label: say.who, hint: say.whoHint, min: 2, max: 60, required: true }),
    leadId: listed({ label: say.leadPerson, hint: say.leadHint, options: leads }),
    dueOn: ask.day({ label: say.dueOn, required: true }),
  })

const written = /^(meeting|activity)\.([0-9a-f-]{36})$/

/** What was held, as `meeting.id` or `activity.id`; the page names the candidates: a few as a whole, or all folded. */
export const deedForm = (deeds: Options = [], as: 'radio' | 'select' = 'radio') =>
  z.object({
    deed: deeds.length
      ? ask.choice({ label: say.which, options: deeds, as, required: true })
      : listedCode({ label: say.which, max: 60, required: true }),
  })

export const unlinkForm = z.object({ deed: ask.hidden({ required: true, max: 60 }) })

export const dropForm = z.object({
  why: ask.text({ label: say.why, min: 2, max: 200, rows: 2, required: true }),
})
export const publishForm = z.object({
  basis: ask.text({ label: say.basis, hint: say.basisHint, min: 2, max: 100, required: true }),
})

export function deedFrom(text: string): { kind: 'meeting' | 'activity'; id: string } | null {
  const [, kind, id] = written.exec(text) ?? []
  return kind && id ? { kind: kind as 'meeting' | 'activity', id } : null
}

// Owns: the questions about what is about to be agreed on.
import { z } from 'zod'
import { ask, listed } from '../../platform/html/index.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { words } from './words.ts'

const w = words.both
const kinds = ['consensus', 'commitment', 'suggestion', 'reserved'] as const

export interface Choice {
  value: string
  label: Bilingual
}

export const draftForm = z.object({
  text: ask.text({ label: w.draftText, max: 200, min: 4, rows: 2, required: true }),
})
export const takeForm = (units: readonly Choice[] = [], meetings: readonly Choice[] = []) =>
  z.object({
    kind: ask.choice({
      label: w.kind,
      options: kinds.map((value) => ({ value, label: w[value] })),
      as: 'select',
      required: true,
    }),
    unit: listed({ label: w.unit, options: units }),
    party: ask.text({ label: w.party, max: 60 }),
    dueOn: ask.day({ label: w.dueOn }),
    doneWhen: ask.text({ label: w.doneWhen, max: 200 }),
    meeting: listed({ label: w.meeting, hint: w.meetingHint, options: meetings }),
  })

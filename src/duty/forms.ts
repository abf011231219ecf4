// Owns: what is asked of a member who corrects the own file, and of the office that checks it.
import { z } from 'zod'
import { ask } from '../platform/html/index.ts'
import { dutyKinds } from './facts.ts'
import { kindWords, words } from './words.ts'

const w = words.both
const kinds = dutyKinds.map((value) => ({ value, label: kindWords[value] ?? w.kind }))
const decisions = [
  { value: 'confirmed', label: w.confirmed },
  { value: 'refused', label: w.refused },
] as const

export const wishForm = z.object({
  kind: ask.choice({ label: w.kind, options: kinds, as: 'select', required: true }),
  day: ask.day({ label: w.when, required: true }),
  text: ask.text({ label: w.text, max: 200, required: true }),
  reason: ask.text({ label: w.reason, hint: w.reasonHint, max: 300, required: true }),
})

export const decisionForm = z.object({
  decision: ask.choice({ label: w.decision, options: decisions, required: true }),
  answer: ask.text({ label: w.answer, max: 300, required: true }),
})

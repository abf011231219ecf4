// Owns: what a resident is asked, what a caller writes down, what the convener writes when it is not done.
import { z } from 'zod'
import { ask, listed, listedSeveral } from '../../platform/html/index.ts'
import { contentWords, solvedWords, words } from '../follow-up/words.ts'

const say = words.both
const long = { min: 4, max: 1000, rows: 4, required: true } as const
const solvedOptions = (['yes', 'partly', 'no'] as const).map((value) => ({
  value,
  label: solvedWords[value],
}))
const contentOptions = (['content', 'mostly', 'notContent'] as const).map((value) => ({
  value,
  label: contentWords[value],
}))

export const wordForm = z.object({
  solved: ask.choice({ label: say.solved, options: solvedOptions, required: true }),
  content: ask.choice({ label: say.content, options: contentOptions, required: true }),
  words: ask.text({ label: say.saidWords, max: 1000, rows: 3 }),
})

const callOrVisit = [
  { value: 'call', label: say.call },
  { value: 'visit', label: say.visit },
] as const
const wasReached = [
  { value: 'yes', label: say.yesReached },
  { value: 'no', label: say.notReached },
] as const

/** Without a person chosen it is a representative, where nobody brought the matter by receipt. */
export const contactForm = z.object({
  submissionId: listed({ label: say.whom, as: 'radio' }),
  way: ask.choice({ label: say.way, options: callOrVisit, required: true }),
  reached: ask.choice({ label: say.reached, options: wasReached, required: true }),
  solved: ask.choice({ label: say.solved, options: solvedOptions }),
  content: ask.choice({ label: say.content, options: contentOptions }),
  words: ask.text({ label: say.saidWords, max: 1000, rows: 3 }),
  onWordOf: ask.text({ label: say.onWordOf, hint: say.onWordOfHint, max: 60 }),
})

export const linkForm = z.object({
  party: ask.text({ label: say.representativeName, hint: say.representativeHint, max: 60, required: true }),
})

export const emptyForm = z.object({})
export const reasonForm = z.object({ reason: ask.text({ label: say.reason, ...long }) })
export const explanationForm = z.object({ explanation: ask.text({ label: say.explanation, ...long }) })
export const redoForm = z.object({
  missing: ask.text({ label: say.missing, hint: say.missingHint, ...long }),
  tasks: listedSeveral({ label: say.whichTasks }),
  bodyId: listed({ label: say.unit }),
  partyName: ask.text({ label: say.party, max: 60 }),
})

interface Choice {
  value: string
  label: { zh: string; en: string }
}
export const contactFormFor = (options: readonly Choice[]) =>
  options.length
    ? contactForm.extend({ submissionId: listed({ label: say.whom, as: 'radio', required: true, options }) })
    : contactForm.omit({ submissionId: true })

export const redoFormFor = (tasks: readonly Choice[], units: readonly Choice[]) => {
  const form = redoForm.extend({ bodyId: listed({ label: say.unit, options: units }) })
  return tasks.length
    ? form.extend({ tasks: listedSeveral({ label: say.whichTasks, options: tasks }) })
    : form.omit({ tasks: true })
}

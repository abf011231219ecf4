// Owns: what each way of sorting asks. Lists that depend on the county are drawn by `withChoices`; the door reads their
// value as text and the verb checks it.
import { z } from 'zod'
import { negatives } from '../../matters/methods/negatives.ts'
import { type Category, categoryWords } from '../../matters/words.ts'
import { ask, listed, listedCode } from '../../platform/html/index.ts'
import { words as elsewhere } from '../elsewhere/words.ts'
import { levelWords } from '../words/codes.ts'
import { words } from '../words.ts'

const w = words.both
export const optionsOf = <K extends string>(labels: Record<K, { zh: string; en: string }>) =>
  (Object.keys(labels) as K[]).map((value) => ({ value, label: labels[value] }))

const levels = ['village', 'township', 'county'] as const
const onWordOf = ask.text({ label: w.onWordOf, hint: w.onWordOfHint, max: 60 })
const wordNeeded = ask.text({ label: w.onWordOf, hint: w.onWordOfHint, max: 60, required: true })
const long = { max: 2000, min: 2, rows: 4, required: true } as const
const level = ask.choice({
  label: w.level,
  required: true,
  options: levels.map((value) => ({ value, label: levelWords[value] ?? w.level })),
})

const taking = {
  headline: ask.text({ label: w.headline, hint: w.headlineHint, min: 4, max: 60, required: true }),
  category: ask.choice<Category, { label: typeof w.category; required: true }>({
    label: w.category,
    as: 'select',
    required: true,
    options: optionsOf(categoryWords),
  }),
  method: listedCode({ label: w.method, max: 80, required: true }),
  urgent: ask.tick({ label: w.isUrgent }),
  signatories: ask.number({ label: w.signatories, min: 1, max: 100_000 }),
}

export const acceptForm = z.object({ ...taking, level, onWordOf })
export const settleForm = z.object({ how: ask.text({ label: w.how, ...long }), ...taking, level, onWordOf })
export const sendUpForm = z.object({ ...taking, onWordOf })
export const mergeForm = z.object({
  matter: listed({ label: w.matter }),
  number: ask.text({ label: w.matterNumber, max: 20 }),
  onWordOf,
})
export const moreForm = z.object({ question: ask.text({ label: w.question, ...long }), onWordOf })
export const answerForm = z.object({ reply: ask.text({ label: w.reply, ...long }), onWordOf })
export const divertForm = z.object({
  destination: ask.text({ label: w.destination, max: 60, required: true }),
  contact: ask.text({ label: w.contact, max: 80, required: true }),
  reason: ask.text({ label: w.reason, ...long }),
  onWordOf,
})
export const declineForm = z.object({
  ground: ask.choice({
    label: w.ground,
    hint: w.groundHint,
    as: 'select',
    options: negatives.map((one) => ({ value: one.key, label: one.label })),
  }),
  reason: ask.text({ label: w.reason, min: 2, max: 2000, rows: 4 }),
  onWordOf,
})
export const sealForm = z.object({})
export const placeForm = z.object({
  regionId: listed({ label: w.region, required: true }),
  place: ask.text({ label: w.placeWords, max: 120 }),
  signatories: ask.number({ label: w.signatories, min: 1, max: 100_000 }),
  onWordOf,
})
export const additionForm = z.object({ added: ask.text({ label: w.added, ...long }), onWordOf: wordNeeded })
export const withdrawForm = z.object({ onWordOf: wordNeeded })
export const closeForm = z.object({ outsideNumber: ask.text({ label: w.outsideNumber, max: 60 }), onWordOf })
export const sendBackForm = z.object({ onWordOf })

export interface Choices {
  methods: { value: string; label: { zh: string; en: string } }[]
  regions: { value: string; label: { zh: string; en: string } }[]
  matters: { value: string; label: { zh: string; en: string } }[]
  /** Other townships, to whom it can be offered. */
  others: { value: string; label: { zh: string; en: string } }[]
}

/** The same form with its county's own lists to choose from. */
export function withChoices(form: z.ZodObject, choices: Choices): z.ZodObject {
  const lists = {
    method: ask.choice({ label: w.method, as: 'select', required: true, options: choices.methods }),
    regionId: listed({ label: w.region, required: true, options: choices.regions }),
    matter: listed({ label: w.matter, options: choices.matters }),
    otherRegionId: listed({ label: elsewhere.both.where, required: true, options: choices.others }),
  }
  const drawn = Object.entries(form.shape).map(([name, part]) => [
    name,
    name in lists ? lists[name as keyof typeof lists] : part,
  ])
  return z.object(Object.fromEntries(drawn))
}

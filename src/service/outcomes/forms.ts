import { z } from 'zod'
import { ask, listed } from '../../platform/html/index.ts'
import type { Outcome } from './queries.ts'
import { amountInWords, measureKeys, measures, words } from './words.ts'

const say = words.both

export const outcomeForm = z.object({
  measure: ask.choice({
    label: say.measure,
    as: 'select',
    required: true,
    options: measureKeys.map((value) => ({ value, label: measures[value].label })),
  }),
  amount: ask.number({
    label: say.amount,
    hint: say.amountHint,
    min: -100,
    max: 2_000_000_000,
    required: true,
  }),
  what: ask.text({ label: say.what, hint: say.whatHint, min: 2, max: 120, required: true }),
  evidence: ask.text({ label: say.evidence, hint: say.evidenceHint, min: 2, max: 200, required: true }),
  follows: listed({ label: say.follows }),
  onWordOf: ask.text({ label: say.onWordOf, hint: say.onWordOfHint, max: 60 }),
})

/** The steps already there to follow; without any, the question is not asked. */
export function outcomeFormFor(outcomes: readonly Outcome[]) {
  const { follows, ...others } = outcomeForm.shape
  const told = (one: Outcome, lang: 'zh' | 'en') =>
    `${amountInWords(one.measure, one.amount, lang)} · ${one.what}`
  const options = outcomes.map((one) => ({
    value: one.id,
    label: { zh: told(one, 'zh'), en: told(one, 'en') },
  }))
  if (options.length === 0) return z.object(others)
  return z.object({ ...others, follows: listed({ label: say.follows, options }) })
}

export const giftForm = z.object({
  giver: ask.text({ label: say.giver, hint: say.giverHint, min: 2, max: 60, required: true }),
  yuan: ask.number({ label: say.yuan, min: 1, max: 1_000_000_000 }),
  goods: ask.text({ label: say.goods, hint: say.goodsHint, max: 100 }),
  evidence: ask.text({ label: say.evidence, hint: say.evidenceHint, min: 2, max: 200, required: true }),
})

export const visitForm = z.object({
  people: ask.number({ label: say.visitPeople, min: 1, max: 60, required: true }),
  about: ask.text({ label: say.visitAbout, max: 120 }),
})

// Owns: what is asked of a brief. Filled in from the record wherever there is one.
import { z } from 'zod'
import { type Category, categories, categoryWords } from '../../../matters/words.ts'
import { ask, listedSeveral } from '../../../platform/html/index.ts'
import { words } from '../words.ts'

const w = words.both
export const mostMatters = 8

const text = {
  title: ask.text({ label: w.briefTitle, max: 60, required: true }),
  category: ask.choice<Category, { label: typeof w.category; required: true }>({
    label: w.category,
    required: true,
    as: 'select',
    options: categories.map((value) => ({ value, label: categoryWords[value] })),
  }),
  situation: ask.text({ label: w.situation, max: 1500, rows: 8, required: true }),
  problems: ask.text({ label: w.problems, max: 1000, rows: 5, required: true }),
  suggestions: ask.text({ label: w.suggestions, hint: w.oneALine, max: 1000, rows: 5, required: true }),
}

export const editForm = z.object(text)

export const briefForm = z.object({
  ...text,
  addressees: ask.text({ label: w.addressees, hint: w.addresseesHint, max: 120 }),
  onWordOf: ask.text({ label: w.onWordOf, hint: w.onWordHint, max: 60 }),
  matters: ask.hidden({ max: 37 * mostMatters }),
})

/** Ids in an address, one after the other; what is none is left out. */
export function idsIn(joined: string | undefined): string[] {
  const ids = (joined ?? '').split('.').filter((one) => z.uuid().safeParse(one).success)
  return [...new Set(ids)].slice(0, mostMatters)
}

const some = listedSeveral({ label: w.matters, required: true })
export const gatherForm = z.object({ matter: some })
export const gatherFormFor = (matters: readonly { id: string; headline: string; number: string }[]) =>
  z.object({
    matter: listedSeveral({
      label: w.matters,
      required: true,
      options: matters.map(({ id, headline, number }) => {
        const label = `${headline} · ${number}`
        return { value: id, label: { zh: label, en: label } }
      }),
    }),
  })

export const adoptForm = z.object({
  addressees: ask.text({ label: w.addressees, max: 120 }),
  note: ask.text({ label: w.note, hint: w.noteHint, max: 300, rows: 2 }),
})
export const reasonForm = z.object({
  reason: ask.text({ label: w.reason, min: 4, max: 500, rows: 3, required: true }),
})
export const sendUpForm = z.object({
  addressees: ask.text({ label: w.sentTo, max: 120, required: true }),
})
export const feedBackForm = z.object({
  cameOfIt: ask.text({ label: w.cameOfIt, min: 4, max: 500, rows: 3, required: true }),
})

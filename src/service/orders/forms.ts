import { z } from 'zod'
import { ask, listed, listedSeveral } from '../../platform/html/index.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { type Choices, personOption } from '../activities/forms.ts'
import { kindWords } from '../activities/words.ts'
import { wantable } from './wanted.ts'
import { words, wordWords } from './words.ts'

const say = words.both

const asked = {
  wants: ask.choice({
    label: say.wants,
    as: 'select',
    required: true,
    options: wantable.map((value) => ({ value, label: kindWords[value] })),
  }),
  about: ask.text({ label: say.about, hint: say.aboutHint, min: 4, max: 300, rows: 3, required: true }),
  groupName: ask.text({ label: say.group, hint: say.groupHint, min: 2, max: 40, required: true }),
  people: ask.number({ label: say.people, min: 1, max: 5000, required: true }),
  regionId: listed({ label: say.region, required: true }),
  wished: ask.text({ label: say.wished, hint: say.wishedHint, max: 80 }),
  phone: ask.text({ label: say.phone, hint: say.phoneHint, max: 20, inputmode: 'tel', autocomplete: 'tel' }),
}
export const orderForm = z.object({ ...asked, policyId: listed({ label: say.about }) })
export const enteredForm = z.object({
  ...asked,
  onWordOf: ask.text({ label: say.onWordOf, max: 60 }),
})

export function withRegions<F extends z.ZodObject>(
  form: F,
  regions: readonly { id: string; name: Bilingual }[],
) {
  const options = regions.map(({ id, name }) => ({ value: id, label: name }))
  const { policyId: _carried, ...shown } = form.shape
  return z.object({ ...shown, regionId: listed({ label: say.region, required: true, options }) })
}

const taking = {
  startsAt: ask.moment({ label: say.startsAt, required: true }),
  hours: ask.number({ label: say.hours, min: 1, max: 12, required: true }),
}
export const takeForm = z.object({
  ...taking,
  gives: listedSeveral({ label: say.gives }),
  place: ask.text({ label: say.place, hint: say.placeHint, max: 80 }),
})
export const takeFormFor = ({ people }: Choices) =>
  z.object({
    ...taking,
    gives: listedSeveral({
      label: say.gives,
      options: people.map(personOption),
    }),
    place: takeForm.shape.place,
  })

export const declineForm = z.object({
  answer: ask.text({ label: say.why, min: 4, max: 300, rows: 2, required: true }),
})

const wordOptions = (['useful', 'partly', 'notUseful'] as const).map((value) => ({
  value,
  label: wordWords[value],
}))
const saying = {
  word: ask.choice({ label: say.word, required: true, options: wordOptions }),
  text: ask.text({ label: say.wordText, max: 300, rows: 2 }),
}
export const wordForm = z.object(saying)
export const enteredWordForm = z.object({
  ...saying,
  onWordOf: ask.text({ label: say.onWordOf, min: 2, max: 60, required: true }),
})

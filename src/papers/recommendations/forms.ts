import { z } from 'zod'
import { ask, listed } from '../../platform/html/index.ts'
import { adoptions, kinds, meetings } from './recommendation.ts'
import { adoptionWords, kindWords, meetingWords, words } from './words.ts'

const say = words.both
const long = { min: 4, max: 3000, rows: 5, required: true } as const

export const draftForm = z.object({
  kind: ask.choice({
    label: say.kind,
    required: true,
    options: kinds.map((value) => ({ value, label: kindWords[value] })),
  }),
  title: ask.text({ label: say.name, min: 4, max: 80, required: true }),
  recipients: ask.text({
    ...{ label: say.recipients, hint: say.recipientsHint, min: 2, max: 200, rows: 2, required: true },
  }),
  held: ask.text({ label: say.held, ...long }),
  situation: ask.text({ label: say.situation, ...long }),
  problems: ask.text({ label: say.problems, ...long }),
  advice: ask.text({ label: say.advice, hint: say.adviceHint, ...long }),
  matterId: ask.hidden({}),
})
export const passForm = z.object({
  by: ask.choice({
    label: say.passedBy,
    required: true,
    options: meetings.map((value) => ({ value, label: meetingWords[value] })),
  }),
  on: ask.day({ label: say.passedOn, required: true }),
})
export const sendForm = z.object({
  number: ask.text({ label: say.number, hint: say.numberHint, min: 2, max: 40, required: true }),
})
export const adoptionForm = z.object({
  itemId: listed({ label: say.item, required: true }),
  adoption: ask.choice({
    label: say.adoption,
    required: true,
    options: adoptions.map((value) => ({ value, label: adoptionWords[value] })),
  }),
  answer: ask.text({ label: say.answer, max: 600, rows: 3 }),
  toldBy: ask.text({ label: say.toldBy, hint: say.toldByHint, min: 2, max: 60, required: true }),
})
export const adoptionFormFor = (items: readonly { id: string; no: number; text: string }[]) =>
  adoptionForm.extend({
    itemId: listed({
      label: say.item,
      required: true,
      options: items.map(({ id, no, text }) => ({
        value: id,
        label: { zh: `${no}. ${text}`, en: `${no}. ${text}` },
      })),
    }),
  })

// Owns: what is asked about a task. What the product knows it never asks: the party's own officers see no "on whose word".
import { z } from 'zod'
import { ask, listed } from '../../platform/html/index.ts'
import { findings } from '../tasks/check.ts'
import { adoptions, replyClasses } from '../tasks/reply.ts'
import { adoptionWords, classWords, findingWords, words } from '../tasks/words.ts'

const say = words.both
const options = <V extends string>(values: readonly V[], labels: Record<V, { zh: string; en: string }>) =>
  values.map((value) => ({ value, label: labels[value] }))

export const onWord = { onWordOf: ask.text({ label: say.onWordOf, hint: say.onWordOfHint, max: 60 }) }
const long = { max: 1000, rows: 4, required: true } as const

export const wordForm = z.object(onWord)
export const objectionForm = z.object({
  reason: ask.text({ label: say.objectionReason, min: 4, ...long }),
  ...onWord,
})
export const extensionForm = z.object({
  reason: ask.text({ label: say.extensionReason, min: 4, ...long }),
  ...onWord,
})

export const replyForm = z.object({
  class: ask.choice({ label: say.replyClass, options: options(replyClasses, classWords), required: true }),
  text: ask.text({
    label: say.replyText,
    hint: say.replyTextHint,
    min: 4,
    max: 2000,
    rows: 7,
    required: true,
  }),
  plan: ask.text({ label: say.plan, max: 500, rows: 2 }),
  planDueOn: ask.day({ label: say.planDueOn }),
  contact: ask.text({ label: say.contact, why: say.contactWhy, max: 80, required: true }),
  photos: ask.files({ label: say.photos, hint: say.photosHint, max: 6, accept: 'image/*' }),
  papers: ask.files({ label: say.papers, hint: say.papersHint, max: 3, accept: 'application/pdf,image/*' }),
  adoption: ask.choice({ label: say.adoption, options: options(adoptions, adoptionWords), as: 'select' }),
  ...onWord,
})

export const acceptForm = z.object({
  found: ask.choice({ label: say.found, options: options(findings, findingWords), required: true }),
})
export const returnForm = z.object({ missing: ask.text({ label: say.missing, min: 4, ...long }) })
export const reasonForm = z.object({ reason: ask.text({ label: say.reason, min: 2, ...long }) })
export const emptyForm = z.object({})

const party = {
  bodyId: listed({ label: say.unit }),
  partyName: ask.text({ label: say.otherParty, hint: say.otherPartyHint, max: 60 }),
}
export const reassignForm = z.object({ ...party, ...reasonForm.shape })

export const handOverForm = z.object({
  consentNote: ask.text({
    label: say.consent,
    hint: say.consentHint,
    min: 2,
    max: 300,
    rows: 2,
    required: true,
  }),
})
/** Where no talk came before: what is asked, of whom, by when. What must be there the verb says beside its field. */
export const askDirectlyForm = z.object({
  text: ask.text({ label: say.askedFor, hint: say.askedForHint, max: 500, rows: 3 }),
  ...party,
  dueOn: ask.day({ label: say.doneBy }),
  ...handOverForm.shape,
})
export const helperForm = z.object({
  itemId: listed({ label: say.item, required: true, as: 'radio' }),
  mode: ask.choice({
    label: say.mode,
    options: [
      { value: 'co', label: say.co },
      { value: 'split', label: say.split },
    ],
    required: true,
  }),
  ...party,
})
export const silenceForm = z.object({
  explanation: ask.text({ label: say.explainSilence, min: 4, ...long }),
})

/** The same fields, the list of units filled in. */
export function withUnits<F extends z.ZodObject>(
  form: F,
  units: readonly { id: string; name: { zh: string; en: string } }[],
) {
  const choices = units.map((one) => ({ value: one.id, label: one.name }))
  return form.extend({ bodyId: listed({ label: say.unit, options: choices }) })
}

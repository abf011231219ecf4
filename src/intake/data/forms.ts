import { z } from 'zod'
import { consentPurposes } from '../../people/identity/consents.ts'
import { ask } from '../../platform/html/index.ts'
import { reachForm } from '../submissions/forms.ts'
import { consentWords, howWords, words } from './words.ts'

const say = words.both

export const hows = ['visit', 'call', 'letter', 'guardian'] as const
const howOptions = hows.map((value) => ({ value, label: howWords[value] }))

/** Staff add how the person asked; a receipt needs no such answer. */
export const howForm = z.object({ how: ask.choice({ label: say.how, options: howOptions, required: true }) })

export const correctionForm = z.object({
  name: ask.text({ label: say.name, max: 40, autocomplete: 'name' }),
  phone: ask.text({ label: say.phone, max: 40, inputmode: 'tel', autocomplete: 'tel' }),
  address: ask.text({ label: say.address, max: 120, autocomplete: 'street-address' }),
  tellThrough: reachForm.shape.tellThrough,
})

const purposes = consentPurposes.map((value) => ({ value, label: consentWords[value] }))
export const purposeForm = z.object({
  purpose: ask.choice({ label: say.withdraw, options: purposes, required: true }),
})

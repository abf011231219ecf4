// Owns: what is asked when a venue is opened or put right and when a unit is registered.
import { z } from 'zod'
import { ask } from '../platform/html/index.ts'
import { venueKinds } from './venue.ts'
import { venueKindWords, words } from './words.ts'

const say = words.both
const long = { max: 120, required: true } as const

export const correctionForm = z.object({
  address: ask.text({ label: say.address, hint: say.addressHint, ...long }),
  hoursZh: ask.text({ label: say.hours, hint: say.hoursHint, ...long }),
  hoursEn: ask.text({ label: say.hoursEn, hint: say.englishHint, max: 120 }),
})

export const codeForm = z.object({ code: ask.hidden({ required: true, max: 20 }) })

const kinds = venueKinds.map((value) => ({ value, label: venueKindWords[value] }))

/** The places and methods to choose from are the committee's own; the door adds them. */
export const venueForm = z.object({
  kind: ask.choice({ label: say.kind, options: kinds, as: 'select', required: true }),
  nameZh: ask.text({ label: say.name, max: 40, required: true }),
  nameEn: ask.text({ label: say.nameEn, hint: say.englishHint, max: 80 }),
  brand: ask.text({ label: say.brand, max: 40 }),
  ...correctionForm.shape,
})

export const bodyForm = z.object({
  nameZh: ask.text({ label: say.name, max: 60, required: true }),
  nameEn: ask.text({ label: say.nameEn, hint: say.englishHint, max: 100 }),
  contactMail: ask.text({ label: say.contactMail, max: 120, inputmode: 'email', why: say.contactWhy }),
  contactPhone: ask.text({ label: say.contactPhone, max: 40, inputmode: 'tel' }),
})

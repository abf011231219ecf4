// Owns: what is asked of members of themselves, and of those who look for one.
import { z } from 'zod'
import type { Region } from '../../people/regions.ts'
import { categories, categoryWords } from '../../people/words.ts'
import { ask, listed } from '../../platform/html/index.ts'
import { words } from './words.ts'

const say = words.both
const offers = ask.text({ label: say.offers, hint: say.offersHint, max: 60, required: true })

export const registrationForm = z.object({
  regionId: listed({ label: say.community, required: true }),
  offers,
})
export const registrationFormOf = (villages: readonly Region[]) =>
  z.object({
    regionId: listed({
      ...{ label: say.community, required: true },
      options: villages.map((one) => ({ value: one.id, label: one.name })),
    }),
    offers,
  })

export const hearingForm = z.object({ hears: ask.tick({ label: say.hears, why: say.hearsWhy }) })

export const findForm = z.object({
  find: ask.text({ label: say.find, hint: say.findHint, max: 20 }),
  knows: ask.choice({
    ...{ label: say.knows, as: 'select' },
    options: categories.map((value) => ({ value, label: categoryWords[value] })),
  }),
})
export const findQuery = z.object({
  find: z.string().trim().max(20).optional().catch(undefined),
  knows: z
    .enum(categories as [string, ...string[]])
    .optional()
    .catch(undefined),
  known: z.literal('1').optional().catch(undefined),
  after: z.uuid().optional().catch(undefined),
})

// Owns: what is asked for a venue that does not exist yet, and what the office answers.
import { z } from 'zod'
import type { Region } from '../../people/regions.ts'
import { ask, listed, listedCode } from '../../platform/html/index.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { venueForm } from '../forms.ts'
import type { NamedVenue } from '../life/queries.ts'
import { words as venueWords } from '../words.ts'
import { words } from './words.ts'

const say = words.both
const why = ask.text({ label: say.why, hint: say.whyHint, max: 300, rows: 3, required: true })

export const applicationForm = venueForm.extend({
  regionId: listed({ label: venueWords.both.region, required: true }),
  parentId: listed({ label: say.parent, hint: say.parentHint }),
  why,
})

export function applicationFormOf(regions: readonly Region[], heads: readonly NamedVenue[]) {
  const named = (rows: readonly { id: string; name: Bilingual }[]) =>
    rows.map((row) => ({ value: row.id, label: row.name }))
  return venueForm.extend({
    regionId: listed({ label: venueWords.both.region, required: true, options: named(regions) }),
    parentId: listed({ label: say.parent, hint: say.parentHint, options: named(heads) }),
    why,
  })
}

export interface MethodChoice {
  code: string
  name: Bilingual
}

export const approvalForm = z.object({
  method: listedCode({ label: venueWords.both.method, max: 40, required: true }),
})

export const approvalFormOf = (methods: readonly MethodChoice[]) =>
  z.object({
    method: ask.choice({
      ...{ label: venueWords.both.method, why: venueWords.both.methodWhy, required: true, as: 'select' },
      options: methods.map((one) => ({ value: one.code, label: one.name })),
    }),
  })

export const declineForm = z.object({
  why: ask.text({ label: say.declineWhy, max: 300, rows: 2, required: true }),
})
